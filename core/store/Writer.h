#pragma once

#include "core/domain/Change.h"
#include "core/store/Reader.h"

#include <QSet>
#include <memory>

struct AuditTail;
struct WrittenRows;

/// One commit in the making: everything written through it becomes durable together or not at all, and is announced as
/// one Change. Exists only inside Store::commit. A failed statement fails the commit. Text is sanitised here, at the
/// only way in; ids are given by the database and returned; `now` is one time for the whole commit.
class Writer : public Reader
{
public:
    Writer(Connection &connection, qint64 now);
    ~Writer();

    qint64 now() const { return m_now; }

    // Customers. Conflict when the e-mail address is taken.
    Result<CustomerId> insert(const Customer &customer);
    Result<void> update(const Customer &customer);
    Result<EventId> insert(const CustomerEvent &event);
    Result<AgentId> insert(const Agent &agent);
    Result<NoteId> insert(const CustomerNote &note);
    Result<void> removeNote(NoteId note); ///< one that is gone already is no error
    /// Moves everything of `gone` to `kept`, whose name, address and company become the given ones, and removes `gone`.
    Result<void> mergeCustomers(const Customer &kept, CustomerId gone);

    // Conversations and messages
    Result<ConversationId> insert(const Conversation &conversation);
    /// Status, assignee, snooze, labels and subject; what messages move (revision, waiting, unread, last line) is kept
    /// by insert(Message).
    Result<void> update(const Conversation &conversation);
    /// Stores the message and moves the conversation with it: an inbound one raises revision and unread, starts the
    /// waiting and reopens a closed conversation; an outbound one ends the waiting.
    Result<MessageId> insert(const Message &message);
    Result<void> markRead(ConversationId conversation);
    /// At least one message counts as unread again.
    Result<void> markUnread(ConversationId conversation);
    Result<void> keepComposer(ConversationId conversation, const QString &text, const QString &mode);

    /// The agent of that name, made when there is none.
    Result<AgentId> agentNamed(const QString &name);

    // Replies that can still be taken back, and files
    Result<SendId> insert(const PendingSend &send);
    /// Takes a send out of Waiting into its new state: Conflict when it has left already.
    Result<void> settle(const PendingSend &send);
    /// Keeps a file with the composer of a conversation.
    Result<Attachment> attach(ConversationId conversation, const QString &name, const QString &mediaType,
                              const QByteArray &content);
    /// Removes a file that was not sent: Conflict when it was.
    Result<void> detach(AttachmentId id);
    /// Moves the files of a send (none: of the composer) to another one, or to the message they went out with.
    Result<void> moveAttachments(ConversationId conversation, SendId from, SendId to, MessageId message);

    // Tickets. `actor` and the fields that changed go to the ticket's history.
    Result<TicketId> insert(const Ticket &ticket);
    Result<void> update(const Ticket &ticket, const QString &actor);

    // Runs. A run leaves a state only through `moveRun`, which checks that it is still there: Conflict when somebody
    // was faster.
    Result<RunId> insert(const Run &run);
    Result<void> moveRun(const Run &run, RunState from);
    /// Takes an abandoned or new run: Conflict when another process holds its lease.
    Result<void> claimRun(RunId run, const QString &owner, qint64 leaseUntil);
    Result<DraftId> insert(const Draft &draft);
    /// Conflict unless the stored draft is still pending.
    Result<void> decideDraft(const Draft &draft);
    /// A draft that waits gives way to something newer, with its run and its actions that wait. Conflict when it does
    /// not wait any more.
    Result<void> supersede(const Draft &draft);
    Result<void> keepEdit(RunId run, const QString &edited);
    Result<ActionId> insert(const ProposedAction &action);
    /// Conflict unless the stored action is in state `from`.
    Result<void> update(const ProposedAction &action, ActionState from);
    /// The conversation's pending_run and pending_actions, from what is stored.
    Result<void> refreshPending(ConversationId conversation);

    /// Appends to the chain; fills seq (within the run), time and hashes. The chain's new head is written by finish().
    Result<AuditEntry> append(AuditEntry entry);

    /// Everything of a customer, texts on the audit log included; the erasure goes on the log. See Store::erase.
    Result<Erased> eraseCustomer(CustomerId customer, const QString &by);

    Result<OutboxId> insert(const OutboxItem &item);
    /// Conflict unless the stored item still has the state, the owner and the attempts of `before`.
    Result<void> update(const OutboxItem &item, const OutboxItem &before);

    /// The one account of the workspace; an earlier one gives way.
    Result<MailAccountId> replaceMailAccount(const MailAccount &account);
    Result<void> update(const MailAccount &account); ///< expiry and end
    Result<void> removeMailAccount(MailAccountId id);

    /// What is known of the same passage already is replaced; its costs are added up.
    Result<void> keepPassageVectors(const QString &model, const std::vector<PassageVector> &vectors);
    /// Old ones that are not among the hashes in use of this model.
    Result<void> forgetPassageVectors(const QString &model, const QSet<QString> &used);

    Result<void> setSetting(const QString &name, const QString &value);

    /// Marks the whole workspace as changed: too many rows to list.
    void announceEverything();

    /// Called by the Store just before COMMIT: moves the journal and the head of the audit chain, and gathers the
    /// changed rows. `seq` is this commit's place in the journal.
    Result<Change> finish(qint64 *seq);

private:
    Result<void> markMailAccount();
    Result<int> nextSeq(RunId run);
    Result<qint64> moveJournal();

    qint64 m_now = 0;
    std::unique_ptr<WrittenRows> m_written;
    std::unique_ptr<AuditTail> m_tail; ///< none until something is appended
};
