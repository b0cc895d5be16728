#include "core/desk/DecisionWrites.h"
#include "core/desk/Evidence.h"
#include "core/desk/OutboxWrites.h"
#include "core/desk/RunWrites.h"
#include "core/desk/SendWrites.h"
#include "core/desk/Superseding.h"
#include "core/tools/Tool.h"
#include "tests/crash/Invariants.h"
#include "tests/crash/StruckStatement.h"
#include "tests/kit/Report.h"
#include "tests/kit/TestDesk.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int MostStatements = 200; ///< of one transaction: more would mean that it goes on for ever
constexpr qint64 Hour = 3'600'000;
constexpr CustomerId Alice{1};
constexpr CustomerId Bob{2};
const QString Question = u"I'm having trouble integrating your API, getting 401 errors"_s;
const QString Nobody = u"nobody"_s; ///< owns what no desk is to go on with

/// A desk, and what was made on it for an operation.
struct Scene {
    explicit Scene(const QString &file) : test(file) { }

    TestDesk test;
    ToolRegistry tools;
    RunId run; ///< of Bob's, whose draft waits
    ConversationId conversation; ///< of the run, or one that waits for an answer
    PendingSend send;
    OutboxItem item;
    std::optional<Error> problem;

    template <class T>
    std::optional<T> taken(const Result<T> &result)
    {
        if (!result) {
            problem = result.error();
            return {};
        }
        return *result;
    }

    template <class Fn>
    void commit(Fn fn)
    {
        const auto done = TestDesk::wait(test.store().commit(std::move(fn)));
        if (!done)
            problem = done.error();
    }

    template <class Fn>
    void read(Fn fn)
    {
        const auto done = TestDesk::wait(test.store().read(std::move(fn)));
        if (!done)
            problem = done.error();
    }
};

using Act = std::function<void(Scene &)>;

void drafted(Scene &scene)
{
    if (const auto sent = scene.taken(scene.test.send(Bob, Question, true))) {
        scene.run = sent->run.id;
        scene.conversation = sent->run.conversation;
    }
}

/// Somebody worked on the draft, and then the customer wrote again.
void staled(Scene &scene)
{
    drafted(scene);
    const auto kept = TestDesk::wait(scene.test.desk().keepEdit(scene.run, u"Send the key in the header."_s));
    if (!kept)
        scene.problem = kept.error();
    scene.taken(scene.test.send(Bob, u"And what does the Pro plan cost?"_s, true));
}

/// A reply that can be taken back for an hour.
void replied(Scene &scene)
{
    drafted(scene);
    const auto begun = TestDesk::wait(scene.test.store().commit([&scene](Writer &writer) {
        return SendWrites::begin(writer, Bob, scene.conversation, u"We look into it."_s, u"Sam"_s, Hour);
    }));
    scene.send = scene.taken(begun).value_or(PendingSend());
}

/// A run that nobody goes on with.
void claimed(Scene &scene)
{
    drafted(scene);
    const auto again = TestDesk::wait(scene.test.store().commit(
        [&scene](Writer &writer) { return RunWrites::again(writer, scene.run, Nobody, writer.now() + Hour); }));
    scene.run = scene.taken(again).value_or(RunId());
}

ProposedAction gmailAction(const Run &run, int step)
{
    ProposedAction action;
    action.run = run.id;
    action.conversation = run.conversation;
    action.customer = run.customer;
    action.step = step;
    action.tool = u"create_gmail_draft"_s;
    action.params = {{u"subject"_s, u"Your API key"_s}};
    action.key = u"%1:%2"_s.arg(run.id.value).arg(step);
    return action;
}

/// The plan proposed a Gmail draft.
void proposed(Scene &scene)
{
    drafted(scene);
    scene.commit([&scene](Writer &writer) -> Result<ActionId> {
        const auto run = writer.run(scene.run);
        return run ? writer.insert(gmailAction(*run, 50)) : Result<ActionId>(fail(run.error()));
    });
}

