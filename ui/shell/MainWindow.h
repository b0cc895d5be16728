#pragma once

#include "ui/kit/Shortcuts.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Pages.h"

#include <QMainWindow>
#include <array>
#include <functional>

class BannerHost;
class QMenu;
class QStackedWidget;
class Rail;
class StatusLine;
class ToastHost;

/// The console's frame: rail, page, status line, menus. Knows no page; the application hands them in as factories, so
/// that a page is made when it is first looked at and the window stands at once.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum class Menu { File, Edit, View, Conversation, Draft, Help };
    /// Why a command can do nothing now, in a sentence; empty when it can.
    using WhyNot = std::function<QString()>;

    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPage(PageId page, std::function<QWidget *()> make);
    void showPage(PageId page);
    PageId currentPage() const { return m_current; }
    QWidget *pageWidget(PageId page); ///< made if need be

    /// A command: in the menu, on its key, and in the palette. While `whyNot` answers, the menu and the palette show it
    /// disabled with the reason, and its key says the reason.
    QAction *addCommand(Menu menu, const QString &text, const std::function<void()> &run,
                        std::optional<ShortcutId> key = {}, const WhyNot &whyNot = {});
    QList<QAction *> commands() const;
    /// Where the palette can go besides commands, asked each time it opens; and how it searches the workspace.
    void setPalette(const std::function<QList<PaletteEntry>()> &places, const CommandPalette::Finder &finder);
    /// Keys were bound anew: menus and hints show them. Pages but the current one are made anew when looked at.
    void applyShortcuts();
    /// Throws the contents away and makes the frame again in the language and direction of now. Pages, commands and
    /// palette have to be added again; the window itself stays where it is.
    void rebuild();

    Rail &rail() { return *m_rail; }
    StatusLine &status() { return *m_status; }
    BannerHost &banners() { return *m_banners; }
    ToastHost &toasts() { return *m_toasts; }

    /// Geometry and the current page, for the next start.
    QByteArray placement() const;
    void restorePlacement(const QByteArray &placement);

Q_SIGNALS:
    /// A page goes for good: nobody may keep a pointer to it.
    void pageForgotten(PageId page);
    /// Local files were dropped onto the window.
    void filesDropped(const QStringList &files);
    void closing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Command {
        QAction *action;
        Menu menu;
        std::optional<ShortcutId> key;
        WhyNot whyNot;
    };

    void build();
    void addPageCommands();
    void run(const QAction *action, const std::function<void()> &run);
    QString whyNot(const QAction *action) const;
    void showReasons(Menu menu);
    void hideReasons(Menu menu);
    void forgetPage(PageId page);
    QList<PaletteEntry> paletteEntries() const;
    void showShortcuts();
    void showCommands();
    void focusNextPane();
    void focusPage(QWidget &page);

    static constexpr int MenuCount = int(Menu::Help) + 1;

    Rail *m_rail;
    BannerHost *m_banners;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    ToastHost *m_toasts;
    std::array<QMenu *, MenuCount> m_menus{};
    std::array<std::function<QWidget *()>, PageCount> m_factories;
    std::array<QWidget *, PageCount> m_pages{};
    QList<Command> m_commands;
    QStringList m_recent; ///< what was chosen in the palette, newest first
    std::function<QList<PaletteEntry>()> m_places;
    CommandPalette::Finder m_finder;
    PageId m_current = PageId::Inbox;
};
