#include "ui/inbox/InboxPanel.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/base/Timers.h"
#include "core/desk/Desk.h"
#include "core/settings/Settings.h"
#include "ui/inbox/ConversationDelegate.h"
#include "ui/inbox/InboxFilter.h"
#include "ui/inbox/InboxModel.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/FilterChip.h"
#include "ui/kit/FlowLayout.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/Pill.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/SkeletonRows.h"

#include <QAction>
#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageLength = 60;
constexpr int CountDelayMs = 150;
constexpr int TickRoom = 62; ///< at the leading edge of a row: dot and avatar
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
    addFilters();
    controls->addItem(m_chips);
    layout->addLayout(controls);
    layout->addWidget(m_bulk);
    layout->addWidget(m_stack, 1);
    makePill();
    connectParts();
    m_query = queryOf();
    m_model->restart();
    readCounts();
    readNames();
}

InboxPanel::~InboxPanel() = default;

void InboxPanel::makeStates()
{
    m_skeleton = new SkeletonRows(Row::Conversation, this);
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
        m_filters.first()->setChecked(true);
        m_search->clear();
    });
    m_stack = new QStackedWidget(this);
    for (QWidget *state : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_skeleton),
                           static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(state);
}

void InboxPanel::makePill()
{
    m_pill = new Pill(Icon::ChevronUp, {}, m_list);
    m_pill->hide();
    connect(m_pill, &QAbstractButton::clicked, this, [this] {
        release();
        m_list->scrollToTop();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0)
            release();
    });
}

void InboxPanel::connectParts()
{
    connect(m_search, &SearchField::textChanged, this, &InboxPanel::applyQuery);
    connect(m_search, &SearchField::tokensChanged, this, &InboxPanel::applyQuery);
    connect(m_search, &SearchField::leftDownwards, m_list, [this] { m_list->setFocus(); });
    connect(m_model, &PagedModelBase::stateChanged, this, &InboxPanel::showState);
    connect(m_model, &InboxModel::ticksChanged, this, [this] { m_bulk->setCount(m_model->tickedCount()); });
    connect(m_bulk, &BulkBar::actionRequested, this, &InboxPanel::actionRequested);
    connect(m_bulk, &BulkBar::clearRequested, this, &InboxPanel::clearTicks);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InboxPanel::choose);
    connect(m_list, &QAbstractItemView::clicked, this, &InboxPanel::choose);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(&m_desk, &Desk::committed, this, &InboxPanel::follow);
    connect(&m_desk.settings(), &Settings::changed, this, [this](const QString &name) {
        if (name == Keys::SavedViews.name)
            showSavedViews();
    });
    m_counting.setSingleShot(true);
    m_counting.setInterval(CountDelayMs);
    connect(&m_counting, &QTimer::timeout, this, [this] {
        readCounts();
        readNames();
    });
}

// Filters

namespace {

/// The chips that are always there, by what they ask for on top of the search field.
const QStringList &fixedViews()
{
    static const QStringList words{{}, u"is:waiting"_s, u"is:approval"_s, u"is:unread"_s, u"is:mine"_s};
    return words;
}

} // namespace

void InboxPanel::addFilters()
{
    m_chips = new FlowLayout(nullptr, space(1));
    for (const QString &title : {tr("All"), tr("Waiting"), tr("To approve"), tr("Unread"), tr("Mine")}) {
        auto *chip = new FilterChip(title, this);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setChecked(m_filters.isEmpty());
        connect(chip, &QAbstractButton::toggled, this, [this](bool on) {
            if (on)
                applyQuery();
        });
        m_chips->addWidget(chip);
        m_filters += chip;
    }
    showSavedViews();
}

void InboxPanel::showSavedViews()
{
    const auto isChecked = [](const FilterChip *chip) { return chip->isChecked(); };
    const auto checked = std::find_if(m_filters.begin() + fixedViews().size(), m_filters.end(), isChecked);
    const QString chosen = checked == m_filters.end() ? QString() : (*checked)->text();
    m_views = savedViewsFrom(m_desk.settings().value(Keys::SavedViews));
    while (m_filters.size() > fixedViews().size()) {
        FilterChip *chip = m_filters.takeLast();
        m_chips->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // its own menu may have removed it
    }
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        auto *chip = new FilterChip(m_views[i].name, this);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setChecked(!chosen.isEmpty() && m_views[i].name == chosen);
        chip->setToolTip((m_views[i].query + u'\n' + tr("Delete removes this view")).toHtmlEscaped());
        chip->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto *remove = new QAction(icon(Icon::Trash), tr("Remove this view"), chip);
        remove->setShortcut(QKeySequence::Delete);
        remove->setShortcutContext(Qt::WidgetShortcut);
        chip->addAction(remove);
        connect(remove, &QAction::triggered, this, [this, i] { removeView(int(i)); });
        connect(chip, &QAbstractButton::toggled, this, [this](bool on) {
            if (on)
                applyView();
        });
        m_chips->addWidget(chip);
        m_filters += chip;
        chip->show();
    }
}

