#pragma once

#include "ui/kit/Icons.h"

#include <QAbstractButton>

/// One page of the rail: icon over label, a count on the icon. The accessible name is the page's English or translated
/// title, never the count, which is the description.
class RailItem : public QAbstractButton
{
    Q_OBJECT
public:
    RailItem(Icon icon, const QString &title, QWidget *parent = nullptr);

    void setCount(int count);
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    int m_count = 0;
    bool m_compact = false;
};
