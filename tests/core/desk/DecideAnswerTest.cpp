#include "tests/core/desk/DecideScene.h"
#include "tests/kit/Report.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace DecideScene;

/// What becomes of a model's answer, and of a run whose model gives none.
class DecideAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerWaitsOrGoes_data()
    {
        QTest::addColumn<bool>("approval");
        QTest::addColumn<bool>("withTicket");
        QTest::addColumn<RunState>("state");
        QTest::newRow("approval on") << true << false << RunState::Pending;
        QTest::newRow("approval on, a ticket too") << true << true << RunState::Pending;
        QTest::newRow("approval off") << false << false << RunState::Sent;
        QTest::newRow("approval off, but a ticket waits") << false << true << RunState::Pending;
    }

    void theAnswerWaitsOrGoes()
    {
        QFETCH(bool, approval);
        QFETCH(bool, withTicket);
        QFETCH(RunState, state);
        const Outcome outcome = decide(drafting(approval, withTicket), answer(), tools());
        const bool goes = state == RunState::Sent;
        QCOMPARE(outcome.next.run.state, state);
        QVERIFY(commandOf<Rest>(outcome));
        QVERIFY(outcome.draft);
        QCOMPARE(outcome.draft->state, goes ? DraftState::Approved : DraftState::Pending);
        QCOMPARE(outcome.draft->revision, 4);
        QCOMPARE(outcome.draft->body, u"Hi Bob,\n\nCheck your key."_s);
        QCOMPARE(outcome.actions.size(), std::size_t(withTicket ? 1 : 0));
        QCOMPARE(outcome.outgoing.has_value(), goes);
        if (goes) {
            QCOMPARE(outcome.outgoing->body, u"Hi Bob,\n\nCheck your key.\n\nSources used: api.md"_s);
            QCOMPARE(outcome.outgoing->run, RunId{7});
            QCOMPARE(outcome.outgoing->customer, CustomerId{2});
            QCOMPARE(outcome.outgoing->channel, Channel::Email);
            QCOMPARE(outcome.outgoing->delivery, u"automatic"_s);
        }
        if (withTicket) {
            QCOMPARE(outcome.actions[0].key, u"7:2"_s);
            QCOMPARE(outcome.actions[0].customer, CustomerId{2});
            QCOMPARE(outcome.actions[0].state, ActionState::Pending);
        }
        QCOMPARE(outcome.facts.size(), std::size_t(1));
        QCOMPARE(outcome.facts[0].tool, u"generate_response"_s);
    }

    void whatNothingSupportsWaits_data()
    {
        QTest::addColumn<QString>("more");
        QTest::addColumn<bool>("goes");
        QTest::addColumn<int>("doubts");
        QTest::newRow("grounded") << QString() << true << 0;
        QTest::newRow("a courtesy") << u" I hope this helps!"_s << true << 0;
        QTest::newRow("a claim without a receipt") << u" I have opened a ticket."_s << false << 0;
        QTest::newRow("a claim with one") << u" I have looked at your account."_s << true << 0;
        QTest::newRow("a figure from nowhere") << u" The key costs $5."_s << false << 1;
        QTest::newRow("an invention") << u" Elephants deliver parcels through Antarctica."_s << false << 1;
    }

    void whatNothingSupportsWaits()
    {
        QFETCH(QString, more);
        QFETCH(bool, goes);
        QFETCH(int, doubts);
        const Report report(u"T16 a reply without support in the articles"_s, u"I9"_s,
                            u"waits for a person, approval or not"_s, 1);
        const Outcome outcome = decide(drafting(false, false), answer(true, more), tools());
        QCOMPARE(outcome.next.run.state, goes ? RunState::Sent : RunState::Pending);
        QCOMPARE(outcome.next.run.notice.isEmpty(), goes);
        QCOMPARE(int(doubtsOf(outcome.facts).size()), doubts);
    }

    void whatIsNotKnownIsSaid()
    {
        const Outcome outcome = decide(drafting(true, false), answer(false), tools());
        QCOMPARE(outcome.next.run.state, RunState::Pending);
        QVERIFY(outcome.next.run.notice.contains(u"colleague"_s));
        QVERIFY(outcome.draft->sources.empty());
    }

    void aModelThatFailsEndsTheRun_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        for (int kind = 0; kind <= int(Error::Kind::Bug); ++kind)
            QTest::newRow(qPrintable(errorKindName(Error::Kind(kind)))) << Error::Kind(kind);
    }

    /// However it fails, and whether or not a person has to approve: nothing is made up in its place.
    void aModelThatFailsEndsTheRun()
    {
        QFETCH(Error::Kind, kind);
        Report report(u"T16 a model fails and nobody can step in"_s, u"I9"_s,
                      u"said, no text in its place, nothing sent"_s);
        const Error error{kind, u"it failed"_s, {}, 0};
        for (const bool approval : {true, false}) {
            Work begun = queued();
            begun.run.approvalRequired = approval;
            for (const Outcome &outcome : {decide(begun, IntentKnown{fail(error), 0}, tools()),
                                           decide(drafting(approval, true), ReplyKnown{fail(error), 0}, tools())}) {
                QCOMPARE(outcome.next.run.state, RunState::Failed);
                QCOMPARE(outcome.next.run.error, u"it failed"_s);
                QVERIFY(commandOf<Rest>(outcome));
                QVERIFY(!outcome.draft);
                QVERIFY(!outcome.outgoing);
                QVERIFY(outcome.actions.empty());
                report.count();
            }
        }
    }

    /// What a server was asked goes on the log, answered or not.
    void whatWasAskedInVainIsOnTheLog()
    {
        const QJsonObject request{{u"model"_s, u"m"_s}};
        const Outcome outcome = decide(queued(), IntentKnown{fail(trouble()), 12, request}, tools());
        QCOMPARE(outcome.next.run.state, RunState::Failed);
        QCOMPARE(outcome.facts.size(), 1U);
        QVERIFY(!outcome.facts[0].success);
        QCOMPARE(outcome.facts[0].error, u"no connection"_s);
        QCOMPARE(outcome.facts[0].input.value("request"_L1).toObject(), request);
    }

    /// Nobody makes such a plan; one read from a workspace may be anything.
    void aPlanWithoutAnAnswerEndsTheRun_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::newRow("no plan") << Plan();
        QTest::newRow("only what is done") << Plan{step(1, u"get_customer_profile"_s, Effect::Read, StepStatus::Done)};
    }

    void aPlanWithoutAnAnswerEndsTheRun()
    {
        QFETCH(Plan, plan);
        Work work = drafting(true, false);
        work.run.plan = plan;
        if (plan.empty()) {
            const Outcome answered = decide(work, answer(), tools());
            QCOMPARE(answered.next.run.state, RunState::Failed);
            QVERIFY(!answered.draft);
            return;
        }
        work.run.plan[0].status = StepStatus::Running;
        const Outcome outcome = decide(work, StepDone{1, QJsonObject(), 1, {}}, tools());
        QCOMPARE(outcome.next.run.state, RunState::Failed);
        QVERIFY2(outcome.next.run.error.contains(u"no answer step"_s), qPrintable(outcome.next.run.error));
        QVERIFY(commandOf<Rest>(outcome));
    }

    void anActionThatNoToolKnowsIsDescribedByItsStep()
    {
        Work work = drafting(true, true);
        work.run.plan[1].tool = u"order_pizza"_s;
        work.run.plan[1].description = u"Order a pizza"_s;
        const Outcome outcome = decide(work, answer(), tools());
        QCOMPARE(outcome.actions.size(), 1U);
        QCOMPARE(outcome.actions[0].description, u"Order a pizza"_s);
    }

    void aStopSkipsWhatIsLeft()
    {
        Work work = drafting(true, false);
        work.run.plan.insert(work.run.plan.begin() + 1, ticketStep(2, StepStatus::Planned));
        const Outcome outcome = decide(work, Stopped{u"Sam"_s}, tools());
        QCOMPARE(outcome.next.run.plan[0].status, StepStatus::Done);
        QCOMPARE(outcome.next.run.plan[1].status, StepStatus::Skipped);
        QCOMPARE(outcome.next.run.plan[2].status, StepStatus::Skipped);
    }

    void aStoppedRunRests()
    {
        const Outcome outcome = decide(drafting(true, true), Stopped{u"Sam"_s}, tools());
        QCOMPARE(outcome.next.run.state, RunState::Cancelled);
        QCOMPARE(outcome.next.run.decidedBy, u"Sam"_s);
        QCOMPARE(outcome.next.run.plan.back().status, StepStatus::Skipped);
        QVERIFY(commandOf<Rest>(outcome));
        QVERIFY(!outcome.draft);
    }

    void theOfflineAssistantStepsIn_data()
    {
        QTest::addColumn<bool>("atTheReply");
        QTest::newRow("intent") << false;
        QTest::newRow("reply") << true;
    }

    void theOfflineAssistantStepsIn()
    {
        QFETCH(bool, atTheReply);
        const Report report(u"T16 the built-in assistant steps in"_s, u"I9"_s,
                            u"said on the run, what failed is on the log"_s, 1);
        Work work = atTheReply ? drafting(true, true) : queued();
        work.run.provider = u"openai"_s;
        work.run.model = u"test-model-1"_s;
        work.canGoOffline = true;
        work.modelPlans = true;
        const QJsonObject sent{{u"url"_s, u"https://models.example/v1"_s}};
        const Outcome outcome = atTheReply ? decide(work, ReplyKnown{fail(trouble()), 7, sent}, tools())
                                           : decide(work, IntentKnown{fail(trouble()), 7, sent}, tools());
        QCOMPARE(commandOf<AskReply>(outcome) != nullptr, atTheReply);
        QCOMPARE(commandOf<AskIntent>(outcome) != nullptr, !atTheReply);
        QCOMPARE(outcome.next.run.provider, u"offline"_s);
        QVERIFY(outcome.next.run.model.isEmpty());
        QVERIFY2(outcome.next.run.notice.contains(u"offline assistant stepped in: no connection"_s),
                 qPrintable(outcome.next.run.notice));
        QVERIFY(!outcome.next.canGoOffline);
        // What was asked of the server in vain stays on the log.
        QCOMPARE(outcome.facts.size(), std::size_t(1));
        QVERIFY(!outcome.facts[0].success);
        QCOMPARE(outcome.facts[0].input.value("request"_L1).toObject(), sent);
        // Nobody is left to step in for the offline assistant.
        const Outcome twice = decide(outcome.next, IntentKnown{fail(trouble())}, tools());
        QCOMPARE(twice.next.run.state, RunState::Failed);
    }

    /// Approval is off for answers of the model that was chosen, not for what takes its place.
    void whatStepsInDoesNotAnswerAlone()
    {
        const Report report(u"T16 the built-in assistant stepped in, approval is off"_s, u"I9"_s,
                            u"its answer waits for a person"_s, 1);
        Work work = drafting(false, false);
        work.run.provider = u"openai"_s;
        work.canGoOffline = true;
        const Outcome stepped = decide(work, ReplyKnown{fail(trouble())}, tools());
        const Outcome outcome = decide(stepped.next, answer(), tools());
        QCOMPARE(outcome.next.run.state, RunState::Pending);
        QVERIFY(outcome.draft && outcome.draft->state == DraftState::Pending);
        QVERIFY(!outcome.outgoing);
        QVERIFY(outcome.next.run.notice.contains(u"waits for a person"_s));
    }

    void nobodyHasToWaitForTheServer()
    {
        Work work = queued();
        work.run.provider = u"openai"_s;
        work.canGoOffline = true;
        const Outcome outcome = decide(work, WentOffline{u"Sam"_s}, tools());
        QVERIFY(commandOf<AskIntent>(outcome));
        QCOMPARE(outcome.next.run.provider, u"offline"_s);
        QVERIFY(outcome.next.run.notice.contains(u"Sam"_s));
        // Twice is once.
        const Outcome again = decide(outcome.next, WentOffline{u"Sam"_s}, tools());
        QCOMPARE(again.next, outcome.next);
    }

    void whatBrokeOffIsNeverSent_data()
    {
        QTest::addColumn<bool>("approval");
        QTest::newRow("approval on") << true;
        QTest::newRow("approval off") << false;
    }

    void whatBrokeOffIsNeverSent()
    {
        QFETCH(bool, approval);
        const Report report(u"F10 T13 a reply that broke off"_s, u"I4 I9"_s, u"waits as partial, approval or not"_s, 1);
        ReplyKnown cut = answer();
        cut.reply->brokenOff = u"The server ended the answer early."_s;
        const Outcome outcome = decide(drafting(approval, false), cut, tools());
        QCOMPARE(outcome.next.run.state, RunState::Pending);
        QVERIFY(outcome.draft && outcome.draft->partial);
        QCOMPARE(outcome.draft->state, DraftState::Pending);
        QVERIFY(!outcome.outgoing);
        QVERIFY(outcome.next.run.notice.contains(u"ended the answer early"_s));
        QVERIFY(outcome.facts[0].output.value("partial"_L1).toBool());
    }

    void whatMayNotBeMeantWaits()
    {
        for (const bool approval : {true, false}) {
            ReplyKnown unsure = answer();
            unsure.reply->isUnsure = true;
            const Outcome outcome = decide(drafting(approval, false), unsure, tools());
            QCOMPARE(outcome.next.run.state, RunState::Pending);
            QVERIFY(!outcome.outgoing);
            QVERIFY(outcome.next.run.notice.contains(u"not sure"_s));
            QVERIFY(outcome.facts[0].output.value("unsure"_L1).toBool());
        }
    }

    void whatIsPromisedIsProposed_data()
    {
        QTest::addColumn<bool>("withTicket");
        QTest::addColumn<Promise>("promise");
        QTest::addColumn<Permission>("permission");
        QTest::addColumn<QStringList>("proposed");
        const auto ask = Permission::Ask;
        const QString ticket = u"create_ticket"_s;
        const QString handOver = u"escalate_to_human"_s;
        QTest::newRow("nothing") << false << Promise::None << ask << QStringList();
        QTest::newRow("a hand-over") << false << Promise::HandOver << ask << QStringList{handOver};
        QTest::newRow("both") << true << Promise::HandOver << ask << QStringList{ticket, handOver};
        QTest::newRow("the ticket does") << true << Promise::FollowUp << ask << QStringList{ticket};
        QTest::newRow("switched off") << false << Promise::HandOver << Permission::Never << QStringList();
    }

    /// "A colleague takes over" is not said without somebody being told.
    void whatIsPromisedIsProposed()
    {
        QFETCH(bool, withTicket);
        QFETCH(Promise, promise);
        QFETCH(Permission, permission);
        QFETCH(QStringList, proposed);
        Work work = drafting(true, withTicket);
        work.policy.perTool.insert(u"escalate_to_human"_s, permission);
        ReplyKnown promising = answer();
        promising.reply->promise = promise;
        const Outcome outcome = decide(work, promising, tools());
        QStringList actions;
        for (const ProposedAction &action : outcome.actions)
            actions += action.tool;
        QCOMPARE(actions, proposed);
        QCOMPARE(outcome.next.run.state, RunState::Pending);
        QCOMPARE(outcome.next.run.plan.back().status, StepStatus::Done);
        QCOMPARE(promiseFrom(outcome.facts.back().output.value("promise"_L1).toString()).value_or(Promise::None),
                 promise);
    }

    void whatIsPromisedIsDoneFirst_data()
    {
        QTest::addColumn<bool>("works");
        QTest::newRow("a colleague is told") << true;
        QTest::newRow("nobody could be told") << false;
    }

    /// Approval is off.
    void whatIsPromisedIsDoneFirst()
    {
        QFETCH(bool, works);
        const Work before = drafting(false, false);
        ReplyKnown promising = answer();
        promising.reply->promise = Promise::HandOver;
        const Outcome asked = decide(before, promising, tools());
        const auto *handOver = commandOf<RunStep>(asked);
        QVERIFY(handOver);
        QCOMPARE(handOver->step.tool, u"escalate_to_human"_s);
        QVERIFY(!asked.outgoing && !asked.draft && asked.facts.empty());

        StepDone done{handOver->step.step, QJsonObject{{u"note_id"_s, 1}}, 5, before.gathered};
        if (!works)
            done.output = fail(trouble());
        const Outcome told = decide(asked.next, done, tools());
        QCOMPARE(told.next.run.state, works ? RunState::Sent : RunState::Pending);
        QCOMPARE(told.outgoing.has_value(), works);
        QCOMPARE(told.next.run.notice.contains(u"none was told"_s), !works);
        QVERIFY(!told.next.held);
        QCOMPARE(told.facts.size(), std::size_t(2));
        QCOMPARE(told.facts[0].tool, u"escalate_to_human"_s);
        QCOMPARE(told.facts[1].tool, u"generate_response"_s);
        QCOMPARE(told.facts[1].durationUs, promising.durationUs);
    }

    void whatWasWrittenBeforeTheStopIsKept()
    {
        const Outcome outcome = decide(drafting(true, true), Stopped{u"Sam"_s, u"Hi Bob, the pri"_s}, tools());
        QCOMPARE(outcome.next.run.state, RunState::Cancelled);
        QVERIFY(outcome.draft && outcome.draft->partial);
        QCOMPARE(outcome.draft->state, DraftState::Superseded);
        QCOMPARE(outcome.draft->body, u"Hi Bob, the pri"_s);
        QCOMPARE(outcome.facts.size(), std::size_t(1));
        QCOMPARE(outcome.facts[0].actor, u"Sam"_s);
        QVERIFY(!outcome.facts[0].success);
        QVERIFY(!outcome.outgoing);
    }
};

QTEST_GUILESS_MAIN(DecideAnswerTest)
#include "DecideAnswerTest.moc"
