#include "ui/conversation/ConversationView.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/base/Timers.h"
#include "core/desk/Desk.h"
#include "ui/conversation/ArticleDialog.h"
#include "ui/conversation/CompareDialog.h"
#include "ui/conversation/Composer.h"
#include "ui/conversation/ConversationFind.h"
#include "ui/conversation/ConversationHead.h"
#include "ui/conversation/DraftCard.h"
#include "ui/conversation/FindBar.h"
#include "ui/conversation/SavedRepliesDialog.h"
#include "ui/conversation/StaleDraft.h"
#include "ui/kit/Announce.h"
#include "ui/kit/BubbleDelegate.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/MessageList.h"
#include "ui/kit/MessageModel.h"
#include "ui/kit/SaveDialog.h"
#include "ui/kit/TimeText.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageLength = 80;
constexpr int KeepMs = 500;
constexpr int FrameMs = 16;
constexpr double MostForDraft = 0.38; ///< of the view's height, then the draft's text scrolls
constexpr double MostForStale = 0.25;
constexpr int MostNewerShown = 20;

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
    m_find = std::make_unique<ConversationFind>(
        [this](const QString &text) { return m_desk.findInConversation(m_row.conversation.id, text); });
    connectParts();
    connectDraft();
    connectComposer();
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
    m_draft = new DraftCard(body);
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
    below->addWidget(m_draft);
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
    connect(&m_desk, &Desk::draftGrew, this, [this](RunId run) {
        if (run == m_drafting)
            startUnlessRunning(m_frame);
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

void ConversationView::connectDraft()
{
    connect(m_draft, &DraftCard::sourceActivated, this, &ConversationView::sourceActivated);
    connect(m_draft, &DraftCard::edited, this, [this] {
        Q_EMIT draftEdited(m_draft->run(), m_draft->editedText());
        startUnlessRunning(m_keepingEdit);
    });
    connect(m_draft, &DraftCard::stopRequested, this, &ConversationView::stopDrafting);
    connect(m_draft, &DraftCard::offlineRequested, this, [this] { m_desk.answerOffline(m_drafting); });
    connect(&m_desk, &Desk::modelWaiting, this, &ConversationView::showWaiting);
    connect(m_draft, &DraftCard::compareRequested, this, &ConversationView::compareDraft);
    connect(m_stale, &StaleDraft::rebaseRequested, this, &ConversationView::rebaseDraft);
    connect(m_stale, &StaleDraft::keepRequested, this, &ConversationView::keepDraft);
    connect(m_stale, &StaleDraft::discardRequested, this, &ConversationView::discardDraft);
}

void ConversationView::connectComposer()
{
    connect(m_composer, &Composer::changed, this, [this] {
        m_composer->setSaved({});
        startUnlessRunning(m_keeping);
    });
    connect(m_composer, &Composer::sendRequested, this, &ConversationView::send);
    connect(m_composer, &Composer::filesChosen, this, &ConversationView::attach);
    connect(m_composer, &Composer::removeRequested, this, [this](AttachmentId id) {
        deliver(m_desk.detach(id), m_reading.get(), [this](const Result<void> &removed) {
            if (!removed)
                Q_EMIT failed(tr("The file was not removed"), removed.error());
            readFiles();
        });
    });
    connect(m_composer, &Composer::savedReplyRequested, this, &ConversationView::insertSavedReply);
    connect(m_composer, &Composer::articleRequested, this, &ConversationView::insertArticle);
}

void ConversationView::show(const ConversationRow &row)
{
    if (m_row.conversation.id == row.conversation.id)
        return;
    flush();
    closeFind();
    m_row = row;
    m_drafting = {};
    m_hasOlder = true;
    m_readingOlder = false;
    m_wanted = {};
    m_reading = std::make_unique<QObject>();
    m_head->show(row);
    m_composer->setRecipient(firstName(Customer{row.conversation.customer, row.customerName, {}, {}, 0}));
    // What was typed here since the row was read is newer than the row.
    const Typed typed =
        m_typed.value(row.conversation.id.value, {row.conversation.composerText, row.conversation.composerMode});
    m_composer->restore(typed.text, typed.mode);
    clearDraft();
    m_model->reset({});
    m_stack->setCurrentIndex(1);
    readMessages();
    readDraft();
    readFiles();
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
    const int unread = m_row.conversation.unread;
    deliver(m_desk.messages(m_row.conversation.id, {}, std::max(PageLength, std::min(unread + 20, 1000))),
            m_reading.get(), [this, unread](const Result<std::vector<Message>> &messages) {
                if (!messages) {
                    Q_EMIT failed(tr("The conversation could not be read"), messages.error());
                    return;
                }
                m_hasOlder = messages->size() >= std::size_t(PageLength);
                m_model->reset(*messages);
                const std::vector<Message> fresh = newestInbound(unread);
                m_model->setFirstUnread(fresh.empty() ? MessageId{} : fresh.front().id);
                m_list->goToEnd();
                if (m_wanted.isValid())
                    showMessage(std::exchange(m_wanted, {}), m_wantedWords);
                else if (fresh.size() > 1)
                    goToFirstUnread();
            });
}

std::vector<Message> ConversationView::newestInbound(int count) const
{
    std::vector<Message> found;
    for (int row = m_model->rowCount() - 1; row >= 0 && found.size() < std::size_t(count); --row) {
        const Message *message = m_model->messageAt(m_model->index(row));
        if (message->direction == Direction::Inbound)
            found.insert(found.begin(), *message);
    }
    return found;
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

void ConversationView::readFiles()
{
    deliver(m_desk.composerAttachments(m_row.conversation.id), m_reading.get(),
            [this](const Result<std::vector<Attachment>> &files) {
                if (files)
                    m_composer->setAttachments(*files);
            });
}

void ConversationView::readAgents()
{
    deliver(m_desk.agents(), this, [this](const Result<std::vector<Agent>> &agents) {
        if (!agents)
            return;
        QHash<qint64, QString> names;
        for (const Agent &agent : *agents)
            names.insert(agent.id.value, agent.name);
        m_head->setAgents(names);
    });
}

// The draft

void ConversationView::clearDraft()
{
    if (m_keepingEdit.isActive())
        keepEdit();
    m_draft->clear();
    m_stale->hide();
}

void ConversationView::readDraft()
{
    if (!m_row.pendingRun.isValid()) {
        m_stale->hide();
        if (!m_drafting.isValid())
            clearDraft();
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
        clearDraft();
        return;
    }
    const bool isKnown = m_draft->run() == detail.run.id;
    if (isKnown && m_keepingEdit.isActive())
        keepEdit(); // what is read is older than what is typed
    const int newer = int(m_row.conversation.revision - detail.draft->revision);
    if (newer > 0) {
        showStale(*detail.draft, newer);
        return;
    }
    m_stale->hide();
    m_drafting = {};
    Draft draft = *detail.draft;
    if (isKnown && m_draft->editedText())
        draft.edited = *m_draft->editedText();
    m_draft->showDraft(draft, detail.run.notice);
    if (!isKnown)
        announce(this, tr("Draft for %1 waits for you").arg(oneLine(m_row.customerName, 60)));
    Q_EMIT draftEdited(detail.run.id, m_draft->editedText());
}

void ConversationView::showStale(const Draft &draft, int newer)
{
    Draft shown = draft;
    if (m_draft->run() == draft.run && m_draft->editedText())
        shown.edited = *m_draft->editedText();
    m_draft->clear();
    deliver(m_desk.drafts(m_row.conversation.id), m_reading.get(),
            [this, shown, newer](const Result<std::vector<Draft>> &drafts) {
                if (m_row.pendingRun != shown.run)
                    return;
                const bool isAnswered = drafts && std::any_of(drafts->begin(), drafts->end(), [&](const Draft &other) {
                                            return other.state == DraftState::Pending && other.run > shown.run;
                                        });
                if (m_stale->isHidden())
                    announce(this, tr("Newer messages came: rebase, keep or discard the draft"));
                m_stale->show(shown, m_row.customerName, newestInbound(std::min(newer, MostNewerShown)), newer,
                              isAnswered);
            });
}

void ConversationView::showDrafting()
{
    if (!m_drafting.isValid() || !m_stale->isHidden())
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
            || detail->run.state == RunState::Pending || !m_stale->isHidden())
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

bool ConversationView::hasStaleDraft() const
{
    return !m_stale->isHidden();
}

void ConversationView::rebaseDraft()
{
    if (m_stale->isHidden() || !m_stale->canRebase())
        return;
    deliver(m_desk.rebaseDraft(m_stale->run()), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(tr("The draft was not rebased"), done.error());
        else
            Q_EMIT noticed(tr("The new draft holds your edits; Changes shows them"));
    });
}

void ConversationView::keepDraft()
{
    if (m_stale->isHidden())
        return;
    deliver(m_desk.keepDraft(m_stale->run()), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(tr("The draft was not kept"), done.error());
    });
}

void ConversationView::discardDraft()
{
    if (m_stale->isHidden())
        return;
    deliver(m_desk.reject(m_stale->run(), tr("Discarded: newer messages came"), {}), this,
            [this](const Result<void> &done) {
                if (!done)
                    Q_EMIT failed(tr("The draft was not discarded"), done.error());
            });
}

void ConversationView::compareDraft()
{
    if (!m_draft->run().isValid())
        return;
    deliver(m_desk.drafts(m_row.conversation.id), m_reading.get(), [this](const Result<std::vector<Draft>> &drafts) {
        if (!drafts || !m_draft->run().isValid())
            return;
        auto *dialog =
            new CompareDialog(CompareDialog::versionsOf(m_draft->draft(), m_draft->text(), *drafts), window());
        connect(dialog, &CompareDialog::chosen, m_draft, &DraftCard::setText);
        dialog->open();
    });
}

void ConversationView::keepEdit()
{
    m_keepingEdit.stop();
    if (!m_draft->run().isValid())
        return;
    const QString text = m_draft->editedText().value_or(QString());
    deliver(m_desk.keepEdit(m_draft->run(), text), this,
            [this, text, id = m_row.conversation.id](const Result<void> &kept) {
                if (kept) {
                    Q_EMIT saved(m_desk.clock().nowMs());
                    return;
                }
                // The draft was replaced in the moment between typing and keeping: the words must not go with it.
                if (kept.error().kind == Error::Kind::Conflict && !text.isEmpty() && id == m_row.conversation.id
                    && !m_composer->text().contains(text)) {
                    m_composer->insert(text);
                    Q_EMIT noticed(tr("The draft was replaced while you wrote; your text is in the composer"));
                } else if (kept.error().kind != Error::Kind::Conflict) {
                    Q_EMIT failed(tr("Your edit could not be kept"), kept.error());
                }
            });
}

// What is committed

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
        if (row.conversation.id == m_row.conversation.id)
            followRow(row);
    }
    for (const PendingSend &send : change.sends) {
        if (send.conversation == m_row.conversation.id)
            followSend(send);
    }
}

