#include "core/store/sql/Journal.h"
#include "core/store/sql/Rows.h"

#include "core/base/Json.h"
#include "core/store/Writer.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

const QString SelectDrafts =
    u"SELECT d.id, d.run_id, d.conversation_id, d.customer_id, d.state, d.body, d.edited, d.subject, "
    u"d.sources_json, d.revision, d.created_at, d.decided_at, d.decided_by, d.partial FROM drafts d "_s;

const QString SelectActions =
    u"SELECT a.id, a.run_id, a.conversation_id, a.customer_id, a.step, a.tool, a.params_json, a.description, a.state, "
    u"a.result_json, a.action_key, a.created_at, a.decided_at FROM proposed_actions a "_s;

Draft draftFrom(Row &row)
{
    Draft draft;
    draft.id = row.id<DraftId>();
    draft.run = row.id<RunId>();
    draft.conversation = row.id<ConversationId>();
    draft.customer = row.id<CustomerId>();
    draft.state = draftStateFrom(row.text()).value_or(DraftState::Superseded);
    draft.body = row.text();
    draft.edited = row.text();
    draft.subject = row.text();
    draft.sources = citationsFromJson(QJsonDocument::fromJson(row.text().toUtf8()).array());
    draft.revision = row.number();
    draft.createdAt = row.number();
    draft.decidedAt = row.number();
    draft.decidedBy = row.text();
    draft.partial = row.number() != 0;
    return draft;
}

ProposedAction actionFrom(Row &row)
{
    ProposedAction action;
    action.id = row.id<ActionId>();
    action.run = row.id<RunId>();
    action.conversation = row.id<ConversationId>();
    action.customer = row.id<CustomerId>();
    action.step = row.small();
    action.tool = row.text();
    action.params = storedJson(row.text());
    action.description = row.text();
    action.state = actionStateFrom(row.text()).value_or(ActionState::Unknown);
    action.result = storedJson(row.text());
    action.key = row.text();
    action.createdAt = row.number();
    action.decidedAt = row.number();
    return action;
}

Result<Draft> Reader::draft(RunId run)
{
    return theOne(m_connection, SelectDrafts + u"WHERE d.run_id = ?"_s, {run.value}, draftFrom,
                  Words::tr("Run %1 has no draft.").arg(run.value));
}

Result<std::vector<Draft>> Reader::drafts(ConversationId conversation, int limit)
{
    return m_connection.rows(SelectDrafts + u"WHERE d.conversation_id = ? ORDER BY d.id DESC LIMIT ?"_s,
                             {conversation.value, pageSize(limit)}, draftFrom);
}

Result<std::vector<Draft>> Reader::pendingDrafts(ConversationId conversation)
{
    return m_connection.rows(SelectDrafts + u"WHERE d.conversation_id = ? AND d.state = 'pending' ORDER BY d.run_id"_s,
                             {conversation.value}, draftFrom);
}

Result<std::vector<ProposedAction>> Reader::actions(RunId run)
{
    return m_connection.rows(SelectActions + u"WHERE a.run_id = ? ORDER BY a.step"_s, {run.value}, actionFrom);
}

Result<std::vector<Approval>> Reader::approvals(int limit)
{
    const auto drafts =
        m_connection.rows(SelectDrafts + u"WHERE d.state = 'pending' ORDER BY d.created_at, d.id LIMIT ?"_s,
                          {pageSize(limit)}, draftFrom);
    if (!drafts)
        return fail(drafts.error());
    std::vector<Approval> approvals;
    approvals.reserve(drafts->size());
    for (const Draft &waiting : *drafts) {
        auto ofRun = run(waiting.run);
        if (!ofRun)
            return fail(ofRun.error());
        auto proposed = actions(waiting.run);
        if (!proposed)
            return fail(proposed.error());
        auto of = customer(waiting.customer);
        if (!of)
            return fail(of.error());
        const auto revision =
            m_connection.number(u"SELECT revision FROM conversations WHERE id = ?"_s, {waiting.conversation.value});
        if (!revision)
            return fail(revision.error());
        approvals.push_back({std::move(*ofRun), waiting, std::move(*proposed), std::move(*of), revision->value_or(0)});
    }
    return approvals;
}

