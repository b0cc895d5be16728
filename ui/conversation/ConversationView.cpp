#include "ui/conversation/ConversationView.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/conversation/Composer.h"
#include "ui/conversation/ConversationDraft.h"
#include "ui/conversation/ConversationFind.h"
#include "ui/conversation/ConversationHead.h"
#include "ui/conversation/ConversationWriting.h"
#include "ui/conversation/DraftCard.h"
#include "ui/conversation/FindBar.h"
#include "ui/conversation/StaleDraft.h"
#include "ui/kit/AgentNames.h"
#include "ui/kit/BubbleDelegate.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/MessageList.h"
#include "ui/kit/MessageModel.h"
#include "ui/kit/SaveDialog.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageLength = 80;
constexpr double MostForDraft = 0.38; ///< of the view's height, then the draft's text scrolls
constexpr double MostForStale = 0.25;
constexpr int LeastForDraft = 72; ///< px

} // namespace

ConversationView::ConversationView(Desk &desk, QWidget *parent) : Surface(Role::Content, parent), m_desk(desk)
{
    setObjectName(u"pane"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new EmptyState(Icon::Chat, tr("No conversation chosen"),
                                      tr("Choose one from the list to read and answer it."), this));
    m_body = makeBody();
    m_body->installEventFilter(this);
    m_stack->addWidget(m_body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_find = std::make_unique<ConversationFind>(
        [this](const QString &text) { return m_desk.findInConversation(m_row.conversation.id, text); });
    m_draft = std::make_unique<ConversationDraft>(desk, *m_model, *m_draftCard, *m_stale);
    m_writing = std::make_unique<ConversationWriting>(desk, *m_model, *m_composer);
    connectParts();
    connectWork();
    readAgents();
}

ConversationView::~ConversationView() = default;

QWidget *ConversationView::makeBody()
{
    auto *body = new QWidget(this);
    m_head = new ConversationHead(m_desk, body);
    m_findBar = new FindBar(body);
    m_model = new MessageModel(m_desk.clock(), this);
    m_list = new MessageList(tr("Messages"), body);
    m_list->setModel(m_model);
    m_bubbles = new BubbleDelegate(*m_model, BubbleDelegate::Reader::Agent, this);
    m_list->setBubbles(m_bubbles);
    m_draftCard = new DraftCard(body);
    m_stale = new StaleDraft(body);
    m_composer = new Composer(body);

    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_findBar);
    layout->addWidget(m_list, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(space(4), space(2), space(4), space(4));
    below->setSpacing(space(3));
    below->addWidget(m_draftCard);
    below->addWidget(m_stale);
    below->addWidget(m_composer);
    layout->addLayout(below);
    return body;
}

void ConversationView::connectParts()
{
    connect(m_bubbles, &BubbleDelegate::sourceActivated, this, &ConversationView::sourceActivated);
    connect(m_bubbles, &BubbleDelegate::attachmentActivated, this, &ConversationView::saveAttachment);
    connect(m_list, &MessageList::olderWanted, this, &ConversationView::readOlder);
    connect(m_findBar, &FindBar::searched, m_find.get(), &ConversationFind::search);
    connect(m_findBar, &FindBar::stepped, m_find.get(), &ConversationFind::step);
    connect(m_findBar, &FindBar::closed, this, &ConversationView::closeFind);
    connect(m_find.get(), &ConversationFind::moved, this, [this](MessageId id, int at, int count) {
        m_findBar->setPlace(at, count);
        showMessage(id, m_find->text());
    });
    connect(&m_desk, &Desk::committed, this, &ConversationView::follow);
    connect(m_draftCard, &DraftCard::sourceActivated, this, &ConversationView::sourceActivated);
}

void ConversationView::connectWork()
{
    connect(m_draft.get(), &ConversationDraft::failed, this, &ConversationView::failed);
    connect(m_draft.get(), &ConversationDraft::told, this, &ConversationView::told);
    connect(m_draft.get(), &ConversationDraft::edited, this, &ConversationView::draftEdited);
    connect(m_draft.get(), &ConversationDraft::saved, this, &ConversationView::saved);
    connect(m_draft.get(), &ConversationDraft::orphaned, this, [this](const QString &text) {
        if (m_writing->rescue(text))
            Q_EMIT told(tr("The draft was replaced while you wrote; your text is in the composer"));
    });
    connect(m_writing.get(), &ConversationWriting::failed, this, &ConversationView::failed);
    connect(m_writing.get(), &ConversationWriting::saved, this, &ConversationView::saved);
    connect(m_writing.get(), &ConversationWriting::sending, this, &ConversationView::sending);
}

void ConversationView::show(const ConversationRow &row)
{
    if (m_row.conversation.id == row.conversation.id)
        return;
    flush();
    closeFind();
    m_row = row;
    m_hasOlder = true;
    m_readingOlder = false;
    m_wanted = {};
    m_reading = std::make_unique<QObject>();
    m_head->show(row);
    m_model->reset({});
    m_stack->setCurrentIndex(1);
    readMessages();
    m_draft->show(row);
    m_writing->show(row);
    if (row.conversation.unread > 0)
        deliver(m_desk.markRead(row.conversation.id), this, [](const Result<void> &) {});
}

void ConversationView::flush()
{
    m_writing->flush();
    m_draft->flush();
}

// Messages

void ConversationView::readMessages()
{
    const int unread = m_row.conversation.unread;
    deliver(m_desk.messages(m_row.conversation.id, {}, std::max(PageLength, std::min(unread + 20, 1000))),
            m_reading.get(), [this, unread](const Result<std::vector<Message>> &messages) {
                if (!messages) {
                    Q_EMIT failed(tr("The conversation could not be read"), messages.error());
                    return;
                }
                m_hasOlder = messages->size() >= std::size_t(PageLength);
                m_model->reset(*messages);
                const std::vector<Message> fresh = m_model->newestInbound(unread);
                m_model->setFirstUnread(fresh.empty() ? MessageId{} : fresh.front().id);
                m_list->goToEnd();
                if (m_wanted.isValid())
                    showMessage(std::exchange(m_wanted, {}), m_wantedWords);
                else if (fresh.size() > 1)
                    goToFirstUnread();
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
            });
}

void ConversationView::saveAttachment(const Attachment &attachment)
{
    askWhereToSave(this, tr("Save the file"), attachment.name, [this, id = attachment.id](const QString &path) {
        deliver(m_desk.attachmentContent(id), this, [this, path](const Result<QByteArray> &content) {
            if (!content) {
                Q_EMIT failed(tr("The file was not saved"), content.error());
                return;
            }
            deliver(Desk::saveFile(path, *content), this, [this, path](const Result<void> &written) {
                if (!written)
                    Q_EMIT failed(tr("The file was not saved"), written.error());
                else
                    Q_EMIT told(tr("Saved as %1").arg(isolated(path)));
            });
        });
    });
}

void ConversationView::readAgents()
{
    deliver(m_desk.agents(), this, [this](const Result<std::vector<Agent>> &agents) {
        if (agents)
            m_head->setAgents(namesOf(*agents));
    });
}

// What is committed

void ConversationView::follow(const Change &change)
{
    if (!m_row.conversation.id.isValid())
        return;
    if (change.everything) {
        readMessages();
        readRow();
        return;
    }
    for (const Message &message : change.messages) {
        if (message.conversation == m_row.conversation.id)
            m_model->append(message);
    }
    for (const Run &run : change.runs) {
        if (run.conversation == m_row.conversation.id)
            m_draft->follow(run);
    }
    for (const ConversationRow &row : change.conversations) {
        if (row.conversation.id == m_row.conversation.id)
            followRow(row);
    }
    for (const PendingSend &send : change.sends) {
        if (send.conversation == m_row.conversation.id)
            m_writing->follow(send);
    }
}

/// Too much changed to be listed: it may have another customer or another draft now, or be gone.
void ConversationView::readRow()
{
    deliver(m_desk.conversation(m_row.conversation.id), m_reading.get(), [this](const Result<ConversationRow> &row) {
        if (row) {
            followRow(*row);
        } else if (row.error().kind == Error::Kind::NotFound) {
            m_row = {};
            m_stack->setCurrentIndex(0);
        }
    });
}

void ConversationView::followRow(const ConversationRow &row)
{
    if (row.conversation.assignee != m_row.conversation.assignee)
        readAgents();
    m_row = row;
    m_head->show(row);
    m_draft->follow(row);
    m_writing->follow(row);
    if (row.conversation.unread > 0 && isVisible())
        deliver(m_desk.markRead(row.conversation.id), this, [](const Result<void> &) {});
}

// Going about

void ConversationView::moveBy(int messages)
{
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? current.row() + messages : m_model->rowCount() - 1;
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1))));
}

