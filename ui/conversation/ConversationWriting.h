#pragma once

#include "core/base/Error.h"
#include "core/domain/Conversation.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <memory>

class Composer;
class Desk;
class MessageModel;

/// What is written in the shown conversation: kept while it is typed, with its files, sent in the composer's mode, and
/// put back when a reply is taken back. GUI thread.
class ConversationWriting : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. `messages` are those of the shown conversation.
    ConversationWriting(Desk &desk, const MessageModel &messages, Composer &composer, QObject *parent = nullptr);
    ~ConversationWriting() override;

    /// Puts what was typed in another conversation into the composer. What was typed in the one before has to be stored
    /// by then: flush().
    void show(const ConversationRow &row);
    /// The shown conversation as it was committed.
    void follow(const ConversationRow &row) { m_row = row; }
    /// A reply of the shown conversation: held, sent, or taken back.
    void follow(const PendingSend &send);
    /// Stores what was typed, if it is not stored yet.
    void flush();

    void insertSavedReply(); ///< asks which
    void insertArticle(); ///< asks which passage
    /// Words whose draft is gone: at the cursor, unless they stand there already. False when they do.
    bool rescue(const QString &text);

Q_SIGNALS:
    void failed(const QString &title, const Error &error);
    void saved(qint64 atMs); ///< typed text became durable
    /// A reply goes out soon and can be taken back until then.
    void sending(const PendingSend &send);

private:
    /// A conversation's unsent text and the composer's mode.
    struct Typed {
        QString text;
        QString mode;
    };

    void connectComposer();
    void keep();
    void send();
    void sendReply(const QString &text);
    void readFiles();
    void attach(const QStringList &paths);
    void detach(AttachmentId file);

    Desk &m_desk;
    const MessageModel &m_messages;
    Composer &m_composer;
    ConversationRow m_row;
    QHash<qint64, Typed> m_typed; ///< by conversation, of this session
    QTimer m_keeping;
    bool m_isSending = false; ///< what was sent last is not durable yet
    std::unique_ptr<QObject> m_reading; ///< receiver of what is being read for the shown conversation
};
