#pragma once

#include "core/domain/Ids.h"

#include <QString>
#include <optional>

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
    qint64 createdAt = 0;

    friend bool operator==(const Message &, const Message &) = default;
};
