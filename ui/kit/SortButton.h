#pragma once

#include <QAbstractButton>

/// The title of a table column, with an arrow when the table is sorted by it. One that does not sort is a plain title.
class SortButton : public QAbstractButton
{
    Q_OBJECT
public:
    SortButton(const QString &title, bool sorts, QWidget *parent = nullptr);

    enum class Arrow { None, Up, Down };
    void setArrow(Arrow arrow);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_sorts;
    Arrow m_arrow = Arrow::None;
};
