#pragma once

#include "core/store/Page.h"
#include "ui/kit/Dialog.h"

class Desk;
class PlainLabel;
class QFormLayout;

/// What is in a backup, beside what is in the workspace now. A damaged one says so and cannot be taken.
class RestoreDialog : public Dialog
{
    Q_OBJECT
public:
    RestoreDialog(Desk &desk, const QString &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void restoreRequested();

private:
    void show(const BackupPreview &preview, const RowCounts &now);

    Desk &m_desk;
    QFormLayout *m_rows;
    PlainLabel *m_words;
    Button *m_restore;
};
