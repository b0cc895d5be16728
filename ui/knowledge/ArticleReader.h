#pragma once

#include "core/domain/Knowledge.h"
#include "ui/kit/Surface.h"

#include <QUrl>

class ArticleEditor;
class Button;
class ElidedLabel;
class MarkdownView;
class PlainLabel;
class QStackedWidget;

/// The whole article, scrolled to the passage that was asked for, and the same text to edit.
class ArticleReader : public Surface
{
    Q_OBJECT
public:
    explicit ArticleReader(QWidget *parent = nullptr);

    using Surface::show;
    /// While this article is edited, only what the editor started from is compared: a file that changed is told.
    void show(const Article &article, const QString &heading, const QStringList &words);
    /// When it was changed, and how many passages it has.
    void setFacts(const QString &facts);
    void setCitations(int replies);
    void clear();
    /// An article that is not on disk yet, in the editor.
    void editNew(const QString &file, const QString &text);
    void edit();
    void stopEditing();

    QString file() const { return m_article.file; }
    bool isEditing() const;
    bool hasUnsaved() const;

    /// The save went through.
    void saved(const QString &text);
    /// The save did not go through: the text stays in the editor.
    void refused();
    /// Goes on from what is on disk now; the editor shows `text`.
    void editFrom(const QString &onDisk, const QString &text);

Q_SIGNALS:
    void linkActivated(const QUrl &link);
    void insertRequested();
    void citationsRequested();
    void copied(const QString &words);
    void leaveRequested(); ///< Cancel was pressed and something typed would be lost
    /// `expectedText` is what the editor started from; empty for a new article.
    void saveRequested(const QString &file, const QString &text, const QString &expectedText);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makePage();
    void save();
    void copyLink();
    void showButtons();
    /// Where the place would be cut, the buttons keep their icons only.
    void fitButtons();

    Article m_article; ///< what the editor started from, while it is open
    QString m_heading;
    Surface *m_head;
    ElidedLabel *m_place;
    PlainLabel *m_facts;
    QStackedWidget *m_stack;
    MarkdownView *m_view;
    ArticleEditor *m_editor;
    Button *m_cited;
    Button *m_insert;
    Button *m_copy;
    Button *m_edit;
    Button *m_cancel;
    Button *m_save;
};
