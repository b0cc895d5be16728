#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/desk/DecisionWrites.h"
#include "core/desk/RunWrites.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/Migrator.h"
#include "tests/crash/Invariants.h"
#include "tests/kit/Report.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Depth = 8;
constexpr int MostMessages = 3; ///< of the customer, on one path
constexpr int MostRuns = 5;
constexpr qint64 Now = 1'760'000'000'000;
constexpr qint64 Lease = Now + 30'000;
const QString Owner = u"A"_s;

enum class Op { Receive, Assist, Approve, ApproveStale, Reject, Edit, Rebase, Again, End };
const char *const Names[] = {"receive", "assist", "approve", "approve stale", "reject", "edit", "rebase", "again"};

} // namespace

/// Everything that people, the customer and the assistant can do to one conversation, in every order up to a depth: the
/// deciding function and the store together, each step in a transaction of its own as far as SQLite is concerned (a
/// savepoint). After every step all invariants are asked for, and everybody who comes too late has to be refused.
class InterleavingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    ToolRegistry m_tools;
    KnowledgeIndexPtr m_knowledge = std::make_shared<const KnowledgeIndex>();
    CustomerId m_customer;
    QHash<QString, int> m_seen; ///< a state, and how deep it was explored from
    QStringList m_path;
    qint64 m_steps = 0;
    qint64 m_refusals = 0;
    QHash<QString, int> m_took; ///< how often each op changed something

    std::optional<qint64> number(const QString &sql) { return m_connection->number(sql).value_or(std::nullopt); }

    bool run(const QString &sql) { return m_connection->run(sql).has_value(); }

    /// All that decides what can happen next, and nothing that does not.
    QString state()
    {
        const auto rows = m_connection->rows(
            u"SELECT 'r' || r.id || r.state || r.message_id || '/' || (v.revision - r.revision) || r.plan_json FROM "
            u"agent_runs r "
            u"JOIN conversations v ON v.id = r.conversation_id UNION ALL "
            u"SELECT 'd' || run_id || state || (edited <> '') || '/' || revision FROM drafts UNION ALL "
            u"SELECT 'a' || run_id || '.' || step || state FROM proposed_actions UNION ALL "
            u"SELECT 'm' || COUNT(*) || direction FROM messages GROUP BY direction UNION ALL SELECT 't' || COUNT(*) FROM tickets"_s,
            {}, [](Row &row) { return row.text(); });
        return rows ? QStringList(rows->begin(), rows->end()).join(QChar(u'|')) : QString();
    }

    /// One thing the assistant does: loads the run as a process would that takes it up, asks one question of the tools
    /// or the model, and writes what follows.
    Result<void> assist(Writer &writer)
    {
        const RunId id{
            number(u"SELECT MIN(id) FROM agent_runs WHERE state IN ('queued', 'planned', 'running', 'drafting')"_s)
                .value_or(0)};
        if (!id.isValid())
            return fail(Error::Kind::NotFound, u"nothing to do"_s);
        auto loaded = RunWrites::load(writer, id, m_tools, m_knowledge);
        if (!loaded)
            return fail(loaded.error());
        Work work = *loaded;
        Outcome outcome = decide(work, Begun{}, m_tools);
        RunEvent event = Begun{};
        if (std::holds_alternative<AskIntent>(outcome.command)) {
            work = outcome.next;
            IntentReply reply;
            reply.guess = {u"integration_help"_s, 0.9, {}, 0};
            event = IntentKnown{reply, 1};
        } else if (const auto *step = std::get_if<RunStep>(&outcome.command)) {
            if (const auto applied = RunWrites::apply(writer, work.run.state, outcome, Owner); !applied)
                return applied;
            work = outcome.next;
            const ReadTool *tool = m_tools.reader(step->step.tool);
            if (!tool)
                return fail(Error::Kind::Bug, u"a WRITE step was commanded"_s);
            StepDone done{step->step.step, QJsonObject{}, 1, work.gathered};
            const ToolContext context{work.run.customer, work.run.conversation, work.run.message, id,
                                      step->step.step,   u"assistant"_s,        m_knowledge};
            done.output = tool->run(writer, context, step->step.params, done.gathered);
            event = done;
        } else if (std::holds_alternative<AskReply>(outcome.command)) {
            if (const auto applied = RunWrites::apply(writer, work.run.state, outcome, Owner); !applied)
                return applied;
            work = outcome.next;
            ModelReply reply;
            reply.text = u"Answer of run %1"_s.arg(id.value);
            reply.answered = true;
            event = ReplyKnown{reply, 1};
        }
        outcome = decide(work, event, m_tools);
        // Who does not hold the lease is too late, whatever he worked out.
        if (RunWrites::apply(writer, work.run.state, outcome, u"B"_s))
            return fail(Error::Kind::Bug, u"a stranger's work was taken"_s);
        return RunWrites::apply(writer, work.run.state, outcome, Owner);
    }

    Result<void> perform(Op op, Writer &writer)
    {
        // What stands in front of a person: a draft that was edited before one the assistant wrote after it.
        const RunId pending{number(u"SELECT pending_run FROM conversations"_s).value_or(0)};
        const auto needsPending = [&]() -> Result<void> {
            if (pending.isValid())
                return {};
            return fail(Error::Kind::NotFound, u"nothing waits"_s);
        };
        Decision decision;
        decision.by = u"Ada"_s;
        switch (op) {
        case Op::Receive: {
            const qint64 messages = number(u"SELECT COUNT(*) FROM messages WHERE direction = 'inbound'"_s).value_or(0);
            if (messages >= MostMessages)
                return fail(Error::Kind::Refused, u"enough"_s);
            Incoming incoming;
            incoming.customer = m_customer;
            incoming.text = u"The API answers 401, message %1"_s.arg(messages);
            const auto received = RunWrites::receive(writer, incoming, true, Owner, Lease);
            return received ? Result<void>() : Result<void>(fail(received.error()));
        }
        case Op::Assist:
            return assist(writer);
        case Op::Approve: {
            if (const auto there = needsPending(); !there)
                return there;
            decision.revision = number(u"SELECT revision FROM conversations"_s);
            const auto approved = DecisionWrites::approve(writer, pending, decision, m_tools, Policy(), {});
            return approved ? Result<void>() : Result<void>(fail(approved.error()));
        }
        case Op::ApproveStale: {
            if (const auto there = needsPending(); !there)
                return there;
            decision.revision = number(u"SELECT revision - 1 FROM conversations"_s);
            const auto approved = DecisionWrites::approve(writer, pending, decision, m_tools, Policy(), {});
            return approved ? Result<void>(fail(Error::Kind::Bug, u"a stale look was taken for a fresh one"_s))
                            : Result<void>(fail(approved.error()));
        }
        case Op::Reject:
            if (const auto there = needsPending(); !there)
                return there;
            return DecisionWrites::reject(writer, pending, u"no"_s, u"Ada"_s);
        case Op::Edit:
            if (const auto there = needsPending(); !there)
                return there;
            return writer.keepEdit(pending, u"Edited"_s);
        case Op::Rebase:
            if (const auto there = needsPending(); !there)
                return there;
            return DecisionWrites::rebase(writer, pending, u"Ada"_s);
        case Op::Again: {
            const RunId last{number(u"SELECT MAX(id) FROM agent_runs"_s).value_or(0)};
            if (!last.isValid() || last.value >= MostRuns)
                return fail(Error::Kind::Refused, u"enough"_s);
            const auto begun = RunWrites::again(writer, last, Owner, Lease);
            return begun ? Result<void>() : Result<void>(fail(begun.error()));
        }
        case Op::End:
            break;
        }
        return fail(Error::Kind::Bug, u"no such thing"_s);
    }

    bool stored(Op op)
    {
        Writer writer(*m_connection, Now);
        qint64 seq = 0;
        return perform(op, writer) && writer.finish(&seq);
    }

    QString brokenRule()
    {
        for (const Invariants::Rule &rule : Invariants::Rules) {
            const auto found =
                m_connection->rows(QString::fromLatin1(rule.finds), {}, [](Row &row) { return row.text(); });
            if (!found || !found->empty())
                return QString::fromLatin1(rule.what);
        }
        return {};
    }

    /// A decided run can be decided by nobody any more.
    QString lateDecision()
    {
        const auto decided = m_connection->rows(u"SELECT id FROM agent_runs WHERE state <> 'pending_approval'"_s, {},
                                                [](Row &row) { return row.id<RunId>(); });
        if (!decided)
            return u"cannot be read"_s;
        for (const RunId id : *decided) {
            Writer writer(*m_connection, Now);
            Decision decision;
            decision.by = u"Eve"_s;
            if (DecisionWrites::approve(writer, id, decision, m_tools, Policy(), {}))
                return u"run %1 was approved late"_s.arg(id.value);
            if (DecisionWrites::reject(writer, id, {}, u"Eve"_s))
                return u"run %1 was rejected late"_s.arg(id.value);
            m_refusals += 2;
        }
        return {};
    }

    void explore(int left)
    {
        for (int number = 0; number < int(Op::End) && !QTest::currentTestFailed(); ++number) {
            const QString savepoint = u"depth%1"_s.arg(left);
            QVERIFY(run(u"SAVEPOINT "_s + savepoint));
            m_path += QString::fromLatin1(Names[number]);
            Result<void> done = fail(Error::Kind::Bug, QString());
            {
                Writer writer(*m_connection, Now);
                done = perform(Op(number), writer);
                qint64 seq = 0;
                if (done)
                    QVERIFY(writer.finish(&seq));
            }
            ++m_steps;
            if (done) {
                ++m_took[m_path.back()];
                const QString broken = brokenRule();
                QVERIFY2(broken.isEmpty(), qPrintable(m_path.join(u", "_s) + u": "_s + broken));
                const QString late = lateDecision();
                QVERIFY2(late.isEmpty(), qPrintable(m_path.join(u", "_s) + u": "_s + late));
                int &explored = m_seen[state()];
                if (left - 1 > explored) {
                    explored = left - 1;
                    explore(left - 1);
                }
            } else {
                ++m_refusals;
                QVERIFY2(done.error().kind != Error::Kind::Bug,
                         qPrintable(m_path.join(u", "_s) + u": "_s + done.error().message));
            }
            m_path.removeLast();
            QVERIFY(run(u"ROLLBACK TO "_s + savepoint));
            QVERIFY(run(u"RELEASE "_s + savepoint));
        }
    }

