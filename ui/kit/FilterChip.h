#pragma once

#include <QAbstractButton>

/// A saved view that can be switched on, with the count of what it would show. 24 high; Space and Enter toggle.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    /// Below 0: no count is shown. Above `limit` it reads "999+".
    void setCount(int count, int limit = 999);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_count;
};
