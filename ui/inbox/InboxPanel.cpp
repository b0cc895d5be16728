#include "ui/inbox/InboxPanel.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/inbox/ConversationDelegate.h"
#include "ui/inbox/InboxModel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterChip.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/Pill.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/SkeletonRows.h"

#include <QEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageLength = 60;
constexpr int CountDelayMs = 150;

constexpr std::array Filters{InboxQuery::Only::All, InboxQuery::Only::Waiting, InboxQuery::Only::NeedsApproval,
                             InboxQuery::Only::Unread};

} // namespace

InboxPanel::InboxPanel(Desk &desk, QWidget *parent) : Surface(Role::Panel, parent), m_desk(desk)
{
    setObjectName(u"pane"_s);
    m_head = new PageHead(tr("Inbox"), this);
    m_head->setGround(Role::Panel);
    m_head->setEdges(Surface::NoEdge);
    m_search = new SearchField(tr("Search"), this);
    m_search->setOutlined(true);
    m_search->setPlaceholder(tr("Search, or is: label: channel:"));
    m_search->setHint(keyText(ShortcutId::Filter));
    m_search->setKeys({u"is"_s, u"label"_s, u"channel"_s});
    m_search->setTokens({{u"is"_s, u"open"_s}});

    m_query = queryOf();
    m_model = new InboxModel([this](const Cursor &after) { return m_desk.inbox(m_query, after, PageLength); },
                             desk.clock(), this);
    m_list = new RowList(tr("Conversations"), this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConversationDelegate(*m_model, this));

    m_skeleton = new SkeletonRows(Row::Conversation, this);
    m_empty = new EmptyState(Icon::Inbox, tr("No conversations yet"),
                             tr("Messages of your customers appear here. Demo data shows what that looks like."), this);
    Button *seed = m_empty->addButton(tr("Seed demo data"), Icon::Database);
    connect(seed, &QPushButton::clicked, this, &InboxPanel::seedRequested);
    m_nothing = new EmptyState(Icon::Search, tr("Nothing matches"), tr("No conversation fits these filters."), this);
    Button *clear = m_nothing->addButton(tr("Show all"));
    connect(clear, &QPushButton::clicked, m_search, &SearchField::clear);
    m_stack = new QStackedWidget(this);
    for (QWidget *state : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_skeleton),
                           static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(state);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    auto *controls = new QVBoxLayout;
    controls->setContentsMargins(space(3), 0, space(3), space(3));
    controls->setSpacing(space(2));
    controls->addWidget(m_search);
    layout->addLayout(controls);
    layout->addWidget(m_stack, 1);
    addFilters();

    connect(m_search, &SearchField::textChanged, this, &InboxPanel::applyQuery);
    connect(m_search, &SearchField::tokensChanged, this, &InboxPanel::applyQuery);
    connect(m_search, &SearchField::leftDownwards, m_list, [this] { m_list->setFocus(); });
    connect(m_model, &PagedModelBase::stateChanged, this, &InboxPanel::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InboxPanel::choose);
    connect(m_list, &QAbstractItemView::clicked, this, &InboxPanel::choose);
    m_pill = new Pill(Icon::ChevronUp, {}, m_list);
    m_pill->hide();
    connect(m_pill, &QAbstractButton::clicked, m_list, &QAbstractItemView::scrollToTop);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0) {
            m_newRows = 0;
            showNewRows();
        }
    });
    m_list->installEventFilter(this);
    connect(&desk, &Desk::committed, this, &InboxPanel::follow);
    m_counting.setSingleShot(true);
    m_counting.setInterval(CountDelayMs);
    connect(&m_counting, &QTimer::timeout, this, &InboxPanel::readCounts);
    m_model->restart();
    readCounts();
}

void InboxPanel::addFilters()
{
    const std::array titles{tr("All"), tr("Waiting"), tr("To approve"), tr("Unread")};
    auto *flow = new FlowLayout(nullptr, space(1));
    for (std::size_t i = 0; i < Filters.size(); ++i) {
        auto *chip = new FilterChip(titles[i], this);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setChecked(i == 0);
        connect(chip, &QAbstractButton::toggled, this, [this](bool on) {
            if (on)
                applyQuery();
        });
        flow->addWidget(chip);
        m_filters[i] = chip;
    }
    static_cast<QVBoxLayout *>(layout())->itemAt(1)->layout()->addItem(flow);
}

