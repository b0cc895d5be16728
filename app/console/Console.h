#pragma once

#include "core/base/Error.h"
#include "core/domain/Run.h"
#include "ui/shell/Pages.h"

#include <QObject>
#include <memory>

class Desk;
class InboxPage;
class MainWindow;
struct Change;

/// The console: the window, its pages, and the wires between rooms that do not know each other.
class Console : public QObject
{
    Q_OBJECT
public:
    /// `desk` outlives the console.
    explicit Console(Desk &desk, QObject *parent = nullptr);
    ~Console() override;

    MainWindow &window() { return *m_window; }
    /// The inbox page, made if need be.
    InboxPage &inbox();
    /// Called once the workspace is open and the desk has started.
    void begin(PageId page);

    /// Where the window stood, which page it showed and how wide its panes were.
    void restorePlacement();
    void keepPlacement() const;

private:
    void addPages();
    void addDraftCommands();
    void addConversationCommands();
    void addFileCommands();
    QWidget *makeInbox();
    void openConversation(ConversationId id);
    void showFailure(const QString &title, const Error &error);
    void showToast(const QString &words);
    void seed();
    void backUp();
    void showStatus();
    void verifyAudit();
    void follow(const Change &change);
    void followTroubles();

    Desk &m_desk;
    std::unique_ptr<MainWindow> m_window;
    InboxPage *m_inbox = nullptr; ///< child of the window once made
    qint64 m_auditEntries = -1; ///< -1: not verified yet
};
