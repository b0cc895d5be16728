#include "ui/conversation/ConversationView.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/conversation/Composer.h"
#include "ui/conversation/ConversationHead.h"
#include "ui/conversation/DraftCard.h"
#include "ui/kit/Announce.h"
#include "ui/kit/BubbleDelegate.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/MessageList.h"
#include "ui/kit/MessageModel.h"
#include "ui/kit/TimeText.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageLength = 80;
constexpr int KeepMs = 500;
constexpr int FrameMs = 16;
constexpr double MostForDraft = 0.38; ///< of the view's height, then the draft's text scrolls

} // namespace

ConversationView::ConversationView(Desk &desk, QWidget *parent) : Surface(Role::Content, parent), m_desk(desk)
{
    setObjectName(u"pane"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new EmptyState(Icon::Chat, tr("No conversation chosen"),
                                      tr("Choose one from the list to read and answer it."), this));
    m_stack->addWidget(makeBody());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectParts();
}

ConversationView::~ConversationView() = default;

QWidget *ConversationView::makeBody()
{
    auto *body = new QWidget(this);
    m_head = new ConversationHead(m_desk, body);
    m_model = new MessageModel(m_desk.clock(), this);
    m_list = new MessageList(tr("Messages"), body);
    m_list->setModel(m_model);
    m_draft = new DraftCard(body);
    m_composer = new Composer(body);

    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(space(4), space(2), space(4), space(4));
    below->setSpacing(space(3));
    below->addWidget(m_draft);
    below->addWidget(m_composer);
    layout->addLayout(below);
    return body;
}

void ConversationView::connectParts()
{
    auto *bubbles = new BubbleDelegate(*m_model, BubbleDelegate::Reader::Agent, this);
    m_list->setItemDelegate(bubbles);
    connect(bubbles, &BubbleDelegate::sourceActivated, this, &ConversationView::sourceActivated);
    connect(m_draft, &DraftCard::sourceActivated, this, &ConversationView::sourceActivated);
    connect(m_draft, &DraftCard::edited, this, [this] {
        Q_EMIT draftEdited(m_draft->editedText());
        m_keepingEdit.start();
    });
    connect(m_draft, &DraftCard::stopRequested, this, &ConversationView::stopDrafting);
    connect(m_draft, &DraftCard::offlineRequested, this, [this] { m_desk.answerOffline(m_drafting); });
    connect(&m_desk, &Desk::modelWaiting, this, &ConversationView::showWaiting);
    connect(m_draft, &DraftCard::rebaseRequested, this, &ConversationView::rebaseDraft);
    connect(m_draft, &DraftCard::discardRequested, this, &ConversationView::discardDraft);
    connect(m_composer, &Composer::changed, this, [this] {
        m_composer->setSaved({});
        m_keeping.start();
    });
    connect(m_composer, &Composer::sendRequested, this, &ConversationView::send);
    connect(m_list, &MessageList::olderWanted, this, &ConversationView::readOlder);
    connect(&m_desk, &Desk::committed, this, &ConversationView::follow);
    connect(&m_desk, &Desk::draftGrew, this, [this](RunId run) {
        if (run == m_drafting)
            m_frame.start();
    });
    for (QTimer *timer : {&m_keeping, &m_keepingEdit, &m_frame})
        timer->setSingleShot(true);
    m_keeping.setInterval(KeepMs);
    m_keepingEdit.setInterval(KeepMs);
    m_frame.setInterval(FrameMs);
    connect(&m_keeping, &QTimer::timeout, this, &ConversationView::keepComposer);
    connect(&m_keepingEdit, &QTimer::timeout, this, &ConversationView::keepEdit);
    connect(&m_frame, &QTimer::timeout, this, &ConversationView::showDrafting);
}

