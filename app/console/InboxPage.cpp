#include "app/console/InboxPage.h"

#include "ui/activity/ActivityPanel.h"
#include "ui/conversation/ConversationDraft.h"
#include "ui/conversation/ConversationHead.h"
#include "ui/conversation/ConversationView.h"
#include "ui/conversation/DraftCard.h"
#include "ui/inbox/InboxPanel.h"
#include "ui/kit/SidePanel.h"
#include "ui/kit/Splitter.h"

#include <QApplication>
#include <QHBoxLayout>
#include <utility>

namespace {

constexpr int DrawerBelow = 1180; ///< of the window, as all three
constexpr int OnePaneBelow = 900;
constexpr int ActivityWidth = 348;

} // namespace

InboxPage::InboxPage(Desk &desk, QWidget *parent) : QWidget(parent)
{
    m_splitter = new Splitter(Qt::Horizontal, this);
    m_list = new InboxPanel(desk, m_splitter);
    m_conversation = new ConversationView(desk, m_splitter);
    m_activity = new ActivityPanel(desk);
    m_side = new SidePanel(m_activity, m_conversation, m_splitter);
    m_side->setDrawerWidth(ActivityWidth);
    m_splitter->addPane(m_list, 280, 384, 480);
    m_splitter->addPane(m_conversation, 440, 0);
    m_splitter->addPane(m_side, 300, ActivityWidth, 480);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connectParts();
    m_list->selectFirst();
}

void InboxPage::connectParts()
{
    connect(m_list, &InboxPanel::conversationChosen, this, &InboxPage::choose);
    connect(m_list, &InboxPanel::failed, this, &InboxPage::failed);
    connect(m_conversation, &ConversationView::failed, this, &InboxPage::failed);
    connect(m_conversation, &ConversationView::told, this, &InboxPage::told);
    connect(m_conversation, &ConversationView::sourceActivated, this, &InboxPage::sourceActivated);
    connect(m_conversation, &ConversationView::draftEdited, m_activity, &ActivityPanel::setEditedText);
    connect(m_conversation, &ConversationView::draftEdited, this, [this] {
        if (m_editsNext.isValid() && m_editsNext == m_conversation->conversation()) {
            m_editsNext = {};
            editDraft();
        }
    });
    connect(&m_conversation->draftCard(), &DraftCard::approveRequested, m_activity, &ActivityPanel::approve);
    connect(&m_conversation->draftCard(), &DraftCard::rejectRequested, m_activity, &ActivityPanel::reject);
    connect(&m_conversation->head(), &ConversationHead::activityRequested, this, &InboxPage::toggleActivity);
    connect(&m_conversation->head(), &ConversationHead::backRequested, this, &InboxPage::back);
    connect(m_activity, &ActivityPanel::failed, this, &InboxPage::failed);
    connect(m_activity, &ActivityPanel::decided, this, [this](const QString &words) {
        m_list->focusList(); // J takes the agent to the next one
        Q_EMIT told(words);
    });
    connect(m_activity, &ActivityPanel::connectGmailRequested, this, &InboxPage::connectGmailRequested);
    connect(m_activity, &ActivityPanel::editRequested, this, &InboxPage::editDraft);
    connect(m_activity, &ActivityPanel::waitingChanged, this, &InboxPage::showWaiting);
    connect(m_activity, &ActivityPanel::closeRequested, this, [this] { m_side->setOpen(false); });
    connect(m_side, &SidePanel::openChanged, this, [this] { showWaiting(m_waiting); });
}

void InboxPage::choose(const ConversationRow &row)
{
    if (row.conversation.id != m_editsNext)
        m_editsNext = {};
    m_conversation->show(row);
    m_activity->show(row);
    if (std::exchange(m_opening, {}) == row.conversation.id && m_message.isValid())
        m_conversation->goToMessage(m_message, m_words);
    m_reading = std::exchange(m_hasChosen, true);
    arrange();
}

void InboxPage::open(ConversationId id, MessageId message, const QString &words)
{
    m_hasChosen = true;
    m_message = message;
    m_words = words;
    const bool isShown = m_conversation->conversation() == id;
    m_opening = isShown ? ConversationId{} : id;
    m_list->select(id);
    if (isShown && message.isValid())
        m_conversation->goToMessage(message, words);
}

void InboxPage::toggleActivity()
{
    m_side->setOpen(!m_side->isOpen());
}

void InboxPage::editDraft()
{
    if (m_side->isDrawer())
        m_side->setOpen(false);
    m_conversation->draftCard().startEditing();
}

void InboxPage::editDraftOf(ConversationId id)
{
    const bool isThere = m_conversation->conversation() == id && m_conversation->draftCard().run().isValid();
    m_editsNext = isThere ? ConversationId{} : id;
    if (isThere)
        editDraft();
}

bool InboxPage::back()
{
    if (m_side->isDrawer() && m_side->isOpen()) {
        m_side->setOpen(false);
        return true;
    }
    if (m_conversation->closeFind() || m_conversation->draft().stop() || m_list->clearTicks())
        return true;
    if (m_reading && window()->width() < OnePaneBelow) {
        m_reading = false;
        arrange();
        m_list->focusList();
        return true;
    }
    return false;
}

void InboxPage::arrange()
{
    const int width = window()->width();
    const bool isDrawer = width < DrawerBelow;
    const bool isOnePane = width < OnePaneBelow;
    m_side->setDrawer(isDrawer);
    m_activity->setClosable(isDrawer);
    if (isOnePane && m_reading && m_list->isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason); // what hides would hand its focus to anybody
    m_list->setVisible(!isOnePane || !m_reading);
    m_conversation->setVisible(!isOnePane || m_reading);
    m_conversation->head().setBackVisible(isOnePane);
    // Alone in the window the list takes all of it.
    m_list->setMaximumWidth(isOnePane ? QWIDGETSIZE_MAX : 480);
    showWaiting(m_waiting);
}

void InboxPage::showWaiting(bool waiting)
{
    m_waiting = waiting;
    m_conversation->head().setActivityButton(m_side->isDrawer(), waiting);
    // Approve never disappears: without the panel it stands on the draft itself.
    m_conversation->draftCard().setDecisionsVisible(m_side->isDrawer() && !m_side->isOpen());
}

void InboxPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QByteArray InboxPage::widths() const
{
    return m_splitter->saveState();
}

void InboxPage::restoreWidths(const QByteArray &widths)
{
    m_splitter->restoreState(widths);
}
