#pragma once

#include "ui/kit/Shortcuts.h"
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

    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPage(PageId page, std::function<QWidget *()> make);
    void showPage(PageId page);
    PageId currentPage() const { return m_current; }
    QWidget *pageWidget(PageId page); ///< made if need be

    /// A command: in the menu, on its key, and in the palette.
    QAction *addCommand(Menu menu, const QString &text, const std::function<void()> &run,
                        std::optional<ShortcutId> key = {});
    QList<QAction *> commands() const { return m_commands; }

    Rail &rail() { return *m_rail; }
    StatusLine &status() { return *m_status; }
    BannerHost &banners() { return *m_banners; }
    ToastHost &toasts() { return *m_toasts; }

    /// Geometry and the current page, for the next start.
    QByteArray placement() const;
    void restorePlacement(const QByteArray &placement);

Q_SIGNALS:
    void pageShown(PageId page);
    void closing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPageCommands();
    void showShortcuts();
    void showCommands();
    void focusNextPane();
    void focusPage(QWidget &page);

    Rail *m_rail;
    BannerHost *m_banners;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    ToastHost *m_toasts;
    std::array<QMenu *, 6> m_menus{};
    std::array<std::function<QWidget *()>, PageCount> m_factories;
    std::array<QWidget *, PageCount> m_pages{};
    QList<QAction *> m_commands;
    PageId m_current = PageId::Inbox;
};
