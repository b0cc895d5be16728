#include "ui/knowledge/KnowledgePage.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "core/knowledge/ArticleLinks.h"
#include "ui/kit/OutsideLink.h"
#include "ui/kit/RowsDialog.h"
#include "ui/kit/Splitter.h"
#include "ui/kit/TabChain.h"
#include "ui/kit/TimeText.h"
#include "ui/knowledge/ArticleReader.h"
#include "ui/knowledge/ArticleSearch.h"
#include "ui/knowledge/ArticleWriting.h"
#include "ui/knowledge/ArticlesPane.h"

#include <QHBoxLayout>
#include <QShowEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCitations = 200;

} // namespace

KnowledgePage::KnowledgePage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *splitter = new Splitter(Qt::Horizontal, this);
    m_articles = new ArticlesPane(this);
    m_search = new ArticleSearch(desk, this);
    m_reader = new ArticleReader(splitter);
    m_writing = std::make_unique<ArticleWriting>(desk, *m_reader);
    splitter->addPane(m_articles, 180, 212, 320);
    splitter->addPane(m_search, 320, 412, 560);
    splitter->addPane(m_reader, 320, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    chainTabs({m_articles, m_search, m_reader});
    connectParts();
    connectReader();
    readIndex();
}

KnowledgePage::~KnowledgePage() = default;

void KnowledgePage::connectParts()
{
    connect(&m_desk, &Desk::knowledgeChanged, this, &KnowledgePage::readIndex);
    connect(&m_desk, &Desk::knowledgeFailed, this, &KnowledgePage::readIndex);
    connect(m_articles, &ArticlesPane::chosen, this, &KnowledgePage::showPassage);
    connect(m_articles, &ArticlesPane::createRequested, this, &KnowledgePage::createArticle);
    connect(m_articles, &ArticlesPane::mendRequested, this, [this](const QString &file) {
        m_writing->leaveEditor([this, file] {
            showPassage(file, {});
            m_reader->edit();
        });
    });
    connect(m_search, &ArticleSearch::chosen, this, &KnowledgePage::openHit);
    connect(m_search, &ArticleSearch::insertRequested, this, &KnowledgePage::insert);
    connect(m_writing.get(), &ArticleWriting::gaveUp, this, &KnowledgePage::readIndex);
    connect(m_writing.get(), &ArticleWriting::exists, this, [this](const QString &file) { showPassage(file, {}); });
    connect(m_writing.get(), &ArticleWriting::told, this, &KnowledgePage::told);
    connect(m_writing.get(), &ArticleWriting::failed, this, &KnowledgePage::failed);
}

void KnowledgePage::connectReader()
{
    connect(m_reader, &ArticleReader::linkActivated, this, &KnowledgePage::openLink);
    connect(m_reader, &ArticleReader::insertRequested, this, &KnowledgePage::insert);
    connect(m_reader, &ArticleReader::citationsRequested, this, &KnowledgePage::showCitations);
    connect(m_reader, &ArticleReader::copied, this, &KnowledgePage::told);
    connect(&m_desk, &Desk::committed, this, [this](const Change &change) {
        const bool isNews = change.everything
            || std::any_of(change.messages.begin(), change.messages.end(),
                           [](const Message &message) { return !message.sourcesJson.isEmpty(); });
        if (isNews)
            readCitations();
    });
}

void KnowledgePage::readIndex()
{
    if (m_desk.isReadingKnowledge()) {
        m_search->search();
        return;
    }
    const KnowledgeIndexPtr index = m_desk.knowledge();
    m_articles->setIndex(index, m_desk.knowledgeProblems());
    if (const Article *article = index->article(m_reader->file()))
        showArticle(*article, m_heading, {});
    else
        m_reader->clear();
    m_search->search();
}

void KnowledgePage::showArticle(const Article &article, const QString &heading, const QStringList &words)
{
    const bool isOther = article.file != m_reader->file();
    m_reader->show(article, heading, words);
    const int passages = int(m_desk.knowledge()->passagesOf(article.file).size());
    m_reader->setFacts(
        tr("Updated %1 · %2")
            .arg(TimeText::ago(article.modifiedAt, m_desk.clock().nowMs()), tr("%n passage(s)", nullptr, passages)));
    if (isOther)
        readCitations();
}

