#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

/// Every shortcut of the console. Menus, hints, key caps and the overlay read this table, never a literal.
enum class ShortcutId {
    NextItem,
    PreviousItem,
    OpenItem,
    TickItem,
    CloseConversation,
    Snooze,
    Assign,
    AssignToMe,
    Label,
    Approve,
    EditDraft,
    Reject,
    Rebase,
    KeepDraft,
    DiscardDraft,
    CompareDraft,
    Approvals,
    NextMessage,
    PreviousMessage,
    FirstUnread,
    FindInConversation,
    NewTicket,
    Filter,
    Commands,
    SearchAll,
    PageInbox,
    PageTickets,
    PageCustomers,
    PageActivity,
    PageKnowledge,
    PageDashboard,
    PageSettings,
    Send,
    UndoSend,
    PrivateNote,
    InsertArticle,
    SavedReply,
    Preview,
    AttachFile,
    DraftAgain,
    NextPane,
    Overlay,
    Back,
};

struct Shortcut {
    ShortcutId id;
    QKeySequence keys; ///< the default
    QString text; ///< "Next", translated
    QString group; ///< "Lists", "Draft", ...: the overlay's headings
    bool singleKey = false; ///< only while no text field has the focus and no dialog is open
};

/// In the order of the overlay.
QList<Shortcut> shortcuts();
QKeySequence shortcutKeys(ShortcutId id);
/// As key caps write it: "Ctrl Enter", "A", "/".
QString keyText(ShortcutId id);
QString keyText(const QKeySequence &keys);
/// True when single letters have to be left to the focused widget: it takes text, or a dialog or menu is open.
bool singleKeysAreTaken();
