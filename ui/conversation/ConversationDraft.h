#pragma once

#include "core/base/Error.h"
#include "core/domain/Conversation.h"
#include "core/domain/Run.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

class Desk;
class DraftCard;
class MessageModel;
class StaleDraft;

/// What becomes of the draft of the shown conversation: it is drawn as it streams in, read when it waits, kept while a
/// person edits it, and put to the person when newer messages overtook it. GUI thread.
class ConversationDraft : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. `messages` are those of the shown conversation; `card` and `stale` are never seen together.
    ConversationDraft(Desk &desk, const MessageModel &messages, DraftCard &card, StaleDraft &stale,
                      QObject *parent = nullptr);
    ~ConversationDraft() override;

    /// Takes up another conversation. An edit of the one before has to be stored by then: flush().
    void show(const ConversationRow &row);
    /// The shown conversation as it was committed: another draft may wait in it, or none.
    void follow(const ConversationRow &row);
    /// A run of the shown conversation as it was committed.
    void follow(const Run &run);
    /// Stores the person's edit, if it is not stored yet.
    void flush();

    RunId run() const; ///< whose draft waits and is not stale; none when there is none
    /// Stops the run whose text streams in. False when there is none.
    bool stop();
    /// Newer messages came since the draft was edited, and nobody has decided yet what becomes of it.
    bool isStale() const;
    /// A stale draft: the assistant's newer text with the person's edits; as it stands; or not at all. Nothing while it
    /// is not stale.
    void rebase();
    void keep();
    void discard();
    void compare(); ///< opens its versions side by side

Q_SIGNALS:
    void failed(const QString &title, const Error &error);
    void told(const QString &words); ///< news for a toast
    /// What the person made of the draft of this run; nothing while it stands as written.
    void edited(RunId run, const std::optional<QString> &text);
    void saved(qint64 atMs); ///< the edit became durable
    /// The draft was replaced in the moment between typing and keeping: these words have no draft any more.
    void orphaned(const QString &text);

private:
    void read();
    void clear();
    void showDetail(const RunDetail &detail);
    void showStale(const Draft &draft, int newer);
    void showDrafting();
    void showWaiting(RunId run, qint64 retryInMs, const QString &reason);
    void keepEdit();

    Desk &m_desk;
    const MessageModel &m_messages;
    DraftCard &m_card;
    StaleDraft &m_stale;
    ConversationRow m_row;
    RunId m_drafting; ///< the run whose text streams in, here and now
    QTimer m_keeping;
    QTimer m_frame; ///< streamed text grows at most once per frame
    std::unique_ptr<QObject> m_reading; ///< receiver of what is being read for the shown conversation
};
