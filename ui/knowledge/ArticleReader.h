#pragma once

#include "core/domain/Knowledge.h"
#include "ui/kit/Surface.h"

class Button;
class ElidedLabel;
class MarkdownView;
class QPlainTextEdit;
class QStackedWidget;

/// The whole article, scrolled to the passage that was asked for, and the same text to edit.
class ArticleReader : public Surface
{
    Q_OBJECT
public:
    explicit ArticleReader(QWidget *parent = nullptr);

    using Surface::show;
    void show(const Article &article, const QString &heading, const QStringList &words);
    void clear();
    QString file() const { return m_article.file; }
    bool isEditing() const;
    /// The save went through, or not: then the text stays in the editor.
    void saved(bool done);

Q_SIGNALS:
    void linkActivated(const QUrl &link);
    void insertRequested();
    void saveRequested(const QString &file, const QString &text, const QString &expectedText);

private:
    void edit();
    void stopEditing();
    void showButtons();

    Article m_article;
    QString m_heading;
    ElidedLabel *m_place;
    QStackedWidget *m_stack;
    MarkdownView *m_view;
    QPlainTextEdit *m_editor;
    Button *m_insert;
    Button *m_edit;
    Button *m_cancel;
    Button *m_save;
};
