#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <optional>

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
    NewCustomer,
    BackUp,
    Print,
    Quit,
    WriteReply,
    WriteAsCustomer,
    ShowCustomer,
    ReopenConversation,
    ActivityPanel,
};

inline constexpr int ShortcutCount = int(ShortcutId::ActivityPanel) + 1;

struct Shortcut {
    ShortcutId id;
    QKeySequence keys; ///< as bound now; empty: none
    QKeySequence usual; ///< the default
    QString text; ///< "Next", translated
    QString group; ///< "Lists", "Draft", ...: the overlay's headings
    bool singleKey = false; ///< only while no text field has the focus and no dialog is open
};

/// Keys a person chose instead of the defaults; an empty sequence takes the keys away.
using KeyBindings = QHash<ShortcutId, QKeySequence>;

/// In the order of the overlay.
QList<Shortcut> shortcuts();
QKeySequence shortcutKeys(ShortcutId id);
QKeySequence usualKeys(ShortcutId id);
/// Bindings hold for the whole process, like the theme. Windows that show keys have to be told by whoever sets them.
void setKeyBindings(const KeyBindings &bindings);
KeyBindings keyBindings();
/// Who has these keys now, other than `except`: two commands never share keys.
std::optional<ShortcutId> shortcutWith(const QKeySequence &keys, ShortcutId except);
/// Keys that text fields and Tab need, so that no command may have them.
bool areReservedKeys(const QKeySequence &keys);

/// As kept in the settings and in files: a JSON object, command word -> keys in portable text. Only what differs from
/// the defaults.
QString bindingsText(const KeyBindings &bindings);
/// Invalid names what was wrong: not JSON, an unknown command, keys that are none or used twice.
Result<KeyBindings> parseBindings(const QByteArray &text);
/// As key caps write it: "Ctrl Enter", "A", "/".
QString keyText(ShortcutId id);
QString keyText(const QKeySequence &keys);
/// True when single letters have to be left to the focused widget: it takes text, or a dialog or menu is open.
bool singleKeysAreTaken();
