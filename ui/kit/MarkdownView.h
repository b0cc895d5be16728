#pragma once

#include "ui/kit/TextView.h"

#include <QStringList>

class QTextBlock;
class QTextTable;

/// A reader for our own articles: Markdown without HTML, in the theme's type and colours. Links are emitted, never
/// followed; images are not loaded.
class MarkdownView : public TextView
{
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);

    void setMarkdown(const QString &markdown); ///< hides QTextEdit's: capped, no HTML
    /// Scrolls to the section under `heading`, frames it and lights the words in it. Words match case-insensitively at
    /// the start of a word, so that "student" lights "Students". Returns false when there is no such heading.
    bool showPassage(const QString &heading, const QStringList &words = {});
    void clearPassage();
    /// The headings in order, as the reader shows them.
    QStringList headings() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void restyle() override;

private:
    void styleDocument();
    void styleFragments(const QTextBlock &block, int level, bool code);
    void styleTable(QTextTable *table);
    void lightPassage();
    void lightWords();

    QString m_markdown;
    QString m_heading;
    QStringList m_words;
    int m_passageStart = -1; ///< positions in the document
    int m_passageEnd = -1;
};
