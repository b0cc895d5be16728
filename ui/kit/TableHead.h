#pragma once

#include "ui/kit/Surface.h"

#include <QList>
#include <QPointer>
#include <QString>

class QAbstractScrollArea;
class SortButton;

/// The sticky head of a list that is painted as a table. Holds the columns' places, which the delegate asks for, and
/// the sort: one column at a time, an arrow on it, a click turns it round.
class TableHead : public Surface
{
    Q_OBJECT
public:
    struct Column {
        QString title;
        int width = 0; ///< of a column that does not stretch
        bool stretches = false;
        bool sorts = false;
        int from = 0; ///< total width below which the column is dropped
        bool trailing = false; ///< the title stands at the column's end, as numbers and times do
    };

    explicit TableHead(const QList<Column> &columns, QWidget *parent = nullptr);

    /// Where the columns stand in a row of this width, left to right; an empty rectangle for one that is dropped.
    QList<QRect> places(const QRect &row) const;
    /// Puts a widget (a tick box for all rows) in place of a column's title. The head owns it.
    void setWidget(int column, QWidget *widget);
    /// The columns keep over those of `rows`, whose scroll bar takes its room beside them.
    void standOver(QAbstractScrollArea *rows);
    int sortColumn() const { return m_sort; }
    bool isAscending() const { return m_ascending; }
    void setSort(int column, bool ascending);

Q_SIGNALS:
    void sortChanged(int column, bool ascending);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void clicked(int column);

    QList<Column> m_columns;
    QPointer<QWidget> m_viewport; ///< of the rows
    QList<SortButton *> m_buttons; ///< children, one per column
    QList<QWidget *> m_widgets; ///< children in place of titles; null for most columns
    int m_sort = -1;
    bool m_ascending = false;
};
