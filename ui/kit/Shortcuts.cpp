#include "ui/kit/Shortcuts.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <array>

namespace {

struct Entry {
    ShortcutId id;
    const char *word; ///< in settings and files
    int keys; ///< QKeyCombination::toCombined(); 0: none
    const char *group;
    const char *text;
};

constexpr int Ctrl = int(Qt::CTRL);
constexpr int Shift = int(Qt::SHIFT);

// In the order of ShortcutId and of the overlay.
constexpr std::array Table{
    Entry{ShortcutId::NextItem, "next", Qt::Key_J, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Next")},
    Entry{ShortcutId::PreviousItem, "previous", Qt::Key_K, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Previous")},
    Entry{ShortcutId::OpenItem, "open", Qt::Key_Return, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Open")},
    Entry{ShortcutId::TickItem, "tick", Qt::Key_X, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Choose for a bulk change")},
    Entry{ShortcutId::CloseConversation, "close-conversation", Qt::Key_D, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Close the conversation")},
    Entry{ShortcutId::Snooze, "snooze", Qt::Key_S, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Snooze")},
    Entry{ShortcutId::Assign, "assign", Qt::Key_G, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Assign")},
    Entry{ShortcutId::AssignToMe, "assign-to-me", Qt::Key_M, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Assign to me")},
    Entry{ShortcutId::Label, "label", Qt::Key_L, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Labels")},
    Entry{ShortcutId::Approve, "approve", Qt::Key_A, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Approve")},
    Entry{ShortcutId::EditDraft, "edit-draft", Qt::Key_E, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Edit")},
    Entry{ShortcutId::Reject, "reject", Qt::Key_R, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Reject with a reason")},
    Entry{ShortcutId::Rebase, "rebase", Qt::Key_1, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Rebase a stale draft")},
    Entry{ShortcutId::KeepDraft, "keep-draft", Qt::Key_2, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Keep a stale draft")},
    Entry{ShortcutId::DiscardDraft, "discard-draft", Qt::Key_3, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Discard a stale draft")},
    Entry{ShortcutId::CompareDraft, "compare-draft", Qt::Key_V, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Compare versions")},
    Entry{ShortcutId::Approvals, "approvals", Ctrl | Shift | Qt::Key_A, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Everything that waits for approval")},
    Entry{ShortcutId::NextMessage, "next-message", Qt::Key_N, QT_TRANSLATE_NOOP("Shortcuts", "Conversation"),
          QT_TRANSLATE_NOOP("Shortcuts", "Next message")},
    Entry{ShortcutId::PreviousMessage, "previous-message", Qt::Key_P, QT_TRANSLATE_NOOP("Shortcuts", "Conversation"),
          QT_TRANSLATE_NOOP("Shortcuts", "Previous message")},
    Entry{ShortcutId::FirstUnread, "first-unread", Qt::Key_U, QT_TRANSLATE_NOOP("Shortcuts", "Conversation"),
          QT_TRANSLATE_NOOP("Shortcuts", "First unread message")},
    Entry{ShortcutId::FindInConversation, "find", Ctrl | Qt::Key_F, QT_TRANSLATE_NOOP("Shortcuts", "Conversation"),
          QT_TRANSLATE_NOOP("Shortcuts", "Find in the conversation")},
    Entry{ShortcutId::NewTicket, "new-ticket", Qt::Key_C, QT_TRANSLATE_NOOP("Shortcuts", "Conversation"),
          QT_TRANSLATE_NOOP("Shortcuts", "New ticket")},
    Entry{ShortcutId::Filter, "filter", Qt::Key_Slash, QT_TRANSLATE_NOOP("Shortcuts", "Lists"),
          QT_TRANSLATE_NOOP("Shortcuts", "Filter")},
    Entry{ShortcutId::Commands, "commands", Ctrl | Qt::Key_K, QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
          QT_TRANSLATE_NOOP("Shortcuts", "Commands")},
    Entry{ShortcutId::SearchAll, "search", Ctrl | Shift | Qt::Key_F, QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
          QT_TRANSLATE_NOOP("Shortcuts", "Search everything")},
    Entry{ShortcutId::PageInbox, "inbox", Ctrl | Qt::Key_1, QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
          QT_TRANSLATE_NOOP("Shortcuts", "Inbox")},
    Entry{ShortcutId::PageTickets, "tickets", Ctrl | Qt::Key_2, QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
          QT_TRANSLATE_NOOP("Shortcuts", "Tickets")},
    Entry{ShortcutId::PageCustomers, "customers", Ctrl | Qt::Key_3, QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
          QT_TRANSLATE_NOOP("Shortcuts", "Customers")},
    Entry{ShortcutId::PageActivity, "activity", Ctrl | Qt::Key_4, QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
          QT_TRANSLATE_NOOP("Shortcuts", "Activity")},
    Entry{ShortcutId::PageKnowledge, "knowledge", Ctrl | Qt::Key_5, QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
          QT_TRANSLATE_NOOP("Shortcuts", "Knowledge")},
    Entry{ShortcutId::PageDashboard, "dashboard", Ctrl | Qt::Key_6, QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
          QT_TRANSLATE_NOOP("Shortcuts", "Dashboard")},
    Entry{ShortcutId::PageSettings, "settings", Ctrl | Qt::Key_Comma, QT_TRANSLATE_NOOP("Shortcuts", "Pages"),
          QT_TRANSLATE_NOOP("Shortcuts", "Settings")},
    Entry{ShortcutId::Send, "send", Ctrl | Qt::Key_Return, QT_TRANSLATE_NOOP("Shortcuts", "Composer"),
          QT_TRANSLATE_NOOP("Shortcuts", "Send")},
    Entry{ShortcutId::UndoSend, "undo-send", Ctrl | Qt::Key_Z, QT_TRANSLATE_NOOP("Shortcuts", "Composer"),
          QT_TRANSLATE_NOOP("Shortcuts", "Undo send")},
    Entry{ShortcutId::PrivateNote, "private-note", Ctrl | Shift | Qt::Key_N, QT_TRANSLATE_NOOP("Shortcuts", "Composer"),
          QT_TRANSLATE_NOOP("Shortcuts", "Private note")},
    Entry{ShortcutId::InsertArticle, "insert-article", Ctrl | Shift | Qt::Key_K,
          QT_TRANSLATE_NOOP("Shortcuts", "Composer"), QT_TRANSLATE_NOOP("Shortcuts", "Insert an article")},
    Entry{ShortcutId::SavedReply, "saved-reply", Ctrl | Shift | Qt::Key_R, QT_TRANSLATE_NOOP("Shortcuts", "Composer"),
          QT_TRANSLATE_NOOP("Shortcuts", "Saved replies")},
    Entry{ShortcutId::Preview, "preview", Ctrl | Shift | Qt::Key_P, QT_TRANSLATE_NOOP("Shortcuts", "Composer"),
          QT_TRANSLATE_NOOP("Shortcuts", "Preview")},
    Entry{ShortcutId::AttachFile, "attach-file", Ctrl | Shift | Qt::Key_O, QT_TRANSLATE_NOOP("Shortcuts", "Composer"),
          QT_TRANSLATE_NOOP("Shortcuts", "Attach a file")},
    Entry{ShortcutId::DraftAgain, "draft-again", Ctrl | Qt::Key_G, QT_TRANSLATE_NOOP("Shortcuts", "Draft"),
          QT_TRANSLATE_NOOP("Shortcuts", "Draft again")},
    Entry{ShortcutId::NextPane, "next-pane", Qt::Key_F6, QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
          QT_TRANSLATE_NOOP("Shortcuts", "Next pane")},
    Entry{ShortcutId::Overlay, "shortcuts", Qt::Key_Question, QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
          QT_TRANSLATE_NOOP("Shortcuts", "Shortcuts")},
    Entry{ShortcutId::Back, "back", Qt::Key_Escape, QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
          QT_TRANSLATE_NOOP("Shortcuts", "One step back")},
    Entry{ShortcutId::NewCustomer, "new-customer", Shift | Qt::Key_C, QT_TRANSLATE_NOOP("Shortcuts", "Conversation"),
          QT_TRANSLATE_NOOP("Shortcuts", "New customer")},
    Entry{ShortcutId::BackUp, "back-up", 0, QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
          QT_TRANSLATE_NOOP("Shortcuts", "Back up workspace")},
    Entry{ShortcutId::Print, "print", Ctrl | Qt::Key_P, QT_TRANSLATE_NOOP("Shortcuts", "Conversation"),
          QT_TRANSLATE_NOOP("Shortcuts", "Print the conversation")},
    Entry{ShortcutId::Quit, "quit", Ctrl | Qt::Key_Q, QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
          QT_TRANSLATE_NOOP("Shortcuts", "Quit")},
    Entry{ShortcutId::WriteReply, "write-reply", Ctrl | Qt::Key_R, QT_TRANSLATE_NOOP("Shortcuts", "Composer"),
          QT_TRANSLATE_NOOP("Shortcuts", "Write a reply")},
    Entry{ShortcutId::WriteAsCustomer, "write-as-customer", Ctrl | Shift | Qt::Key_M,
          QT_TRANSLATE_NOOP("Shortcuts", "Composer"), QT_TRANSLATE_NOOP("Shortcuts", "Write as the customer")},
    Entry{ShortcutId::ShowCustomer, "show-customer", Ctrl | Qt::Key_I, QT_TRANSLATE_NOOP("Shortcuts", "Conversation"),
          QT_TRANSLATE_NOOP("Shortcuts", "Show the customer")},
    Entry{ShortcutId::ReopenConversation, "reopen-conversation", Ctrl | Shift | Qt::Key_E,
          QT_TRANSLATE_NOOP("Shortcuts", "Conversation"), QT_TRANSLATE_NOOP("Shortcuts", "Reopen the conversation")},
    Entry{ShortcutId::ActivityPanel, "activity-panel", Ctrl | Shift | Qt::Key_I,
          QT_TRANSLATE_NOOP("Shortcuts", "Pages"), QT_TRANSLATE_NOOP("Shortcuts", "Activity panel")},
};
static_assert(Table.size() == ShortcutCount);

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

KeyBindings &bound()
{
    static KeyBindings bindings;
    return bindings;
}

/// A key without Ctrl, Alt or Meta that types something.
bool isSingle(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination combination = keys[0];
    const bool hasModifier =
        combination.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isWordless =
        combination.key() == Qt::Key_Escape || (combination.key() >= Qt::Key_F1 && combination.key() <= Qt::Key_F35);
    return !hasModifier && !isWordless;
}

std::optional<ShortcutId> shortcutNamed(const QString &word)
{
    for (const Entry &entry : Table) {
        if (word == QLatin1StringView(entry.word))
            return entry.id;
    }
    return {};
}

} // namespace

QList<Shortcut> shortcuts()
{
    QList<Shortcut> all;
    all.reserve(Table.size());
    for (const Entry &entry : Table) {
        const QKeySequence keys = shortcutKeys(entry.id);
        all.append({entry.id, keys, usualKeys(entry.id), say(entry.text), say(entry.group), isSingle(keys)});
    }
    return all;
}

QKeySequence usualKeys(ShortcutId id)
{
    const int keys = Table[size_t(id)].keys;
    return keys == 0 ? QKeySequence() : QKeySequence(keys);
}

QKeySequence shortcutKeys(ShortcutId id)
{
    const auto chosen = bound().constFind(id);
    return chosen == bound().cend() ? usualKeys(id) : *chosen;
}

void setKeyBindings(const KeyBindings &bindings)
{
    bound() = bindings;
}

KeyBindings keyBindings()
{
    return bound();
}

std::optional<ShortcutId> shortcutWith(const QKeySequence &keys, ShortcutId except)
{
    for (const Entry &entry : Table) {
        if (entry.id != except && !keys.isEmpty() && shortcutKeys(entry.id) == keys)
            return entry.id;
    }
    return {};
}

bool areReservedKeys(const QKeySequence &keys)
{
    static const QList<QKeySequence> reserved{
        QKeySequence(Ctrl | Qt::Key_C), QKeySequence(Ctrl | Qt::Key_X), QKeySequence(Ctrl | Qt::Key_V),
        QKeySequence(Ctrl | Qt::Key_A), QKeySequence(Qt::Key_Tab),      QKeySequence(Shift | Qt::Key_Backtab),
        QKeySequence(Qt::Key_Space),    QKeySequence(Qt::Key_Up),       QKeySequence(Qt::Key_Down),
        QKeySequence(Qt::Key_Left),     QKeySequence(Qt::Key_Right),    QKeySequence(Qt::Key_F10)};
    return reserved.contains(keys);
}

QString bindingsText(const KeyBindings &bindings)
{
    QJsonObject object;
    for (auto it = bindings.cbegin(); it != bindings.cend(); ++it) {
        if (*it != usualKeys(it.key()))
            object.insert(QLatin1StringView(Table[size_t(it.key())].word), it->toString(QKeySequence::PortableText));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<KeyBindings> parseBindings(const QByteArray &text)
{
    if (text.trimmed().isEmpty())
        return KeyBindings();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject())
        return fail(Error::Kind::Invalid,
                    say(QT_TRANSLATE_NOOP("Shortcuts", "This is no file of shortcuts: it holds no JSON object.")),
                    problem.errorString());
    KeyBindings bindings;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto id = shortcutNamed(it.key());
        if (!id)
            return fail(Error::Kind::Invalid,
                        say(QT_TRANSLATE_NOOP("Shortcuts", "There is no command “%1”.")).arg(it.key()));
        const QString written = it->toString();
        const QKeySequence keys = QKeySequence::fromString(written, QKeySequence::PortableText);
        const bool isKey =
            it->isString() && (written.isEmpty() || (keys.count() == 1 && keys[0].key() != Qt::Key_unknown));
        if (!isKey || areReservedKeys(keys))
            return fail(Error::Kind::Invalid,
                        say(QT_TRANSLATE_NOOP("Shortcuts", "“%1” cannot be the keys of “%2”.")).arg(written, it.key()));
        bindings.insert(*id, keys);
    }
    QHash<QKeySequence, ShortcutId> holders;
    for (const Entry &entry : Table) {
        const QKeySequence keys = bindings.value(entry.id, usualKeys(entry.id));
        if (keys.isEmpty())
            continue;
        if (holders.contains(keys))
            return fail(Error::Kind::Invalid,
                        say(QT_TRANSLATE_NOOP("Shortcuts", "%1 would be “%2” and “%3”."))
                            .arg(keyText(keys), say(Table[size_t(holders.value(keys))].text), say(entry.text)));
        holders.insert(keys, entry.id);
    }
    return bindings;
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
