#include "ui/kit/RowsDialog.h"

#include "core/base/Text.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/Paint.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/RowList.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace {

enum Roles { TailRole = Qt::UserRole + 1, LeadsRole };

class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, theme().rowHeight(RowKind::Tree) + space(1)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->setLayoutDirection(option.direction);
        Paint::row(*painter, option.rect, option.state & QStyle::State_Selected,
                   option.state & QStyle::State_MouseOver);
        const QRect box = option.rect.adjusted(space(3), 0, -space(3), 0);
        const int used = Paint::text(*painter, box, index.data(TailRole).toString(), theme().font(Type::Caption),
                                     Role::Text3, Qt::AlignTrailing | Qt::AlignVCenter);
        const QRect words = QStyle::visualRect(option.direction, box, box.adjusted(0, 0, -used - space(3), 0));
        Paint::text(*painter, words, index.data().toString(), theme().font(Type::Body), Role::Text);
        Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
    }
};

} // namespace

RowsDialog::RowsDialog(const QString &title, const QString &listName, QWidget *parent) : Dialog(title, parent)
{
    resize(600, 460);
    m_rows = new QStandardItemModel(this);
    m_state = new PlainLabel({}, Type::Small, Role::Text3, this);
    m_state->wrapped();
    m_list = new RowList(listName, this);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new LineDelegate(m_list));
    body()->addWidget(m_state);
    body()->addWidget(m_list, 1);
    addCloseButton(tr("Close"));
    connect(m_list, &QAbstractItemView::clicked, this, &RowsDialog::choose);
    connect(m_list, &QAbstractItemView::activated, this, &RowsDialog::choose);
    m_list->setFocus();
}

void RowsDialog::addLine(const Line &line)
{
    auto *item = new QStandardItem(oneLine(line.text, 300));
    const QString tail = oneLine(line.tail, 80);
    item->setData(tail, TailRole);
    item->setData(line.leads, LeadsRole);
    item->setToolTip(line.toolTip);
    item->setData(tail.isEmpty() ? item->text()
                                 : tr("%1, %2", "a row and what stands at its end").arg(item->text(), tail),
                  Qt::AccessibleTextRole);
    m_rows->appendRow(item);
    if (m_rows->rowCount() == 1)
        moveCurrent(*m_list, 0);
}

int RowsDialog::lineCount() const
{
    return m_rows->rowCount();
}

void RowsDialog::setState(const QString &words)
{
    m_state->setText(words);
}

void RowsDialog::choose(const QModelIndex &index)
{
    if (!isVisible() || !index.data(LeadsRole).toBool())
        return; // a click is followed by an activation on some platforms
    accept();
    Q_EMIT chosen(index.row());
}