void ConversationView::show(const ConversationRow &row)
{
    if (m_row.conversation.id == row.conversation.id)
        return;
    flush();
    m_row = row;
    m_drafting = {};
    if (m_wantedIn != row.conversation.id)
        m_wanted = {};
    m_hasOlder = true;
    m_readingOlder = false;
    m_reading = std::make_unique<QObject>();
    m_head->show(row);
    m_composer->setRecipient(firstName(Customer{row.conversation.customer, row.customerName, {}, {}, 0}));
    // What was typed here since the row was read is newer than the row.
    const Typed typed =
        m_typed.value(row.conversation.id.value, {row.conversation.composerText, row.conversation.composerMode});
    m_composer->restore(typed.text, typed.mode);
    m_draft->clear();
    m_model->reset({});
    m_stack->setCurrentIndex(1);
    readMessages();
    readDraft();
    if (row.conversation.unread > 0)
        deliver(m_desk.markRead(row.conversation.id), this, [](const Result<void> &) {});
}

void ConversationView::flush()
{
    if (m_keeping.isActive())
        keepComposer();
    if (m_keepingEdit.isActive())
        keepEdit();
}

void ConversationView::readMessages()
{
    deliver(m_desk.messages(m_row.conversation.id, {}, PageLength), m_reading.get(),
            [this](const Result<std::vector<Message>> &messages) {
                if (!messages) {
                    Q_EMIT failed(tr("The conversation could not be read"), messages.error());
                    return;
                }
                m_hasOlder = messages->size() == std::size_t(PageLength);
                m_model->reset(*messages);
                m_list->goToEnd();
                seekWanted();
            });
}

void ConversationView::readOlder()
{
    if (m_readingOlder || !m_hasOlder || !m_model->oldest().isValid())
        return;
    m_readingOlder = true;
    deliver(m_desk.messages(m_row.conversation.id, m_model->oldest(), PageLength), m_reading.get(),
            [this](const Result<std::vector<Message>> &messages) {
                m_readingOlder = false;
                if (!messages)
                    return;
                m_hasOlder = messages->size() == std::size_t(PageLength);
                m_model->prepend(*messages);
                seekWanted();
            });
}

void ConversationView::openAt(ConversationId conversation, MessageId message)
{
    m_wantedIn = conversation;
    m_wanted = message;
    seekWanted();
}

void ConversationView::seekWanted()
{
    if (!m_wanted.isValid() || m_wantedIn != m_row.conversation.id || m_model->rowCount() == 0)
        return;
    const QModelIndex found = m_model->indexOf(m_wanted);
    if (!found.isValid() && m_hasOlder && m_wanted < m_model->oldest()) {
        readOlder(); // and looks again
        return;
    }
    m_wanted = {};
    if (!found.isValid())
        return;
    m_list->goTo(found);
    m_list->setFocus(Qt::OtherFocusReason); // the ring shows which one it is
}

void ConversationView::readDraft()
{
    if (!m_row.pendingRun.isValid()) {
        if (!m_drafting.isValid())
            m_draft->clear();
        return;
    }
    deliver(m_desk.run(m_row.pendingRun), m_reading.get(), [this](const Result<RunDetail> &detail) {
        if (detail)
            showDraft(*detail);
    });
}

void ConversationView::showDraft(const RunDetail &detail)
{
    if (!detail.draft || detail.draft->state != DraftState::Pending || detail.run.id != m_row.pendingRun) {
        m_draft->clear();
        return;
    }
    const bool isNew = m_draft->run() != detail.run.id;
    m_drafting = {};
    m_draft->showDraft(*detail.draft, int(m_row.conversation.revision - detail.draft->revision), detail.run.notice);
    if (isNew)
        announce(this, tr("Draft for %1 waits for you").arg(m_row.customerName));
    Q_EMIT draftEdited(m_draft->editedText());
}

void ConversationView::showDrafting()
{
    if (!m_drafting.isValid())
        return;
    const QString text = m_desk.streamedText(m_drafting);
    if (!text.isEmpty())
        m_draft->showDrafting(text);
}

void ConversationView::showWaiting(RunId run, qint64 retryInMs, const QString &reason)
{
    if (!m_reading)
        return;
    // Which conversation it works on is known for sure only from the run itself: it may wait before its first step.
    deliver(m_desk.run(run), m_reading.get(), [this, retryInMs, reason](const Result<RunDetail> &detail) {
        if (!detail || detail->run.conversation != m_row.conversation.id || isFinished(detail->run.state)
            || detail->run.state == RunState::Pending)
            return;
        m_drafting = detail->run.id;
        if (m_desk.streamedText(m_drafting).isEmpty())
            m_draft->showWaiting(retryInMs, reason);
    });
}

