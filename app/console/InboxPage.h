#pragma once

#include "core/base/Error.h"
#include "core/domain/Conversation.h"
#include "core/domain/Run.h"

#include <QWidget>

class ActivityPanel;
class ConversationView;
class Desk;
class InboxPanel;
class SidePanel;
class Splitter;

/// The inbox page: list, conversation, activity side by side, and how they give way to each other in a narrow window.
class InboxPage : public QWidget
{
    Q_OBJECT
public:
    explicit InboxPage(Desk &desk, QWidget *parent = nullptr);

    InboxPanel &list() { return *m_list; }
    ConversationView &conversation() { return *m_conversation; }
    ActivityPanel &activity() { return *m_activity; }

    /// With a message: reads there, with `words` lit.
    void open(ConversationId id, MessageId message = {}, const QString &words = {});
    void toggleActivity();
    void editDraft();
    /// The draft of a conversation that is being opened, as soon as it is there.
    void editDraftOf(ConversationId id);
    /// One step back: closes the drawer, stops a draft that is being written, leaves the conversation. False when there
    /// is none.
    bool back();
    QByteArray widths() const;
    void restoreWidths(const QByteArray &widths);

Q_SIGNALS:
    void failed(const QString &title, const Error &error);
    void told(const QString &words); ///< news for a toast
    void sourceActivated(const Citation &source);
    void connectGmailRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void choose(const ConversationRow &row);
    void arrange();
    void showWaiting(bool waiting);

    Splitter *m_splitter;
    InboxPanel *m_list;
    ConversationView *m_conversation;
    ActivityPanel *m_activity;
    SidePanel *m_side;
    bool m_waiting = false; ///< a draft of the shown conversation waits
    ConversationId m_opening; ///< whose message below is gone to when it is shown
    MessageId m_message;
    QString m_words;
    ConversationId m_editsNext; ///< whose draft is edited when it comes
    bool m_hasChosen = false; ///< the first conversation is chosen by nobody
    bool m_reading = false; ///< in a narrow window: the conversation instead of the list
};
