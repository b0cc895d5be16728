#include "core/domain/Conversation.h"

using namespace Qt::StringLiterals;

QString wordOf(Channel channel)
{
    switch (channel) {
    case Channel::Chat:
        return u"chat"_s;
    case Channel::Email:
        return u"email"_s;
    case Channel::Phone:
        return u"phone"_s;
    }
    return {};
}

QString wordOf(ConversationStatus status)
{
    switch (status) {
    case ConversationStatus::Open:
        return u"open"_s;
    case ConversationStatus::Snoozed:
        return u"snoozed"_s;
    case ConversationStatus::Closed:
        return u"closed"_s;
    }
    return {};
}

QString wordOf(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return u"inbound"_s;
    case Direction::Outbound:
        return u"outbound"_s;
    case Direction::Note:
        return u"note"_s;
    }
    return {};
}

std::optional<Channel> channelFrom(const QString &word)
{
    for (const Channel channel : {Channel::Chat, Channel::Email, Channel::Phone}) {
        if (wordOf(channel) == word)
            return channel;
    }
    return std::nullopt;
}

std::optional<ConversationStatus> conversationStatusFrom(const QString &word)
{
    for (const auto status : {ConversationStatus::Open, ConversationStatus::Snoozed, ConversationStatus::Closed}) {
        if (wordOf(status) == word)
            return status;
    }
    return std::nullopt;
}

std::optional<Direction> directionFrom(const QString &word)
{
    for (const auto direction : {Direction::Inbound, Direction::Outbound, Direction::Note}) {
        if (wordOf(direction) == word)
            return direction;
    }
    return std::nullopt;
}
