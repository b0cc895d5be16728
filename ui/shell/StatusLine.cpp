#include "ui/shell/StatusLine.h"

#include "ui/kit/Shortcuts.h"
#include "ui/shell/StatusItem.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent) : Surface(Role::Window, Surface::Top, parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(2), 1, space(2), 0);
    layout->setSpacing(space(1));
    m_audit = add(layout, Icon::Shield, tr("Audit log"));
    m_assistant = add(layout, Icon::Assistant, tr("Assistant"));
    m_gmail = add(layout, Icon::Mail, tr("Gmail"));
    layout->addStretch();
    m_saved = add(layout, Icon::Check, tr("Saved"));
    m_saved->setEnabled(false);
    m_sending = add(layout, Icon::Undo, tr("Undo send"));
    m_commands = add(layout, Icon::Command, tr("Commands"));
    m_shortcuts = add(layout, Icon::Keyboard, tr("Shortcuts"));
    showKeys();

    connect(m_audit, &StatusItem::clicked, this, &StatusLine::auditRequested);
    connect(m_assistant, &StatusItem::clicked, this, &StatusLine::assistantRequested);
    connect(m_gmail, &StatusItem::clicked, this, &StatusLine::gmailRequested);
    connect(m_sending, &StatusItem::clicked, this, &StatusLine::undoSendRequested);
    connect(m_commands, &StatusItem::clicked, this, &StatusLine::commandsRequested);
    connect(m_shortcuts, &StatusItem::clicked, this, &StatusLine::shortcutsRequested);
}

StatusItem *StatusLine::add(QHBoxLayout *layout, Icon icon, const QString &name)
{
    auto *item = new StatusItem(icon, this);
    item->setAccessibleDescription(name);
    item->hide();
    layout->addWidget(item);
    return item;
}

void StatusLine::setAudit(const QString &text, Tone tone)
{
    m_audit->show(text, tone);
}

void StatusLine::setAssistant(const QString &text, Tone tone)
{
    m_assistant->show(text, tone);
}

void StatusLine::setGmail(const QString &text, Tone tone)
{
    m_gmail->show(text, tone);
}

void StatusLine::setSaved(const QString &text, Tone tone)
{
    m_saved->show(text, tone);
}

void StatusLine::setSending(const QString &text)
{
    m_sending->show(text, Tone::Accent);
    m_sending->setVisible(!text.isEmpty());
}

void StatusLine::showKeys()
{
    m_commands->show(tr("Commands %1").arg(keyText(ShortcutId::Commands)).trimmed(), Tone::Neutral);
    m_shortcuts->show(tr("Shortcuts %1").arg(keyText(ShortcutId::Overlay)).trimmed(), Tone::Neutral);
}
