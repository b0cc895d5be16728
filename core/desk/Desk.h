#pragma once

#include "core/base/Result.h"
#include "core/desk/CustomerImport.h"
#include "core/desk/Requests.h"
#include "core/domain/Change.h"
#include "core/domain/Policy.h"
#include "core/insight/Dashboard.h"
#include "core/knowledge/KnowledgeIndex.h"
#include "core/store/Page.h"

#include <QFuture>
#include <QObject>
#include <functional>
#include <memory>

class AssistantSetup;
class Clock;
class DueWatch;
class GuestDesk;
class KnowledgeBase;
class LanguageModel;
class MailDesk;
class Orchestrator;
class PassageEmbeddings;
class ToolRegistry;
class Secrets;
class Settings;
class Store;
class Transport;
class Upkeep;
class Writer;

/// Everything a window or a command can ask for or do. Lives on the GUI thread, never waits: reads answer through
/// futures (take them with deliver()), and what was done is announced by `committed` with the changed rows, so nobody
/// reads again after writing.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// Borrowed services; all outlive the desk.
    struct Parts {
        Store &store;
        KnowledgeBase &knowledge;
        LanguageModel &model;
        Settings &settings;
        const Clock &clock;
        bool demo = false;
        LanguageModel *offline = nullptr; ///< steps in when the model cannot answer
        AssistantSetup *setup = nullptr; ///< how the assistant is chosen, for the settings page
        Secrets *secrets = nullptr; ///< without them, and without transport, there is no Gmail
        Transport *transport = nullptr;
        PassageEmbeddings *embeddings = nullptr; ///< none: articles are searched by their words alone
    };

    explicit Desk(const Parts &parts, QObject *parent = nullptr);
    ~Desk() override;

    /// Takes up what an earlier process left unfinished and goes on doing so. Called once the store is open.
    void start();

    // What the desk is like
    bool isDemo() const;
    Settings &settings() const;
    const Clock &clock() const;
    AssistantStatus assistant() const;
    AssistantSetup *assistantSetup() const; ///< null where the assistant is fixed
    PassageEmbeddings *embeddings() const { return m_parts.embeddings; } ///< null where there are none
    QString agentName() const; ///< who decides and writes here
    Policy policy() const;
    /// The Human Approval switch, kept in the workspace and shared by every window on it.
    bool humanApproval() const;
    void setHumanApproval(bool on);
    /// Hands runs that begin from now on to another model, which must outlive the desk.
    void setModel(LanguageModel &model);

    /// Gmail: the account, and what became of approved drafts.
    MailDesk &mail() const { return *m_mail; }

    // Inbox
    QFuture<Result<Page<ConversationRow>>> inbox(const InboxQuery &query, const Cursor &after, int limit) const;
    QFuture<Result<InboxCounts>> inboxCounts() const;
    QFuture<Result<ConversationRow>> conversation(ConversationId id) const;
    QFuture<Result<std::vector<Message>>> messages(ConversationId id, MessageId before,
                                                   int limit) const; ///< newest first
    QFuture<Result<void>> markRead(ConversationId id);
    QFuture<Result<void>> setStatus(const std::vector<ConversationId> &ids, ConversationStatus status,
                                    qint64 snoozedUntil = 0);
    QFuture<Result<void>> assign(const std::vector<ConversationId> &ids, AgentId agent);
    /// To this desk's own agent, who becomes known when they were not.
    QFuture<Result<void>> assignToMe(const std::vector<ConversationId> &ids);
    QFuture<Result<void>> changeLabels(const std::vector<ConversationId> &ids, const QStringList &added,
                                       const QStringList &removed);
    QFuture<Result<void>> markUnread(const std::vector<ConversationId> &ids);
    /// Puts status, assignee, snooze and labels back to what they were: the undo of everything above.
    QFuture<Result<void>> restore(const std::vector<Conversation> &before);
    QFuture<Result<QStringList>> labels() const;
    /// Messages from `from` on, older than `before` when that is valid; newest first.
    QFuture<Result<std::vector<Message>>> messagesSince(ConversationId id, MessageId from, MessageId before) const;
    /// The messages that hold `text`, newest first.
    QFuture<Result<std::vector<MessageId>>> findInConversation(ConversationId id, const QString &text) const;

    // Writing. Texts are checked: Invalid for an empty one and for more than LongestMessage characters.
    /// Takes in a customer's message and lets the assistant work on it; the future is finished as soon as the message
    /// is durable.
    QFuture<Result<Received>> receive(const Incoming &incoming);
    QFuture<Result<Message>> reply(CustomerId customer, ConversationId conversation, const QString &text);
    QFuture<Result<Message>> note(CustomerId customer, ConversationId conversation, const QString &text);
    /// The reply with the composer's files goes out when the undo time (Keys::UndoSendSeconds) is over; until then
    /// undoSend() puts it back. The composer is emptied in the same commit.
    QFuture<Result<PendingSend>> replyLater(CustomerId customer, ConversationId conversation, const QString &text);
    QFuture<Result<PendingSend>> undoSend(SendId id);
    QFuture<Result<std::vector<PendingSend>>> waitingSends() const;
    /// Nobody can take anything back any more: what waits is sent at once.
    void sendWaiting();
    /// Keeps a file with the composer of a conversation. Invalid with the limit it exceeds.
    QFuture<Result<Attachment>> attach(ConversationId conversation, const NewAttachment &file);
    QFuture<Result<void>> detach(AttachmentId id);
    QFuture<Result<std::vector<Attachment>>> composerAttachments(ConversationId conversation) const;
    QFuture<Result<QByteArray>> attachmentContent(AttachmentId id) const;
    /// Reads a person's file on a worker, so that a slow disk stops nobody: at most one byte more than an attachment
    /// may hold. Invalid for a folder, Refused.
    static QFuture<Result<NewAttachment>> readFile(const QString &path);
    /// Kept per conversation so that nothing typed is lost; call it while the agent types (about twice a second).
    QFuture<Result<void>> keepComposer(ConversationId id, const QString &text, const QString &mode);

    // The assistant's work
    QFuture<Result<RunDetail>> run(RunId id) const;
    QFuture<Result<RunDetail>> newestRun(ConversationId id) const; ///< NotFound before the first
    QFuture<Result<std::vector<Run>>> runs(const RunQuery &query, RunId before, int limit) const;
    QFuture<Result<std::vector<Approval>>> approvals(int limit) const;
    QFuture<Result<Approved>> approve(RunId run, const Decision &decision);
    QFuture<Result<void>> reject(RunId run, const QString &reason, const QString &by);
    QFuture<Result<void>> keepEdit(RunId run, const QString &edited);
    /// "Keep": an edited draft that newer messages made stale is pinned to them as it stands; the assistant's newer
    /// draft gives way.
    QFuture<Result<void>> keepDraft(RunId run);
    /// "Rebase": what the person changed in a stale draft is changed in the assistant's newer one too, which takes its
    /// place. Conflict while the assistant has not answered the newer messages.
    QFuture<Result<void>> rebaseDraft(RunId run);
    /// The drafts of a conversation whatever became of them, newest first.
    QFuture<Result<std::vector<Draft>>> drafts(ConversationId id) const;
    /// What the tool would do with these arguments, in words for a person. Invalid names the argument that does not fit
    /// the tool's schema; Refused when the policy forbids the tool.
    Result<QString> describeAction(const QString &tool, const QJsonObject &arguments) const;
    /// The JSON schema of a tool's arguments; empty for an unknown tool.
    QJsonObject argumentsOf(const QString &tool) const;
    /// Works on the message of a finished, stale or failed run once more, with everything that was said since.
    QFuture<Result<RunId>> draftAgain(RunId run);
    /// Lets the assistant draft an answer to the newest message that waits and has no run, which a person decides on
    /// whatever the Human Approval switch says; one that has a run is drafted again. Conflict when none waits.
    QFuture<Result<RunId>> draftAnswer(ConversationId id);
    void cancelRun(RunId run);
    /// The offline assistant goes on with a run that waits for a server.
    void answerOffline(RunId run);
    /// The text streamed so far of a run that is being drafted here; empty otherwise.
    QString streamedText(RunId run) const;

    // Tickets
    QFuture<Result<Page<TicketRow>>> tickets(const TicketQuery &query, const Cursor &after, int limit) const;
    QFuture<Result<TicketCounts>> ticketCounts() const;
    QFuture<Result<TicketRow>> ticket(TicketId id) const;
    QFuture<Result<std::vector<TicketChange>>> ticketHistory(TicketId id) const;
    QFuture<Result<std::vector<Message>>> messagesOfTicket(TicketId id, int limit) const;
    QFuture<Result<TicketId>> createTicket(const Ticket &ticket);
    /// Invalid names the field. The stored ticket is read first: only what differs changes and goes to the history.
    QFuture<Result<void>> updateTicket(const Ticket &ticket);
    QFuture<Result<void>> setTicketStatus(const std::vector<TicketId> &ids, TicketStatus status);
    /// Changes the given fields of all these tickets in one commit; the answer is how they were before.
    QFuture<Result<std::vector<Ticket>>> changeTickets(const std::vector<TicketId> &ids, const TicketPatch &patch);
    /// Takes such a change back. Conflict, and nothing is written, when somebody changed one of these fields since.
    QFuture<Result<void>> undoTicketChange(const std::vector<Ticket> &before, const TicketPatch &patch);

    // Customers
    QFuture<Result<Page<Customer>>> customers(const QString &text, const Cursor &after, int limit) const;
    QFuture<Result<Customer>> customer(CustomerId id) const;
    QFuture<Result<std::vector<CustomerEvent>>> events(CustomerId id, qint64 since) const;
    QFuture<Result<CustomerId>> createCustomer(const Customer &customer);
    QFuture<Result<void>> updateCustomer(const Customer &customer);
    QFuture<Result<std::vector<Agent>>> agents() const;
    /// The agent who works here, by the name in the settings; known from then on.
    QFuture<Result<AgentId>> me();
    QFuture<Result<std::vector<CustomerNote>>> customerNotes(CustomerId id) const; ///< newest first
    QFuture<Result<NoteId>> addCustomerNote(CustomerId id, const QString &text);
    QFuture<Result<void>> removeCustomerNote(NoteId id);
    /// Puts a removed note back as it was, with its author and time; it gets a new id.
    QFuture<Result<NoteId>> restoreCustomerNote(const CustomerNote &note);
    QFuture<Result<CustomerBelongings>> belongings(CustomerId id) const;
    /// Moves everything of `gone` to `kept` and removes `gone`; a note says so. Busy while the assistant works for it.
    QFuture<Result<void>> mergeCustomers(const Customer &kept, CustomerId gone);
    /// All customers as CSV, safe to open in a spreadsheet.
    QFuture<Result<QString>> customersCsv() const;
    QFuture<Result<ImportFilePtr>> readImportFile(const QString &path) const;
    QFuture<Result<ImportPlan>> planImport(const ImportFilePtr &file, const ImportColumns &columns, bool updates) const;
    /// Does what the plan says, all of it or nothing: Invalid while a row is wrong. The plan is made anew first.
    QFuture<Result<ImportPlan>> importCustomers(const ImportFilePtr &file, const ImportColumns &columns, bool updates);

    // Knowledge: searching the index is fast enough for the GUI thread
    KnowledgeIndexPtr knowledge() const;
    QStringList knowledgeProblems() const;
    bool isReadingKnowledge() const; ///< the articles are not there yet
    QString knowledgeFolder() const;
    /// Reads another folder of articles and, once that is done, answers from it and keeps it in the settings; empty:
    /// the default one. When it cannot be read, the present one stays; cancelled by keepKnowledge() and by asking
    /// again.
    QFuture<Result<void>> openKnowledge(const QString &folder);
    void keepKnowledge(); ///< lets go of the folder that is being opened
    QFuture<Result<void>> saveArticle(const QString &file, const QString &text, const QString &expectedText);
    /// Copies Markdown files from elsewhere into the folder, all of them or none; answers with their names there.
    QFuture<Result<QStringList>> addArticles(const QStringList &paths);
    QFuture<Result<int>> citations(const QString &file) const; ///< answers that cite the article
    QFuture<Result<std::vector<Message>>> messagesCiting(const QString &file, int limit) const; ///< newest first

    // Insight, audit, search, upkeep
    QFuture<Result<Dashboard>> dashboard(int days) const;
    /// The health of these customers only, over 7 days, in the order of their names.
    QFuture<Result<std::vector<CustomerHealth>>> health(const std::vector<CustomerId> &ids) const;
    QFuture<Result<std::vector<AuditEntry>>> audit(const AuditQuery &query, AuditId before, int limit) const;
    /// The same as pages, for a list that reads on.
    QFuture<Result<Page<RunRow>>> runLog(const RunQuery &query, const Cursor &after, int limit) const;
    QFuture<Result<Page<AuditEntry>>> auditLog(const AuditQuery &query, const Cursor &after, int limit) const;
    QFuture<Result<ChainState>> verifyAudit() const;
    /// Words and tokens (SearchQuery). Cancelling the future takes it out of the queue.
    QFuture<Result<SearchAnswer>> search(const QString &query, int limit) const;
    QFuture<Result<RowCounts>> counts() const;
    QFuture<Result<CheckReport>> check() const;
    QFuture<Result<void>> backup(const QString &file);
    /// Writes a file off the GUI thread, whole or not at all: for exports. Refused when it cannot be written.
    static QFuture<Result<void>> saveFile(const QString &path, const QByteArray &bytes);
    /// Demo data into a workspace; `seeded` is false when it is there already.
    QFuture<Result<Seeded>> seedDemo();

    /// Backups, erasure, replays and evidence.
    Upkeep &upkeep() const { return *m_upkeep; }

    /// The customer's own view, with no way to name another customer. Owned by the caller.
    std::unique_ptr<GuestDesk> guest(CustomerId customer);