/// A Gmail draft of the run's that another process is making; of one of its steps, or of none.
void underWay(Scene &scene, bool ofAStep)
{
    drafted(scene);
    const auto made = TestDesk::wait(scene.test.store().commit([&scene, ofAStep](Writer &writer) -> Result<OutboxItem> {
        const auto run = writer.run(scene.run);
        if (!run)
            return fail(run.error());
        ProposedAction action = gmailAction(*run, run->plan.front().step);
        action.state = ActionState::Queued;
        if (const auto inserted = writer.insert(action); !inserted)
            return fail(inserted.error());
        OutboxItem item;
        item.run = run->id;
        item.step = ofAStep ? action.step : 99;
        item.kind = u"gmail_draft"_s;
        item.key = action.key;
        item.state = u"inflight"_s;
        item.owner = Nobody;
        item.nextAttemptAt = writer.now() + Hour;
        const auto id = writer.insert(item);
        return id ? writer.outboxItem(*id) : Result<OutboxItem>(fail(id.error()));
    }));
    scene.item = scene.taken(made).value_or(OutboxItem());
}

/// A message that no run works on.
void unanswered(Scene &scene)
{
    const auto made = TestDesk::wait(scene.test.store().commit([](Writer &writer) -> Result<ConversationId> {
        Conversation conversation;
        conversation.customer = Alice;
        const auto id = writer.insert(conversation);
        if (!id)
            return id;
        Message message;
        message.conversation = *id;
        message.customer = Alice;
        message.body = Question;
        const auto said = writer.insert(message);
        return said ? id : Result<ConversationId>(fail(said.error()));
    }));
    scene.conversation = scene.taken(made).value_or(ConversationId());
}

/// Everything the workspace holds, but for the pages of its search index.
QByteArray contentOf(const QString &file)
{
    sqlite3 *connection = nullptr;
    if (sqlite3_open_v2(file.toUtf8().constData(), &connection, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return {};
    QByteArray content;
    const auto each = [connection](const QByteArray &sql, const std::function<void(const QByteArray &)> &row) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(connection, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            return;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                row(QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                               sqlite3_column_bytes(statement, column)));
        }
        sqlite3_finalize(statement);
    };
    QByteArrayList tables;
    each("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%search%' ORDER BY name",
         [&tables](const QByteArray &name) { tables += name; });
    for (const QByteArray &table : tables)
        each("SELECT * FROM " + table, [&content](const QByteArray &value) { content += value + '\n'; });
    sqlite3_close(connection);
    return content;
}

} // namespace

