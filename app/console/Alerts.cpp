#include "app/console/Alerts.h"

#include "app/console/DesktopNotifications.h"
#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "core/settings/Settings.h"

namespace {

constexpr qsizetype LongestName = 60;
constexpr qsizetype LongestLine = 160;

} // namespace

Alerts::Alerts(Desk &desk, DesktopNotifications &desktop, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_desktop(desktop)
    , m_since(desk.clock().nowMs())
{
    connect(&desk, &Desk::committed, this, &Alerts::follow);
    connect(&desktop, &DesktopNotifications::activated, this,
            [this](qint64 key, const QString &token) { Q_EMIT openRequested(ConversationId{key}, token); });
}

void Alerts::follow(const Change &change)
{
    for (const ConversationRow &row : change.conversations)
        look(row);
}

void Alerts::look(const ConversationRow &row)
{
    const Conversation &conversation = row.conversation;
    const Seen before = m_seen.value(conversation.id.value, {m_since, {}});
    m_seen.insert(conversation.id.value, {conversation.lastMessageAt, row.pendingRun});
    const QString name = oneLine(row.customerName, LongestName);
    if (row.pendingRun.isValid() && row.pendingRun != before.pendingRun) {
        tell(conversation.id, tr("Draft for %1 waits for you").arg(name), row.lastLine);
        return;
    }
    const bool isNew = conversation.lastMessageAt > before.lastMessageAt && row.lastDirection == Direction::Inbound;
    if (isNew && conversation.unread > 0)
        tell(conversation.id, tr("New message from %1").arg(name), row.lastLine);
    else if (conversation.unread == 0 && !row.pendingRun.isValid())
        m_desktop.withdraw(conversation.id.value);
}

void Alerts::tell(ConversationId conversation, const QString &title, const QString &body)
{
    if (m_lookedAt)
        Q_EMIT announced(title);
    else if (m_desk.settings().value(Keys::Notifications))
        m_desktop.show(conversation.value, title, oneLine(body, LongestLine));
}
