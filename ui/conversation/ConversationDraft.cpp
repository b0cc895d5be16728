#include "ui/conversation/ConversationDraft.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/base/Timers.h"
#include "core/desk/Desk.h"
#include "ui/conversation/CompareDialog.h"
#include "ui/conversation/DraftCard.h"
#include "ui/conversation/StaleDraft.h"
#include "ui/kit/Announce.h"
#include "ui/kit/MessageModel.h"

#include <algorithm>

namespace {

constexpr int KeepMs = 500;
constexpr int FrameMs = 16;
constexpr int MostNewerShown = 20;

} // namespace

ConversationDraft::ConversationDraft(Desk &desk, const MessageModel &messages, DraftCard &card, StaleDraft &stale,
                                     QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_messages(messages)
    , m_card(card)
    , m_stale(stale)
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(KeepMs);
    connect(&m_keeping, &QTimer::timeout, this, &ConversationDraft::keepEdit);
    m_frame.setSingleShot(true);
    m_frame.setInterval(FrameMs);
    connect(&m_frame, &QTimer::timeout, this, &ConversationDraft::showDrafting);
    connect(&desk, &Desk::draftGrew, this, [this](RunId run) {
        if (run == m_drafting)
            startUnlessRunning(m_frame);
    });
    connect(&desk, &Desk::modelWaiting, this, &ConversationDraft::showWaiting);
    connect(&card, &DraftCard::edited, this, [this] {
        Q_EMIT edited(m_card.run(), m_card.editedText());
        startUnlessRunning(m_keeping);
    });
    connect(&card, &DraftCard::stopRequested, this, &ConversationDraft::stop);
    connect(&card, &DraftCard::offlineRequested, this, [this] { m_desk.answerOffline(m_drafting); });
    connect(&card, &DraftCard::compareRequested, this, &ConversationDraft::compare);
    connect(&stale, &StaleDraft::rebaseRequested, this, &ConversationDraft::rebase);
    connect(&stale, &StaleDraft::keepRequested, this, &ConversationDraft::keep);
    connect(&stale, &StaleDraft::discardRequested, this, &ConversationDraft::discard);
}

ConversationDraft::~ConversationDraft() = default;

void ConversationDraft::show(const ConversationRow &row)
{
    m_row = row;
    m_drafting = {};
    m_reading = std::make_unique<QObject>();
    clear();
    read();
}

void ConversationDraft::follow(const ConversationRow &row)
{
    m_row = row;
    read();
}

void ConversationDraft::follow(const Run &run)
{
    if (run.state == RunState::Drafting) {
        m_drafting = run.id;
        return;
    }
    if (run.id == m_drafting) {
        m_drafting = {};
        m_frame.stop();
        if (run.state != RunState::Pending && !isStale())
            m_card.clear();
    }
}

void ConversationDraft::flush()
{
    if (m_keeping.isActive())
        keepEdit();
}

RunId ConversationDraft::run() const
{
    return m_card.run();
}

void ConversationDraft::clear()
{
    flush();
    m_card.clear();
    m_stale.hide();
}

void ConversationDraft::read()
{
    if (!m_row.pendingRun.isValid()) {
        m_stale.hide();
        if (!m_drafting.isValid())
            clear();
        return;
    }
    deliver(m_desk.run(m_row.pendingRun), m_reading.get(), [this](const Result<RunDetail> &detail) {
        if (detail)
            showDetail(*detail);
    });
}

void ConversationDraft::showDetail(const RunDetail &detail)
{
    if (!detail.draft || detail.draft->state != DraftState::Pending || detail.run.id != m_row.pendingRun) {
        clear();
        return;
    }
    const bool isKnown = m_card.run() == detail.run.id;
    if (isKnown)
        flush(); // what is read is older than what is typed
    const int newer = int(m_row.conversation.revision - detail.draft->revision);
    if (newer > 0) {
        showStale(*detail.draft, newer);
        return;
    }
    m_stale.hide();
    m_drafting = {};
    Draft draft = *detail.draft;
    if (isKnown && m_card.editedText())
        draft.edited = *m_card.editedText();
    m_card.showDraft(draft, detail.run.notice);
    if (!isKnown)
        announce(&m_card, tr("Draft for %1 waits for you").arg(oneLine(m_row.customerName, 60)));
    Q_EMIT edited(detail.run.id, m_card.editedText());
}