/// Every statement of each transaction fails once, one after the other, until all pass. Where one is refused the
/// workspace holds what it held before, to the byte.
class TransactionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { StruckStatement::watchAll(); }
    void cleanupTestCase() { StruckStatement::watchNone(); }

    void aStatementThatFailsChangesNothing_data()
    {
        QTest::addColumn<Act>("prepare");
        QTest::addColumn<Act>("operation");
        const auto row = [](const char *name, const Act &prepare, const Act &operation) {
            QTest::newRow(name) << prepare << operation;
        };
        row("begin a reply", drafted, [](Scene &scene) {
            scene.commit([&scene](Writer &writer) {
                return SendWrites::begin(writer, Bob, scene.conversation, u"We look into it."_s, u"Sam"_s, Hour);
            });
        });
        row("take a reply back", replied, [](Scene &scene) {
            scene.commit([&scene](Writer &writer) { return SendWrites::undo(writer, scene.send.id); });
        });
        row("a reply goes out", replied, [](Scene &scene) {
            scene.commit([&scene](Writer &writer) { return SendWrites::perform(writer, scene.send); });
        });
        row("a reply to somebody else", replied, [](Scene &scene) {
            scene.commit([send = scene.send](Writer &writer) mutable {
                send.recipient = u"carol@example.com"_s;
                return SendWrites::perform(writer, send);
            });
        });
        const auto approved = [](bool gmailDraft) {
            return [gmailDraft](Scene &scene) {
                scene.commit([&scene, gmailDraft](Writer &writer) -> Result<Approved> {
                    const auto actions = writer.actions(scene.run);
                    if (!actions)
                        return fail(actions.error());
                    Decision decision;
                    decision.by = u"Sam"_s;
                    decision.gmailDraft = gmailDraft;
                    decision.steps = std::vector<int>();
                    for (const ProposedAction &action : *actions)
                        decision.arguments.insert(action.step, action.params); // as they were
                    return DecisionWrites::approve(writer, scene.run, decision, scene.tools, {},
                                                   u"support@example.com"_s);
                });
            };
        };
        row("approve with a Gmail draft", drafted, approved(true));
        row("approve with the Gmail draft that was proposed", proposed, approved(true));
        row("approve without it", proposed, approved(false));
        row("keep a stale draft", staled, [](Scene &scene) {
            scene.commit([&scene](Writer &writer) { return DecisionWrites::keep(writer, scene.run, u"Sam"_s); });
        });
        row("carry a stale draft over", staled, [](Scene &scene) {
            scene.commit([&scene](Writer &writer) { return DecisionWrites::rebase(writer, scene.run, u"Sam"_s); });
        });
        row("retire every draft", staled, [](Scene &scene) {
            scene.commit([&scene](Writer &writer) { return Superseding::supersedeAll(writer, scene.conversation); });
        });
        row("draft again", drafted, [](Scene &scene) {
            scene.commit(
                [&scene](Writer &writer) { return RunWrites::again(writer, scene.run, Nobody, writer.now() + Hour); });
        });
        row("what was decided is stored", claimed, [](Scene &scene) {
            scene.commit([&scene](Writer &writer) -> Result<void> {
                const auto run = writer.run(scene.run);
                if (!run)
                    return fail(run.error());
                Outcome outcome;
                outcome.next.run = *run;
                outcome.next.run.state = RunState::Failed;
                outcome.next.run.error = u"no connection"_s;
                return RunWrites::apply(writer, run->state, outcome, Nobody);
            });
        });
        row("draft an answer", unanswered, [](Scene &scene) {
            scene.commit([&scene](Writer &writer) {
                return RunWrites::draft(writer, scene.conversation, Nobody, writer.now() + Hour);
            });
        });
        const Act settled = [](Scene &scene) {
            scene.commit([&scene](Writer &writer) {
                OutboxItem done = scene.item;
                done.state = u"done"_s;
                return OutboxWrites::settle(writer, scene.item, done, u"assistant"_s);
            });
        };
        row(
            "a Gmail draft is made", [](Scene &scene) { underWay(scene, true); }, settled);
        row(
            "a Gmail draft that no step asked for", [](Scene &scene) { underWay(scene, false); }, settled);
        row("a run is gone on with", drafted, [](Scene &scene) {
            scene.read([&scene, index = scene.test.knowledge().index()](Reader &reader) {
                return RunWrites::load(reader, scene.run, scene.tools, index);
            });
        });
        row("evidence", drafted, [](Scene &scene) {
            scene.read([&scene](Reader &reader) { return Evidence::collect(reader, scene.conversation, u"Sam"_s); });
        });
        row("the log is verified", drafted,
            [](Scene &scene) { scene.read([](Reader &reader) { return reader.verifyAudit(); }); });
    }

    void aStatementThatFailsChangesNothing()
    {
        QFETCH(Act, prepare);
        QFETCH(Act, operation);
        Report report(u"C3 a statement fails in the middle: "_s + QString::fromLatin1(QTest::currentDataTag()),
                      u"I1 I2 I3 I5 I8"_s, u"refused with words, nothing changed, and done when tried again"_s);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"workspace.db"_s);
        int refused = 0;
        {
            Scene scene(file);
            QVERIFY2(scene.test.isValid(), qPrintable(scene.test.problem()));
            for (const QString &name : {u"alice"_s, u"bob"_s}) {
                const auto id =
                    TestDesk::wait(scene.test.desk().createCustomer({{}, name, name + u"@example.com"_s, {}, 0}));
                QVERIFY2(id, qPrintable(id ? QString() : id.error().message));
            }
            bool isPrepared = false;
            for (int number = 1;; ++number) {
                QVERIFY2(number < MostStatements, "does not end");
                if (!std::exchange(isPrepared, true))
                    prepare(scene);
                QVERIFY2(!scene.problem, qPrintable(scene.problem ? scene.problem->message : QString()));
                const QByteArray before = contentOf(file);
                QVERIFY(!before.isEmpty());
                const StruckStatement struck(number);
                operation(scene);
                const auto problem = std::exchange(scene.problem, {});
                if (!struck.wasReached()) {
                    QVERIFY2(!problem, qPrintable(problem ? problem->message : QString()));
                    break;
                }
                report.count();
                isPrepared = problem.has_value();
                if (!problem)
                    continue;
                ++refused;
                QVERIFY(!problem->message.isEmpty());
                QVERIFY(contentOf(file) == before);
            }
        }
        QVERIFY2(refused >= 2, qPrintable(u"%1 of %2 were refused"_s.arg(refused).arg(report.counted())));
        report.note(u"%1 refused"_s.arg(refused));
        const QStringList complaints = Invariants::complaints(file);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u"; "_s)));
    }
};

QTEST_GUILESS_MAIN(TransactionsTest)
#include "TransactionsTest.moc"
