#pragma once

#include <QWidget>

class QVBoxLayout;

/// A short list whose rows are widgets (with buttons or fields in them). Screen readers meet a list; what has thousands
/// of rows belongs into a view.
class WidgetList : public QWidget
{
    Q_OBJECT
public:
    explicit WidgetList(const QString &name, QWidget *parent = nullptr);

    /// The list owns the row.
    void addRow(QWidget *row);
    /// Deletes all rows.
    void clear();
    void setSpacing(int spacing);
    int count() const;
    QWidget *row(int index) const;

private:
    QVBoxLayout *m_rows;
};

/// One row of a WidgetList: a list item to screen readers, named by setAccessibleName().
class WidgetListRow : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
};
