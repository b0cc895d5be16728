#include "ui/tickets/TicketModel.h"

#include "core/base/Text.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// The value sorted by, as the store orders it: a number or a text.
std::pair<qint64, QString> sortValue(const TicketRow &row, TicketQuery::Sort sort)
{
    const Ticket &ticket = row.ticket;
    switch (sort) {
    case TicketQuery::Sort::Updated:
        return {ticket.updatedAt, {}};
    case TicketQuery::Sort::Created:
        return {ticket.createdAt, {}};
    case TicketQuery::Sort::Priority:
        return {qint64(ticket.priority), {}};
    case TicketQuery::Sort::Status:
        return {qint64(ticket.status), {}};
    case TicketQuery::Sort::Category:
        return {0, ticket.category};
    case TicketQuery::Sort::Customer:
        return {0, foldText(row.customerName)};
    }
    return {};
}

} // namespace

TicketModel::TicketModel(Source source, const Clock &clock, QObject *parent)
    : PagedModel(
        std::move(source), [](const TicketRow &row) { return row.ticket.id.value; }, orderOf({}), parent)
    , m_clock(clock)
{
    const auto forget = [this] {
        if (!m_ticked.isEmpty())
            Q_EMIT ticksChanged();
    };
    connect(this, &QAbstractItemModel::rowsRemoved, this, forget);
    connect(this, &QAbstractItemModel::modelReset, this, forget);
}

TicketModel::Before TicketModel::orderOf(const TicketQuery &query)
{
    // The numbers of one customer's tickets, say, are many: where values are equal the last change decides.
    const bool hasSecond = query.sort != TicketQuery::Sort::Updated && query.sort != TicketQuery::Sort::Created;
    const auto key = [sort = query.sort, hasSecond](const TicketRow &row) {
        return std::tuple(sortValue(row, sort), hasSecond ? row.ticket.updatedAt : 0, row.ticket.id.value);
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
    if (query.customer.isValid() && ticket.customer != query.customer)
        return false;
    if (query.priority && ticket.priority != *query.priority)
        return false;
    if (!query.category.isEmpty() && ticket.category != query.category)
        return false;
    if (query.assignee.isValid() && ticket.assignee != query.assignee)
        return false;
    if (query.unassigned && ticket.assignee.isValid())
        return false;
    const QString person = row.customerName + u' ' + row.customerEmail + u' ' + row.company;
    if (!foldText(person).contains(foldText(query.from)))
        return false;
    const QString seen = ticket.title + u' ' + ticket.description + u' ' + person;
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
    case Qt::AccessibleTextRole: {
        const QString words = tr("%1, %2, %3, priority %4")
                                  .arg(oneLine(ticket.title, 200), oneLine(row->customerName, 80),
                                       TicketWords::status(ticket.status).text, TicketWords::priority(ticket.priority));
        return isTicked(index) ? tr("%1, ticked", "a ticket in words").arg(words) : words;
    }
    case Qt::ToolTipRole:
        return TimeText::exact(ticket.updatedAt);
    default:
        return {};
    }
}

void TicketModel::setAgents(const std::vector<Agent> &agents)
{
    m_agents.clear();
    for (const Agent &agent : agents)
        m_agents.insert(agent.id, agent.name);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString TicketModel::agentName(AgentId id) const
{
    return m_agents.value(id);
}

bool TicketModel::isTicked(const QModelIndex &index) const
{
    const TicketRow *row = rowAt(index);
    return row && m_ticked.contains(row->ticket.id);
}

void TicketModel::toggleTick(const QModelIndex &index)
{
    const TicketRow *row = rowAt(index);
    if (!row)
        return;
    if (!m_ticked.remove(row->ticket.id))
        m_ticked.insert(row->ticket.id);
    Q_EMIT dataChanged(index, index);
    Q_EMIT ticksChanged();
}

void TicketModel::tickAll(bool ticked)
{
    m_ticked.clear();
    if (ticked) {
        for (const TicketRow &row : rows())
            m_ticked.insert(row.ticket.id);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT ticksChanged();
}

std::vector<TicketId> TicketModel::ticked() const
{
    std::vector<TicketId> ids;
    for (const TicketRow &row : rows()) {
        if (m_ticked.contains(row.ticket.id))
            ids.push_back(row.ticket.id);
    }
    return ids;
}
