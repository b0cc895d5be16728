#include "ui/knowledge/KnowledgePage.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/Splitter.h"
#include "ui/kit/Surface.h"
#include "ui/knowledge/ArticleReader.h"
#include "ui/knowledge/ArticleTree.h"
#include "ui/knowledge/HitDelegate.h"
#include "ui/knowledge/HitModel.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHits = 30;
constexpr int TypingMs = 90;
constexpr qsizetype LongestQuery = 2'000;

} // namespace

KnowledgePage::KnowledgePage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *splitter = new Splitter(Qt::Horizontal, this);
    m_reader = new ArticleReader(splitter);
    splitter->addPane(makeTree(), 180, 212, 320);
    splitter->addPane(makeResults(), 320, 412, 560);
    splitter->addPane(m_reader, 320, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    setFocusProxy(m_search->lineEdit());
    connectParts();
    readIndex();
    showResults();
}

QWidget *KnowledgePage::makeTree()
{
    auto *pane = new Surface(Role::Panel, this);
    pane->setObjectName(u"pane"_s);
    auto *head = new PageHead(tr("Knowledge"), pane);
    head->setGround(Role::Panel);
    head->setEdges(Surface::NoEdge);
    m_tree = new ArticleTree(pane);
    m_problems = new PlainLabel({}, Type::Caption, Role::AmberText, pane);
    m_problems->wrapped();
    m_counts = new PlainLabel({}, Type::Caption, Role::Text3, pane);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_tree, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space(4), space(2), space(4), space(3));
    foot->addWidget(m_problems);
    foot->addWidget(m_counts);
    column->addLayout(foot);
    return pane;
}

QWidget *KnowledgePage::makeResults()
{
    auto *pane = new Surface(Role::Panel, this);
    pane->setObjectName(u"pane"_s);
    m_search = new SearchField(tr("Search knowledge"), pane);
    m_search->setPlaceholder(tr("Search the articles"));
    m_search->setHint(keyText(ShortcutId::Filter));
    m_search->setOutlined(true);
    m_found = new PlainLabel({}, Type::Caption, Role::Text3, pane);
    m_hits = new HitModel(this);
    m_list = new RowList(tr("Results"), pane);
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new HitDelegate(*m_hits, this));
    m_empty = new EmptyState(Icon::Search, {}, {}, pane);
    m_stack = new QStackedWidget(pane);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(space(4), space(3), space(4), space(2));
    top->setSpacing(space(2));
    top->addWidget(m_search);
    top->addWidget(m_found);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    return pane;
}

void KnowledgePage::connectParts()
{
    connect(&m_desk, &Desk::knowledgeChanged, this, &KnowledgePage::readIndex);
    connect(m_tree, &ArticleTree::chosen, this, &KnowledgePage::showPassage);
    connect(m_search, &SearchField::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &KnowledgePage::search);
    connect(m_search, &SearchField::submitted, this, [this] {
        search();
        openHit(m_hits->index(0));
    });
    connect(m_search, &SearchField::leftDownwards, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &KnowledgePage::openHit);
    connect(m_list, &QAbstractItemView::clicked, this, &KnowledgePage::openHit);
    connect(m_reader, &ArticleReader::linkActivated, this, &KnowledgePage::openLink);
    connect(m_reader, &ArticleReader::saveRequested, this, &KnowledgePage::save);
    connect(m_reader, &ArticleReader::insertRequested, this, &KnowledgePage::insert);
}

void KnowledgePage::readIndex()
{
    const KnowledgeIndexPtr index = m_desk.knowledge();
    m_tree->setIndex(*index);
    m_counts->setText(tr("%1, %2").arg(tr("%n article(s)", nullptr, int(index->articles().size())),
                                       tr("%n passage(s)", nullptr, int(index->passages().size()))));
    const QStringList problems = m_desk.knowledgeProblems();
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    const Article *article = index->article(m_reader->file());
    if (article)
        m_reader->show(*article, m_heading, {});
    else
        m_reader->clear();
    search();
}

void KnowledgePage::search()
{
    m_typing.stop();
    KnowledgeIndex::Options options;
    options.limit = MostHits;
    options.prefixOfLastWord = true;
    m_hits->setHits(m_desk.knowledge()->search(m_search->text().left(LongestQuery), options));
    showResults();
}

void KnowledgePage::showResults()
{
    const bool hasQuery = !m_search->text().trimmed().isEmpty();
    const int found = m_hits->rowCount();
    m_found->setText(
        tr("%1 in %2").arg(tr("%n passage(s)", nullptr, found), tr("%n article(s)", nullptr, m_hits->articleCount())));
    m_found->setVisible(found > 0);
    if (m_desk.knowledge()->articles().empty())
        m_empty->setTexts(tr("No articles"),
                          tr("There is no Markdown file in %1.").arg(isolated(m_desk.knowledgeFolder())));
    else if (hasQuery)
        m_empty->setTexts(tr("Nothing found"), tr("No article says anything about this. Try other words."));
    else
        m_empty->setTexts(tr("Search the articles"), tr("What you find here is what the assistant answers from."));
    m_stack->setCurrentWidget(found > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

void KnowledgePage::openHit(const QModelIndex &index)
{
    const PassageHit *hit = m_hits->hitAt(index);
    if (!hit)
        return;
    const Article *article = m_desk.knowledge()->article(hit->passage.file);
    if (!article)
        return;
    m_heading = hit->passage.heading;
    static const QRegularExpression space(u"\\s+"_s);
    m_reader->show(*article, m_heading, m_search->text().left(LongestQuery).split(space, Qt::SkipEmptyParts));
    m_tree->showPlace(article->file, m_heading);
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
    m_heading = heading;
    m_reader->show(*article, heading, {});
    m_tree->showPlace(file, heading);
}

void KnowledgePage::openLink(const QUrl &link)
{
    // Only articles are opened; where else a link leads is told, not followed.
    const QString file = link.isRelative() ? link.path() : QString();
    if (m_desk.knowledge()->article(file))
        showPassage(file, {});
    else
        Q_EMIT failed(tr("The link leads out of the articles"),
                      Error{Error::Kind::Refused,
                            tr("It was not opened: %1").arg(isolated(oneLine(link.toDisplayString(), 400))),
                            {},
                            0});
}

void KnowledgePage::focusSearch()
{
    m_search->lineEdit()->setFocus(Qt::ShortcutFocusReason);
    m_search->lineEdit()->selectAll();
}

void KnowledgePage::save(const QString &file, const QString &text, const QString &expectedText)
{
    deliver(m_desk.saveArticle(file, text, expectedText), this, [this](const Result<void> &done) {
        m_reader->saved(done.has_value());
        if (!done)
            Q_EMIT failed(tr("The article was not saved"), done.error());
    });
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
