#include "ui/inbox/InboxModel.h"

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
{ }

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
        if (row->pendingRun.isValid())
            parts += tr("draft waits for approval");
        if (row->conversation.waitingSince > 0)
            parts += TimeText::waiting(row->conversation.waitingSince, m_clock.nowMs());
        if (row->conversation.unread > 0)
            parts += tr("%n unread", nullptr, row->conversation.unread);
        parts += row->lastLine;
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
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
