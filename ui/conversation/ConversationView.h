#pragma once

#include "core/base/Error.h"
#include "core/domain/Conversation.h"
#include "core/domain/Run.h"
#include "ui/kit/Surface.h"

#include <QHash>
#include <QTimer>
#include <memory>

class Composer;
class ConversationHead;
class Desk;
class DraftCard;
class MessageList;
class MessageModel;
class QStackedWidget;
struct Change;

/// One conversation: who writes, what was said, the draft that waits for a person, and the composer.
class ConversationView : public Surface
{
    Q_OBJECT
public:
    explicit ConversationView(Desk &desk, QWidget *parent = nullptr);
    ~ConversationView() override;

    void show(const ConversationRow &row);
    ConversationId conversation() const { return m_row.conversation.id; }
    CustomerId customer() const { return m_row.conversation.customer; }

    ConversationHead &head() { return *m_head; }
    Composer &composer() { return *m_composer; }
    DraftCard &draft() { return *m_draft; }
    /// Stores what was typed and not stored yet; call it before the window closes.
    void flush();
    /// Stops the assistant's drafting that is shown, if any.
    bool stopDrafting();
    void moveBy(int messages); ///< N and P
    /// Goes to the message as soon as its conversation is shown and read; older ones are read as far as needed.
    void openAt(ConversationId conversation, MessageId message);
    /// A stale draft: its text answers the newer messages too, or goes.
    void rebaseDraft();
    void discardDraft();

Q_SIGNALS:
    void failed(const QString &title, const Error &error);
    void sourceActivated(const Citation &source);
    /// What the person made of the draft; nothing while it stands as written.
    void draftEdited(const std::optional<QString> &text);
    void saved(qint64 atMs); ///< typed text became durable

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBody();
    void connectParts();
    void readMessages();
    void readOlder();
    void seekWanted();
    void readDraft();
    void showDraft(const RunDetail &detail);
    void showDrafting();
    void showWaiting(RunId run, qint64 retryInMs, const QString &reason);
    void follow(const Change &change);
    void followRun(const Run &run);
    void send();
    void keepComposer();
    void keepEdit();

    /// A conversation's unsent text and the composer's mode.
    struct Typed {
        QString text;
        QString mode;
    };

    Desk &m_desk;
    ConversationRow m_row;
    QHash<qint64, Typed> m_typed; ///< by conversation, of this session
    ConversationId m_wantedIn; ///< of openAt()
    MessageId m_wanted; ///< invalid when there is nothing to look for
    RunId m_drafting; ///< the run whose text streams in, here and now
    QStackedWidget *m_stack;
    ConversationHead *m_head;
    MessageModel *m_model;
    MessageList *m_list;
    DraftCard *m_draft;
    Composer *m_composer;
    QTimer m_keeping;
    QTimer m_keepingEdit;
    QTimer m_frame; ///< streamed text grows at most once per frame
    bool m_readingOlder = false;
    bool m_hasOlder = true;
    std::unique_ptr<QObject> m_reading; ///< receiver of what is being read for the shown conversation
};
