#include "ui/inbox/InboxFollower.h"

#include "ui/inbox/InboxFilter.h"
#include "ui/inbox/InboxModel.h"
#include "ui/kit/Pill.h"
#include "ui/kit/RowList.h"
#include "ui/kit/Theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <utility>

InboxFollower::InboxFollower(RowList &list, InboxModel &model, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_model(model)
    , m_pill(new Pill(Icon::ChevronUp, {}, &list))
{
    m_pill->hide();
    connect(m_pill, &QAbstractButton::clicked, this, [this] {
        release();
        m_list.scrollToTop();
    });
    connect(list.verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0)
            release();
    });
    list.installEventFilter(this);
}

void InboxFollower::setQuery(const InboxQuery &query)
{
    m_query = query;
    m_outlived = {};
    restart();
}

void InboxFollower::restart()
{
    m_held.clear();
    showPill();
}

void InboxFollower::setChosen(ConversationId id)
{
    m_chosen = id;
    if (m_outlived.isValid() && m_outlived != id)
        QTimer::singleShot(0, this, &InboxFollower::dropOutlived); // not from within the selection's own change
}

void InboxFollower::dropOutlived()
{
    if (m_outlived == m_chosen)
        return;
    inPlace([this] { m_model.remove(std::exchange(m_outlived, {}).value); });
}

/// The row at the top of the view stays where it is, whatever `change` puts in or takes out above it.
template <class Fn>
void InboxFollower::inPlace(Fn change)
{
    QScrollBar *bar = m_list.verticalScrollBar();
    const QModelIndex top = bar->value() > 0 ? m_list.indexAt(QPoint(1, 1)) : QModelIndex();
    const ConversationRow *row = m_model.rowAt(top);
    const qint64 key = row ? row->conversation.id.value : 0;
    const int offset = row ? m_list.visualRect(top).top() : 0;
    change();
    if (const QModelIndex moved = m_model.indexOf(key); moved.isValid())
        bar->setValue(bar->value() + m_list.visualRect(moved).top() - offset);
}

void InboxFollower::follow(const std::vector<ConversationRow> &committed)
{
    inPlace([&] {
        for (const ConversationRow &row : committed)
            take(row);
    });
    showPill();
}

void InboxFollower::take(const ConversationRow &row)
{
    const ConversationId id = row.conversation.id;
    const QString agent = m_model.agentName(row.conversation.assignee);
    const int known = m_model.rowOf(id.value);
    // The store searches whole conversations; what is listed stays, and what is new has to say it in sight.
    InboxQuery query = m_query;
    if (known >= 0)
        query.text.clear();
    if (!InboxFilter::fits(query, row, agent)) {
        m_held.remove(id.value);
        // What is being read must not vanish because reading or answering it took its mark away.
        if (known >= 0 && id == m_chosen && InboxFilter::fitsLastingly(query, row, agent)) {
            m_outlived = m_chosen;
            m_model.put(row);
        } else {
            m_model.remove(id.value);
        }
        return;
    }
    if (m_outlived == id)
        m_outlived = {};
    const bool isReading = m_list.verticalScrollBar()->value() > 0;
    const bool moves = known < 0 || m_model.at(known).conversation.lastMessageAt != row.conversation.lastMessageAt;
    if (!isReading || !moves) {
        m_model.put(row);
        return;
    }
    m_held.insert(id.value, row);
    if (known >= 0) {
        // Everything but its place: that changes when the person goes to the top.
        ConversationRow standing = row;
        standing.conversation.lastMessageAt = m_model.at(known).conversation.lastMessageAt;
        m_model.put(standing);
    }
}

void InboxFollower::release()
{
    const auto held = std::exchange(m_held, {});
    for (const ConversationRow &row : held)
        m_model.put(row);
    showPill();
}

void InboxFollower::showPill()
{
    m_pill->setVisible(!m_held.isEmpty());
    if (m_held.isEmpty())
        return;
    m_pill->setText(tr("%n new conversation(s)", nullptr, heldCount()));
    m_pill->adjustSize();
    m_pill->move((m_list.width() - m_pill->width()) / 2, space(2));
    m_pill->raise();
}

bool InboxFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_list && event->type() == QEvent::Resize)
        showPill();
    return QObject::eventFilter(watched, event);
}
