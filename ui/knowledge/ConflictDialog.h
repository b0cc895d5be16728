#pragma once

#include "ui/kit/Dialog.h"

class QPlainTextEdit;
struct LineDiff;

/// An article was changed on disk while it was being edited: both texts side by side, the lines that differ lit.
/// Nothing is lost whatever is chosen; what was typed can be edited here before it is kept.
class ConflictDialog : public Dialog
{
    Q_OBJECT
public:
    ConflictDialog(const QString &file, const QString &onDisk, const QString &typed, QWidget *parent = nullptr);

Q_SIGNALS:
    void keptTyped(const QString &text); ///< write it over what is on disk
    void tookFile(); ///< edit on from what is on disk

private:
    QPlainTextEdit *addText(const QString &title, const QString &text, QLayout *columns);
    void light();

    QPlainTextEdit *m_disk;
    QPlainTextEdit *m_typed;
};
