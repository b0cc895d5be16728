#pragma once

#include "core/domain/Conversation.h"
#include "core/domain/Customer.h"
#include "core/domain/Run.h"
#include "core/domain/Ticket.h"

#include <QMetaType>
#include <vector>

/// What one commit changed, as whole rows: models patch themselves from it and read nothing again. Rows written by
/// another process on the same workspace arrive the same way with `foreign` set.
struct Change {
    bool foreign = false;
    bool everything = false; ///< too much to list (an import, demo data): models start over
    std::vector<Customer> customers;
    std::vector<ConversationRow> conversations;
    std::vector<Message> messages;
    std::vector<TicketRow> tickets;
    std::vector<CustomerEvent> events;
    std::vector<CustomerNote> notes;
    std::vector<Run> runs;
    std::vector<Draft> drafts;
    std::vector<ProposedAction> actions;
    std::vector<AuditEntry> audit;
    std::vector<OutboxItem> outbox;
    std::vector<PendingSend> sends;
    std::vector<QString> settings; ///< names

    friend bool operator==(const Change &, const Change &) = default;
};

Q_DECLARE_METATYPE(Change)
