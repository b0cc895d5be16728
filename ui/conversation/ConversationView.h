#pragma once

#include "core/base/Error.h"
#include "core/domain/Change.h"
#include "ui/kit/Surface.h"

#include <QHash>
#include <QTimer>
#include <memory>

class BubbleDelegate;
class Composer;
class ConversationFind;
class ConversationHead;
class Desk;
class DraftCard;
class FindBar;
class MessageList;
class MessageModel;
class QStackedWidget;
class StaleDraft;

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
    void goToFirstUnread();
    /// Shows a message of the shown conversation, however old, with these words lit.
    void goToMessage(MessageId id, const QString &words = {});
    void find();
    bool closeFind(); ///< false when it was not open
    /// Newer messages came since the draft was written, and nobody has decided yet what becomes of it.
    bool hasStaleDraft() const;
    /// A stale draft: the assistant's newer text with the person's edits; as it stands; or not at all.
    void rebaseDraft();
    void keepDraft();
    void discardDraft();
    void compareDraft();
    void insertSavedReply();
    void insertArticle();

Q_SIGNALS:
    void failed(const QString &title, const Error &error);
    void noticed(const QString &words);
    void sourceActivated(const Citation &source);
    /// What the person made of the draft of this run; nothing while it stands as written.
    void draftEdited(RunId run, const std::optional<QString> &text);
    void saved(qint64 atMs); ///< typed text became durable
    /// A reply goes out soon and can be taken back until then.
    void sending(const PendingSend &send);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBody();
    void connectParts();
    void connectDraft();
    void connectComposer();
    void readMessages();
    void readOlder();
    void readDraft();
    void readFiles();
    void readAgents();
    void showDraft(const RunDetail &detail);
    void showStale(const Draft &draft, int newer);
    void showDrafting();
    void showWaiting(RunId run, qint64 retryInMs, const QString &reason);
    void clearDraft();
    void follow(const Change &change);
    void followRow(const ConversationRow &row);
    void followRun(const Run &run);
    void followSend(const PendingSend &send);
    void send();
    void sendReply(const QString &text);
    void keepComposer();
    void keepEdit();
    void attach(const QStringList &paths);
    void saveAttachment(const Attachment &attachment);
    void showMessage(MessageId id, const QString &words);
    std::vector<Message> newestInbound(int count) const;

    /// A conversation's unsent text and the composer's mode.
    struct Typed {
        QString text;
        QString mode;
    };

    Desk &m_desk;
    ConversationRow m_row;
    QHash<qint64, Typed> m_typed; ///< by conversation, of this session
    RunId m_drafting; ///< the run whose text streams in, here and now
    QStackedWidget *m_stack;
    ConversationHead *m_head;
    FindBar *m_findBar;
    MessageModel *m_model;
    MessageList *m_list;
    BubbleDelegate *m_bubbles;
    DraftCard *m_draft;
    StaleDraft *m_stale;
    Composer *m_composer;
    std::unique_ptr<ConversationFind> m_find;
    QTimer m_keeping;
    QTimer m_keepingEdit;
    QTimer m_frame; ///< streamed text grows at most once per frame
    MessageId m_wanted; ///< gone to as soon as the messages are there
    QString m_wantedWords;
    bool m_isSending = false; ///< what was sent last is not durable yet
    bool m_readingOlder = false;
    bool m_hasOlder = true;
    std::unique_ptr<QObject> m_reading; ///< receiver of what is being read for the shown conversation
};
