#pragma once

#include "ui/kit/Dialog.h"

class PlainEdit;

/// A text that is longer than a bubble shows, whole: it is laid out piece by piece as it is scrolled to, so that no
/// length makes the window wait. The breaks in endless words are drawn only; Copy gives the text as it is.
class WholeTextDialog : public Dialog
{
    Q_OBJECT
public:
    WholeTextDialog(const QString &title, const QString &text, QWidget *parent = nullptr);

private:
    void showMore();
    void copy();

    QString m_text;
    qsizetype m_shown = 0; ///< characters of m_text that are laid out
    PlainEdit *m_view;
};
