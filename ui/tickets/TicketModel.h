#pragma once

#include "core/base/Clock.h"
#include "core/domain/Customer.h"
#include "core/store/Page.h"
#include "ui/kit/PagedModel.h"

/// The tickets of one query, read page after page, some of them ticked. What is ticked stays so while the list is
/// patched, and is forgotten with the row.
class TicketModel : public PagedModel<Page<TicketRow>>
{
    Q_OBJECT
public:
    TicketModel(Source source, const Clock &clock, QObject *parent = nullptr);

    /// The order of a query, with the id where the sort values are equal.
    static Before orderOf(const TicketQuery &query);
    /// Whether a row belongs to a query, as far as can be told without the store's full-text search.
    static bool matches(const TicketRow &row, const TicketQuery &query);

    QVariant data(const QModelIndex &index, int role) const override;
    const Clock &clock() const { return m_clock; }

    /// Whose names stand for the assignees.
    void setAgents(const std::vector<Agent> &agents);
    QString agentName(AgentId id) const; ///< empty for nobody

    bool isTicked(const QModelIndex &index) const;
    void toggleTick(const QModelIndex &index);
    void tickAll(bool ticked); ///< of the rows that were read
    std::vector<TicketId> ticked() const; ///< in the order of the list

Q_SIGNALS:
    void ticksChanged();

private:
    const Clock &m_clock;
    QHash<AgentId, QString> m_agents;
    QSet<TicketId> m_ticked;
};
