#include "ui/shell/CommandPalette.h"

#include "ui/kit/Announce.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/RowList.h"
#include "ui/kit/Theme.h"
#include "ui/shell/PaletteDelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int Width = 600;
constexpr int ShownRows = 10;
constexpr int TypingMs = 120; ///< a search waits for the next letter this long
constexpr int ShortestSearch = 2;

} // namespace

CommandPalette::CommandPalette(const QList<PaletteEntry> &entries, const Finder &finder, QWidget *parent)
    : QDialog(parent, Qt::FramelessWindowHint | Qt::Dialog)
    , m_finder(finder)
{
    setWindowTitle(tr("Commands"));
    setAccessibleName(tr("Commands"));
    setAttribute(Qt::WA_TranslucentBackground);
    setModal(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(3), space(3), space(3), space(3));
    layout->setSpacing(space(2));
    m_field = new QLineEdit(this);
    m_field->setAccessibleName(tr("Command"));
    m_field->setPlaceholderText(tr("Type a command, a customer or a ticket"));
    m_field->installEventFilter(this);
    m_model = new PaletteModel(entries, this);
    m_list = new RowList(tr("Commands found"), this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    moveCurrent(*m_list, 0);
    const int height =
        space(3) * 2 + m_field->sizeHint().height() + ShownRows * PaletteDelegate::rowHeight() + space(2);
    const int width = Width * theme().fontPercent() / 100;
    resize(parent ? std::min(width, parent->width() - space(6)) : width,
           parent ? std::min(height, parent->height() - space(6)) : height);

    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(&m_typing, &QTimer::timeout, this, &CommandPalette::find);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListView::clicked, this, &CommandPalette::trigger);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (const QWidget *window = parentWidget()) {
        const int top = std::min(window->height() / 7, (window->height() - height()) / 2);
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, top)));
    }
    m_field->setFocus();
}

void CommandPalette::narrow(const QString &text)
{
    m_finding.reset();
    m_model->narrow(text);
    moveCurrent(*m_list, 0);
    m_typing.start();
}

void CommandPalette::find()
{
    const QString typed = m_field->text().trimmed();
    if (!m_finder || typed.size() < ShortestSearch)
        return;
    m_finding = std::make_unique<QObject>();
    m_finder(typed, m_finding.get(), [this](const QList<PaletteEntry> &found) {
        m_model->setFound(found);
        if (!m_list->currentIndex().isValid())
            moveCurrent(*m_list, 0);
    });
}

void CommandPalette::trigger()
{
    const PaletteEntry *shown = m_model->entry(m_list->currentIndex());
    if (!shown)
        return;
    if (!shown->whyNot.isEmpty()) {
        announce(this, shown->whyNot);
        return;
    }
    const PaletteEntry entry = *shown;
    // Closed first: the command may open a dialog of its own.
    close();
    entry.run();
    Q_EMIT chosen(entry.text);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveCurrent(*m_list, 1);
        return true;
    case Qt::Key_Up:
        moveCurrent(*m_list, -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        trigger();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Role::Border), 1));
    painter.setBrush(theme().color(Role::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Card, Radius::Card);
}
