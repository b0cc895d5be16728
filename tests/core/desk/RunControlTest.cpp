#include "core/desk/DecisionWrites.h"
#include "core/desk/Desk.h"
#include "core/desk/RunWrites.h"
#include "core/tools/Tool.h"
#include "tests/kit/TestDesk.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 20'000;
const QString Question = u"I'm having trouble integrating your API, getting 401 errors"_s;

/// When something is asked of a model.
enum class Moment { Intent, Plan, Reply };

/// On a server: asked for a plan it says that it makes none, and an answer takes until somebody lets go of it.
class SlowModel : public LanguageModel
{
public:
    QString provider() const override { return u"openai"_s; }
    QString model() const override { return u"slow"_s; }
    bool plans() const override { return true; }
    /// Called with the next turn of the event loop after it was asked.
    std::function<void(Moment)> asked;

    DeferredPtr<IntentCall> classify(const IntentRequest &) override
    {
        tell(Moment::Intent);
        DeferredPtr<IntentCall> call(new IntentCall);
        const IntentReply reply{{u"integration_help"_s, 0.9, u"general_question"_s, 0.05}, {}, {}};
        later(call.get(), [raw = call.get(), reply] { Q_EMIT raw->finished(reply); });
        return call;
    }
    DeferredPtr<PlanCall> plan(const PlanRequest &) override
    {
        tell(Moment::Plan);
        return nullptr;
    }
    DeferredPtr<ReplyCall> reply(const ReplyRequest &) override
    {
        tell(Moment::Reply);
        DeferredPtr<ReplyCall> call(new ReplyCall);
        later(call.get(), [raw = call.get()] { Q_EMIT raw->delta(u"Check your "_s); });
        return call;
    }

private:
    void tell(Moment moment)
    {
        if (asked)
            later(QCoreApplication::instance(), [act = asked, moment] { act(moment); });
    }
    static void later(QObject *call, const std::function<void()> &act)
    {
        QMetaObject::invokeMethod(call, act, Qt::QueuedConnection);
    }
};

} // namespace

/// A person takes a hand in what the assistant does, whenever that is.
class RunControlTest : public QObject
{
    Q_OBJECT

private:
    SlowModel m_model;
    std::unique_ptr<TestDesk> m_test;

    Desk &desk() { return m_test->desk(); }

    QFuture<Result<Received>> receive(CustomerId customer)
    {
        Incoming incoming;
        incoming.customer = customer;
        incoming.text = Question;
        incoming.approval = true;
        return desk().receive(incoming);
    }

    RunDetail detailOf(RunId run) { return TestDesk::wait(desk().run(run)).value_or(RunDetail()); }

    /// A run on which `act` is done just after the model was asked for that. It makes no plan, so that after it was
    /// asked for one the built-in plan is being stored.
    RunDetail actedOn(Moment moment, const std::function<void(RunId)> &act)
    {
        QSignalSpy rested(&desk(), &Desk::runRested);
        RunId run;
        bool isActed = false;
        m_model.asked = [&](Moment now) {
            if (now == Moment::Intent) // known from here on, without waiting for the store again
                run = TestDesk::wait(desk().runs({}, {}, 1)).value_or(std::vector<Run>(1)).front().id;
            if (now == moment && !std::exchange(isActed, true))
                act(run);
        };
        const auto received = TestDesk::wait(receive(CustomerId{2}));
        eventually([&] { return !rested.isEmpty(); }, PatienceMs);
        m_model.asked = {};
        return received && isActed ? detailOf(received->run) : RunDetail();
    }

    static void rows()
    {
        QTest::addColumn<Moment>("moment");
        QTest::newRow("while it is asked what it is about") << Moment::Intent;
        QTest::newRow("while the plan is stored") << Moment::Plan;
        QTest::newRow("while it writes") << Moment::Reply;
    }

private Q_SLOTS:
    void init()
    {
        TestDesk::Outside outside;
        outside.stepsIn = true;
        m_test = std::make_unique<TestDesk>(QString(), &m_model, outside);
        QVERIFY2(m_test->isValid(), qPrintable(m_test->problem()));
        QVERIFY(m_test->seed());
    }

    void aRunIsStoppedAnyTime_data() { rows(); }

    /// While a step is being stored too: what is stored stays, and nothing follows.
    void aRunIsStoppedAnyTime()
    {
        QFETCH(Moment, moment);
        const RunDetail detail = actedOn(moment, [this](RunId run) { desk().cancelRun(run); });
        QCOMPARE(detail.run.state, RunState::Cancelled);
        QVERIFY(!detail.draft || detail.draft->state != DraftState::Pending);
        for (const PlanStep &step : detail.run.plan)
            QVERIFY(step.status != StepStatus::Running && step.status != StepStatus::Planned);
        QVERIFY(TestDesk::wait(desk().verifyAudit())->ok);
    }