void ConversationView::followRow(const ConversationRow &row)
{
    if (row.conversation.assignee != m_row.conversation.assignee)
        readAgents();
    m_row = row;
    m_head->show(row);
    readDraft();
    if (row.conversation.unread > 0 && isVisible())
        deliver(m_desk.markRead(row.conversation.id), this, [](const Result<void> &) {});
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
        if (run.state != RunState::Pending && m_stale->isHidden())
            m_draft->clear();
    }
}

void ConversationView::followSend(const PendingSend &send)
{
    readFiles();
    if (send.state != PendingSend::State::Undone)
        return;
    // Text and files are back in the composer.
    m_typed.remove(send.conversation.value);
    deliver(m_desk.conversation(send.conversation), m_reading.get(), [this](const Result<ConversationRow> &row) {
        if (!row)
            return;
        m_composer->restore(row->conversation.composerText, row->conversation.composerMode);
        m_composer->focusText();
        readFiles();
    });
}

// Writing

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
                if (!m_keeping.isActive()) // else somebody is typing on
                    m_composer->setSaved(m_composer->text().isEmpty() ? QString() : tr("Saved"));
                Q_EMIT saved(now);
            });
}

void ConversationView::send()
{
    if (std::exchange(m_isSending, true))
        return; // the same text would go out twice
    const QString text = m_composer->text();
    const Conversation &conversation = m_row.conversation;
    // The field is emptied only when the text is durable, and only of what was sent.
    const auto sent = [this, text, id = conversation.id](const auto &result) {
        m_isSending = false;
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
        sendReply(text);
        break;
    }
}