InboxQuery InboxPanel::queryOf() const
{
    InboxQuery query;
    query.text = m_search->text();
    for (std::size_t i = 0; i < m_filters.size(); ++i) {
        if (m_filters[i] && m_filters[i]->isChecked())
            query.only = Filters[i];
    }
    for (const SearchField::Token &token : m_search->tokens()) {
        if (token.key == u"label"_s)
            query.label = token.value;
        else if (token.key == u"channel"_s)
            query.channel = channelFrom(token.value);
        else if (token.value == u"unread"_s)
            query.only = InboxQuery::Only::Unread;
        else if (token.value == u"waiting"_s)
            query.only = InboxQuery::Only::Waiting;
        else if (token.value == u"approval"_s)
            query.only = InboxQuery::Only::NeedsApproval;
        else
            query.status = conversationStatusFrom(token.value);
    }
    return query;
}

void InboxPanel::applyQuery()
{
    const InboxQuery query = queryOf();
    if (query == m_query)
        return;
    m_query = query;
    m_model->restart();
}

bool InboxPanel::matches(const ConversationRow &row) const
{
    const Conversation &conversation = row.conversation;
    if (m_query.status && conversation.status != *m_query.status)
        return false;
    if (m_query.channel && conversation.channel != *m_query.channel)
        return false;
    if (!m_query.label.isEmpty() && !conversation.labels.split(u' ').contains(m_query.label))
        return false;
    switch (m_query.only) {
    case InboxQuery::Only::Unread:
        return conversation.unread > 0;
    case InboxQuery::Only::Waiting:
        return conversation.waitingSince > 0;
    case InboxQuery::Only::NeedsApproval:
        return row.pendingRun.isValid();
    default:
        break;
    }
    // The store searches whole conversations; what is listed stays, and what is new has to say it in sight.
    if (m_query.text.isEmpty() || m_model->rowOf(conversation.id.value) >= 0)
        return true;
    const QString seen = row.customerName + u' ' + row.customerEmail + u' ' + row.company + u' ' + row.lastLine;
    return foldText(seen).contains(foldText(m_query.text));
}

void InboxPanel::follow(const Change &change)
{
    m_counting.start();
    if (change.everything) {
        m_model->restart();
        return;
    }
    const bool isScrolled = m_list->verticalScrollBar()->value() > 0;
    for (const ConversationRow &row : change.conversations) {
        const qint64 id = row.conversation.id.value;
        if (!matches(row)) {
            m_model->remove(id);
            continue;
        }
        const bool isNew = m_model->rowOf(id) < 0;
        m_model->put(row);
        m_newRows += isScrolled && isNew && m_model->rowOf(id) >= 0 ? 1 : 0;
    }
    showNewRows();
    showState();
}

void InboxPanel::choose(const QModelIndex &current)
{
    if (const ConversationRow *row = m_model->rowAt(current)) {
        m_chosen = row->conversation.id;
        Q_EMIT conversationChosen(*row);
    }
}

void InboxPanel::showNewRows()
{
    m_pill->setVisible(m_newRows > 0);
    if (m_newRows == 0)
        return;
    m_pill->setText(tr("%n new conversation(s)", nullptr, m_newRows));
    m_pill->adjustSize();
    m_pill->move((m_list->width() - m_pill->width()) / 2, space(2));
    m_pill->raise();
}

bool InboxPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        showNewRows();
    return Surface::eventFilter(watched, event);
}

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
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        if (std::exchange(m_wantsFocus, false))
            focusList();
        if (m_wantsFirst)
            selectFirst();
        else if (!m_list->currentIndex().isValid() && m_chosen.isValid())
            m_list->setCurrentIndex(m_model->indexOf(m_chosen.value));
        return;
    }
    m_nothing->setTexts(tr("Nothing matches"), tr("No conversation fits these filters."));
    InboxQuery usual;
    usual.status = ConversationStatus::Open;
    const bool isEmpty = m_query == usual;
    m_stack->setCurrentWidget(isEmpty ? m_empty : m_nothing);
    if (isEmpty && std::exchange(m_wantsFocus, false))
        m_empty->focusFirst();
}

void InboxPanel::readCounts()
{
    deliver(m_desk.inboxCounts(), this, [this](const Result<InboxCounts> &counts) {
        if (counts)
            showCounts(*counts);
    });
}

void InboxPanel::showCounts(const InboxCounts &counts)
{
    m_head->setSub(tr("%n open", nullptr, counts.open));
    Q_EMIT countsChanged(counts);
    const std::array shown{counts.open, counts.waiting, counts.needsApproval, counts.unread};
    for (std::size_t i = 0; i < shown.size(); ++i)
        m_filters[i]->setCount(shown[i] > 0 ? shown[i] : -1);
}

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
    deliver(m_desk.conversation(id), this, [this](const Result<ConversationRow> &row) {
        if (row)
            Q_EMIT conversationChosen(*row);
        else
            Q_EMIT failed(tr("The conversation cannot be read"), row.error());
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
