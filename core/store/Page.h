#pragma once

#include "core/domain/Conversation.h"
#include "core/domain/Customer.h"
#include "core/domain/Knowledge.h"
#include "core/domain/Run.h"
#include "core/domain/Ticket.h"

#include <QStringList>
#include <vector>

/// Where the next page begins: the last row's sort value and id. A default cursor asks for the first page.
struct Cursor {
    bool first = true;
    qint64 sort = 0;
    QString text; ///< the sort value where it is a text
    qint64 id = 0;

    friend bool operator==(const Cursor &, const Cursor &) = default;
};

template <class Row>
struct Page {
    std::vector<Row> rows;
    bool more = false; ///< another page follows `next`
    Cursor next;

    friend bool operator==(const Page &, const Page &) = default;
};

/// What the inbox shows. Every field narrows; a default query shows everything, newest first.
struct InboxQuery {
    enum class Only { All, Unread, Waiting, NeedsApproval, Mine, Unassigned };

    std::optional<ConversationStatus> status;
    Only only = Only::All;
    AgentId agent; ///< for Only::Mine
    CustomerId customer;
    std::optional<Channel> channel;
    QStringList labels; ///< all of them
    QString from; ///< a part of the customer's name, e-mail address or company
    QString assignee; ///< a part of an agent's name
    QString text; ///< found in the customer's name, e-mail, company or in the last line
    bool oldestFirst = false;

    friend bool operator==(const InboxQuery &, const InboxQuery &) = default;
};

/// Counts beside the inbox filters, of open conversations, counted up to `Limit` so that a million rows cost nothing.
struct InboxCounts {
    static constexpr int Limit = 1000;
    int open = 0;
    int unread = 0;
    int waiting = 0;
    int needsApproval = 0;
    int snoozed = 0;

    friend bool operator==(const InboxCounts &, const InboxCounts &) = default;
};

struct TicketQuery {
    enum class Show { Open, Closed, All };
    enum class Sort { Updated, Created, Priority, Status, Category, Customer };

    Show show = Show::Open;
    Sort sort = Sort::Updated;
    bool ascending = false;
    CustomerId customer;
    std::optional<Priority> priority;
    QString category;
    AgentId assignee;
    bool unassigned = false; ///< only what nobody took
    QString from; ///< found in the customer's name, e-mail or company
    QString text;

    friend bool operator==(const TicketQuery &, const TicketQuery &) = default;
};

struct TicketCounts {
    int open = 0;
    int closed = 0;

    friend bool operator==(const TicketCounts &, const TicketCounts &) = default;
};

/// One field of a ticket that somebody changed.
struct TicketChange {
    TicketId ticket;
    QString field;
    QString oldValue;
    QString newValue;
    QString actor;
    qint64 createdAt = 0;

    friend bool operator==(const TicketChange &, const TicketChange &) = default;
};

/// A hit of the search over everything. `kind` is "message", "ticket", "customer" or "article".
struct SearchHit {
    QString kind;
    QString id;
    QString title;
    QString snippet;
    std::vector<Mark> titleMarks; ///< the found words
    std::vector<Mark> snippetMarks;
    double score = 0;
    ConversationId conversation; ///< where the message stands
    CustomerId customer;
    QString customerName;
    qint64 createdAt = 0;

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// What the search over everything found, best first.
struct SearchAnswer {
    std::vector<SearchHit> hits;
    QString corrected; ///< what was searched instead, when words were typed wrong; else empty

    friend bool operator==(const SearchAnswer &, const SearchAnswer &) = default;
};

struct RunQuery {
    CustomerId customer;
    ConversationId conversation;
    std::optional<RunState> state;
    QString from = {}; ///< a part of the customer's name, e-mail address or company
    QString intent = {};
    qint64 since = 0;
    qint64 until = 0;

    friend bool operator==(const RunQuery &, const RunQuery &) = default;
};

/// One line of the list of runs.
struct RunRow {
    Run run;
    QString customerName;

    friend bool operator==(const RunRow &, const RunRow &) = default;
};

struct AuditQuery {
    RunId run;
    QString tool;
    QString from; ///< a part of the name, e-mail address or company of the run's customer
    QString actor; ///< a part of the name of who did it
    std::optional<bool> success;
    qint64 since = 0;
    qint64 until = 0;

    friend bool operator==(const AuditQuery &, const AuditQuery &) = default;
};

/// Somebody has to decide: a pending draft with its actions, as the approvals queue shows it.
struct Approval {
    Run run;
    Draft draft;
    std::vector<ProposedAction> actions;
    Customer customer;
    qint64 conversationRevision = 0; ///< newer than the draft's: it is stale

    friend bool operator==(const Approval &, const Approval &) = default;
};

struct ChainState {
    bool ok = true;
    qint64 entries = 0;
    QString head;
    AuditId firstBad; ///< the first entry that does not verify
    QString reason;

    friend bool operator==(const ChainState &, const ChainState &) = default;
};

/// What waits for the outside.
struct OutboxCounts {
    int waiting = 0; ///< queued or in flight
    int unsure = 0; ///< not known whether it happened
    int failed = 0;

    friend bool operator==(const OutboxCounts &, const OutboxCounts &) = default;
};

struct CheckReport {
    bool ok = true;
    QStringList problems;
    ChainState chain;
    int openRuns = 0;
    int pendingApprovals = 0;
    int outboxOpen = 0;

    friend bool operator==(const CheckReport &, const CheckReport &) = default;
};

/// What an erasure did.
struct Erased {
    qint64 messages = 0;
    qint64 tickets = 0;
    qint64 auditEntries = 0; ///< whose texts are gone; the entries stay
    qint64 auditKept = 0; ///< written before texts could be erased
    bool logEmptied = false; ///< false: another window was reading; the next checkpoint does it
    QStringList copies; ///< files beside the workspace that may still hold it

    friend bool operator==(const Erased &, const Erased &) = default;
};

struct RowCounts {
    qint64 customers = 0;
    qint64 conversations = 0;
    qint64 messages = 0;
    qint64 tickets = 0;
    qint64 events = 0;
    qint64 runs = 0;
    qint64 audit = 0;

    friend bool operator==(const RowCounts &, const RowCounts &) = default;
};

/// What is in a backup.
struct BackupPreview {
    QString file;
    qint64 bytes = 0;
    int schema = 0;
    RowCounts counts;
    qint64 newestMessageAt = 0;
    QStringList problems; ///< none: it can be restored

    friend bool operator==(const BackupPreview &, const BackupPreview &) = default;
};