void ConversationView::goToFirstUnread()
{
    m_list->goTo(m_model->indexOf(m_model->firstUnread()));
}

void ConversationView::find()
{
    if (m_row.conversation.id.isValid())
        m_findBar->open();
}

bool ConversationView::closeFind()
{
    if (m_findBar->isHidden())
        return false;
    const bool hadFocus = m_findBar->isAncestorOf(focusWidget());
    m_findBar->hide();
    m_find->clear();
    showMessage({}, {});
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void ConversationView::goToMessage(MessageId id, const QString &words)
{
    m_list->setFocus(Qt::OtherFocusReason); // the ring shows which one it is
    if (m_model->rowCount() > 0) {
        showMessage(id, words);
        return;
    }
    m_wanted = id; // the messages are still being read
    m_wantedWords = words;
}

void ConversationView::showMessage(MessageId id, const QString &words)
{
    m_bubbles->setSought(words, id);
    m_list->viewport()->update();
    if (!id.isValid())
        return;
    if (m_model->indexOf(id).isValid()) {
        m_list->goTo(m_model->indexOf(id));
        return;
    }
    deliver(m_desk.messagesSince(m_row.conversation.id, id, m_model->oldest()), m_reading.get(),
            [this, id](const Result<std::vector<Message>> &messages) {
                if (!messages)
                    return;
                std::vector<Message> older = *messages;
                std::erase_if(older, [oldest = m_model->oldest()](const Message &message) {
                    return message.id >= oldest; // scrolled to and read in the meantime
                });
                m_model->prepend(older);
                m_list->goTo(m_model->indexOf(id));
            });
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    m_stale->setTextLimit(std::max(72, int(height() * MostForStale)));
    fitDraft();
}

bool ConversationView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::LayoutRequest)
        fitDraft();
    return Surface::eventFilter(watched, event);
}

/// The messages, the composer and the card's own buttons get their room first: a text can scroll.
void ConversationView::fitDraft()
{
    const int spare = m_body->height() - m_body->layout()->minimumSize().height();
    const int most = std::max(LeastForDraft, int(height() * MostForDraft));
    m_draftCard->setTextLimit(std::clamp(m_draftCard->textHeight() + spare, LeastForDraft, most));
}