private Q_SLOTS:
    void everyOrderKeepsEveryPromise()
    {
        Report report(u"J3 T18 approve, reject, supersede, edit, rebase, draft again in every order"_s,
                      u"I2 I3 I4 I8"_s, u"one end for a run, late ones refused"_s);
        auto opened = Connection::open({Workspace::Engine::Sqlite, m_folder.filePath(u"workspace.db"_s)});
        QVERIFY(opened);
        m_connection = std::move(*opened);
        QVERIFY(Migrator(*m_connection, Migrator::builtin()).migrate(Now));
        QVERIFY(m_connection->beginWrite());
        Writer writer(*m_connection, Now);
        const auto customer = writer.insert(Customer{{}, u"Bob"_s, u"bob@example.com"_s, {}, 0});
        QVERIFY(customer);
        m_customer = *customer;
        qint64 seq = 0;
        QVERIFY(writer.finish(&seq));
        const int depth = std::max(Depth, qEnvironmentVariableIntValue("FRONTDESK_DEPTH"));
        // From the beginning, from where a first draft waits, and from where an edited one stands before a newer one:
        // there the orders begin to be interesting.
        for (const int drafts : {0, 1, 2}) {
            m_seen.clear();
            QVERIFY(run(u"SAVEPOINT begun"_s));
            for (int waiting = 0; waiting < drafts; ++waiting) {
                if (waiting == 1)
                    QVERIFY(stored(Op::Edit));
                QVERIFY(stored(Op::Receive));
                while (number(u"SELECT COUNT(*) FROM drafts"_s).value_or(0) <= waiting)
                    QVERIFY(stored(Op::Assist));
            }
            explore(depth);
            QVERIFY(run(u"ROLLBACK TO begun"_s));
            QVERIFY(run(u"RELEASE begun"_s));
            qInfo("depth %d: %lld states, %lld steps so far, %lld refusals", depth,
                  static_cast<long long>(m_seen.size()), static_cast<long long>(m_steps),
                  static_cast<long long>(m_refusals));
        }
        for (int number = 0; number < int(Op::End); ++number) {
            if (Op(number) != Op::ApproveStale)
                QVERIFY2(m_took.value(QString::fromLatin1(Names[number])) > 0, Names[number]);
        }
        report.count(m_steps);
        report.note(u"depth %1"_s.arg(depth));
        m_connection->rollback();
    }
};

QTEST_GUILESS_MAIN(InterleavingTest)
#include "InterleavingTest.moc"
