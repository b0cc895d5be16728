#pragma once

#include "core/store/Page.h"
#include "ui/kit/PagedModel.h"

/// Customers by name, read page after page.
class CustomerModel : public PagedModel<Page<Customer>>
{
    Q_OBJECT
public:
    explicit CustomerModel(Source source, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
};
