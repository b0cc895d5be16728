#include "ui/inbox/InboxModel.h"

#include "core/domain/Waiting.h"
#include "ui/kit/TimeText.h"

#include <QCoreApplication>

namespace {

qint64 keyOf(const ConversationRow &row)
{
    return row.conversation.id.value;
}

} // namespace

InboxModel::InboxModel(Source source, const Clock &clock, QObject *parent)
    : PagedModel(std::move(source), keyOf, orderOf({}), parent)
    , m_clock(clock)
{
    connect(this, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { forgetRemoved(first, last); });
    connect(this, &QAbstractItemModel::modelAboutToBeReset, this, &InboxModel::clearTicks);
}

InboxModel::Before InboxModel::orderOf(const InboxQuery &query)
{
    const auto key = [](const ConversationRow &row) {
        return std::pair{row.conversation.lastMessageAt, row.conversation.id.value};
    };
    if (query.oldestFirst)
        return [key](const ConversationRow &a, const ConversationRow &b) { return key(a) < key(b); };
    return [key](const ConversationRow &a, const ConversationRow &b) { return key(b) < key(a); };
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    const ConversationRow *row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->customerName;
    case Qt::ToolTipRole:
        return TimeText::exact(row->conversation.lastMessageAt);
    case Qt::AccessibleTextRole: {
        // The customer first, then what is waiting: scripts and screen readers find a row by it.
        QStringList parts{row->customerName};
        if (isTicked(index))
            parts += tr("chosen");
        if (row->pendingRun.isValid())
            parts += tr("draft waits for approval");
        if (isWaiting(row->conversation))
            parts += TimeText::waiting(row->conversation.waitingSince, m_clock.nowMs());
        if (row->conversation.unread > 0)
            parts += tr("%n unread", nullptr, row->conversation.unread);
        parts += row->lastLine;
        return parts.join(QStringLiteral(", "));
    }
    case Qt::CheckStateRole:
        return isTicked(index) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool InboxModel::isTicked(const QModelIndex &index) const
{
    const ConversationRow *row = rowAt(index);
    return row && m_ticked.contains(row->conversation.id.value);
}

std::vector<Conversation> InboxModel::ticked() const
{
    return {m_ticked.cbegin(), m_ticked.cend()};
}

void InboxModel::setTicked(const QModelIndex &index, bool ticked)
{
    const ConversationRow *row = rowAt(index);
    if (!row || isTicked(index) == ticked)
        return;
    if (ticked)
        m_ticked.insert(row->conversation.id.value, row->conversation);
    else
        m_ticked.remove(row->conversation.id.value);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void InboxModel::clearTicks()
{
    if (m_ticked.isEmpty())
        return;
    m_ticked.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void InboxModel::forgetRemoved(int first, int last)
{
    bool lost = false;
    for (int i = first; i <= last; ++i)
        lost = m_ticked.remove(at(i).conversation.id.value) || lost;
    if (lost)
        Q_EMIT ticksChanged();
}

void InboxModel::setAgents(const QHash<qint64, QString> &names)
{
    m_agents = names;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString lastSpeaker(const ConversationRow &row)
{
    switch (row.lastDirection) {
    case Direction::Inbound:
        return {};
    case Direction::Outbound:
        return row.lastAuthor == QStringLiteral("Assistant") ? QCoreApplication::translate("Inbox", "Assistant")
                                                             : QCoreApplication::translate("Inbox", "You");
    case Direction::Note:
        return QCoreApplication::translate("Inbox", "Note");
    }
    return {};
}
