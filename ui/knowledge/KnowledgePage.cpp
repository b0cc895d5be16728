#include "ui/knowledge/KnowledgePage.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Pool.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/Button.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/KeyCap.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/RowList.h"
#include "ui/kit/RowsDialog.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/Splitter.h"
#include "ui/kit/Surface.h"
#include "ui/kit/TabChain.h"
#include "ui/kit/TimeText.h"
#include "ui/knowledge/ArticleReader.h"
#include "ui/knowledge/ArticleTree.h"
#include "ui/knowledge/ConflictDialog.h"
#include "ui/knowledge/HitDelegate.h"
#include "ui/knowledge/HitModel.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHits = 30;
constexpr int MostCitations = 200;
constexpr int TypingMs = 0; ///< several keys of one event loop turn are searched once
constexpr qsizetype LongestQuery = 2'000;

} // namespace

KnowledgePage::KnowledgePage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *splitter = new Splitter(Qt::Horizontal, this);
    splitter->addPane(makeTree(), 180, 212, 320);
    splitter->addPane(makeResults(), 320, 412, 560);
    m_reader = new ArticleReader(splitter);
    splitter->addPane(m_reader, 320, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    chainTabs({splitter->widget(0), splitter->widget(1), splitter->widget(2)});
    connectParts();
    connectReader();
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
    auto *create = new IconButton(Icon::Plus, tr("New article"), pane);
    connect(create, &QAbstractButton::clicked, this, &KnowledgePage::createArticle);
    head->addTrailing(create);
    m_tree = new ArticleTree(pane);
    m_links = new Button({}, Button::Look::Link, pane);
    m_links->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_links->hide();
    connect(m_links, &QPushButton::clicked, this, &KnowledgePage::showBrokenLinks);
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
    foot->addWidget(m_links);
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
    m_search->lineEdit()->installEventFilter(this);
    m_found = new PlainLabel({}, Type::Caption, Role::Text3, pane);
    m_took = new PlainLabel({}, Type::Caption, Role::Text3, pane);
    m_hits = new HitModel(this);
    m_list = new RowList(tr("Results"), pane);
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new HitDelegate(*m_hits, this));
    m_list->installEventFilter(this);
    m_empty = new EmptyState(Icon::Search, {}, {}, pane);
    m_stack = new QStackedWidget(pane);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(space(4), space(3), space(4), space(2));
    top->setSpacing(space(2));
    auto *counts = new QHBoxLayout;
    counts->addWidget(m_found, 1);
    counts->addWidget(m_took);
    top->addWidget(m_search);
    top->addLayout(counts);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addWidget(makeKeys(pane));
    return pane;
}

QWidget *KnowledgePage::makeKeys(QWidget *pane)
{
    auto *foot = new QWidget(pane);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space(4), space(2), space(4), space(3));
    row->setSpacing(space(1));
    const auto add = [&](const QStringList &caps, const QString &words) {
        for (const QString &cap : caps)
            row->addWidget(new KeyCap(cap, foot));
        row->addWidget(new ElidedLabel(words, Type::Caption, Role::Text3, foot));
        row->addSpacing(space(2));
    };
    add({u"↑"_s, u"↓"_s}, tr("Choose"));
    add({keyText(QKeySequence(Qt::Key_Return))}, tr("Open"));
    add({keyText(QKeySequence(Qt::CTRL | Qt::Key_Return))}, tr("Insert with its source"));
    row->addStretch();
    return foot;
}

void KnowledgePage::connectParts()
{
    connect(&m_desk, &Desk::knowledgeChanged, this, &KnowledgePage::readIndex);
    connect(m_tree, &ArticleTree::chosen, this, &KnowledgePage::showPassage);
    // The index answers in well under a frame: no keystroke waits for a pause.
    connect(m_search, &SearchField::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &KnowledgePage::search);
    connect(m_search, &SearchField::submitted, this, [this] {
        search();
        openHit(m_hits->index(0));
    });
    connect(m_search, &SearchField::leftDownwards, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &KnowledgePage::openHit);
    connect(m_list, &QAbstractItemView::clicked, this, &KnowledgePage::openHit);
}

