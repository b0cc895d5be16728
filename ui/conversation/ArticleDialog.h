#pragma once

#include "core/knowledge/KnowledgeIndex.h"
#include "ui/kit/Dialog.h"

class MarkdownView;
class QLineEdit;
class QListWidget;

/// Ctrl+Shift+K: a passage of an article, found and read without leaving the conversation. Ctrl+Enter (or Enter in the
/// list) inserts it with its source.
class ArticleDialog : public Dialog
{
    Q_OBJECT
public:
    /// Begins with what the articles say to `question`, which stays out of the field.
    ArticleDialog(KnowledgeIndexPtr index, const QString &question, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The passage, followed by its "Sources used:" line.
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showCurrent();
    void insert();

    KnowledgeIndexPtr m_index;
    QString m_question;
    std::vector<PassageHit> m_hits;
    QLineEdit *m_field;
    QListWidget *m_list;
    MarkdownView *m_reader;
    Button *m_insert;
};
