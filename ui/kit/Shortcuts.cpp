#include "ui/kit/Shortcuts.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <array>

namespace {

struct Entry {
    ShortcutId id;
    int keys; ///< QKeyCombination::toCombined()
    const char *group;
    const char *text;
    bool singleKey;
};

constexpr int Ctrl = int(Qt::CTRL);
constexpr int Shift = int(Qt::SHIFT);

// In the order of ShortcutId and of the overlay.
constexpr std::array Table{
    Entry{ShortcutId::NextItem, Qt::Key_J, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Next"), true},
    Entry{ShortcutId::PreviousItem, Qt::Key_K, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Previous"), true},
    Entry{ShortcutId::OpenItem, Qt::Key_Return, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Open"), true},
    Entry{ShortcutId::TickItem, Qt::Key_X, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Choose for a bulk change"), true},
    Entry{ShortcutId::CloseConversation, Qt::Key_D, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Close the conversation"), true},
    Entry{ShortcutId::Snooze, Qt::Key_S, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Snooze"), true},
    Entry{ShortcutId::Assign, Qt::Key_G, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Assign"), true},
    Entry{ShortcutId::AssignToMe, Qt::Key_M, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Assign to me"), true},
    Entry{ShortcutId::Label, Qt::Key_L, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Labels"), true},
    Entry{ShortcutId::Approve, Qt::Key_A, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Approve"), true},
    Entry{ShortcutId::EditDraft, Qt::Key_E, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Edit"), true},
    Entry{ShortcutId::Reject, Qt::Key_R, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Reject with a reason"), true},
    Entry{ShortcutId::Rebase, Qt::Key_1, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Rebase a stale draft"), true},
    Entry{ShortcutId::KeepDraft, Qt::Key_2, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Keep a stale draft"), true},
    Entry{ShortcutId::DiscardDraft, Qt::Key_3, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Discard a stale draft"), true},
    Entry{ShortcutId::CompareDraft, Qt::Key_V, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Compare versions"), true},
    Entry{ShortcutId::Approvals, Ctrl | Shift | Qt::Key_A, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Everything that waits for approval"), false},
    Entry{ShortcutId::NextMessage, Qt::Key_N, QT_TRANSLATE_NOOP("Shortcuts", "Conversation"),
          QT_TRANSLATE_NOOP("Shortcuts", "Next message"), true},
    Entry{ShortcutId::PreviousMessage, Qt::Key_P, QT_TRANSLATE_NOOP("Shortcuts", "Conversation"),
          QT_TRANSLATE_NOOP("Shortcuts", "Previous message"), true},
    Entry{ShortcutId::FirstUnread, Qt::Key_U, QT_TRANSLATE_NOOP("Shortcuts", "Conversation"),
          QT_TRANSLATE_NOOP("Shortcuts", "First unread message"), true},
    Entry{ShortcutId::FindInConversation, Ctrl | Qt::Key_F, QT_TRANSLATE_NOOP("Shortcuts", "Conversation"),
          QT_TRANSLATE_NOOP("Shortcuts", "Find in the conversation"), false},
    Entry{ShortcutId::NewTicket, Qt::Key_C, QT_TRANSLATE_NOOP("Shortcuts", "Conversation"),
          QT_TRANSLATE_NOOP("Shortcuts", "New ticket"), true},
    Entry{ShortcutId::Filter, Qt::Key_Slash, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Filter"), true},
    Entry{ShortcutId::Commands, Ctrl | Qt::Key_K, QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
          QT_TRANSLATE_NOOP("Shortcuts", "Commands"), false},
    Entry{ShortcutId::SearchAll, Ctrl | Shift | Qt::Key_F, QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
          QT_TRANSLATE_NOOP("Shortcuts", "Search everything"), false},
    Entry{ShortcutId::PageInbox, Ctrl | Qt::Key_1, QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
          QT_TRANSLATE_NOOP("Shortcuts", "Inbox"), false},
    Entry{ShortcutId::PageTickets, Ctrl | Qt::Key_2, QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
          QT_TRANSLATE_NOOP("Shortcuts", "Tickets"), false},
    Entry{ShortcutId::PageCustomers, Ctrl | Qt::Key_3, QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
          QT_TRANSLATE_NOOP("Shortcuts", "Customers"), false},
    Entry{ShortcutId::PageActivity, Ctrl | Qt::Key_4, QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
          QT_TRANSLATE_NOOP("Shortcuts", "Activity"), false},
    Entry{ShortcutId::PageKnowledge, Ctrl | Qt::Key_5, QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
          QT_TRANSLATE_NOOP("Shortcuts", "Knowledge"), false},
    Entry{ShortcutId::PageDashboard, Ctrl | Qt::Key_6, QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
          QT_TRANSLATE_NOOP("Shortcuts", "Dashboard"), false},
    Entry{ShortcutId::PageSettings, Ctrl | Qt::Key_Comma, QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
          QT_TRANSLATE_NOOP("Shortcuts", "Settings"), false},
    Entry{ShortcutId::Send, Ctrl | Qt::Key_Return, QT_TRANSLATE_NOOP("Shortcuts", "Composer"),
          QT_TRANSLATE_NOOP("Shortcuts", "Send"), false},
    Entry{ShortcutId::UndoSend, Ctrl | Qt::Key_Z, QT_TRANSLATE_NOOP("Shortcuts", "Composer"),
          QT_TRANSLATE_NOOP("Shortcuts", "Undo send"), false},
    Entry{ShortcutId::PrivateNote, Ctrl | Shift | Qt::Key_N, QT_TRANSLATE_NOOP("Shortcuts", "Composer"),
          QT_TRANSLATE_NOOP("Shortcuts", "Private note"), false},
    Entry{ShortcutId::InsertArticle, Ctrl | Shift | Qt::Key_K, QT_TRANSLATE_NOOP("Shortcuts", "Composer"),
          QT_TRANSLATE_NOOP("Shortcuts", "Insert an article"), false},
    Entry{ShortcutId::SavedReply, Ctrl | Shift | Qt::Key_R, QT_TRANSLATE_NOOP("Shortcuts", "Composer"),
          QT_TRANSLATE_NOOP("Shortcuts", "Saved replies"), false},
    Entry{ShortcutId::Preview, Ctrl | Shift | Qt::Key_P, QT_TRANSLATE_NOOP("Shortcuts", "Composer"),
          QT_TRANSLATE_NOOP("Shortcuts", "Preview"), false},
    Entry{ShortcutId::AttachFile, Ctrl | Shift | Qt::Key_O, QT_TRANSLATE_NOOP("Shortcuts", "Composer"),
          QT_TRANSLATE_NOOP("Shortcuts", "Attach a file"), false},
    Entry{ShortcutId::DraftAgain, Ctrl | Qt::Key_G, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Draft again"), false},
    Entry{ShortcutId::NextPane, Qt::Key_F6, QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
          QT_TRANSLATE_NOOP("Shortcuts", "Next pane"), false},
    Entry{ShortcutId::Overlay, Qt::Key_Question, QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
          QT_TRANSLATE_NOOP("Shortcuts", "Shortcuts"), true},
    Entry{ShortcutId::Back, Qt::Key_Escape, QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
          QT_TRANSLATE_NOOP("Shortcuts", "One step back"), false},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < Table.size(); ++i) {
        if (size_t(Table[i].id) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder());

QString say(const char *text)
{
    return QCoreApplication::translate("Shortcuts", text);
}

} // namespace

QList<Shortcut> shortcuts()
{
    QList<Shortcut> all;
    all.reserve(Table.size());
    for (const Entry &entry : Table)
        all.append({entry.id, QKeySequence(entry.keys), say(entry.text), say(entry.group), entry.singleKey});
    return all;
}

QKeySequence shortcutKeys(ShortcutId id)
{
    return QKeySequence(Table[size_t(id)].keys);
}

QString keyText(ShortcutId id)
{
    return keyText(shortcutKeys(id));
}

QString keyText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    // "Ctrl+Return" reads "Ctrl Enter" on a cap; a plus key stays one.
    text.replace(QStringLiteral("Return"), say(QT_TRANSLATE_NOOP("Shortcuts", "Enter")));
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text.at(i) == QChar(u'+') && text.at(i - 1).isLetter())
            text[i] = QChar(u' ');
    }
    return text;
}

bool singleKeysAreTaken()
{
    if (QApplication::activePopupWidget() || QApplication::activeModalWidget())
        return true;
    const QWidget *focus = QApplication::focusWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(focus))
        return !line->isReadOnly();
    if (const auto *edit = qobject_cast<const QTextEdit *>(focus))
        return !edit->isReadOnly();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(focus))
        return !edit->isReadOnly();
    return qobject_cast<const QAbstractSpinBox *>(focus) || qobject_cast<const QComboBox *>(focus);
}