Result<DraftId> Writer::insert(const Draft &draft)
{
    const auto id = m_connection.insert(
        u"INSERT INTO drafts (run_id, conversation_id, customer_id, state, body, edited, subject, sources_json, "
        u"revision, created_at, decided_at, decided_by, partial) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {draft.run.value, draft.conversation.value, draft.customer.value, wordOf(draft.state), draft.body, draft.edited,
         draft.subject, QString::fromUtf8(QJsonDocument(toJson(draft.sources)).toJson(QJsonDocument::Compact)),
         draft.revision, m_now, draft.decidedAt, draft.decidedBy, draft.partial ? 1 : 0});
    if (!id)
        return fail(id.error());
    m_written->drafts.insert(*id);
    return DraftId{*id};
}

Result<void> Writer::decideDraft(const Draft &draft)
{
    const auto decided = m_connection.run(
        u"UPDATE drafts SET state = ?, edited = ?, subject = ?, revision = ?, decided_at = ?, decided_by = ? "
        u"WHERE run_id = ? AND state = 'pending'"_s,
        {wordOf(draft.state), draft.edited, draft.subject, draft.revision, draft.decidedAt, draft.decidedBy,
         draft.run.value});
    if (!decided)
        return fail(decided.error());
    if (*decided == 0) {
        return fail(Error::Kind::Conflict,
                    Words::tr("This draft was decided already. Nothing was sent a second time."));
    }
    m_written->drafts.insert(draft.id.value);
    return {};
}

Result<void> Writer::supersede(const Draft &draft)
{
    Draft retired = draft;
    retired.state = DraftState::Superseded;
    retired.decidedAt = m_now;
    if (const auto decided = decideDraft(retired); !decided)
        return decided;
    const auto moved = m_connection.run(u"UPDATE agent_runs SET state = ?, finished_at = ? WHERE id = ?"_s,
                                        {wordOf(RunState::Superseded), m_now, draft.run.value});
    if (!moved)
        return fail(moved.error());
    m_written->runs.insert(draft.run.value);
    const auto actions = m_connection.rows(
        u"UPDATE proposed_actions SET state = ?, decided_at = ? WHERE run_id = ? AND state = ? RETURNING id"_s,
        {wordOf(ActionState::Superseded), m_now, draft.run.value, wordOf(ActionState::Pending)},
        [](Row &row) { return row.number(); });
    if (!actions)
        return fail(actions.error());
    m_written->actions.insert(actions->begin(), actions->end());
    return {};
}

Result<void> Writer::keepEdit(RunId run, const QString &edited)
{
    const auto kept =
        m_connection.run(u"UPDATE drafts SET edited = ? WHERE run_id = ? AND state = 'pending'"_s, {edited, run.value});
    if (!kept)
        return fail(kept.error());
    if (*kept == 0)
        return fail(Error::Kind::Conflict, Words::tr("This draft was decided already; the edit was not kept."));
    return {};
}

Result<ActionId> Writer::insert(const ProposedAction &action)
{
    const auto id = m_connection.insert(
        u"INSERT INTO proposed_actions (run_id, conversation_id, customer_id, step, tool, params_json, description, "
        u"state, "
        u"result_json, action_key, created_at, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {action.run.value, action.conversation.value, action.customer.value, action.step, action.tool,
         jsonText(action.params), action.description, wordOf(action.state), jsonText(action.result), action.key, m_now,
         action.decidedAt});
    if (!id)
        return fail(id.error());
    m_written->actions.insert(*id);
    return ActionId{*id};
}

Result<void> Writer::update(const ProposedAction &action, ActionState from)
{
    const auto updated = m_connection.run(
        u"UPDATE proposed_actions SET state = ?, params_json = ?, description = ?, result_json = ?, decided_at = ? WHERE id = ? AND state = ?"_s,
        {wordOf(action.state), jsonText(action.params), action.description, jsonText(action.result), action.decidedAt,
         action.id.value, wordOf(from)});
    if (!updated)
        return fail(updated.error());
    if (*updated == 0)
        return fail(Error::Kind::Conflict,
                    Words::tr("This action was decided already. It was not done a second time."));
    m_written->actions.insert(action.id.value);
    return {};
}
