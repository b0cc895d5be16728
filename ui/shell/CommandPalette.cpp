#include "ui/shell/CommandPalette.h"

#include "core/base/Text.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 520;
constexpr int ShownRows = 10;
constexpr int KeysRole = Qt::UserRole + 1;
constexpr int FoldedRole = Qt::UserRole + 2;
constexpr int ActionRole = Qt::UserRole + 3;

class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, theme().rowHeight(Row::Menu) + 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme().color(Role::Selected));
            painter->drawRoundedRect(option.rect.adjusted(space(1), 1, -space(1), -1), Radius::Field, Radius::Field);
        }
        const QRect inner = option.rect.adjusted(space(4), 0, -space(4), 0);
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->setFont(theme().font(Type::Caption));
        painter->setPen(theme().color(Role::Text3));
        painter->drawText(inner, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
                          index.data(KeysRole).toString());
        painter->setFont(theme().font(Type::Body));
        painter->setPen(theme().color(Role::Text));
        painter->drawText(inner, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                          index.data().toString());
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &commands, QWidget *parent)
    : QDialog(parent, Qt::FramelessWindowHint | Qt::Dialog)
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
    m_field->setPlaceholderText(tr("Type a command"));
    m_field->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);

    m_model = new QStandardItemModel(this);
    for (QAction *command : commands) {
        if (!command->isEnabled())
            continue;
        const QString text = QString(command->text()).remove(QChar(u'&'));
        auto *item = new QStandardItem(text);
        item->setData(keyText(command->shortcut()), KeysRole);
        item->setData(foldText(text), FoldedRole);
        item->setData(QVariant::fromValue(QPointer<QAction>(command)), ActionRole);
        m_model->appendRow(item);
    }
    m_found = new QSortFilterProxyModel(this);
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(FoldedRole);
    m_list->setModel(m_found);
    m_list->setCurrentIndex(m_found->index(0, 0));
    resize(Width, space(3) * 2 + 32 + ShownRows * (theme().rowHeight(Row::Menu) + 4) + space(2));

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListView::clicked, this, &CommandPalette::trigger);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (const QWidget *window = parentWidget()) {
        const QPoint top = window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 7));
        move(top);
    }
    m_field->setFocus();
}

void CommandPalette::narrow(const QString &text)
{
    m_found->setFilterFixedString(foldText(text.trimmed()));
    m_list->setCurrentIndex(m_found->index(0, 0));
}

void CommandPalette::trigger()
{
    const auto action = m_list->currentIndex().data(ActionRole).value<QPointer<QAction>>();
    // Closed first: the command may open a dialog of its own.
    close();
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_found->index(std::min(row + 1, m_found->rowCount() - 1), 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_found->index(std::max(row - 1, 0), 0));
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