void KnowledgePage::connectReader()
{
    connect(m_reader, &ArticleReader::linkActivated, this, &KnowledgePage::openLink);
    connect(m_reader, &ArticleReader::saveRequested, this, &KnowledgePage::save);
    connect(m_reader, &ArticleReader::insertRequested, this, &KnowledgePage::insert);
    connect(m_reader, &ArticleReader::citationsRequested, this, &KnowledgePage::showCitations);
    connect(m_reader, &ArticleReader::copied, this, &KnowledgePage::told);
    connect(m_reader, &ArticleReader::leaveRequested, this, [this] { leaveEditor([] {}); });
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
    const KnowledgeIndexPtr index = m_desk.knowledge();
    m_tree->setIndex(*index);
    m_counts->setText(tr("%1, %2").arg(tr("%n article(s)", nullptr, int(index->articles().size())),
                                       tr("%n passage(s)", nullptr, int(index->passages().size()))));
    const QStringList problems = m_desk.knowledgeProblems();
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    const Article *article = index->article(m_reader->file());
    if (article)
        showArticle(*article, m_heading, {});
    else
        m_reader->clear();
    search();
    deliver(QtConcurrent::run(&workPool(), [index] { return brokenLinks(*index); }), this,
            [this](const std::vector<BrokenLink> &broken) {
                m_broken = broken;
                m_links->setText(tr("%n broken link(s)", nullptr, int(broken.size())));
                m_links->setVisible(!broken.empty());
            });
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
                auto *dialog = new RowsDialog(tr("Replies that cite %1").arg(file), tr("Replies"), window());
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

void KnowledgePage::showBrokenLinks()
{
    auto *dialog = new RowsDialog(tr("Broken links"), tr("Broken links"), window());
    dialog->setObjectName(u"brokenLinksDialog"_s);
    dialog->setState(tr("Links between articles that lead nowhere. Choose one to mend it."));
    for (const BrokenLink &link : m_broken)
        dialog->addLine({tr("%1: %2", "a link and what is wrong with it").arg(link.target, link.reason),
                         tr("%1, line %2").arg(link.file).arg(link.line)});
    connect(dialog, &RowsDialog::chosen, this, [this, all = m_broken](int line) {
        const QString file = all[std::size_t(line)].file;
        leaveEditor([this, file] {
            showPassage(file, {});
            m_reader->edit();
        });
    });
    dialog->open();
}

void KnowledgePage::leaveEditor(const std::function<void()> &then)
{
    if (!m_reader->hasUnsaved()) {
        if (m_reader->isEditing())
            m_reader->stopEditing();
        then();
        return;
    }
    const Dialogs::Question question{tr("Give up what you typed?"),
                                     tr("%1 is not stored. What you typed since is lost.").arg(m_reader->file()),
                                     tr("Give up"), true};
    Dialogs::confirm(this, question, [this, then] {
        m_reader->stopEditing();
        readIndex();
        then();
    });
}

void KnowledgePage::search()
{
    m_typing.stop();
    KnowledgeIndex::Options options;
    options.limit = MostHits;
    options.prefixOfLastWord = true;
    QElapsedTimer clock;
    clock.start();
    m_hits->setHits(m_desk.knowledge()->search(m_search->text().left(LongestQuery), options));
    m_searchNs = clock.nsecsElapsed();
    showResults();
}

void KnowledgePage::showResults()
{
    const bool hasQuery = !m_search->text().trimmed().isEmpty();
    const int found = m_hits->rowCount();
    m_found->setText(
        tr("%1 in %2").arg(tr("%n passage(s)", nullptr, found), tr("%n article(s)", nullptr, m_hits->articleCount())));
    m_found->setVisible(found > 0);
    m_took->setText(TimeText::microseconds(m_searchNs / 1'000));
    m_took->setVisible(found > 0);
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
    const QStringList words = m_search->text().left(LongestQuery).split(space, Qt::SkipEmptyParts);
    if (m_reader->isEditing() && !m_reader->hasUnsaved())
        m_reader->stopEditing();
    showArticle(*article, m_heading, words);
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
    if (m_reader->isEditing() && !m_reader->hasUnsaved())
        m_reader->stopEditing();
    m_heading = heading;
    showArticle(*article, heading, {});
    m_tree->showPlace(file, heading);
}

void KnowledgePage::openLink(const QUrl &link)
{
    // Only articles are opened; where else a link leads is told, not followed.
    const KnowledgeIndexPtr index = m_desk.knowledge();
    const LinkPlace place = placeOfLink(m_reader->file(), link.toString());
    if (index->article(place.file)) {
        showPassage(place.file, headingOfAnchor(*index, place.file, place.anchor));
        return;
    }
    const QString target = isolated(oneLine(link.toDisplayString(), 400));
    Q_EMIT failed(place.file.isEmpty() ? tr("The link leads out of the articles") : tr("The link leads nowhere"),
                  Error{Error::Kind::Refused,
                        place.file.isEmpty() ? tr("It was not opened: %1").arg(target)
                                             : tr("There is no article %1.").arg(isolated(place.file)),
                        {},
                        0});
}

void KnowledgePage::focusSearch()
{
    m_search->lineEdit()->setFocus(Qt::ShortcutFocusReason);
    m_search->lineEdit()->selectAll();
}

void KnowledgePage::selectBy(int rows)
{
    moveCurrent(*m_list, rows);
}

void KnowledgePage::createArticle()
{
    leaveEditor([this] { newArticle(); });
}

void KnowledgePage::newArticle()
{
    const Dialogs::Prompt prompt{tr("New article"), tr("File name"), u"refunds.md"_s, tr("Write"), true, 120};
    Dialogs::askText(this, prompt, [this](const QString &typed) {
        const QString file = typed.endsWith(u".md"_s, Qt::CaseInsensitive) ? typed : typed + u".md"_s;
        if (m_desk.knowledge()->article(file)) {
            showPassage(file, {}); // it is there: nothing is lost by showing it
            return;
        }
        QString title = file.section(u'/', -1).chopped(3).replace(u'-', u' ');
        if (!title.isEmpty())
            title[0] = title[0].toUpper();
        m_reader->editNew(file, u"# %1\n\n"_s.arg(title));
    });
}

void KnowledgePage::save(const QString &file, const QString &text, const QString &expectedText)
{
    deliver(m_desk.saveArticle(file, text, expectedText), this, [this, file, text](const Result<void> &done) {
        if (done) {
            m_reader->saved(text);
            Q_EMIT told(tr("%1 saved").arg(isolated(file)));
            return;
        }
        m_reader->refused();
        if (done.error().kind == Error::Kind::Conflict)
            settle(file, done.error().detail, text);
        else
            Q_EMIT failed(tr("The article was not saved"), done.error());
    });
}

void KnowledgePage::settle(const QString &file, const QString &onDisk, const QString &typed)
{
    auto *dialog = new ConflictDialog(file, onDisk, typed, window());
    connect(dialog, &ConflictDialog::keptTyped, this, [this, file, onDisk](const QString &text) {
        m_reader->editFrom(onDisk, text);
        save(file, text, onDisk);
    });
    connect(dialog, &ConflictDialog::tookFile, this, [this, onDisk, typed] {
        QGuiApplication::clipboard()->setText(typed); // given up, not lost
        m_reader->editFrom(onDisk, onDisk);
    });
    dialog->open();
}

void KnowledgePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && !m_reader->isEditing())
        m_search->lineEdit()->setFocus(Qt::OtherFocusReason); // whoever comes here looks for something
}

bool KnowledgePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_list || watched == m_search->lineEdit())) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() & Qt::ControlModifier) {
            openHit(m_list->currentIndex().isValid() ? m_list->currentIndex() : m_hits->index(0));
            insert();
            return true;
        }
        if (isEnter && watched == m_list) {
            openHit(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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