void InboxPanel::saveView()
{
    QString query = m_search->query();
    for (qsizetype i = 1; i < fixedViews().size(); ++i) {
        if (m_filters[i]->isChecked())
            query = (fixedViews()[i] + u' ' + query).trimmed();
    }
    Dialogs::askText(this, {tr("Save this view"), tr("Name"), oneLine(query, 60), tr("Save"), true, 40},
                     [this, query](const QString &name) {
                         QList<SavedView> views = m_views;
                         views.removeIf([&](const SavedView &view) { return view.name == name; });
                         views += SavedView{name, query};
                         m_desk.settings().set(Keys::SavedViews, toJson(views));
                         m_filters.last()->setChecked(true);
                     });
}

void InboxPanel::removeView(int index)
{
    QList<SavedView> views = m_views;
    if (index >= views.size())
        return;
    views.removeAt(index);
    m_filters.first()->setChecked(true);
    m_list->setFocus(Qt::OtherFocusReason);
    m_desk.settings().set(Keys::SavedViews, toJson(views));
}

void InboxPanel::applyView()
{
    for (qsizetype i = fixedViews().size(); i < m_filters.size(); ++i) {
        if (m_filters[i]->isChecked())
            m_search->setQuery(m_views[i - fixedViews().size()].query);
    }
    applyQuery();
}

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
    QList<SearchField::Token> tokens = m_search->tokens();
    for (qsizetype i = 1; i < fixedViews().size(); ++i) {
        if (m_filters[i]->isChecked())
            tokens += {u"is"_s, fixedViews()[i].section(u':', 1)};
    }
    return InboxFilter::queryOf(tokens, m_search->text(), m_desk.agentName());
}

void InboxPanel::applyQuery()
{
    // A saved view that was changed by hand is that view no longer.
    for (qsizetype i = fixedViews().size(); i < m_filters.size(); ++i) {
        if (m_filters[i]->isChecked() && m_search->query() != m_views[i - fixedViews().size()].query) {
            const QSignalBlocker quiet(m_filters.first());
            m_filters.first()->setChecked(true);
        }
    }
    const InboxQuery query = queryOf();
    if (query == m_query)
        return;
    m_query = query;
    m_held.clear();
    showPill();
    m_outlived = {};
    m_model->restart();
}

// What is committed

template <class Fn>
void InboxPanel::inPlace(Fn change)
{
    // The row at the top of the view stays where it is, whatever comes or goes above it.
    QScrollBar *bar = m_list->verticalScrollBar();
    const QModelIndex top = bar->value() > 0 ? m_list->indexAt(QPoint(1, 1)) : QModelIndex();
    const ConversationRow *row = m_model->rowAt(top);
    const qint64 key = row ? row->conversation.id.value : 0;
    const int offset = row ? m_list->visualRect(top).top() : 0;
    change();
    if (const QModelIndex moved = m_model->indexOf(key); moved.isValid())
        bar->setValue(bar->value() + m_list->visualRect(moved).top() - offset);
}

void InboxPanel::follow(const Change &change)
{
    startUnlessRunning(m_counting);
    if (change.everything) {
        m_held.clear();
        showPill();
        m_model->restart();
        return;
    }
    if (change.conversations.empty())
        return;
    inPlace([&] {
        for (const ConversationRow &row : change.conversations)
            followRow(row);
    });
    showPill();
    showState();
}

void InboxPanel::followRow(const ConversationRow &row)
{
    const qint64 id = row.conversation.id.value;
    const QString agent = m_model->agentName(row.conversation.assignee);
    const int known = m_model->rowOf(id);
    if (row.conversation.id == m_chosen)
        m_chosenRow = row;
    // The store searches whole conversations; what is listed stays, and what is new has to say it in sight.
    InboxQuery query = m_query;
    if (known >= 0)
        query.text.clear();
    if (!InboxFilter::fits(query, row, agent)) {
        m_held.remove(id);
        // What is being read must not vanish because reading or answering it took its mark away.
        if (known >= 0 && row.conversation.id == m_chosen && InboxFilter::fitsLastingly(query, row, agent)) {
            m_outlived = m_chosen;
            m_model->put(row);
        } else {
            m_model->remove(id);
        }
        return;
    }
    if (m_outlived == row.conversation.id)
        m_outlived = {};
    const bool isReading = m_list->verticalScrollBar()->value() > 0;
    const bool moves = known < 0 || m_model->at(known).conversation.lastMessageAt != row.conversation.lastMessageAt;
    if (!isReading || !moves) {
        m_model->put(row);
        return;
    }
    m_held.insert(id, row);
    if (known >= 0) {
        // Everything but its place: that changes when the person goes to the top.
        ConversationRow standing = row;
        standing.conversation.lastMessageAt = m_model->at(known).conversation.lastMessageAt;
        m_model->put(standing);
    }
}

