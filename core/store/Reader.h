#pragma once

#include "core/base/Result.h"
#include "core/domain/Customer.h"
#include "core/domain/Facts.h"
#include "core/domain/MailAccount.h"
#include "core/domain/PassageVector.h"
#include "core/store/Page.h"
#include "core/store/SearchQuery.h"

#include <QHash>
#include <QJsonArray>

class Connection;

/// What can be asked of the workspace. Exists only inside Store::read and Store::commit, on the database thread; every
/// function is one statement or a few, and an answer is a value. NotFound names what was looked for; Busy, Corrupt and
/// the like come from the database.
class Reader
{
public:
    explicit Reader(Connection &connection);

    // Customers
    Result<Customer> customer(CustomerId id);
    Result<Customer> customerByEmail(const QString &email); ///< in any case
    /// `who` is an id or an e-mail address.
    Result<Customer> findCustomer(const QString &who);
    /// Ordered by name; `text` narrows to a part of name, e-mail or company.
    Result<Page<Customer>> customers(const QString &text, const Cursor &after, int limit);
    Result<std::vector<Customer>> allCustomers();
    Result<std::vector<CustomerEvent>> events(CustomerId customer, qint64 since);
    Result<std::vector<CustomerNote>> customerNotes(CustomerId customer); ///< newest first
    Result<CustomerBelongings> belongings(CustomerId customer);
    Result<std::vector<Agent>> agents();

    // Conversations and messages
    Result<ConversationRow> conversation(ConversationId id);
    Result<Page<ConversationRow>> inbox(const InboxQuery &query, const Cursor &after, int limit);
    Result<InboxCounts> inboxCounts();
    /// The customer's newest conversation that is not closed; NotFound when there is none.
    Result<ConversationRow> openConversation(CustomerId customer);
    Result<Message> message(MessageId id);
    /// Newest first, older than `before` when that is valid.
    Result<std::vector<Message>> messages(ConversationId conversation, MessageId before, int limit);
    /// Newest first: from `from` on, older than `before` when that is valid.
    Result<std::vector<Message>> messagesSince(ConversationId conversation, MessageId from, MessageId before,
                                               int limit);
    /// The messages that hold `text` in any case and without its accents, newest first.
    Result<std::vector<MessageId>> findInConversation(ConversationId conversation, const QString &text, int limit);
    /// Every label that stands on a conversation, sorted.
    Result<QStringList> labels();
    /// When the next snoozed conversation comes back; 0 for none.
    Result<qint64> nextWakeUp();
    Result<std::vector<Conversation>> dueSnoozed(qint64 now);
    Result<std::vector<Message>> messagesOfCustomer(CustomerId customer, MessageId before, int limit);
    Result<std::vector<Message>> messagesOfTicket(TicketId ticket, int limit);

    // Replies that can still be taken back, and files
    Result<PendingSend> send(SendId id);
    Result<std::vector<PendingSend>> waitingSends(); ///< the next due first
    Result<std::vector<Attachment>> composerAttachments(ConversationId conversation);
    Result<std::vector<Attachment>> attachmentsOf(SendId send);
    /// The bytes, compared with their hash: Corrupt when they are not what was stored.
    Result<QByteArray> attachmentContent(AttachmentId id);

    // Tickets
    Result<TicketRow> ticket(TicketId id);
    Result<Page<TicketRow>> tickets(const TicketQuery &query, const Cursor &after, int limit);
    Result<TicketCounts> ticketCounts(CustomerId customer);
    Result<std::vector<Ticket>> openTickets(CustomerId customer);
    Result<std::vector<TicketChange>> ticketHistory(TicketId id);

    // Runs, drafts, actions, audit, outbox
    Result<Run> run(RunId id);
    Result<RunDetail> runDetail(RunId id);
    Result<std::vector<Run>> runs(const RunQuery &query, RunId before, int limit);
    /// The same with the customers' names.
    Result<std::vector<RunRow>> runRows(const RunQuery &query, RunId before, int limit);
    Result<Run> newestRun(ConversationId conversation);
    /// Runs nobody works on: unfinished, not waiting for a person, and their lease is over.
    Result<std::vector<RunId>> abandonedRuns(qint64 now);
    Result<bool> isClaimed(RunId run, const QString &owner);
    Result<Draft> draft(RunId run);
    /// Drafts of a conversation whatever became of them, newest first.
    Result<std::vector<Draft>> drafts(ConversationId conversation, int limit);
    Result<std::vector<Draft>> pendingDrafts(ConversationId conversation); ///< oldest run first
    Result<std::vector<ProposedAction>> actions(RunId run);
    Result<std::vector<Approval>> approvals(int limit); ///< oldest first
    Result<std::vector<AuditEntry>> audit(const AuditQuery &query, AuditId before, int limit); ///< newest first
    Result<std::vector<AuditEntry>> auditOfRun(RunId run); ///< in order
    Result<ChainState> verifyAudit();
    /// The stretch of the log from a conversation's first entry to its last, to be checked by auditEvidenceProblem():
    /// its own entries with their texts, those of others in between with hashes only.
    Result<QJsonArray> auditEvidence(ConversationId conversation);
    Result<std::vector<OutboxItem>> outbox(const QString &state, int limit);
    Result<OutboxItem> outboxItem(OutboxId id);
    Result<std::vector<OutboxItem>> outboxOfRun(RunId run); ///< by step
    /// What may be due: queued or unsure with its time come, and everything in flight, whose owner has to be looked at.
    Result<std::vector<OutboxItem>> outboxDue(qint64 now, int limit);
    Result<OutboxCounts> outboxCounts();
    Result<std::optional<MailAccount>> mailAccount();

    // Everything else
    /// Ranked hits over messages, tickets and customers. A word nobody wrote is replaced by the most frequent one that
    /// differs in a letter or two.
    Result<SearchAnswer> search(const SearchQuery &query, int limit);
    /// The newest messages whose sources name the article.
    Result<std::vector<Message>> messagesCiting(const QString &file, int limit);
    Result<int> citations(const QString &file); ///< how many messages do
    Result<QHash<QString, QString>> settings();
    /// What the dashboard is computed from: everything since `since`, what is open now, and of each customer the newest
    /// purchase, score and sign of life however old. `only` narrows to these customers and leaves out the runs.
    Result<InsightFacts> insightFacts(qint64 since, const std::vector<CustomerId> &only = {});
    /// What a server made of passages with this model, the newest first.
    Result<std::vector<PassageVector>> passageVectors(const QString &model, int limit);
    /// What the runs and the passages' vectors since `since` cost, in US dollars.
    Result<double> costSince(qint64 since);
    Result<RowCounts> counts();
    Result<CheckReport> check();

protected:
    Connection &m_connection;
};
