#include "ui/shell/MainWindow.h"

#include "ui/kit/BannerHost.h"
#include "ui/kit/Icons.h"
#include "ui/kit/ToastHost.h"
#include "ui/shell/Rail.h"
#include "ui/shell/ShortcutOverlay.h"
#include "ui/shell/StatusLine.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QDataStream>
#include <QDragEnterEvent>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelWidth = 1000; ///< below it the rail drops its labels
constexpr int LabelHeight = 560;
constexpr qsizetype MostRecent = 5; ///< of the palette's choices, kept at its top

QStringList droppedFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

/// A menu's or an action's text without its mnemonic.
QString plainText(QString text)
{
    return text.remove(QChar(u'&'));
}

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setWindowIcon(applicationIcon());
    setMinimumSize(720, 480);
    setAcceptDrops(true);
    resize(1440, 900);
    build();
    qApp->installEventFilter(this);
}

void MainWindow::build()
{
    setWindowTitle(tr("Frontdesk"));
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

    const std::array<QString, MenuCount> titles{tr("&File"),         tr("&Edit"),  tr("&View"),
                                                tr("&Conversation"), tr("&Draft"), tr("&Help")};
    for (int i = 0; i < MenuCount; ++i) {
        QMenu *menu = menuBar()->addMenu(titles[std::size_t(i)]);
        menu->setToolTipsVisible(true);
        connect(menu, &QMenu::aboutToShow, this, [this, i] { showReasons(Menu(i)); });
        connect(menu, &QMenu::aboutToHide, this, [this, i] { hideReasons(Menu(i)); });
        m_menus[std::size_t(i)] = menu;
    }

    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_status, &StatusLine::commandsRequested, this, &MainWindow::showCommands);
    connect(m_status, &StatusLine::shortcutsRequested, this, &MainWindow::showShortcuts);
    addPageCommands();
}

void MainWindow::rebuild()
{
    for (int i = 0; i < PageCount; ++i)
        forgetPage(PageId(i));
    m_factories = {};
    m_places = {};
    m_finder = {};
    for (const Command &command : std::as_const(m_commands))
        command.action->deleteLater(); // its own slot may be what asked for this
    m_commands.clear();
    for (QMenu *menu : m_menus)
        menu->deleteLater();
    menuBar()->clear();
    if (QWidget *old = takeCentralWidget())
        old->deleteLater();
    build();
    m_rail->setCompact(width() < LabelWidth || height() < LabelHeight);
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
                                std::optional<ShortcutId> key, const WhyNot &whyNot)
{
    auto *action = new QAction(text, this);
    if (key)
        action->setShortcut(shortcutKeys(*key));
    connect(action, &QAction::triggered, this, [this, action, run] { this->run(action, run); });
    m_menus[std::size_t(menu)]->addAction(action);
    m_commands.append({action, menu, key, whyNot});
    return action;
}

void MainWindow::run(const QAction *action, const std::function<void()> &run)
{
    const QString reason = whyNot(action);
    if (reason.isEmpty())
        run();
    else
        m_toasts->show({reason});
}

QList<QAction *> MainWindow::commands() const
{
    QList<QAction *> actions;
    for (const Command &command : m_commands)
        actions += command.action;
    return actions;
}

QString MainWindow::whyNot(const QAction *action) const
{
    for (const Command &command : m_commands) {
        if (command.action == action)
            return command.whyNot ? command.whyNot() : QString();
    }
    return {};
}

void MainWindow::showReasons(Menu menu)
{
    for (const Command &command : std::as_const(m_commands)) {
        if (command.menu != menu || !command.whyNot)
            continue;
        const QString reason = command.whyNot();
        command.action->setEnabled(reason.isEmpty());
        command.action->setToolTip(reason);
    }
}

void MainWindow::hideReasons(Menu menu)
{
    // A disabled action would keep its key from saying why.
    for (const Command &command : std::as_const(m_commands)) {
        if (command.menu == menu && command.whyNot)
            command.action->setEnabled(true);
    }
}

void MainWindow::setPalette(const std::function<QList<PaletteEntry>()> &places, const CommandPalette::Finder &finder)
{
    m_places = places;
    m_finder = finder;
}

QList<PaletteEntry> MainWindow::paletteEntries() const
{
    QList<PaletteEntry> entries;
    for (const Command &command : m_commands) {
        const QPointer<QAction> action = command.action;
        entries.append({plainText(action->text()), plainText(m_menus[std::size_t(command.menu)]->title()),
                        keyText(action->shortcut()), command.whyNot ? command.whyNot() : QString(), [action] {
                            if (action)
                                action->trigger();
                        }});
    }
    if (m_places)
        entries += m_places();
    // What was chosen lately is what is wanted again.
    std::stable_sort(entries.begin(), entries.end(), [this](const PaletteEntry &a, const PaletteEntry &b) {
        const auto rank = [this](const PaletteEntry &entry) {
            const qsizetype at = m_recent.indexOf(entry.text);
            return at < 0 ? m_recent.size() : at;
        };
        return rank(a) < rank(b);
    });
    return entries;
}

void MainWindow::applyShortcuts()
{
    for (const Command &command : std::as_const(m_commands)) {
        if (command.key)
            command.action->setShortcut(shortcutKeys(*command.key));
    }
    m_status->showKeys();
    for (int i = 0; i < PageCount; ++i) {
        if (PageId(i) != m_current)
            forgetPage(PageId(i));
    }
}

void MainWindow::forgetPage(PageId page)
{
    QWidget *widget = std::exchange(m_pages[std::size_t(page)], nullptr);
    if (!widget)
        return;
    Q_EMIT pageForgotten(page);
    m_stack->removeWidget(widget);
    widget->hide();
    widget->deleteLater();
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
    auto *palette = new CommandPalette(paletteEntries(), m_finder, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::chosen, this, [this](const QString &text) {
        m_recent.removeAll(text);
        m_recent.prepend(text);
        m_recent.resize(std::min<qsizetype>(m_recent.size(), MostRecent));
    });
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

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // A letter that a choice or another field of this window takes is no shortcut; text fields say so themselves.
    if (event->type() == QEvent::ShortcutOverride && isActiveWindow() && singleKeysAreTaken()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isPlain && !key->text().isEmpty() && key->text().front().isPrint())
            event->accept();
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(droppedFiles(*event->mimeData()));
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
