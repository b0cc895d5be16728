#pragma once

#include "ui/kit/Paint.h"

#include <QWidget>

/// A pill that says a state in a word: "Needs attention", "Open". Not focusable; named by its text.
class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(const ChipText &chip = {}, QWidget *parent = nullptr);

    const ChipText &chip() const { return m_chip; }
    void setChip(const ChipText &chip);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipText m_chip;
};
