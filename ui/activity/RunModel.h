#pragma once

#include "core/base/Clock.h"
#include "core/store/Page.h"
#include "ui/kit/PagedModel.h"

/// Every run of the assistant, newest first, read page after page.
class RunModel : public PagedModel<Page<RunRow>>
{
    Q_OBJECT
public:
    RunModel(Source source, const Clock &clock, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    const Clock &clock() const { return m_clock; }

private:
    const Clock &m_clock;
};