Q_SIGNALS:
    void committed(const Change &change);
    void humanApprovalChanged(bool on);
    void assistantChanged();
    void knowledgeChanged();
    void knowledgeFailed(const Error &error);
    /// A step of a run began, here and now; its outcome comes with `committed`.
    void stepStarted(RunId run, int step);
    void draftGrew(RunId run, const QString &delta);
    /// The model's server asked for patience: the wait in milliseconds and why.
    void modelWaiting(RunId run, qint64 retryInMs, const QString &reason);
    /// A run came to rest: its draft waits, it was sent, or it failed.
    void runRested(RunId run);
    /// Snoozed conversations came back.
    void wokeUp(const std::vector<ConversationId> &conversations);
    void sendFailed(const PendingSend &send, const QString &reason);
    void troubled(const Error &error);
    void recovered();

private:
    void followSettings(const Change &change);
    void followKnowledge(); ///< another window, or a command, chose another folder
    QFuture<Result<RunId>>
    beginRun(std::function<Result<RunId>(Writer &, const QString &owner, qint64 leaseUntil)> begin);
    QFuture<Result<Message>> write(Direction direction, CustomerId customer, ConversationId conversation,
                                   const QString &text);

    Parts m_parts;
    LanguageModel *m_model;
    QString m_owner; ///< names this process in leases
    std::shared_ptr<const ToolRegistry> m_tools; ///< shared with jobs under way, which may outlive the desk
    std::unique_ptr<Orchestrator> m_orchestrator;
    std::unique_ptr<MailDesk> m_mail;
    std::unique_ptr<Upkeep> m_upkeep;
    std::unique_ptr<DueWatch> m_due;
};
