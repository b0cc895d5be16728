#pragma once

#include "app/console/ConversationPrinter.h"
#include "app/console/DroppedFiles.h"
#include "core/base/Error.h"
#include "core/domain/Ids.h"
#include "ui/shell/Pages.h"

#include <QObject>
#include <functional>
#include <memory>

class ConsoleCommands;
class ConsolePages;
class ConsolePalette;
class ConversationActions;
class Desk;
class GmailNotices;
class InboxPage;
class MainWindow;
class SendCountdown;
class StallWatch;
class StatusNotices;
class TroubleNotices;

/// The console: the window, its pages and commands, and what is told over them. GUI thread.
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
    void openConversation(ConversationId id);
    /// Makes the window's contents again in the language and direction of now, at the place where the person is. Does
    /// it from the event loop: what asked for it is often part of them.
    void retranslate();
    /// Stores what is typed and not sent yet, without the moment it usually waits for more.
    void keepTyped();

    /// Where the window stood, which page it showed and how wide its panes were.
    void restorePlacement();
    void keepPlacement() const;

Q_SIGNALS:
    void unreadChanged(int unread);

private:
    void connectWork();
    void connectPages();
    void connectNotices();
    void connectDesk();
    void build();
    void rebuild();
    void bindKeys();
    void rebindKeys();
    void showFailure(const QString &title, const Error &error);
    void showToast(const QString &words);
    /// A toast with a button.
    void offer(const QString &words, const QString &action, const std::function<void()> &run);
    void offerUndo(const QString &words, const std::function<void()> &undo);
    void seed();
    void backUp();

    Desk &m_desk;
    std::unique_ptr<MainWindow> m_window;
    DroppedFiles m_dropped;
    ConversationPrinter m_printer;
    std::unique_ptr<ConversationActions> m_actions;
    std::unique_ptr<SendCountdown> m_countdown;
    std::unique_ptr<ConsolePages> m_pages;
    std::unique_ptr<ConsoleCommands> m_commands;
    std::unique_ptr<ConsolePalette> m_palette;
    std::unique_ptr<StatusNotices> m_status;
    std::unique_ptr<TroubleNotices> m_troubles;
    std::unique_ptr<GmailNotices> m_gmail;
    std::unique_ptr<StallWatch> m_stalls; ///< in debug builds
};
