#include "ui/shell/MainWindow.h"

#include "ui/kit/BannerHost.h"
#include "ui/kit/Icons.h"
#include "ui/kit/ToastHost.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Rail.h"
#include "ui/shell/ShortcutOverlay.h"
#include "ui/shell/StatusLine.h"

#include <QAbstractItemView>
#include <QCloseEvent>
#include <QDataStream>
#include <QIODevice>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelWidth = 1000; ///< below it the rail drops its labels
constexpr int LabelHeight = 560;

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setWindowTitle(tr("Frontdesk"));
    setWindowIcon(applicationIcon());
    setMinimumSize(720, 480);
    resize(1440, 900);

    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_rail = new Rail(centre);
    row->addWidget(m_rail);
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    m_banners = new BannerHost(centre);
    m_stack = new QStackedWidget(centre);
    page->addWidget(m_banners);
    page->addWidget(m_stack, 1);
    row->addLayout(page, 1);
    column->addLayout(row, 1);
    m_status = new StatusLine(centre);
    column->addWidget(m_status);
    setCentralWidget(centre);
    m_toasts = new ToastHost(centre);

    const std::array<QString, 6> titles{tr("&File"),         tr("&Edit"),  tr("&View"),
                                        tr("&Conversation"), tr("&Draft"), tr("&Help")};
    for (std::size_t i = 0; i < titles.size(); ++i)
        m_menus[i] = menuBar()->addMenu(titles[i]);

    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_status, &StatusLine::commandsRequested, this, &MainWindow::showCommands);
    connect(m_status, &StatusLine::shortcutsRequested, this, &MainWindow::showShortcuts);
    addPageCommands();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPageCommands()
{
    static constexpr ShortcutId keys[] = {
        ShortcutId::PageInbox,     ShortcutId::PageTickets,   ShortcutId::PageCustomers, ShortcutId::PageActivity,
        ShortcutId::PageKnowledge, ShortcutId::PageDashboard, ShortcutId::PageSettings};
    for (int i = 0; i < PageCount; ++i) {
        const PageId page = PageId(i);
        addCommand(
            Menu::View, Rail::titleOf(page), [this, page] { showPage(page); }, keys[i]);
    }
    m_menus[std::size_t(Menu::View)]->addSeparator();
    addCommand(
        Menu::View, tr("Next pane"), [this] { focusNextPane(); }, ShortcutId::NextPane);
    addCommand(
        Menu::View, tr("Commands…"), [this] { showCommands(); }, ShortcutId::Commands);
    addCommand(
        Menu::Help, tr("Keyboard shortcuts"), [this] { showShortcuts(); }, ShortcutId::Overlay);
}

QAction *MainWindow::addCommand(Menu menu, const QString &text, const std::function<void()> &run,
                                std::optional<ShortcutId> key)
{
    auto *action = new QAction(text, this);
    if (key)
        action->setShortcut(shortcutKeys(*key));
    connect(action, &QAction::triggered, this, run);
    m_menus[std::size_t(menu)]->addAction(action);
    m_commands += action;
    return action;
}

void MainWindow::addPage(PageId page, std::function<QWidget *()> make)
{
    m_factories[std::size_t(page)] = std::move(make);
    m_rail->setAvailable(page, true);
}

QWidget *MainWindow::pageWidget(PageId page)
{
    QWidget *&widget = m_pages[std::size_t(page)];
    if (!widget && m_factories[std::size_t(page)]) {
        widget = m_factories[std::size_t(page)]();
        m_stack->addWidget(widget);
    }
    return widget;
}

void MainWindow::showPage(PageId page)
{
    QWidget *widget = pageWidget(page);
    if (!widget)
        return;
    m_current = page;
    m_rail->setCurrent(page);
    if (m_stack->currentWidget() != widget && m_stack->isAncestorOf(focusWidget()))
        m_stack->setFocus(Qt::OtherFocusReason); // a page that hides would hand its focus to anybody
    m_stack->setCurrentWidget(widget);
    focusPage(*widget);
    Q_EMIT pageShown(page);
}

void MainWindow::focusPage(QWidget &page)
{
    if (QWidget *focused = focusWidget(); focused && page.isAncestorOf(focused))
        return;
    if (page.focusProxy()) {
        page.setFocus(Qt::OtherFocusReason);
        return;
    }
    // The list of the page, where the keys of lists work at once; the page itself while it has none.
    for (auto *list : page.findChildren<QAbstractItemView *>()) {
        if (list->isVisibleTo(&page)) {
            list->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    page.setFocus(Qt::OtherFocusReason);
}

void MainWindow::showShortcuts()
{
    auto *overlay = new ShortcutOverlay(this);
    overlay->setAttribute(Qt::WA_DeleteOnClose);
    overlay->open();
}

void MainWindow::showCommands()
{
    auto *palette = new CommandPalette(m_commands, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void MainWindow::focusNextPane()
{
    // A pane is a splitter child, the rail or the status line; F6 goes to the first focusable widget of the next one.
    QList<QWidget *> panes{m_rail};
    if (QWidget *page = m_stack->currentWidget()) {
        const auto nested = page->findChildren<QWidget *>(u"pane"_s);
        panes += nested.isEmpty() ? QList<QWidget *>{page} : nested;
    }
    panes += m_status;
    const QWidget *focused = focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            current = i;
    }
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget *pane = panes[(current + step) % panes.size()];
        if (!pane->isVisible())
            continue;
        for (QWidget *candidate : pane->findChildren<QWidget *>()) {
            if (candidate->isVisible() && candidate->isEnabled() && (candidate->focusPolicy() & Qt::TabFocus)) {
                candidate->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setCompact(width() < LabelWidth || height() < LabelHeight);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

QByteArray MainWindow::placement() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << saveGeometry() << qint32(m_current);
    return bytes;
}

void MainWindow::restorePlacement(const QByteArray &placement)
{
    QDataStream stream(placement);
    QByteArray geometry;
    qint32 page = 0;
    stream >> geometry >> page;
    if (stream.status() != QDataStream::Ok || page < 0 || page >= PageCount)
        return;
    restoreGeometry(geometry);
    m_current = PageId(page);
}
