#include "ui/inbox/InboxPanel.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/base/Timers.h"
#include "core/desk/Desk.h"
#include "ui/inbox/ConversationDelegate.h"
#include "ui/inbox/InboxFilter.h"
#include "ui/inbox/InboxFollower.h"
#include "ui/inbox/InboxModel.h"
#include "ui/inbox/InboxTicks.h"
#include "ui/inbox/ViewChips.h"
#include "ui/kit/AgentNames.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/SkeletonRows.h"

#include <QDataStream>
#include <QIODevice>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageLength = 60;
constexpr int CountDelayMs = 150;
constexpr int MostCounted = 100;

} // namespace

InboxPanel::InboxPanel(Desk &desk, QWidget *parent) : Surface(Role::Panel, parent), m_desk(desk)
{
    setObjectName(u"pane"_s);
    m_head = new PageHead(tr("Inbox"), this);
    m_head->setGround(Role::Panel);
    m_head->setEdges(Surface::NoEdge);
    auto *save = new IconButton(Icon::Bookmark, tr("Save this view"), this);
    connect(save, &QAbstractButton::clicked, this, &InboxPanel::saveView);
    m_head->addTrailing(save);
    m_search = new SearchField(tr("Search"), this);
    m_search->setOutlined(true);
    m_search->setPlaceholder(tr("Search, or from: label: is:"));
    m_search->setHint(keyText(ShortcutId::Filter));
    m_search->setKeys(InboxFilter::keys());
    m_search->setCompletions([this](const QString &key) { return completionsOf(key); });
    m_search->setTokens({{u"is"_s, u"open"_s}});

    m_model = new InboxModel([this](const Cursor &after) { return m_desk.inbox(m_query, after, PageLength); },
                             desk.clock(), this);
    m_bulk = new BulkBar(this);
    m_list = new RowList(tr("Conversations"), this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConversationDelegate(*m_model, this));
    makeStates();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    auto *controls = new QVBoxLayout;
    controls->setContentsMargins(space(3), 0, space(3), space(3));
    controls->setSpacing(space(2));
    controls->addWidget(m_search);
    m_views = new ViewChips(desk.settings(), this);
    controls->addWidget(m_views);
    layout->addLayout(controls);
    layout->addWidget(m_bulk);
    layout->addWidget(m_stack, 1);
    m_follower = std::make_unique<InboxFollower>(*m_list, *m_model);
    m_ticks = std::make_unique<InboxTicks>(*m_list, *m_model);
    connectParts();
    m_query = queryOf();
    m_follower->setQuery(m_query);
    m_model->restart();
    readCounts();
    readNames();
}

InboxPanel::~InboxPanel() = default;

void InboxPanel::makeStates()
{
    m_skeleton = new SkeletonRows(RowKind::Conversation, this);
    m_empty = new EmptyState(Icon::Inbox, tr("No conversations yet"),
                             tr("Messages of your customers appear here. Demo data shows what that looks like."), this);
    Button *seed = m_empty->addButton(tr("Seed demo data"), Icon::Database);
    connect(seed, &QPushButton::clicked, this, &InboxPanel::seedRequested);
    m_nothing = new EmptyState(Icon::Search, {}, {}, this);
    m_less = m_nothing->addButton({});
    connect(m_less, &QPushButton::clicked, this, [this] {
        if (!m_search->text().isEmpty())
            m_search->setText({});
        else if (!m_search->tokens().isEmpty())
            m_search->removeToken(m_search->tokens().last());
    });
    Button *clear = m_nothing->addButton(tr("Show all"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_views->setCurrent(0);
        m_search->clear();
    });
    m_stack = new QStackedWidget(this);
    for (QWidget *state : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_skeleton),
                           static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(state);
}

