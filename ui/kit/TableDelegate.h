#pragma once

#include "ui/kit/Theme.h"

#include <QStyledItemDelegate>

class TableHead;

/// One row of a list that is painted as a table: ground, hairline and focus ring are painted here, the cells by the
/// subclass, where the head says that its columns are.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// A row while it is painted. Places are empty for columns that are dropped.
    struct Cells {
        QPainter &painter; ///< antialiased, in the reading direction of the list
        const QStyleOptionViewItem &option;
        QList<QRect> places; ///< by column

        /// Nothing in a dropped column.
        void text(int column, const QString &words, Type type, Role role, Qt::Alignment side = Qt::AlignLeading) const;
        /// Something of this size at the leading edge of a place, and the room behind it.
        QRect leading(const QRect &place, const QSize &size) const;
        QRect behind(const QRect &place, int used) const;
    };

    TableDelegate(const TableHead &head, QObject *parent); ///< `head` outlives it

    virtual void paintCells(const Cells &cells, const QModelIndex &index) const = 0;
    const TableHead &head() const { return m_head; }

private:
    const TableHead &m_head;
};
