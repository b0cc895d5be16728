#include "core/domain/Conversation.h"

#include <QJsonObject>

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

QString wordOf(PendingSend::State state)
{
    switch (state) {
    case PendingSend::State::Waiting:
        return u"waiting"_s;
    case PendingSend::State::Sent:
        return u"sent"_s;
    case PendingSend::State::Undone:
        return u"undone"_s;
    }
    return {};
}

std::optional<PendingSend::State> sendStateFrom(const QString &word)
{
    for (const auto state : {PendingSend::State::Waiting, PendingSend::State::Sent, PendingSend::State::Undone}) {
        if (wordOf(state) == word)
            return state;
    }
    return std::nullopt;
}

QJsonArray toJson(const std::vector<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &attachment : attachments) {
        array.append(QJsonObject{{u"id"_s, attachment.id.value},
                                 {u"name"_s, attachment.name},
                                 {u"media_type"_s, attachment.mediaType},
                                 {u"size"_s, attachment.size}});
    }
    return array;
}

std::vector<Attachment> attachmentsFromJson(const QJsonArray &array)
{
    std::vector<Attachment> attachments;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        attachments.push_back({AttachmentId{object.value(u"id"_s).toInteger()}, object.value(u"name"_s).toString(),
                               object.value(u"media_type"_s).toString(), object.value(u"size"_s).toInteger()});
    }
    return attachments;
}
