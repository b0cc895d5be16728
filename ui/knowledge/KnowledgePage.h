#pragma once

#include "core/base/Error.h"
#include "core/domain/Ids.h"
#include "core/knowledge/ArticleLinks.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>
#include <functional>
#include <memory>

class ArticleReader;
class ArticleTree;
class Button;
class Desk;
class EmptyState;
class HitModel;
class PlainLabel;
class QStackedWidget;
class RowList;
class SearchField;

/// The knowledge base: all articles, a search as you type, and the whole article at the place that was found, to read,
/// to edit and to insert from.
class KnowledgePage : public QWidget
{
    Q_OBJECT
public:
    explicit KnowledgePage(Desk &desk, QWidget *parent = nullptr);

    /// `file` as articles are named; an empty heading shows the article from its beginning.
    void showPassage(const QString &file, const QString &heading);
    void focusSearch();
    void selectBy(int rows); ///< J and K among the results
    void createArticle(); ///< asks for its name

Q_SIGNALS:
    void failed(const QString &title, const Error &error);
    /// The passage that is shown, with its source, for the reply that is being written.
    void insertRequested(const QString &text);
    void messageRequested(ConversationId conversation, MessageId message);
    void told(const QString &words); ///< news for a toast

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTree();
    QWidget *makeResults();
    QWidget *makeKeys(QWidget *pane);
    void connectParts();
    void connectReader();
    void readIndex();
    void search();
    void showResults();
    void openHit(const QModelIndex &index);
    void openLink(const QUrl &link);
    void showArticle(const Article &article, const QString &heading, const QStringList &words);
    /// Runs `then` at once, or after the person gave up what was typed and not stored.
    void leaveEditor(const std::function<void()> &then);
    void readCitations();
    void showCitations();
    void showBrokenLinks();
    void newArticle();
    void save(const QString &file, const QString &text, const QString &expectedText);
    void settle(const QString &file, const QString &onDisk, const QString &typed);
    void insert();

    Desk &m_desk;
    QString m_heading; ///< of the passage that is shown
    std::vector<BrokenLink> m_broken;
    ArticleTree *m_tree;
    Button *m_links;
    PlainLabel *m_problems;
    PlainLabel *m_counts;
    SearchField *m_search;
    PlainLabel *m_found;
    PlainLabel *m_took;
    QStackedWidget *m_stack;
    RowList *m_list;
    EmptyState *m_empty;
    HitModel *m_hits;
    ArticleReader *m_reader;
    QTimer m_typing;
    qint64 m_searchNs = 0; ///< how long the last search took
    std::unique_ptr<QObject> m_counting; ///< receiver of the citations of the shown article
};
