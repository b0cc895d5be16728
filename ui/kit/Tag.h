#pragma once

#include "ui/kit/Theme.h"

#include <QWidget>

/// READ, WRITE: a small word in a box. Not focusable; named by its text.
class Tag : public QWidget
{
    Q_OBJECT
public:
    Tag(const QString &text, Tone tone, QWidget *parent = nullptr);

    void setTag(const QString &text, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};
