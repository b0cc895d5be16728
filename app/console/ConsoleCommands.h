#pragma once

#include "ui/kit/Shortcuts.h"

#include <QObject>
#include <functional>
#include <optional>

class ApprovalsView;
class ConsolePages;
class ConversationActions;
class ConversationPrinter;
class ConversationView;
class Desk;
class InboxPage;
class MainWindow;
class SendCountdown;

/// The commands of the menu bar: what each does, its key, and why it can do nothing just now. GUI thread.
class ConsoleCommands : public QObject
{
    Q_OBJECT
public:
    /// What commands act on; all outlive them.
    struct Parts {
        Desk &desk;
        MainWindow &window;
        ConsolePages &pages;
        ConversationActions &actions;
        SendCountdown &countdown;
        ConversationPrinter &printer;
    };

    explicit ConsoleCommands(const Parts &parts);

    void addToWindow(); ///< again after MainWindow::rebuild()

Q_SIGNALS:
    void seedRequested();
    void backupRequested();
    void auditCheckRequested();

private:
    void addFileCommands();
    void addListCommands();
    void addConversationCommands();
    void addReadingCommands();
    void addComposerCommands();
    void addDraftCommands();
    /// A decision on the shown draft; in the queue of approvals the same key decides there.
    void addDecision(const QString &text, ShortcutId key, const std::function<void(InboxPage &)> &run,
                     const std::function<void(ApprovalsView &)> &inQueue);
    void addForConversation(const QString &text, const std::function<void(ConversationView &)> &run,
                            std::optional<ShortcutId> key = {});
    bool isInApprovals() const;
    QString whyNoInbox() const;
    QString whyNoTargets() const;
    QString whyNoConversation() const;
    QString whyNoDraft() const;
    QString whyNoStaleDraft() const;
    void moveInList(int rows);
    void tickInList();
    void focusFilter();
    void undo();
    void searchEverything();

    Parts m_parts;
    MainWindow &m_window;
    ConsolePages &m_pages;
};
