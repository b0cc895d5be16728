#pragma once

#include "core/base/Error.h"
#include "core/domain/Change.h"
#include "ui/kit/Surface.h"

#include <memory>
#include <optional>

class BubbleDelegate;
class Composer;
class ConversationDraft;
class ConversationFind;
class ConversationHead;
class ConversationWriting;
class Desk;
class DraftCard;
class FindBar;
class MessageList;
class MessageModel;
class QStackedWidget;
class StaleDraft;

/// One conversation: who writes, what was said, the draft that waits for a person, and the composer. Follows what is
/// committed without reading again.
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
    ConversationDraft &draft() { return *m_draft; }
    DraftCard &draftCard() { return *m_draftCard; }
    ConversationWriting &writing() { return *m_writing; }
    Composer &composer() { return *m_composer; }
    /// Stores what was typed and not stored yet; call it before the window closes.
    void flush();
    void moveBy(int messages); ///< N and P
    void goToFirstUnread();
    /// Shows a message of the shown conversation, however old, with these words lit.
    void goToMessage(MessageId id, const QString &words = {});
    void find();
    bool closeFind(); ///< false when it was not open

Q_SIGNALS:
    void failed(const QString &title, const Error &error);
    void told(const QString &words); ///< news for a toast
    void sourceActivated(const Citation &source);
    /// What the person made of the draft of this run; nothing while it stands as written.
    void draftEdited(RunId run, const std::optional<QString> &text);
    void saved(qint64 atMs); ///< typed text became durable
    /// A reply goes out soon and can be taken back until then.
    void sending(const PendingSend &send);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBody();
    void fitDraft();
    void connectParts();
    void connectWork();
    void readMessages();
    void readOlder();
    void readAgents();
    void follow(const Change &change);
    void readRow();
    void followRow(const ConversationRow &row);
    void saveAttachment(const Attachment &attachment);
    void showMessage(MessageId id, const QString &words);

    Desk &m_desk;
    ConversationRow m_row;
    QStackedWidget *m_stack;
    QWidget *m_body;
    ConversationHead *m_head;
    FindBar *m_findBar;
    MessageModel *m_model;
    MessageList *m_list;
    BubbleDelegate *m_bubbles;
    DraftCard *m_draftCard;
    StaleDraft *m_stale;
    Composer *m_composer;
    std::unique_ptr<ConversationFind> m_find;
    std::unique_ptr<ConversationDraft> m_draft;
    std::unique_ptr<ConversationWriting> m_writing;
    MessageId m_wanted; ///< gone to as soon as the messages are there
    QString m_wantedWords;
    bool m_readingOlder = false;
    bool m_hasOlder = true;
    std::unique_ptr<QObject> m_reading; ///< receiver of what is being read for the shown conversation
};
