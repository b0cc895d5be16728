#pragma once

#include <QList>
#include <QString>
#include <QWidget>

/// Names with a bar and a number each, most first.
class CategoryBars : public QWidget
{
    Q_OBJECT
public:
    explicit CategoryBars(QWidget *parent = nullptr);

    void setRows(const QList<std::pair<QString, int>> &rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::pair<QString, int>> m_rows;
};
