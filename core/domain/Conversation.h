#pragma once

#include "core/domain/Ids.h"

#include <QJsonArray>
#include <QString>
#include <optional>
#include <vector>

enum class Channel { Chat, Email, Phone };
enum class ConversationStatus { Open, Snoozed, Closed };
enum class Direction { Inbound, Outbound, Note };

/// The words that stand in the database, in JSON and in filters. The reverse functions return nothing for an unknown
/// word.
QString wordOf(Channel channel);
QString wordOf(ConversationStatus status);
QString wordOf(Direction direction);
std::optional<Channel> channelFrom(const QString &word);
std::optional<ConversationStatus> conversationStatusFrom(const QString &word);
std::optional<Direction> directionFrom(const QString &word);

/// What one customer and we say to each other about one matter. `revision` grows by one with every inbound message:
/// whatever a person is asked to approve is pinned to it.
struct Conversation {
    ConversationId id;
    CustomerId customer;
    QString subject;
    Channel channel = Channel::Chat;
    ConversationStatus status = ConversationStatus::Open;
    AgentId assignee; ///< none when nobody took it
    qint64 revision = 0;
    qint64 lastMessageAt = 0;
    qint64 waitingSince = 0; ///< time of the oldest inbound message nobody answered; 0 when none waits
    int unread = 0; ///< inbound messages no agent has seen
    qint64 snoozedUntil = 0;
    QString labels; ///< separated by one space
    QString composerText; ///< what an agent typed and did not send
    QString composerMode; ///< "reply", "customer" or "note"

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// One line of the inbox: the conversation and what stands beside it.
struct ConversationRow {
    Conversation conversation;
    QString customerName;
    QString customerEmail;
    QString company;
    QString lastLine; ///< the newest message, one line
    Direction lastDirection = Direction::Inbound;
    QString lastAuthor;
    RunId pendingRun; ///< the run whose draft waits for a person; none otherwise
    int pendingActions = 0; ///< proposed actions that wait with it

    friend bool operator==(const ConversationRow &, const ConversationRow &) = default;
};

/// A file that goes with a message. Its bytes are read only when somebody saves it.
struct Attachment {
    AttachmentId id;
    QString name; ///< without a folder, fit for a file system
    QString mediaType; ///< "image/png"; what the sender's machine thought
    qint64 size = 0; ///< in bytes

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

QJsonArray toJson(const std::vector<Attachment> &attachments);
std::vector<Attachment> attachmentsFromJson(const QJsonArray &array);

/// The most one file and all files of one message may hold in bytes, and how many there may be.
inline constexpr qint64 LargestAttachment = 10 * 1024 * 1024;
inline constexpr qint64 LargestAttachments = 25 * 1024 * 1024;
inline constexpr int MostAttachments = 10;

/// Something said. Never changed after it is stored.
struct Message {
    MessageId id;
    ConversationId conversation;
    CustomerId customer;
    TicketId ticket;
    Direction direction = Direction::Inbound;
    Channel channel = Channel::Chat;
    QString subject;
    QString body;
    QString author; ///< the customer's name, an agent's name, or "Assistant"
    RunId run; ///< the run whose approved or automatic answer this is
    QString delivery; ///< "automatic", "approved", "edited" for an outbound answer of a run; else empty
    QString sourcesJson; ///< the citations shown below the text, JSON array; empty when none
    std::vector<Attachment> attachments;
    qint64 createdAt = 0;

    friend bool operator==(const Message &, const Message &) = default;
};

/// A reply somebody sent a moment ago and can still take back. It leaves Waiting exactly once: for Sent, with its
/// message, or for Undone, back into the composer.
struct PendingSend {
    enum class State { Waiting, Sent, Undone };

    SendId id;
    ConversationId conversation;
    CustomerId customer;
    QString recipient; ///< the customer's e-mail address at the click
    QString body;
    QString author;
    State state = State::Waiting;
    qint64 dueAt = 0;
    MessageId message; ///< once it is sent
    qint64 createdAt = 0;

    friend bool operator==(const PendingSend &, const PendingSend &) = default;
};

QString wordOf(PendingSend::State state);
std::optional<PendingSend::State> sendStateFrom(const QString &word);
