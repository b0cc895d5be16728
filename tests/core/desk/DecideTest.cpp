#include "tests/core/desk/DecideScene.h"
#include "tests/kit/Report.h"

#include <QTest>
#include <array>

using namespace Qt::StringLiterals;
using namespace DecideScene;

/// What a run does until it is answered; see DecideAnswerTest for the rest.
class DecideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRunAsksForTheIntent()
    {
        const Outcome outcome = decide(queued(), Begun{}, tools());
        const auto *ask = commandOf<AskIntent>(outcome);
        QVERIFY(ask);
        QCOMPARE(ask->request.message, queued().message.body);
        QCOMPARE(ask->request.labels, builtinIntents());
        QCOMPARE(outcome.next, queued());
        QVERIFY(outcome.facts.empty());
    }

    void aKnownIntentIsNotAskedForAgain()
    {
        Work work = queued(u"I would like to talk to a person."_s);
        work.run.intent = {u"escalation_request"_s, 1.0, {}, 0};
        const Outcome outcome = decide(work, Begun{}, tools());
        QVERIFY(!commandOf<AskIntent>(outcome));
        QVERIFY(!outcome.next.run.plan.empty());
        QCOMPARE(outcome.next.run.intent.label, u"escalation_request"_s);
    }

    void aRunIsTakenUpWhereItStood()
    {
        Work work = drafting(true, true);
        work.run.plan.back().status = StepStatus::Planned;
        const auto *ask = commandOf<AskReply>(decide(work, Begun{}, tools()));
        QVERIFY(ask);

        work.run.plan[0].status = StepStatus::Planned;
        const Outcome earlier = decide(work, Begun{}, tools());
        const auto *first = commandOf<RunStep>(earlier);
        QVERIFY(first);
        QCOMPARE(first->step.step, 1);
    }

    void theIntentLeadsToItsPlan_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QStringList>("steps");
        const QString profile = u"get_customer_profile"_s;
        const QString history = u"get_conversation_history"_s;
        const QString open = u"get_open_tickets"_s;
        const QString search = u"search_kb"_s;
        const QString reply = u"generate_response"_s;
        QTest::newRow("pricing") << u"pricing_inquiry"_s << QStringList{profile, search, reply};
        QTest::newRow("integration") << u"integration_help"_s
                                     << QStringList{profile, history, open, search, u"create_ticket"_s, reply};
        QTest::newRow("billing") << u"billing_issue"_s
                                 << QStringList{profile, history, open, search, u"create_ticket"_s, reply};
        QTest::newRow("account") << u"account_help"_s << QStringList{profile, history, search, reply};
        QTest::newRow("escalation") << u"escalation_request"_s
                                    << QStringList{profile, history, search, u"escalate_to_human"_s, reply};
        QTest::newRow("unknown label") << u"no_such_intent"_s << QStringList{profile, search, reply};
    }

    void theIntentLeadsToItsPlan()
    {
        QFETCH(QString, label);
        QFETCH(QStringList, steps);
        const Outcome outcome = decide(queued(), intent(label), tools());
        QStringList planned;
        for (const PlanStep &planStep : outcome.next.run.plan)
            planned += planStep.tool;
        QCOMPARE(planned, steps);
        QCOMPARE(outcome.next.run.state, RunState::Planned);
        QCOMPARE(outcome.next.run.inputTokens, 10);
        QCOMPARE(outcome.next.run.outputTokens, 20);
        QCOMPARE(outcome.next.run.costUsd, 0.5);
        const auto *first = commandOf<RunStep>(outcome);
        QVERIFY(first);
        QCOMPARE(first->step.tool, u"get_customer_profile"_s);
    }

    void aWriteStepNeedsItsPermission_data()
    {
        QTest::addColumn<bool>("approval");
        QTest::addColumn<QString>("policy");
        QTest::addColumn<StepStatus>("status");
        QTest::addColumn<bool>("runs");
        QTest::addColumn<bool>("noted");
        QTest::newRow("approval on") << true << QString() << StepStatus::NeedsApproval << false << false;
        QTest::newRow("approval on outranks auto")
            << true << u"create_ticket=auto"_s << StepStatus::NeedsApproval << false << false;
        QTest::newRow("approval off") << false << QString() << StepStatus::Planned << true << false;
        QTest::newRow("approval off, asks all the same")
            << false << u"create_ticket=ask"_s << StepStatus::NeedsApproval << false << false;
        QTest::newRow("never, approval on") << true << u"create_ticket=never"_s << StepStatus::Skipped << false << true;
        QTest::newRow("never, approval off")
            << false << u"create_ticket=never"_s << StepStatus::Skipped << false << true;
    }

    void aWriteStepNeedsItsPermission()
    {
        QFETCH(bool, approval);
        QFETCH(QString, policy);
        QFETCH(StepStatus, status);
        QFETCH(bool, runs);
        QFETCH(bool, noted);
        Work work = queued();
        work.run.intent.label = u"integration_help"_s;
        work.run.approvalRequired = approval;
        work.policy.perTool = Policy::parse(policy);
        work.run.plan = {ticketStep(1), answerStep(2)};
        const Outcome outcome = decide(work, Begun{}, tools());
        QCOMPARE(outcome.next.run.plan[0].status, status);
        QCOMPARE(commandOf<RunStep>(outcome) != nullptr, runs);
        QCOMPARE(commandOf<AskReply>(outcome) != nullptr, !runs);
        QCOMPARE(outcome.facts.size(), std::size_t(noted ? 1 : 0));
        if (noted)
            QVERIFY(!outcome.facts[0].success);
    }

    /// The switch is the run's, not the desk's of this moment: it was on when the message came.
    void theSwitchOfTheMessageCounts()
    {
        Work work = queued();
        work.run.intent.label = u"integration_help"_s;
        work.run.approvalRequired = true;
        work.policy.humanApproval = false;
        work.run.plan = {ticketStep(1), answerStep(2)};
        QCOMPARE(decide(work, Begun{}, tools()).next.run.plan[0].status, StepStatus::NeedsApproval);
    }

    void unreadableParametersAlwaysAsk()
    {
        Work work = queued();
        work.run.intent.label = u"integration_help"_s;
        work.run.approvalRequired = false;
        work.run.plan = {step(1, u"create_ticket"_s, Effect::Write, StepStatus::Planned, {{u"titel"_s, u"x"_s}}),
                         answerStep(2)};
        QCOMPARE(decide(work, Begun{}, tools()).next.run.plan[0].status, StepStatus::NeedsApproval);
        work.run.plan[0].tool = u"no_such_tool"_s;
        QCOMPARE(decide(work, Begun{}, tools()).next.run.plan[0].status, StepStatus::NeedsApproval);
    }

    void aStepIsNotedAndTheNextFollows()
    {
        Work work = queued();
        work.run.intent.label = u"pricing_inquiry"_s;
        work.run.plan = {step(1, u"get_customer_profile"_s, Effect::Read), step(2, u"search_kb"_s, Effect::Read),
                         answerStep(3)};
        StepDone done{1, QJsonObject{{u"name"_s, u"Bob"_s}}, 250, {}};
        done.gathered.customer.name = u"Bob Smith"_s;
        const Outcome outcome = decide(work, done, tools());
        QCOMPARE(outcome.facts.size(), std::size_t(1));
        QCOMPARE(outcome.facts[0].tool, u"get_customer_profile"_s);
        QCOMPARE(outcome.facts[0].actor, u"assistant"_s);
        QCOMPARE(outcome.facts[0].durationUs, 250);
        QVERIFY(outcome.facts[0].success);
        QCOMPARE(outcome.next.gathered.customer.name, u"Bob Smith"_s);
        QCOMPARE(outcome.next.run.plan[0].status, StepStatus::Done);
        QCOMPARE(outcome.next.run.state, RunState::Running);
        const auto *next = commandOf<RunStep>(outcome);
        QVERIFY(next);
        QCOMPARE(next->step.step, 2);
    }

    void aFailedStepLeavesAnAnswer_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<bool>("ends");
        QTest::newRow("nobody to answer") << u"get_customer_profile"_s << true;
        QTest::newRow("less to lean on") << u"search_kb"_s << false;
        QTest::newRow("no history") << u"get_conversation_history"_s << false;
    }

    void aFailedStepLeavesAnAnswer()
    {
        QFETCH(QString, tool);
        QFETCH(bool, ends);
        Work work = queued();
        work.run.intent.label = u"pricing_inquiry"_s;
        work.run.plan = {step(1, tool, Effect::Read), answerStep(2)};
        const Outcome outcome = decide(work, StepDone{1, fail(trouble()), 0, {}}, tools());
        QCOMPARE(outcome.facts.size(), std::size_t(1));
        QVERIFY(!outcome.facts[0].success);
        QCOMPARE(outcome.facts[0].error, u"no connection"_s);
        QCOMPARE(outcome.next.run.plan[0].status, StepStatus::Failed);
        QCOMPARE(outcome.next.run.state, ends ? RunState::Failed : RunState::Drafting);
        QCOMPARE(commandOf<Rest>(outcome) != nullptr, ends);
    }

    void anOpenTicketAboutItIsUpdated()
    {
        Work work = queued();
        work.run.intent.label = u"integration_help"_s;
        work.run.plan = {step(1, u"get_open_tickets"_s, Effect::Read), ticketStep(2), answerStep(3)};
        StepDone done{1, QJsonObject{}, 0, {}};
        Ticket ticket;
        ticket.id = TicketId{11};
        ticket.title = u"Trouble integrating the API: 401 errors"_s;
        done.gathered.openTickets = {ticket};
        const Outcome outcome = decide(work, done, tools());
        QCOMPARE(outcome.next.run.plan[1].tool, u"update_ticket"_s);
        QCOMPARE(outcome.next.run.plan[1].params.value("ticket_id"_L1).toInteger(), 11);
        QCOMPARE(outcome.next.run.plan[1].status, StepStatus::NeedsApproval);
    }

    void aProposedPlanIsValidated_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("fine") << u"search_kb"_s << QJsonObject{{u"query"_s, u"401"_s}} << true;
        QTest::newRow("unknown tool") << u"delete_customer"_s << QJsonObject{} << false;
        QTest::newRow("another customer") << u"get_customer_profile"_s << QJsonObject{{u"customer_id"_s, 1}} << false;
        QTest::newRow("wrong type") << u"search_kb"_s << QJsonObject{{u"query"_s, 401}} << false;
        QTest::newRow("no query") << u"search_kb"_s << QJsonObject{} << false;
    }

    void aProposedPlanIsValidated()
    {
        QFETCH(QString, tool);
        QFETCH(QJsonObject, params);
        QFETCH(bool, accepted);
        const Report report(u"F14 T14 a plan with foreign tools, customers, types"_s, u"I4"_s, u"ours is used"_s, 1);
        Work work = queued();
        work.modelPlans = true;
        const Outcome asks = decide(work, intent(u"pricing_inquiry"_s), tools());
        const auto *ask = commandOf<AskPlan>(asks);
        QVERIFY(ask);
        QCOMPARE(ask->request.tools.size(), tools().all().size());

        const Outcome outcome = decide(
            asks.next, PlanKnown{PlanReply{{step(1, tool, Effect::Read, StepStatus::Planned, params)}, {}}}, tools());
        QCOMPARE(outcome.facts.size(), std::size_t(1));
        QCOMPARE(outcome.facts[0].tool, u"propose_plan"_s);
        QCOMPARE(outcome.facts[0].success, accepted);
        QCOMPARE(outcome.next.run.plan.front().tool, u"get_customer_profile"_s);
        QCOMPARE(outcome.next.run.plan.back().tool, u"generate_response"_s);
    }

    /// Without a plan of its own the server still has one: the built-in one.
    void aPlanThatFailsIsReplaced()
    {
        Work work = queued();
        work.run.intent = intent(u"integration_help"_s).reply->guess;
        const QJsonObject request{{u"model"_s, u"m"_s}};
        const Outcome outcome = decide(work, PlanKnown{fail(trouble()), 12, request}, tools());
        QCOMPARE(outcome.next.run.state, RunState::Planned);
        QVERIFY(!outcome.next.run.plan.empty());
        QVERIFY(!outcome.facts.empty() && !outcome.facts[0].success);
        QVERIFY2(outcome.facts[0].error.contains(u"The built-in plan was used"_s), qPrintable(outcome.facts[0].error));
        QCOMPARE(outcome.facts[0].input.value("request"_L1).toObject(), request);
    }

    void nothingIsAskedByMeaningForNoWords()
    {
        Work work = queued();
        work.embeds = true;
        work.run.plan = {step(1, u"search_kb"_s, Effect::Read, StepStatus::Planned, {{u"query"_s, u"  "_s}}),
                         answerStep(2)};
        work.run.intent = intent(u"general_question"_s).reply->guess;
        const Outcome outcome = decide(work, Begun{}, tools());
        QVERIFY(commandOf<RunStep>(outcome));
    }

    void whatComesAfterTheEndChangesNothing_data()
    {
        QTest::addColumn<RunState>("state");
        for (const RunState state : {RunState::Pending, RunState::Sent, RunState::Rejected, RunState::Superseded,
                                     RunState::Failed, RunState::Cancelled})
            QTest::newRow(qPrintable(wordOf(state))) << state;
    }

    void whatComesAfterTheEndChangesNothing()
    {
        QFETCH(RunState, state);
        Work work = drafting(false, true);
        work.run.state = state;
        const std::array<RunEvent, 7> events{
            Begun{},  intent(u"billing_issue"_s), PlanKnown{fail(trouble())}, StepDone{1, QJsonObject{}, 0, {}},
            answer(), Stopped{u"Sam"_s},          WentOffline{u"Sam"_s}};
        for (const RunEvent &event : events) {
            const Outcome outcome = decide(work, event, tools());
            QCOMPARE(outcome.next, work);
            QVERIFY(commandOf<Rest>(outcome));
            QVERIFY(outcome.facts.empty() && outcome.actions.empty() && !outcome.draft && !outcome.outgoing);
        }
    }

    void whatIsSearchedForIsAskedByMeaningFirst()
    {
        Work work = drafting(true, false);
        work.run.state = RunState::Planned;
        work.run.plan = {step(1, u"search_kb"_s, Effect::Read, StepStatus::Planned, {{u"query"_s, u"a lost key"_s}}),
                         answerStep(2)};
        QVERIFY(commandOf<RunStep>(decide(work, Begun{}, tools()))); // without a server the words must do
        work.embeds = true;
        const Outcome outcome = decide(work, Begun{}, tools());
        const auto *ask = commandOf<AskEmbedding>(outcome);
        QVERIFY(ask);
        QCOMPARE(ask->step, 1);
        QCOMPARE(ask->question, u"a lost key"_s);
        QVERIFY(outcome.facts.empty());

        EmbeddingReply reply{{{0.5f, -1.0f}}, u"test-embedding"_s, {10, 0, 0.25}};
        const QJsonObject request{{u"body"_s, u"what was sent"_s}};
        const Outcome known = decide(outcome.next, QuestionEmbedded{1, reply, 5, request}, tools());
        QVERIFY(commandOf<RunStep>(known)); // not asked twice
        QCOMPARE(known.next.question, reply.vectors.front());
        QCOMPARE(known.next.embeddedStep, 1);
        QCOMPARE(known.next.run.inputTokens, 10);
        QCOMPARE(known.next.run.costUsd, 0.25);
        QVERIFY(known.next.run.notice.isEmpty());
        QCOMPARE(known.facts.size(), 1u);
        QCOMPARE(known.facts[0].tool, u"embed_query"_s);
        QCOMPARE(known.facts[0].input["request"_L1].toObject(), request);
        QVERIFY(known.facts[0].success);
    }

    void withoutAMeaningTheWordsMustDo_data()
    {
        QTest::addColumn<bool>("isNews");
        QTest::newRow("said once") << true;
        QTest::newRow("and not again") << false;
    }

    void withoutAMeaningTheWordsMustDo()
    {
        QFETCH(bool, isNews);
        Work work = drafting(true, false);
        work.embeds = true;
        work.run.plan = {step(1, u"search_kb"_s, Effect::Read, StepStatus::Planned, {{u"query"_s, u"a lost key"_s}}),
                         step(2, u"search_kb"_s, Effect::Read, StepStatus::Planned, {{u"query"_s, u"a door"_s}}),
                         answerStep(3)};
        const Outcome outcome = decide(work, QuestionEmbedded{1, fail(trouble()), 5, {}, isNews}, tools());
        const auto *next = commandOf<RunStep>(outcome);
        QVERIFY(next);
        QCOMPARE(next->step.step, 1);
        QVERIFY(outcome.next.question.empty());
        QVERIFY(!outcome.next.embeds); // nor does the next search wait
        QCOMPARE(outcome.next.run.notice.contains(u"words alone"_s), isNews);
        QCOMPARE(outcome.facts.size(), 1u);
        QVERIFY(!outcome.facts[0].success);
        QCOMPARE(outcome.facts[0].error, trouble().message);
    }

    void aStepThatIsNotInThePlanIsABug()
    {
        const Outcome outcome = decide(drafting(true, false), StepDone{99, QJsonObject{}, 0, {}}, tools());
        QCOMPARE(outcome.next.run.state, RunState::Failed);
    }

    void theSameEventHasTheSameOutcome()
    {
        const Work work = drafting(false, true);
        const Outcome first = decide(work, answer(), tools());
        const Outcome second = decide(work, answer(), tools());
        QCOMPARE(first.next, second.next);
        QCOMPARE(first.facts, second.facts);
        QCOMPARE(first.draft, second.draft);
        QCOMPARE(first.actions, second.actions);
        QCOMPARE(work, drafting(false, true));
    }
};

QTEST_GUILESS_MAIN(DecideTest)
#include "DecideTest.moc"
