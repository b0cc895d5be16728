#pragma once

#include "ui/conversation/SavedReplies.h"
#include "ui/kit/Dialog.h"

class PlainEdit;
class PlainLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class Settings;
class TextView;

/// Saved replies: found by a few letters, seen as they would be inserted, inserted with Enter; and kept in order here
/// too: new, change, remove.
class SavedRepliesDialog : public Dialog
{
    Q_OBJECT
public:
    /// `settings` outlives the dialog.
    SavedRepliesDialog(Settings &settings, SavedReplies::Variables variables, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeEditor();
    void showList();
    void showCurrent();
    void edit(int index, const SavedReply &reply);
    void save();
    void removeCurrent();
    void insertCurrent();
    int current() const; ///< in `m_replies`; -1: none

    Settings &m_settings;
    SavedReplies::Variables m_variables;
    QList<SavedReply> m_replies;
    int m_edited = -1; ///< -1: a new one
    QStackedWidget *m_stack;
    QLineEdit *m_search;
    QListWidget *m_list;
    TextView *m_preview;
    PlainLabel *m_unknown;
    QLineEdit *m_name;
    PlainEdit *m_text;
    PlainLabel *m_problem;
    Button *m_insert;
    Button *m_change;
    Button *m_remove;
    Button *m_new;
    Button *m_save;
    Button *m_back;
};
