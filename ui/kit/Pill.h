#pragma once

#include "ui/kit/Icons.h"

#include <QAbstractButton>

/// "3 new conversations": a round button on the accent that floats over a list.
class Pill : public QAbstractButton
{
    Q_OBJECT
public:
    Pill(Icon glyph, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_glyph;
};