    void nobodyWaitsForTheServer_data() { rows(); }

    /// The offline assistant takes over where the run stands, and says so.
    void nobodyWaitsForTheServer()
    {
        QFETCH(Moment, moment);
        const RunDetail detail = actedOn(moment, [this](RunId run) { desk().answerOffline(run); });
        QCOMPARE(detail.run.state, RunState::Pending);
        QCOMPARE(detail.run.provider, u"offline"_s);
        QVERIFY(detail.draft);
        QVERIFY(TestDesk::wait(desk().verifyAudit())->ok);
    }

    void onlyTheOneMeantIsStopped()
    {
        QSignalSpy rested(&desk(), &Desk::runRested);
        QSignalSpy grew(&desk(), &Desk::draftGrew);
        const auto stays = TestDesk::wait(receive(CustomerId{1}));
        const auto goes = TestDesk::wait(receive(CustomerId{2}));
        QVERIFY(stays && goes);
        QVERIFY(eventually([&] { return grew.size() == 2; }, PatienceMs));
        QCOMPARE(desk().streamedText(goes->run), u"Check your "_s);
        for (const auto unknown : {RunId{}, RunId{99}}) {
            desk().cancelRun(unknown);
            desk().answerOffline(unknown);
            QCOMPARE(desk().streamedText(unknown), QString());
        }
        desk().cancelRun(goes->run);
        QVERIFY(eventually([&] { return rested.size() == 1; }, PatienceMs));
        QCOMPARE(detailOf(goes->run).run.state, RunState::Cancelled);
        QCOMPARE(desk().streamedText(stays->run), u"Check your "_s);
        desk().answerOffline(stays->run);
        QVERIFY(eventually([&] { return rested.size() == 2; }, PatienceMs));
        QCOMPARE(detailOf(stays->run).run.state, RunState::Pending);
        desk().cancelRun(stays->run); // nobody works on it any more
        QCOMPARE(detailOf(stays->run).run.state, RunState::Pending);
    }

    void nobodyCanStepIn()
    {
        m_test = std::make_unique<TestDesk>(QString(), &m_model);
        QVERIFY(m_test->isValid() && m_test->seed());
        const RunDetail detail = actedOn(Moment::Reply, [this](RunId run) {
            desk().answerOffline(run);
            desk().cancelRun(run);
        });
        QCOMPARE(detail.run.state, RunState::Cancelled);
        QCOMPARE(detail.run.provider, u"openai"_s);
    }

    /// The built-in assistant is as quick as the store: whatever turn of the event loop it is, stopped or answered and
    /// never in between.
    void theBuiltInAssistantIsStoppedOrDone()
    {
        m_test = std::make_unique<TestDesk>();
        QVERIFY(m_test->isValid() && m_test->seed());
        constexpr int Turns = 25;
        for (int turn = 0; turn < Turns; ++turn) {
            QSignalSpy rested(&desk(), &Desk::runRested);
            const auto received = TestDesk::wait(receive(CustomerId{2}));
            QVERIFY(received);
            for (int i = 0; i < turn; ++i)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            desk().answerOffline(received->run); // it is
            desk().cancelRun(received->run);
            QVERIFY(eventually([&] { return !rested.isEmpty(); }, PatienceMs));
            const RunDetail detail = detailOf(received->run);
            QVERIFY(detail.run.state == RunState::Cancelled || detail.run.state == RunState::Pending);
            QCOMPARE(detail.draft.has_value(), detail.run.state == RunState::Pending);
        }
        QVERIFY(TestDesk::wait(desk().verifyAudit())->ok);
    }

