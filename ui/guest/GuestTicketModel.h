#pragma once

#include "core/base/Clock.h"
#include "core/store/Page.h"
#include "ui/kit/PagedModel.h"

/// The customer's tickets, newest change first, read page after page.
class GuestTicketModel : public PagedModel<Page<TicketRow>>
{
    Q_OBJECT
public:
    GuestTicketModel(Source source, const Clock &clock, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    const Clock &clock() const { return m_clock; }

private:
    const Clock &m_clock;
};
