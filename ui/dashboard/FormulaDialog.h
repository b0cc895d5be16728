#pragma once

#include "ui/kit/Dialog.h"

/// How a health score comes about, point by point (core/insight computes it so).
class FormulaDialog : public Dialog
{
    Q_OBJECT
public:
    explicit FormulaDialog(QWidget *parent = nullptr);

    static QString title();
};
