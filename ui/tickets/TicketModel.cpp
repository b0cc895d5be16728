#include "ui/tickets/TicketModel.h"

#include "core/base/Text.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"

using namespace Qt::StringLiterals;

TicketModel::TicketModel(Source source, const Clock &clock, QObject *parent)
    : PagedModel(
        std::move(source), [](const TicketRow &row) { return row.ticket.id.value; }, orderOf({}), parent)
    , m_clock(clock)
{ }

TicketModel::Before TicketModel::orderOf(const TicketQuery &query)
{
    const auto key = [sort = query.sort](const TicketRow &row) {
        const Ticket &ticket = row.ticket;
        const qint64 value = sort == TicketQuery::Sort::Created ? ticket.createdAt
            : sort == TicketQuery::Sort::Priority               ? qint64(ticket.priority)
                                                                : ticket.updatedAt;
        return std::pair{value, ticket.id.value};
    };
    if (query.ascending)
        return [key](const TicketRow &a, const TicketRow &b) { return key(a) < key(b); };
    return [key](const TicketRow &a, const TicketRow &b) { return key(b) < key(a); };
}

bool TicketModel::matches(const TicketRow &row, const TicketQuery &query)
{
    const Ticket &ticket = row.ticket;
    if (query.show != TicketQuery::Show::All && isOpen(ticket.status) != (query.show == TicketQuery::Show::Open))
        return false;
    if (query.priority && ticket.priority != *query.priority)
        return false;
    if (!query.category.isEmpty() && ticket.category != query.category)
        return false;
    const QString seen = ticket.title + u' ' + ticket.description + u' ' + row.customerName + u' ' + row.company;
    return query.text.isEmpty() || foldText(seen).contains(foldText(query.text));
}

QVariant TicketModel::data(const QModelIndex &index, int role) const
{
    const TicketRow *row = rowAt(index);
    if (!row)
        return {};
    const Ticket &ticket = row->ticket;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, priority %4")
            .arg(oneLine(ticket.title, 200), oneLine(row->customerName, 80), TicketWords::status(ticket.status).text,
                 TicketWords::priority(ticket.priority));
    case Qt::ToolTipRole:
        return TimeText::exact(ticket.updatedAt);
    default:
        return {};
    }
}