void ConversationDraft::showStale(const Draft &draft, int newer)
{
    Draft shown = draft;
    if (m_card.run() == draft.run && m_card.editedText())
        shown.edited = *m_card.editedText();
    m_card.clear();
    deliver(m_desk.drafts(m_row.conversation.id), m_reading.get(),
            [this, shown, newer](const Result<std::vector<Draft>> &drafts) {
                if (m_row.pendingRun != shown.run)
                    return;
                const bool isAnswered = drafts && std::any_of(drafts->begin(), drafts->end(), [&](const Draft &other) {
                                            return other.state == DraftState::Pending && other.run > shown.run;
                                        });
                if (!isStale())
                    announce(&m_stale, tr("Newer messages came: rebase, keep or discard the draft"));
                m_stale.show(shown, m_row.customerName, m_messages.newestInbound(std::min(newer, MostNewerShown)),
                             newer, isAnswered);
            });
}

void ConversationDraft::showDrafting()
{
    if (!m_drafting.isValid() || isStale())
        return;
    const QString text = m_desk.streamedText(m_drafting);
    if (!text.isEmpty())
        m_card.showDrafting(text);
}

void ConversationDraft::showWaiting(RunId run, qint64 retryInMs, const QString &reason)
{
    if (!m_reading)
        return;
    // Which conversation it works on is known for sure only from the run itself: it may wait before its first step.
    deliver(m_desk.run(run), m_reading.get(), [this, retryInMs, reason](const Result<RunDetail> &detail) {
        if (!detail || detail->run.conversation != m_row.conversation.id || isFinished(detail->run.state)
            || detail->run.state == RunState::Pending || isStale())
            return;
        m_drafting = detail->run.id;
        if (m_desk.streamedText(m_drafting).isEmpty())
            m_card.showWaiting(retryInMs, reason);
    });
}

bool ConversationDraft::stop()
{
    if (!m_drafting.isValid())
        return false;
    m_desk.cancelRun(m_drafting);
    return true;
}

bool ConversationDraft::isStale() const
{
    return !m_stale.isHidden();
}

void ConversationDraft::rebase()
{
    if (!isStale() || !m_stale.canRebase())
        return;
    deliver(m_desk.rebaseDraft(m_stale.run()), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(tr("The draft was not rebased"), done.error());
        else
            Q_EMIT told(tr("The new draft holds your edits; Changes shows them"));
    });
}

void ConversationDraft::keep()
{
    if (!isStale())
        return;
    deliver(m_desk.keepDraft(m_stale.run()), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(tr("The draft was not kept"), done.error());
    });
}

void ConversationDraft::discard()
{
    if (!isStale())
        return;
    deliver(m_desk.reject(m_stale.run(), tr("Discarded: newer messages came"), {}), this,
            [this](const Result<void> &done) {
                if (!done)
                    Q_EMIT failed(tr("The draft was not discarded"), done.error());
            });
}

void ConversationDraft::compare()
{
    if (!m_card.run().isValid())
        return;
    deliver(m_desk.drafts(m_row.conversation.id), m_reading.get(), [this](const Result<std::vector<Draft>> &drafts) {
        if (!drafts || !m_card.run().isValid())
            return;
        auto *dialog =
            new CompareDialog(CompareDialog::versionsOf(m_card.draft(), m_card.text(), *drafts), m_card.window());
        connect(dialog, &CompareDialog::chosen, &m_card, &DraftCard::setText);
        dialog->open();
    });
}

void ConversationDraft::keepEdit()
{
    m_keeping.stop();
    if (!m_card.run().isValid())
        return;
    const QString text = m_card.editedText().value_or(QString());
    deliver(m_desk.keepEdit(m_card.run(), text), this,
            [this, text, id = m_row.conversation.id](const Result<void> &kept) {
                if (kept)
                    Q_EMIT saved(m_desk.clock().nowMs());
                else if (kept.error().kind != Error::Kind::Conflict)
                    Q_EMIT failed(tr("Your edit could not be kept"), kept.error());
                else if (!text.isEmpty() && id == m_row.conversation.id)
                    Q_EMIT orphaned(text);
            });
}
