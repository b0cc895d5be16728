#pragma once

#include "core/knowledge/ArticleLinks.h"
#include "core/knowledge/KnowledgeIndex.h"
#include "ui/kit/Surface.h"

class ArticleTree;
class Button;
class PlainLabel;

/// All articles with their headings, and below them what is wrong with some: files that could not be read, links that
/// lead nowhere.
class ArticlesPane : public Surface
{
    Q_OBJECT
public:
    explicit ArticlesPane(QWidget *parent = nullptr);

    /// `problems`: a line for each file that could not be read. The links are checked off the GUI thread and shown when
    /// that is done.
    void setIndex(const KnowledgeIndexPtr &index, const QStringList &problems);
    /// Marks where the reader is, without telling anybody.
    void showPlace(const QString &file, const QString &heading);

Q_SIGNALS:
    void chosen(const QString &file, const QString &heading);
    void createRequested();
    void mendRequested(const QString &file); ///< a link in it leads nowhere

private:
    void showBrokenLinks();

    std::vector<BrokenLink> m_broken;
    ArticleTree *m_tree;
    Button *m_links;
    PlainLabel *m_problems;
    PlainLabel *m_counts;
};
