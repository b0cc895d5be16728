#pragma once

#include "core/insight/Dashboard.h"
#include "core/store/Page.h"
#include "ui/kit/PagedModel.h"

/// Customers by name, read page after page, with the health of those it was told.
class CustomerModel : public PagedModel<Page<Customer>>
{
    Q_OBJECT
public:
    explicit CustomerModel(Source source, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

    void setHealth(const std::vector<CustomerHealth> &healths); ///< adds to what is known
    const CustomerHealth *healthOf(CustomerId id) const; ///< null while it is not known

private:
    QHash<CustomerId, CustomerHealth> m_health;
};
