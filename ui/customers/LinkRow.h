#pragma once

#include "ui/kit/Paint.h"

#include <QAbstractButton>

/// One line that leads somewhere: a title, a quieter word behind it, and what stands at the trailing edge.
class LinkRow : public QAbstractButton
{
    Q_OBJECT
public:
    LinkRow(const QString &title, const QString &tail, const ChipText &chip, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_tail;
    ChipText m_chip;
};
