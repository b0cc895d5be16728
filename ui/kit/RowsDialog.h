#pragma once

#include "ui/kit/Dialog.h"

class PlainLabel;
class QStandardItemModel;
class RowList;

/// A dialog with a list of short rows, each a text and a quieter word at its end. Enter or a click chooses a row that
/// leads somewhere; the dialog closes then.
class RowsDialog : public Dialog
{
    Q_OBJECT
public:
    struct Line {
        QString text;
        QString tail; ///< "Tue", "line 12"
        QString toolTip = {};
        bool leads = true; ///< choosing it does something
    };

    RowsDialog(const QString &title, const QString &listName, QWidget *parent = nullptr);

    void addLine(const Line &line);
    int lineCount() const;
    /// The sentence above the list: how many there are, or why there are none.
    void setState(const QString &words);

Q_SIGNALS:
    void chosen(int line);

private:
    void choose(const QModelIndex &index);

    QStandardItemModel *m_rows;
    PlainLabel *m_state;
    RowList *m_list;
};
