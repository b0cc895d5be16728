#pragma once

#include "core/domain/Conversation.h"

/// Whether the customer waits for an answer. With a conversation that was closed nobody does, whoever had the last
/// word; when it is opened again, the wait goes on from where it began.
inline bool isWaiting(const Conversation &conversation)
{
    return conversation.waitingSince > 0 && conversation.status != ConversationStatus::Closed;
}