void InboxPanel::connectParts()
{
    connect(m_search, &SearchField::textChanged, this, &InboxPanel::applyQuery);
    connect(m_search, &SearchField::tokensChanged, this, &InboxPanel::applyQuery);
    connect(m_search, &SearchField::leftDownwards, m_list, [this] { m_list->setFocus(); });
    connect(m_views, &ViewChips::changed, this, &InboxPanel::applyQuery);
    connect(m_views, &ViewChips::savedViewChosen, this, [this](const QString &query) {
        m_search->setQuery(query);
        applyQuery();
    });
    connect(m_views, &ViewChips::viewRemoved, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_model, &PagedModelBase::stateChanged, this, &InboxPanel::showState);
    connect(m_model, &InboxModel::ticksChanged, this, [this] { m_bulk->setCount(m_model->tickedCount()); });
    connect(m_bulk, &BulkBar::actionRequested, this, &InboxPanel::actionRequested);
    connect(m_bulk, &BulkBar::clearRequested, this, &InboxPanel::clearTicks);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InboxPanel::choose);
    connect(m_list, &QAbstractItemView::clicked, this, &InboxPanel::choose);
    connect(&m_desk, &Desk::committed, this, &InboxPanel::follow);
    m_counting.setSingleShot(true);
    m_counting.setInterval(CountDelayMs);
    connect(&m_counting, &QTimer::timeout, this, [this] {
        readCounts();
        readNames();
    });
}

// Filters

QStringList InboxPanel::completionsOf(const QString &key) const
{
    if (key == u"label"_s)
        return m_labels;
    if (key == u"assignee"_s)
        return m_model->agentNames();
    return InboxFilter::valuesOf(key);
}

InboxQuery InboxPanel::queryOf() const
{
    return InboxFilter::queryOf(m_search->tokens() + m_views->tokens(), m_search->text(), m_desk.agentName());
}

void InboxPanel::applyQuery()
{
    m_views->leaveUnless(m_search->query());
    const InboxQuery query = queryOf();
    if (query == m_query)
        return;
    m_query = query;
    m_follower->setQuery(query);
    m_model->restart();
}

void InboxPanel::saveView()
{
    m_views->save(m_search->query());
}

// What is committed

void InboxPanel::follow(const Change &change)
{
    startUnlessRunning(m_counting);
    if (change.everything) {
        m_follower->restart();
        m_model->restart();
        return;
    }
    if (change.conversations.empty())
        return;
    for (const ConversationRow &row : change.conversations) {
        if (row.conversation.id == m_chosen)
            m_chosenRow = row;
    }
    m_follower->follow(change.conversations);
    showState();
}

void InboxPanel::choose(const QModelIndex &current)
{
    const ConversationRow *row = m_model->rowAt(current);
    if (!row)
        return;
    m_chosen = row->conversation.id;
    m_chosenRow = *row;
    m_follower->setChosen(m_chosen);
    Q_EMIT conversationChosen(m_chosenRow);
}

void InboxPanel::tick()
{
    m_ticks->toggleCurrent();
}

bool InboxPanel::clearTicks()
{
    return m_ticks->clear();
}

std::vector<Conversation> InboxPanel::targets() const
{
    std::vector<Conversation> ticked = m_model->ticked();
    if (ticked.empty() && m_chosen.isValid())
        ticked.push_back(m_chosenRow.conversation);
    return ticked;
}

// States and counts