bool ConversationView::stopDrafting()
{
    if (!m_drafting.isValid())
        return false;
    m_desk.cancelRun(m_drafting);
    return true;
}

void ConversationView::follow(const Change &change)
{
    if (!m_row.conversation.id.isValid())
        return;
    if (change.everything) {
        readMessages();
        return;
    }
    for (const Message &message : change.messages) {
        if (message.conversation == m_row.conversation.id)
            m_model->append(message);
    }
    for (const Run &run : change.runs) {
        if (run.conversation == m_row.conversation.id)
            followRun(run);
    }
    for (const ConversationRow &row : change.conversations) {
        if (row.conversation.id != m_row.conversation.id)
            continue;
        m_row = row;
        readDraft();
        if (row.conversation.unread > 0 && isVisible())
            deliver(m_desk.markRead(row.conversation.id), this, [](const Result<void> &) {});
    }
}

void ConversationView::followRun(const Run &run)
{
    if (run.state == RunState::Drafting) {
        m_drafting = run.id;
        return;
    }
    if (run.id == m_drafting) {
        m_drafting = {};
        m_frame.stop();
        if (run.state != RunState::Pending)
            m_draft->clear();
    }
}

void ConversationView::keepComposer()
{
    m_keeping.stop();
    if (!m_row.conversation.id.isValid())
        return;
    m_typed.insert(m_row.conversation.id.value, {m_composer->text(), m_composer->modeWord()});
    deliver(m_desk.keepComposer(m_row.conversation.id, m_composer->text(), m_composer->modeWord()), m_reading.get(),
            [this](const Result<void> &kept) {
                if (!kept) {
                    Q_EMIT failed(tr("Your text could not be kept"), kept.error());
                    return;
                }
                const qint64 now = m_desk.clock().nowMs();
                m_composer->setSaved(m_composer->text().isEmpty() ? QString() : tr("Saved"));
                Q_EMIT saved(now);
            });
}

void ConversationView::keepEdit()
{
    m_keepingEdit.stop();
    if (!m_draft->run().isValid())
        return;
    deliver(m_desk.keepEdit(m_draft->run(), m_draft->editedText().value_or(QString())), m_reading.get(),
            [this](const Result<void> &kept) {
                if (!kept)
                    Q_EMIT failed(tr("Your edit could not be kept"), kept.error());
                else
                    Q_EMIT saved(m_desk.clock().nowMs());
            });
}

void ConversationView::send()
{
    const QString text = m_composer->text();
    const Conversation &conversation = m_row.conversation;
    // The field is emptied only when the text is durable, and only of what was sent.
    const auto sent = [this, text, id = conversation.id](const auto &result) {
        if (!result)
            Q_EMIT failed(tr("Nothing was sent"), result.error());
        else if (m_row.conversation.id == id && m_composer->text() == text)
            m_composer->clear();
    };
    switch (m_composer->mode()) {
    case Composer::CustomerMessage: {
        Incoming incoming;
        incoming.customer = conversation.customer;
        incoming.conversation = conversation.id;
        incoming.text = text;
        deliver(m_desk.receive(incoming), this, sent);
        break;
    }
    case Composer::PrivateNote:
        deliver(m_desk.note(conversation.customer, conversation.id, text), this, sent);
        break;
    case Composer::Reply:
        deliver(m_desk.reply(conversation.customer, conversation.id, text), this, sent);
        break;
    }
}

void ConversationView::rebaseDraft()
{
    if (!m_draft->isStale())
        return;
    deliver(m_desk.rebaseDraft(m_draft->run()), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(tr("The draft was not rebased"), done.error());
    });
}

void ConversationView::discardDraft()
{
    if (!m_draft->isStale())
        return;
    deliver(m_desk.reject(m_draft->run(), tr("Discarded: newer messages came"), {}), this,
            [this](const Result<void> &done) {
                if (!done)
                    Q_EMIT failed(tr("The draft was not discarded"), done.error());
            });
}

void ConversationView::moveBy(int messages)
{
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? current.row() + messages : m_model->rowCount() - 1;
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1))));
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    m_draft->setTextLimit(std::max(96, int(height() * MostForDraft)));
}