void KnowledgePage::readCitations()
{
    m_counting = std::make_unique<QObject>();
    m_reader->setCitations(0);
    if (m_reader->file().isEmpty())
        return;
    deliver(m_desk.citations(m_reader->file()), m_counting.get(), [this](const Result<int> &replies) {
        if (replies)
            m_reader->setCitations(*replies);
    });
}

void KnowledgePage::showCitations()
{
    deliver(m_desk.messagesCiting(m_reader->file(), MostCitations), this,
            [this, file = m_reader->file()](const Result<std::vector<Message>> &messages) {
                if (!messages) {
                    Q_EMIT failed(tr("The replies cannot be read"), messages.error());
                    return;
                }
                auto *dialog = new RowsDialog(tr("Replies that cite %1").arg(isolated(file)), tr("Replies"), window());
                dialog->setObjectName(u"citationsDialog"_s);
                for (const Message &message : *messages)
                    dialog->addLine({message.body, TimeText::stamp(message.createdAt, m_desk.clock().nowMs()),
                                     TimeText::exact(message.createdAt)});
                dialog->setState(int(messages->size()) < MostCitations
                                     ? tr("%n reply(s), newest first", nullptr, int(messages->size()))
                                     : tr("The newest %n reply(s)", nullptr, MostCitations));
                connect(dialog, &RowsDialog::chosen, this, [this, all = *messages](int line) {
                    const Message &message = all[std::size_t(line)];
                    Q_EMIT messageRequested(message.conversation, message.id);
                });
                dialog->open();
            });
}

void KnowledgePage::openHit(const PassageHit &hit)
{
    if (const Article *article = m_desk.knowledge()->article(hit.passage.file))
        open(*article, hit.passage.heading, m_search->words());
}

void KnowledgePage::showPassage(const QString &file, const QString &heading)
{
    const Article *article = m_desk.knowledge()->article(file);
    if (!article) {
        Q_EMIT failed(tr("The article is not there any more"),
                      Error{Error::Kind::NotFound,
                            tr("%1 is not in %2.").arg(isolated(file), isolated(m_desk.knowledgeFolder())),
                            {},
                            0});
        return;
    }
    open(*article, heading, {});
}

void KnowledgePage::open(const Article &article, const QString &heading, const QStringList &words)
{
    if (m_reader->isEditing() && !m_reader->hasUnsaved())
        m_reader->stopEditing();
    m_heading = heading;
    showArticle(article, heading, words);
    m_articles->showPlace(article.file, heading);
}

void KnowledgePage::openLink(const QUrl &link)
{
    // Articles are opened; out of them a link leads only to where a person says, and to no file.
    const KnowledgeIndexPtr index = m_desk.knowledge();
    const LinkPlace place = placeOfLink(m_reader->file(), link.toString());
    if (index->article(place.file)) {
        showPassage(place.file, headingOfAnchor(*index, place.file, place.anchor));
        return;
    }
    const QString target = isolated(oneLine(link.toDisplayString(), 400));
    if (const auto outside = outsideLink(link.toString(QUrl::FullyEncoded))) {
        askToOpen(this, *outside, [this, target] {
            Q_EMIT failed(tr("The link was not opened"),
                          Error{Error::Kind::Refused, tr("Nothing on this desktop opens %1.").arg(target), {}, 0});
        });
        return;
    }
    Q_EMIT failed(place.file.isEmpty() ? tr("The link leads out of the articles") : tr("The link leads nowhere"),
                  Error{Error::Kind::Refused,
                        place.file.isEmpty() ? tr("It was not opened: %1").arg(target)
                                             : tr("There is no article %1.").arg(isolated(place.file)),
                        {},
                        0});
}

void KnowledgePage::focusSearch()
{
    m_search->takeFocus(Qt::ShortcutFocusReason);
    m_search->selectText();
}

void KnowledgePage::selectBy(int rows)
{
    m_search->selectBy(rows);
}

void KnowledgePage::createArticle()
{
    m_writing->createArticle();
}

void KnowledgePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !m_reader->isEditing())
        m_search->takeFocus(Qt::OtherFocusReason); // whoever comes here looks for something
}

void KnowledgePage::insert()
{
    for (const Passage &passage : m_desk.knowledge()->passagesOf(m_reader->file())) {
        if (m_heading.isEmpty() || passage.heading == m_heading) {
            Q_EMIT insertRequested(
                withSourcesLine(passage.text.trimmed(), {{passage.id, passage.file, passage.heading}}));
            return;
        }
    }
}
