#pragma once

#include "core/base/Clock.h"
#include "core/store/Page.h"
#include "ui/kit/PagedModel.h"

#include <QHash>

/// The conversations of one query, newest first, read page after page, with the ticks a person put on them.
class InboxModel : public PagedModel<Page<ConversationRow>>
{
    Q_OBJECT
public:
    InboxModel(Source source, const Clock &clock, QObject *parent = nullptr);

    /// The order of a query.
    static Before orderOf(const InboxQuery &query);

    QVariant data(const QModelIndex &index, int role) const override;
    const Clock &clock() const { return m_clock; }

    bool isTicked(const QModelIndex &index) const;
    int tickedCount() const { return int(m_ticked.size()); }
    /// The ticked conversations as they were listed last, in no order.
    std::vector<Conversation> ticked() const;
    void setTicked(const QModelIndex &index, bool ticked);
    void clearTicks();
    /// Agents' names by id, for the row of who took a conversation.
    void setAgents(const QHash<qint64, QString> &names);
    QString agentName(AgentId id) const { return m_agents.value(id.value); }
    QStringList agentNames() const { return m_agents.values(); }

Q_SIGNALS:
    void ticksChanged();

private:
    void forgetRemoved(int first, int last);

    const Clock &m_clock;
    QHash<qint64, Conversation> m_ticked; ///< by id; a row that leaves the list loses its tick
    QHash<qint64, QString> m_agents;
};

/// "You", "Assistant", or nothing for the customer: who said the last line.
QString lastSpeaker(const ConversationRow &row);
