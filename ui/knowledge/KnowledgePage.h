#pragma once

#include "core/base/Error.h"
#include "core/domain/Knowledge.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

class ArticleReader;
class ArticleTree;
class Desk;
class EmptyState;
class HitModel;
class PlainLabel;
class QStackedWidget;
class RowList;
class SearchField;

/// The knowledge base: all articles, a search as you type, and the whole article at the place that was found.
class KnowledgePage : public QWidget
{
    Q_OBJECT
public:
    explicit KnowledgePage(Desk &desk, QWidget *parent = nullptr);

    /// `file` as articles are named; an empty heading shows the article from its beginning.
    void showPassage(const QString &file, const QString &heading);
    void focusSearch();

Q_SIGNALS:
    void failed(const QString &title, const Error &error);
    /// The passage that is shown, with its source, for the reply that is being written.
    void insertRequested(const QString &text);

private:
    QWidget *makeTree();
    QWidget *makeResults();
    void connectParts();
    void readIndex();
    void search();
    void showResults();
    void openHit(const QModelIndex &index);
    void openLink(const QUrl &link);
    void save(const QString &file, const QString &text, const QString &expectedText);
    void insert();

    Desk &m_desk;
    QString m_heading; ///< of the passage shown
    ArticleTree *m_tree;
    PlainLabel *m_counts;
    PlainLabel *m_problems;
    SearchField *m_search;
    PlainLabel *m_found;
    QStackedWidget *m_stack;
    RowList *m_list;
    EmptyState *m_empty;
    HitModel *m_hits;
    ArticleReader *m_reader;
    QTimer m_typing; ///< a search starts when the typing pauses
};
