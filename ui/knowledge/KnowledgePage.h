#pragma once

#include "core/base/Error.h"
#include "core/domain/Ids.h"
#include "core/domain/Knowledge.h"

#include <QUrl>
#include <QWidget>
#include <memory>

class ArticleReader;
class ArticleSearch;
class ArticleWriting;
class ArticlesPane;
class Desk;

/// The knowledge base: all articles, a search as you type, and the whole article at the place that was found, to read,
/// to edit and to insert from.
class KnowledgePage : public QWidget
{
    Q_OBJECT
public:
    explicit KnowledgePage(Desk &desk, QWidget *parent = nullptr);
    ~KnowledgePage() override;

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
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void connectReader();
    void readIndex();
    void openHit(const PassageHit &hit);
    void openLink(const QUrl &link);
    void open(const Article &article, const QString &heading, const QStringList &words);
    void showArticle(const Article &article, const QString &heading, const QStringList &words);
    void readCitations();
    void showCitations();
    void insert();

    Desk &m_desk;
    QString m_heading; ///< of the passage that is shown
    ArticlesPane *m_articles;
    ArticleSearch *m_search;
    ArticleReader *m_reader;
    std::unique_ptr<ArticleWriting> m_writing;
    std::unique_ptr<QObject> m_counting; ///< receiver of the citations of the shown article
};
