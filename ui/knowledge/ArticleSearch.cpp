#include "ui/knowledge/ArticleSearch.h"

#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/KeyCap.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/TimeText.h"
#include "ui/knowledge/HitDelegate.h"
#include "ui/knowledge/HitModel.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHits = 30;
constexpr qsizetype LongestQuery = 2'000;

} // namespace

ArticleSearch::ArticleSearch(Desk &desk, QWidget *parent) : Surface(Role::Panel, parent), m_desk(desk)
{
    setObjectName(u"pane"_s);
    m_field = new SearchField(tr("Search knowledge"), this);
    m_field->setPlaceholder(tr("Search the articles"));
    m_field->setHint(keyText(ShortcutId::Filter));
    m_field->setOutlined(true);
    m_found = new PlainLabel({}, Type::Caption, Role::Text3, this);
    m_took = new PlainLabel({}, Type::Caption, Role::Text3, this);
    m_hits = new HitModel(this);
    m_list = new RowList(tr("Results"), this);
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new HitDelegate(*m_hits, this));
    m_empty = new EmptyState(Icon::Search, {}, {}, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(space(4), space(3), space(4), space(2));
    top->setSpacing(space(2));
    auto *counts = new QHBoxLayout;
    counts->addWidget(m_found, 1);
    counts->addWidget(m_took);
    top->addWidget(m_field);
    top->addLayout(counts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addWidget(makeKeys());
    connectParts();
    showResults();
}

QWidget *ArticleSearch::makeKeys()
{
    auto *foot = new QWidget(this);
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

void ArticleSearch::connectParts()
{
    m_list->installEventFilter(this);
    m_field->lineEdit()->installEventFilter(this);
    // The index answers in well under a frame: no keystroke waits for a pause.
    m_typing.setSingleShot(true);
    m_typing.setInterval(0);
    connect(m_field, &SearchField::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &ArticleSearch::search);
    connect(m_field, &SearchField::submitted, this, [this] {
        search();
        choose(m_hits->index(0));
    });
    connect(m_field, &SearchField::leftDownwards, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArticleSearch::choose);
    connect(m_list, &QAbstractItemView::clicked, this, &ArticleSearch::choose);
}

void ArticleSearch::search()
{
    m_typing.stop();
    KnowledgeIndex::Options options;
    options.limit = MostHits;
    options.prefixOfLastWord = true;
    QElapsedTimer clock;
    clock.start();
    m_hits->setHits(m_desk.knowledge()->search(m_field->text().left(LongestQuery), options));
    m_tookNs = clock.nsecsElapsed();
    showResults();
}

void ArticleSearch::showResults()
{
    const int found = m_hits->rowCount();
    m_found->setText(
        tr("%1 in %2").arg(tr("%n passage(s)", nullptr, found), tr("%n article(s)", nullptr, m_hits->articleCount())));
    m_found->setVisible(found > 0);
    m_took->setText(TimeText::microseconds(m_tookNs / 1'000));
    m_took->setVisible(found > 0);
    if (m_desk.isReadingKnowledge())
        m_empty->setTexts(tr("Reading the articles…"), tr("They are here in a moment."));
    else if (m_desk.knowledge()->articles().empty())
        m_empty->setTexts(tr("No articles"),
                          tr("There is no Markdown file in %1.").arg(isolated(m_desk.knowledgeFolder())));
    else if (!m_field->text().trimmed().isEmpty())
        m_empty->setTexts(tr("Nothing found"), tr("No article says anything about this. Try other words."));
    else
        m_empty->setTexts(tr("Search the articles"), tr("What you find here is what the assistant answers from."));
    m_stack->setCurrentWidget(found > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

QStringList ArticleSearch::words() const
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return m_field->text().left(LongestQuery).split(blanks, Qt::SkipEmptyParts);
}

void ArticleSearch::choose(const QModelIndex &index)
{
    if (const PassageHit *hit = m_hits->hitAt(index))
        Q_EMIT chosen(*hit);
}

void ArticleSearch::selectBy(int rows)
{
    moveCurrent(*m_list, rows);
}

void ArticleSearch::takeFocus(Qt::FocusReason reason)
{
    m_field->lineEdit()->setFocus(reason);
}

void ArticleSearch::selectText()
{
    m_field->lineEdit()->selectAll();
}

bool ArticleSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_list || watched == m_field->lineEdit())) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() & Qt::ControlModifier) {
            choose(m_list->currentIndex().isValid() ? m_list->currentIndex() : m_hits->index(0));
            Q_EMIT insertRequested();
            return true;
        }
        if (isEnter && watched == m_list) {
            choose(m_list->currentIndex());
            return true;
        }
    }
    return Surface::eventFilter(watched, event);
}