    void anothersRunIsLeftAlone()
    {
        const RunDetail before = actedOn(Moment::Reply, [this](RunId run) { desk().answerOffline(run); });
        QCOMPARE(before.run.state, RunState::Pending);
        Outcome outcome;
        outcome.next.run = before.run;
        outcome.next.run.state = RunState::Failed;
        const auto stored = TestDesk::wait(m_test->store().commit([&outcome](Writer &writer) {
            return RunWrites::apply(writer, RunState::Pending, outcome, u"another process"_s);
        }));
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Conflict);
        QCOMPARE(detailOf(before.run.id).run, before.run);
    }

    /// Who comes when enough is under way waits, and is next.
    void onlySoManyAreWorkedOnAtOnce()
    {
        QSignalSpy rested(&desk(), &Desk::runRested);
        QSignalSpy grew(&desk(), &Desk::draftGrew);
        std::vector<RunId> runs;
        for (qint64 customer = 1; customer <= 5; ++customer) {
            const auto received = TestDesk::wait(receive(CustomerId{customer}));
            QVERIFY(received);
            runs.push_back(received->run);
        }
        QVERIFY(eventually([&] { return grew.size() >= 1; }, PatienceMs));
        // Those that wait are not begun: each that is stopped makes room for one of them.
        for (std::size_t i = 0; i < runs.size(); ++i) {
            QVERIFY(eventually([&] { return grew.size() > qsizetype(i); }, PatienceMs));
            const auto run = grew[qsizetype(i)][0].value<RunId>();
            desk().cancelRun(run);
            QVERIFY(eventually([&] { return rested.size() > qsizetype(i); }, PatienceMs));
            QCOMPARE(detailOf(run).run.state, RunState::Cancelled);
        }
        QCOMPARE(grew.size(), qsizetype(runs.size()));
    }

    void whatAnActionWouldDo_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QJsonObject>("arguments");
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<Error::Kind>("kind"); // Cancelled: none
        const QJsonObject title{{u"title"_s, u"401"_s}};
        const QString ticket = u"create_ticket"_s;
        QTest::newRow("as it should be") << ticket << title << Permission::Ask << Error::Kind::Cancelled;
        QTest::newRow("no such tool") << u"order_pizza"_s << title << Permission::Ask << Error::Kind::Invalid;
        QTest::newRow("no such argument")
            << ticket << QJsonObject{{u"pizza"_s, 1}} << Permission::Ask << Error::Kind::Invalid;
        QTest::newRow("switched off") << ticket << title << Permission::Never << Error::Kind::Refused;
    }

    void whatAnActionWouldDo()
    {
        QFETCH(QString, tool);
        QFETCH(QJsonObject, arguments);
        QFETCH(Permission, permission);
        QFETCH(Error::Kind, kind);
        Policy policy;
        policy.perTool.insert(u"create_ticket"_s, permission);
        const auto words = DecisionWrites::describe(ToolRegistry(), policy, tool, arguments);
        QCOMPARE(words ? Error::Kind::Cancelled : words.error().kind, kind);
        QVERIFY(words ? !words->isEmpty() : !words.error().message.isEmpty());
    }

    /// Somebody asks for a draft: anew where one waits, and not at all where nobody waits for an answer.
    void aDraftIsMadeWhenAskedFor()
    {
        m_test = std::make_unique<TestDesk>();
        QVERIFY(m_test->isValid() && m_test->seed());
        const auto sent = m_test->send(CustomerId{2}, Question, true);
        QVERIFY(sent);
        const ConversationId conversation = sent->run.conversation;
        QSignalSpy rested(&desk(), &Desk::runRested);
        const auto again = TestDesk::wait(desk().draftAnswer(conversation));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QVERIFY(*again != sent->run.id);
        QVERIFY(eventually([&] { return !rested.isEmpty(); }, PatienceMs));
        QCOMPARE(detailOf(sent->run.id).run.state, RunState::Superseded);
        QCOMPARE(detailOf(*again).run.state, RunState::Pending);
        Decision decision;
        decision.by = u"Sam"_s;
        decision.steps.emplace();
        QVERIFY(TestDesk::wait(desk().approve(*again, decision)));
        const auto none = TestDesk::wait(desk().draftAnswer(conversation));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Conflict);
        QVERIFY(!TestDesk::wait(desk().draftAnswer(ConversationId{9'999})));
        // Nobody wrote, and somebody wrote while no assistant was there.
        const auto added = TestDesk::wait(m_test->store().commit([&](Writer &writer) -> Result<ConversationId> {
            Conversation empty;
            empty.customer = CustomerId{3};
            const auto id = writer.insert(empty);
            Message message;
            message.conversation = conversation;
            message.customer = CustomerId{2};
            message.body = Question;
            const auto said = writer.insert(message);
            return said ? id : Result<ConversationId>(fail(said.error()));
        }));
        QVERIFY(added);
        const auto nothing = TestDesk::wait(desk().draftAnswer(*added));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().kind, Error::Kind::Conflict);
        rested.clear();
        const auto newest = TestDesk::wait(desk().draftAnswer(conversation));
        QVERIFY2(newest, qPrintable(newest ? QString() : newest.error().message));
        QVERIFY(eventually([&] { return !rested.isEmpty(); }, PatienceMs));
        QCOMPARE(detailOf(*newest).run.state, RunState::Pending);
        const auto carried = TestDesk::wait(desk().rebaseDraft(*newest));
        QVERIFY(!carried);
        QCOMPARE(carried.error().kind, Error::Kind::Conflict);
    }
};

QTEST_GUILESS_MAIN(RunControlTest)
#include "RunControlTest.moc"
