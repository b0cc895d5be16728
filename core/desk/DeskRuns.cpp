#include "core/desk/Desk.h"

#include "core/base/Deliver.h"
#include "core/desk/Checks.h"
#include "core/desk/DecisionWrites.h"
#include "core/desk/MailDesk.h"
#include "core/desk/Orchestrator.h"
#include "core/desk/Refused.h"
#include "core/desk/RunWrites.h"
#include "core/settings/Settings.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDrafts = 20;

} // namespace

QFuture<Result<RunDetail>> Desk::run(RunId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.runDetail(id); });
}

QFuture<Result<RunDetail>> Desk::newestRun(ConversationId id) const
{
    return m_parts.store.read([=](Reader &reader) -> Result<RunDetail> {
        const auto run = reader.newestRun(id);
        if (!run)
            return fail(run.error());
        return reader.runDetail(run->id);
    });
}

QFuture<Result<std::vector<Run>>> Desk::runs(const RunQuery &query, RunId before, int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.runs(query, before, limit); });
}

QFuture<Result<std::vector<Approval>>> Desk::approvals(int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.approvals(limit); });
}

QFuture<Result<Approved>> Desk::approve(RunId run, const Decision &decision)
{
    Decision checked = decision;
    if (checked.by.isEmpty())
        checked.by = agentName();
    if (checked.text) {
        const auto text = Checks::messageText(*checked.text);
        if (!text)
            return refused<Approved>(text.error());
        checked.text = *text;
    }
    const GmailStatus gmail = m_mail->status();
    return m_parts.store.commit(
        [=, tools = m_tools, now = policy(), account = gmail.isReady() ? gmail.email : QString()](Writer &writer) {
            return DecisionWrites::approve(writer, run, checked, *tools, now, account);
        });
}

QFuture<Result<void>> Desk::reject(RunId run, const QString &reason, const QString &by)
{
    return m_parts.store.commit([=, who = by.isEmpty() ? agentName() : by](Writer &writer) {
        return DecisionWrites::reject(writer, run, reason, who);
    });
}

QFuture<Result<void>> Desk::keepEdit(RunId run, const QString &edited)
{
    // An empty one is kept: the agent may have more to type.
    if (const auto text = Checks::messageText(edited); !text && edited.size() > LongestMessage)
        return refused<void>(text.error());
    return m_parts.store.commit([=](Writer &writer) { return writer.keepEdit(run, edited); });
}

QFuture<Result<void>> Desk::keepDraft(RunId run)
{
    return m_parts.store.commit(
        [=, who = agentName()](Writer &writer) { return DecisionWrites::keep(writer, run, who); });
}

QFuture<Result<void>> Desk::rebaseDraft(RunId run)
{
    return m_parts.store.commit(
        [=, who = agentName()](Writer &writer) { return DecisionWrites::rebase(writer, run, who); });
}

QFuture<Result<std::vector<Draft>>> Desk::drafts(ConversationId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.drafts(id, MostDrafts); });
}

Result<QString> Desk::describeAction(const QString &tool, const QJsonObject &arguments) const
{
    return DecisionWrites::describe(*m_tools, policy(), tool, arguments);
}

QJsonObject Desk::argumentsOf(const QString &tool) const
{
    const Tool *found = m_tools->find(tool);
    return found ? found->parameters() : QJsonObject();
}

QFuture<Result<RunId>> Desk::draftAgain(RunId run)
{
    return beginRun([=](Writer &writer, const QString &owner, qint64 leaseUntil) {
        return RunWrites::again(writer, run, owner, leaseUntil);
    });
}

QFuture<Result<RunId>> Desk::draftAnswer(ConversationId id)
{
    return beginRun([=](Writer &writer, const QString &owner, qint64 leaseUntil) {
        return RunWrites::draft(writer, id, owner, leaseUntil);
    });
}

QFuture<Result<RunId>>
Desk::beginRun(std::function<Result<RunId>(Writer &, const QString &owner, qint64 leaseUntil)> begin)
{
    const qint64 leaseMs = qint64(m_parts.settings.value(Keys::LeaseSeconds)) * 1'000;
    auto begun = m_parts.store.commit([=, owner = m_owner, begin = std::move(begin)](Writer &writer) {
        return begin(writer, owner, writer.now() + leaseMs);
    });
    deliver(begun, this, [this](const Result<RunId> &id) {
        if (!id)
            return;
        deliver(m_parts.store.read([id = *id](Reader &reader) { return reader.run(id); }), this,
                [this](const Result<Run> &stored) {
                    if (stored)
                        m_orchestrator->take(stored->id, stored->conversation);
                });
    });
    return begun;
}

void Desk::cancelRun(RunId run)
{
    m_orchestrator->stop(run, agentName());
}

void Desk::answerOffline(RunId run)
{
    m_orchestrator->answerOffline(run, agentName());
}

QString Desk::streamedText(RunId run) const
{
    return m_orchestrator->streamed(run);
}
