#pragma once

#include "core/base/Id.h"

using CustomerId = Id<struct CustomerTag>;
using ConversationId = Id<struct ConversationTag>;
using MessageId = Id<struct MessageTag>;
using TicketId = Id<struct TicketTag>;
using EventId = Id<struct EventTag>;
using RunId = Id<struct RunTag>;
using AuditId = Id<struct AuditTag>;
using DraftId = Id<struct DraftTag>;
using ActionId = Id<struct ActionTag>;
using OutboxId = Id<struct OutboxTag>;
using AgentId = Id<struct AgentTag>;
using NoteId = Id<struct NoteTag>;
using MailAccountId = Id<struct MailAccountTag>;
using AttachmentId = Id<struct AttachmentTag>;
using SendId = Id<struct SendTag>;

Q_DECLARE_METATYPE(CustomerId)
Q_DECLARE_METATYPE(ConversationId)
Q_DECLARE_METATYPE(MessageId)
Q_DECLARE_METATYPE(TicketId)
Q_DECLARE_METATYPE(RunId)