void InboxPanel::showState()
{
    const bool isLoading = m_model->state() == PagedModelBase::State::Loading;
    if (isLoading)
        m_skeleton->start();
    else
        m_skeleton->stop();
    if (isLoading) {
        m_stack->setCurrentWidget(m_skeleton);
        return;
    }
    if (m_model->state() == PagedModelBase::State::Failed) {
        m_nothing->setTexts(tr("The conversations cannot be read"), m_model->error().message);
        m_less->hide();
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    if (m_model->rowCount() == 0) {
        showNothing();
        return;
    }
    m_stack->setCurrentWidget(m_list);
    if (std::exchange(m_wantsFocus, false))
        focusList();
    if (m_wantsFirst)
        selectFirst();
    else if (!m_list->currentIndex().isValid() && m_chosen.isValid())
        m_list->setCurrentIndex(m_model->indexOf(m_chosen.value));
    if (m_scrollTo >= 0)
        QTimer::singleShot(0, this, [this] { m_list->verticalScrollBar()->setValue(std::exchange(m_scrollTo, -1)); });
}

void InboxPanel::showNothing()
{
    InboxQuery usual;
    usual.status = ConversationStatus::Open;
    const bool isEmpty = m_query == usual;
    m_stack->setCurrentWidget(isEmpty ? m_empty : m_nothing);
    if (isEmpty) {
        if (std::exchange(m_wantsFocus, false))
            m_empty->focusFirst();
        return;
    }
    const QString query = m_search->query();
    m_nothing->setTexts(tr("Nothing matches"),
                        query.isEmpty() ? tr("No conversation fits this filter.")
                                        : tr("No conversation fits “%1”.").arg(query));
    offerLess();
}

void InboxPanel::offerLess()
{
    m_less->hide();
    QList<SearchField::Token> tokens = m_search->tokens();
    QString text = m_search->text();
    QString what = text;
    if (!text.isEmpty()) {
        text.clear();
    } else if (!tokens.isEmpty()) {
        what = tokens.last().key + u':' + tokens.last().value;
        tokens.removeLast();
    } else {
        return;
    }
    // What a click would show is said before it is made.
    InboxQuery fewer = InboxFilter::queryOf(tokens, text, m_desk.agentName());
    if (fewer.only == InboxQuery::Only::All)
        fewer.only = m_query.only;
    m_offering = std::make_unique<QObject>();
    deliver(m_desk.inbox(fewer, {}, MostCounted), m_offering.get(),
            [this, what = oneLine(what, 30)](const Result<Page<ConversationRow>> &page) {
                if (!page || page->rows.empty())
                    return;
                m_less->setText(tr("Remove %1 (%2)").arg(isolated(what)).arg(page->rows.size()));
                m_less->show();
            });
}

void InboxPanel::readCounts()
{
    deliver(m_desk.inboxCounts(), this, [this](const Result<InboxCounts> &counts) {
        if (counts)
            showCounts(*counts);
    });
}

void InboxPanel::readNames()
{
    deliver(m_desk.agents(), this, [this](const Result<std::vector<Agent>> &agents) {
        if (agents)
            m_model->setAgents(namesOf(*agents));
    });
    deliver(m_desk.labels(), this, [this](const Result<QStringList> &labels) {
        if (labels)
            m_labels = *labels;
    });
}

void InboxPanel::showCounts(const InboxCounts &counts)
{
    m_head->setSub(tr("%n open", nullptr, counts.open));
    Q_EMIT countsChanged(counts);
    m_views->setCounts(counts);
}

// Choosing

void InboxPanel::selectFirst()
{
    m_wantsFirst = m_model->rowCount() == 0;
    if (!m_wantsFirst)
        m_list->setCurrentIndex(m_model->index(0));
}

void InboxPanel::selectBy(int rows)
{
    moveCurrent(*m_list, rows);
}

void InboxPanel::select(ConversationId id)
{
    m_wantsFirst = false;
    if (const QModelIndex known = m_model->indexOf(id.value); known.isValid()) {
        m_list->setCurrentIndex(known);
        return;
    }
    m_list->clearSelection();
    m_list->selectionModel()->clearCurrentIndex();
    m_chosen = id;
    m_follower->setChosen(id);
    deliver(m_desk.conversation(id), this, [this](const Result<ConversationRow> &row) {
        if (row) {
            m_chosenRow = *row;
            Q_EMIT conversationChosen(*row);
        } else {
            Q_EMIT failed(tr("The conversation cannot be read"), row.error());
        }
    });
}

void InboxPanel::focusSearch()
{
    m_search->lineEdit()->setFocus(Qt::ShortcutFocusReason);
}

void InboxPanel::focusList()
{
    m_wantsFocus = m_stack->currentWidget() != m_list; // as soon as there is a list
    m_list->setFocus(Qt::OtherFocusReason);
}

QByteArray InboxPanel::place() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_search->query() << qint32(m_views->current()) << m_chosen.value
           << qint32(m_list->verticalScrollBar()->value());
    return bytes;
}

void InboxPanel::restorePlace(const QByteArray &place)
{
    QDataStream stream(place);
    QString query;
    qint32 view = 0;
    qint64 chosen = 0;
    qint32 scroll = 0;
    stream >> query >> view >> chosen >> scroll;
    if (stream.status() != QDataStream::Ok || view < 0 || view >= m_views->count())
        return;
    m_search->setQuery(query);
    m_views->setCurrent(view);
    if (chosen > 0)
        select(ConversationId{chosen});
    m_scrollTo = scroll;
}