void ConversationView::sendReply(const QString &text)
{
    // What was typed is kept by the send itself; a later keep of the same words would put them back.
    m_keeping.stop();
    const ConversationId id = m_row.conversation.id;
    deliver(m_desk.replyLater(m_row.conversation.customer, id, text), this,
            [this, text, id](const Result<PendingSend> &begun) {
                m_isSending = false;
                if (!begun) {
                    Q_EMIT failed(tr("Nothing was sent"), begun.error());
                    return;
                }
                m_typed.remove(id.value);
                if (m_row.conversation.id == id && m_composer->text() == text) {
                    m_composer->clear();
                    m_keeping.stop();
                }
                Q_EMIT sending(*begun);
            });
}

void ConversationView::insertSavedReply()
{
    const QString agent = m_desk.agentName();
    SavedReplies::Variables values{
        {u"name"_s, m_row.customerName},
        {u"first_name"_s, firstName(Customer{m_row.conversation.customer, m_row.customerName, {}, {}, 0})},
        {u"email"_s, m_row.customerEmail},
        {u"company"_s, m_row.company},
        {u"subject"_s, m_row.conversation.subject},
        {u"agent"_s, agent},
        {u"date"_s,
         QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_desk.clock().nowMs()).date(), QLocale::LongFormat)}};
    auto *dialog = new SavedRepliesDialog(m_desk.settings(), std::move(values), window());
    connect(dialog, &SavedRepliesDialog::chosen, m_composer, &Composer::insert);
    dialog->open();
}

void ConversationView::insertArticle()
{
    const std::vector<Message> last = newestInbound(1);
    auto *dialog = new ArticleDialog(m_desk.knowledge(), last.empty() ? QString() : last.front().body, window());
    connect(dialog, &ArticleDialog::chosen, m_composer, &Composer::insert);
    dialog->open();
}

void ConversationView::attach(const QStringList &paths)
{
    for (const QString &path : paths) {
        deliver(Desk::readFile(path), m_reading.get(), [this](const Result<NewAttachment> &file) {
            if (!file) {
                Q_EMIT failed(tr("The file was not attached"), file.error());
                return;
            }
            deliver(m_desk.attach(m_row.conversation.id, *file), m_reading.get(),
                    [this](const Result<Attachment> &attached) {
                        if (!attached)
                            Q_EMIT failed(tr("The file was not attached"), attached.error());
                        readFiles();
                    });
        });
    }
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
                    Q_EMIT noticed(tr("Saved as %1").arg(isolated(path)));
            });
        });
    });
}

// Reading

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
    m_draft->setTextLimit(std::max(96, int(height() * MostForDraft)));
    m_stale->setTextLimit(std::max(72, int(height() * MostForStale)));
}