void InboxPanel::release()
{
    const auto held = std::exchange(m_held, {});
    for (const ConversationRow &row : held)
        m_model->put(row);
    showPill();
}

void InboxPanel::showPill()
{
    m_pill->setVisible(!m_held.isEmpty());
    if (m_held.isEmpty())
        return;
    m_pill->setText(tr("%n new conversation(s)", nullptr, int(m_held.size())));
    m_pill->adjustSize();
    m_pill->move((m_list->width() - m_pill->width()) / 2, space(2));
    m_pill->raise();
}

void InboxPanel::choose(const QModelIndex &current)
{
    const ConversationRow *row = m_model->rowAt(current);
    if (!row)
        return;
    m_chosen = row->conversation.id;
    m_chosenRow = *row;
    if (m_outlived.isValid() && m_outlived != m_chosen)
        QTimer::singleShot(0, this, &InboxPanel::dropOutlived); // not from within the selection's own change
    Q_EMIT conversationChosen(m_chosenRow);
}

void InboxPanel::dropOutlived()
{
    if (m_outlived == m_chosen)
        return;
    inPlace([this] { m_model->remove(std::exchange(m_outlived, {}).value); });
}

// Ticks

void InboxPanel::tick()
{
    const QModelIndex current = m_list->currentIndex();
    m_anchor = current.row();
    m_model->setTicked(current, !m_model->isTicked(current));
}

void InboxPanel::tickTo(int row)
{
    if (m_anchor < 0)
        m_anchor = std::max(0, m_list->currentIndex().row());
    for (int i = std::min(m_anchor, row); i <= std::max(m_anchor, row); ++i)
        m_model->setTicked(m_model->index(i), true);
}

bool InboxPanel::clearTicks()
{
    const bool any = m_model->tickedCount() > 0;
    m_anchor = -1;
    m_model->clearTicks();
    return any;
}

std::vector<Conversation> InboxPanel::targets() const
{
    std::vector<Conversation> ticked = m_model->ticked();
    if (ticked.empty() && m_chosen.isValid())
        ticked.push_back(m_chosenRow.conversation);
    return ticked;
}

bool InboxPanel::listKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::ControlModifier && key == Qt::Key_A) {
        for (int i = 0; i < m_model->rowCount(); ++i)
            m_model->setTicked(m_model->index(i), true);
        return true;
    }
    const int step = key == Qt::Key_Down || key == Qt::Key_J ? 1 : key == Qt::Key_Up || key == Qt::Key_K ? -1 : 0;
    if (modifiers != Qt::ShiftModifier || step == 0 || m_model->rowCount() == 0)
        return false;
    const int to = std::clamp(m_list->currentIndex().row() + step, 0, m_model->rowCount() - 1);
    tickTo(to);
    m_list->setCurrentIndex(m_model->index(to));
    return true;
}

bool InboxPanel::listPress(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_list->indexAt(at);
    const int inRow = layoutDirection() == Qt::RightToLeft ? m_list->viewport()->width() - at.x() : at.x();
    if (!index.isValid() || (modifiers == Qt::NoModifier && inRow >= TickRoom))
        return false;
    if (modifiers == Qt::ShiftModifier) {
        tickTo(index.row());
    } else {
        m_anchor = index.row();
        m_model->setTicked(index, !m_model->isTicked(index));
    }
    return true;
}

bool InboxPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        showPill();
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (listKey(pressed->key(), pressed->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *pressed = static_cast<QMouseEvent *>(event);
        if (pressed->button() == Qt::LeftButton && listPress(pressed->position().toPoint(), pressed->modifiers()))
            return true;
    }
    return Surface::eventFilter(watched, event);
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
        if (!agents)
            return;
        QHash<qint64, QString> names;
        for (const Agent &agent : *agents)
            names.insert(agent.id.value, agent.name);
        m_model->setAgents(names);
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
    const std::array shown{counts.open, counts.waiting, counts.needsApproval, counts.unread};
    for (std::size_t i = 0; i < shown.size(); ++i)
        m_filters[qsizetype(i)]->setCount(shown[i] > 0 ? shown[i] : -1);
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
    qint32 filter = 0;
    for (qsizetype i = 0; i < m_filters.size(); ++i) {
        if (m_filters[i]->isChecked())
            filter = qint32(i);
    }
    stream << m_search->query() << filter << m_chosen.value << qint32(m_list->verticalScrollBar()->value());
    return bytes;
}

void InboxPanel::restorePlace(const QByteArray &place)
{
    QDataStream stream(place);
    QString query;
    qint32 filter = 0;
    qint64 chosen = 0;
    qint32 scroll = 0;
    stream >> query >> filter >> chosen >> scroll;
    if (stream.status() != QDataStream::Ok || filter < 0 || filter >= m_filters.size())
        return;
    m_search->setQuery(query);
    m_filters[filter]->setChecked(true);
    if (chosen > 0)
        select(ConversationId{chosen});
    m_scrollTo = scroll;
}
