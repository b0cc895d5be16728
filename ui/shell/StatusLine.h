#pragma once

#include "ui/kit/Icons.h"
#include "ui/kit/Surface.h"

class QHBoxLayout;
class StatusItem;

/// The 26 px line at the bottom: what is proved, who answers, what is connected, what is saved. Each part opens its
/// page.
class StatusLine : public Surface
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setAudit(const QString &text, Tone tone);
    void setAssistant(const QString &text, Tone tone);
    void setGmail(const QString &text, Tone tone);
    void setSaved(const QString &text, Tone tone);
    /// The reply that goes out soon; hidden when the text is empty. A click takes it back.
    void setSending(const QString &text);

    /// The keys of commands and shortcuts as they are bound now.
    void showKeys();

Q_SIGNALS:
    void auditRequested();
    void assistantRequested();
    void gmailRequested();
    void commandsRequested();
    void shortcutsRequested();
    void undoSendRequested();

private:
    StatusItem *add(QHBoxLayout *layout, Icon icon, const QString &name);

    StatusItem *m_audit;
    StatusItem *m_assistant;
    StatusItem *m_gmail;
    StatusItem *m_saved;
    StatusItem *m_sending;
    StatusItem *m_commands;
    StatusItem *m_shortcuts;
};
