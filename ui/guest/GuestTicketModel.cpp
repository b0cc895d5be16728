#include "ui/guest/GuestTicketModel.h"

#include "core/base/Text.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"

namespace {

bool changedLater(const TicketRow &a, const TicketRow &b)
{
    return std::pair(a.ticket.updatedAt, a.ticket.id.value) > std::pair(b.ticket.updatedAt, b.ticket.id.value);
}

} // namespace

GuestTicketModel::GuestTicketModel(Source source, const Clock &clock, QObject *parent)
    : PagedModel(
        std::move(source), [](const TicketRow &row) { return row.ticket.id.value; }, changedLater, parent)
    , m_clock(clock)
{ }

QVariant GuestTicketModel::data(const QModelIndex &index, int role) const
{
    const TicketRow *row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("%1, %2").arg(oneLine(row->ticket.title, 200), TicketWords::status(row->ticket.status).text);
    return role == Qt::ToolTipRole ? QVariant(TimeText::exact(row->ticket.updatedAt)) : QVariant();
}
