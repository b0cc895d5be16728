#include "core/desk/Planner.h"
#include "core/domain/Intent.h"
#include "core/tools/Tool.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const ToolRegistry &tools()
{
    static const ToolRegistry registry;
    return registry;
}

QStringList toolsOf(const Plan &plan)
{
    QStringList names;
    for (const PlanStep &step : plan)
        names += step.tool;
    return names;
}

Ticket ticket(qint64 id, const QString &title, const QString &category)
{
    Ticket made;
    made.id = TicketId{id};
    made.title = title;
    made.category = category;
    return made;
}

} // namespace

class PlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBuiltinPlanIsValid_data()
    {
        QTest::addColumn<QString>("intent");
        QTest::addColumn<QString>("message");
        const QList<std::pair<const char *, QString>> messages{{"a sentence", u"The API answers 401. What now?"_s},
                                                               {"empty", QString()},
                                                               {"a megabyte", QString(1'000'000, u'x')},
                                                               {"emoji", u"\U0001F600"_s.repeated(5'000)},
                                                               {"only a greeting", u"Hello!"_s},
                                                               {"lone surrogates", QString(100, QChar(0xD800))}};
        for (const QString &intent : builtinIntents() + QStringList{u"of_another_world"_s, QString()}) {
            for (const auto &[name, message] : messages)
                QTest::addRow("%s: %s", qPrintable(intent), name) << intent << message;
        }
    }

    void everyBuiltinPlanIsValid()
    {
        QFETCH(QString, intent);
        QFETCH(QString, message);
        QElapsedTimer timer;
        timer.start();
        const Plan plan = builtinPlan(intent, message, 12);
        QVERIFY(timer.elapsed() < 2'000);
        QVERIFY(plan.size() >= 2);
        QCOMPARE(plan.front().tool, u"get_customer_profile"_s);
        QCOMPARE(plan.back().tool, u"generate_response"_s);
        for (std::size_t i = 0; i < plan.size(); ++i) {
            QCOMPARE(plan[i].step, int(i) + 1);
            QCOMPARE(plan[i].status, StepStatus::Planned);
            const Tool *tool = tools().find(plan[i].tool);
            QVERIFY(tool);
            QCOMPARE(plan[i].effect, tool->effect());
            const auto valid = tools().validate(plan[i].tool, plan[i].params);
            QVERIFY2(valid, valid ? "" : qPrintable(valid.error().message));
        }
        QCOMPARE(builtinPlan(intent, message, 12), plan);
    }

    void theBudgetIsKept_data()
    {
        QTest::addColumn<int>("budget");
        QTest::addColumn<int>("steps");
        QTest::newRow("none") << 0 << 2;
        QTest::newRow("negative") << -5 << 2;
        QTest::newRow("two") << 2 << 2;
        QTest::newRow("four") << 4 << 4;
        QTest::newRow("plenty") << 100 << 6;
    }

    void theBudgetIsKept()
    {
        QFETCH(int, budget);
        QFETCH(int, steps);
        const Plan plan = builtinPlan(u"integration_help"_s, u"The API answers 401"_s, budget);
        QCOMPARE(int(plan.size()), steps);
        QCOMPARE(plan.front().tool, u"get_customer_profile"_s);
        QCOMPARE(plan.back().tool, u"generate_response"_s);
        QCOMPARE(plan.back().step, steps);
    }

    void aTicketSaysWhatItIsAbout_data()
    {
        QTest::addColumn<QString>("intent");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("title");
        QTest::addColumn<Priority>("priority");
        QTest::addColumn<QString>("category");
        QTest::newRow("greeting left out")
            << u"integration_help"_s << u"Hi there, the API answers 401. I tried twice."_s << u"The API answers 401"_s
            << Priority::Medium << u"integration"_s;
        QTest::newRow("urgent") << u"integration_help"_s << u"URGENT: the API answers 401"_s
                                << u"URGENT: the API answers 401"_s << Priority::High << u"integration"_s;
        QTest::newRow("high and urgent") << u"bug_report"_s << u"Production is down since noon"_s
                                         << u"Production is down since noon"_s << Priority::Urgent << u"bug"_s;
        QTest::newRow("not urgent: a part of a word")
            << u"integration_help"_s << u"The insurgents module does not load"_s
            << u"The insurgents module does not load"_s << Priority::Medium << u"integration"_s;
        QTest::newRow("nothing") << u"bug_report"_s << QString() << u"Customer message"_s << Priority::High << u"bug"_s;
        QTest::newRow("only white space")
            << u"bug_report"_s << u" \n \t "_s << u"Customer message"_s << Priority::High << u"bug"_s;
        QTest::newRow("one line") << u"bug_report"_s << u"it crashes\nwhen I click"_s << u"It crashes when I click"_s
                                  << Priority::High << u"bug"_s;
    }

    void aTicketSaysWhatItIsAbout()
    {
        QFETCH(QString, intent);
        QFETCH(QString, message);
        QFETCH(QString, title);
        QFETCH(Priority, priority);
        QFETCH(QString, category);
        const TicketProposal proposal = ticketFor(intent, message);
        QCOMPARE(proposal.title, title);
        QCOMPARE(proposal.priority, priority);
        QCOMPARE(proposal.category, category);
    }

    void aTitleIsCutAtACharacter()
    {
        const TicketProposal proposal =
            ticketFor(u"bug_report"_s, u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s.repeated(50));
        QVERIFY(proposal.title.size() <= 80);
        QVERIFY(proposal.title.endsWith(QChar(u'…')));
        QVERIFY(!proposal.title.at(proposal.title.size() - 2).isHighSurrogate());
    }

    void aTicketAboutTheSameIsUpdated_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("category");
        QTest::addColumn<bool>("updates");
        QTest::newRow("the same matter") << u"Getting 401 errors from the API integration"_s << u"integration"_s
                                         << true;
        QTest::newRow("another matter") << u"Invoice for March is missing"_s << u"billing"_s << false;
        QTest::newRow("only the category fits") << u"Invoice for March is missing"_s << u"integration"_s << false;
        QTest::newRow("one word in common") << u"API for the charts"_s << u"integration"_s << false;
        QTest::newRow("the same time of day") << u"Charts empty since this morning"_s << u"integration"_s << false;
        QTest::newRow("other forms of the words") << u"Integration: error 401"_s << u"general"_s << true;
        QTest::newRow("no title") << QString() << u"integration"_s << false;
    }

    void aTicketAboutTheSameIsUpdated()
    {
        QFETCH(QString, title);
        QFETCH(QString, category);
        QFETCH(bool, updates);
        const QString message = u"I'm having trouble integrating your API, getting 401 errors since this morning"_s;
        const Plan before = builtinPlan(u"integration_help"_s, message, 12);
        const Plan after = planAfterTickets(
            before, {ticket(1, u"Something else entirely"_s, u"general"_s), ticket(9, title, category)}, message);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(toolsOf(after).contains(u"update_ticket"_s), updates);
        QCOMPARE(toolsOf(after).contains(u"create_ticket"_s), !updates);
        for (const PlanStep &step : after) {
            QVERIFY(tools().validate(step.tool, step.params));
            if (step.tool == u"update_ticket"_s)
                QCOMPARE(step.params.value("ticket_id"_L1).toInteger(), 9);
        }
    }

    void aStepThatIsDoneIsLeftAlone()
    {
        Plan plan = builtinPlan(u"integration_help"_s, u"getting 401 errors"_s, 12);
        for (PlanStep &step : plan)
            step.status = StepStatus::Done;
        QCOMPARE(
            planAfterTickets(plan, {ticket(9, u"getting 401 errors"_s, u"integration"_s)}, u"getting 401 errors"_s),
            plan);
    }

    void aPromiseIsKept_data()
    {
        QTest::addColumn<Promise>("promise");
        QTest::addColumn<QString>("seesToIt");
        QTest::addColumn<StepStatus>("status");
        QTest::addColumn<int>("budget");
        QTest::addColumn<bool>("adds");
        const QString none;
        const QString ticket = u"create_ticket"_s;
        const auto waits = StepStatus::NeedsApproval;
        QTest::newRow("nothing promised") << Promise::None << none << waits << 12 << false;
        QTest::newRow("somebody looks into it") << Promise::FollowUp << none << waits << 12 << true;
        QTest::newRow("... with a ticket") << Promise::FollowUp << ticket << waits << 12 << false;
        QTest::newRow("... with the one that is open")
            << Promise::FollowUp << u"update_ticket"_s << waits << 12 << false;
        QTest::newRow("... with one that was opened") << Promise::FollowUp << ticket << StepStatus::Done << 12 << false;
        QTest::newRow("... with one that failed") << Promise::FollowUp << ticket << StepStatus::Failed << 12 << true;
        QTest::newRow("... with one switched off") << Promise::FollowUp << ticket << StepStatus::Skipped << 12 << true;
        QTest::newRow("... with a draft") << Promise::FollowUp << u"create_gmail_draft"_s << waits << 12 << true;
        QTest::newRow("somebody takes over") << Promise::HandOver << none << waits << 12 << true;
        QTest::newRow("... with a ticket only") << Promise::HandOver << ticket << waits << 12 << true;
        QTest::newRow("... as was asked for") << Promise::HandOver << u"escalate_to_human"_s << waits << 12 << false;
        QTest::newRow("... tried in vain")
            << Promise::HandOver << u"escalate_to_human"_s << StepStatus::Failed << 12 << false;
        QTest::newRow("no step left") << Promise::HandOver << none << waits << 2 << false;
    }

    void aPromiseIsKept()
    {
        QFETCH(Promise, promise);
        QFETCH(QString, seesToIt);
        QFETCH(StepStatus, status);
        QFETCH(int, budget);
        QFETCH(bool, adds);
        const QString message = u"Where is my invoice?"_s;
        Plan before{{1, u"get_customer_profile"_s, Effect::Read, {}, {}, StepStatus::Done}};
        if (!seesToIt.isEmpty())
            before.push_back({2, seesToIt, Effect::Write, {}, {}, status});
        before.push_back({int(before.size()) + 1, u"generate_response"_s, Effect::Read, {}, {}, StepStatus::Done});
        const Plan after = planKeeping(promise, before, message, budget);
        if (!adds) {
            QCOMPARE(after, before);
            return;
        }
        QCOMPARE(after.size(), before.size() + 1);
        QCOMPARE(after.back().tool, u"generate_response"_s);
        QCOMPARE(after.back().step, int(after.size()));
        const PlanStep &added = after.at(after.size() - 2);
        QCOMPARE(added.tool, u"escalate_to_human"_s);
        QCOMPARE(added.step, int(after.size()) - 1);
        QCOMPARE(added.status, StepStatus::Planned);
        QVERIFY(tools().validate(added.tool, added.params));
        QVERIFY(added.params.value("reason"_L1).toString().contains(message));
    }

    void aProposalBecomesOurs()
    {
        Plan proposed;
        proposed.push_back({9, u"generate_response"_s, Effect::Write, {}, {}, StepStatus::Done});
        proposed.push_back({3, u"create_ticket"_s, Effect::Read, u"a\nb"_s, {{u"title"_s, u"x"_s}}, StepStatus::Done});
        proposed.push_back({3, u"get_customer_profile"_s, Effect::Read, {}, {}, StepStatus::Done});
        const auto plan = acceptedPlan(proposed, tools(), 12);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(toolsOf(*plan), (QStringList{u"get_customer_profile"_s, u"create_ticket"_s, u"generate_response"_s}));
        QCOMPARE(plan->at(1).effect, Effect::Write); // what the tool is, not what the model says
        QCOMPARE(plan->at(1).status, StepStatus::Planned); // nothing is done because a model says so
        QCOMPARE(plan->at(1).step, 2);
        QVERIFY(!plan->at(1).description.contains(QChar(u'\n')));
    }

    void aBadProposalIsRefused_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<int>("times");
        QTest::newRow("unknown tool") << u"rm_rf"_s << QJsonObject{} << 1;
        QTest::newRow("missing parameter") << u"create_ticket"_s << QJsonObject{} << 1;
        QTest::newRow("extra parameter") << u"create_ticket"_s
                                         << QJsonObject{{u"title"_s, u"x"_s}, {u"customer_id"_s, 1}} << 1;
        QTest::newRow("wrong word") << u"create_ticket"_s
                                    << QJsonObject{{u"title"_s, u"x"_s}, {u"priority"_s, u"extreme"_s}} << 1;
        QTest::newRow("too long") << u"create_ticket"_s << QJsonObject{{u"title"_s, QString(201, u'x')}} << 1;
        QTest::newRow("a fraction") << u"update_ticket"_s << QJsonObject{{u"ticket_id"_s, 1.5}} << 1;
        QTest::newRow("zero") << u"update_ticket"_s << QJsonObject{{u"ticket_id"_s, 0}} << 1;
        QTest::newRow("too many steps") << u"search_kb"_s << QJsonObject{{u"query"_s, u"x"_s}} << 11;
    }

    void aBadProposalIsRefused()
    {
        QFETCH(QString, tool);
        QFETCH(QJsonObject, params);
        QFETCH(int, times);
        const Plan proposed(std::size_t(times), PlanStep{1, tool, Effect::Read, {}, params, StepStatus::Planned});
        const auto plan = acceptedPlan(proposed, tools(), 12);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::Invalid);
        QVERIFY(!plan.error().message.isEmpty());
    }

    void aSubjectIsSuggested_data()
    {
        QTest::addColumn<QString>("intent");
        QTest::addColumn<QString>("conversation");
        QTest::addColumn<QString>("subject");
        QTest::newRow("the conversation's") << u"pricing_inquiry"_s << u"Plans?"_s << u"Re: Plans?"_s;
        QTest::newRow("already an answer") << u"pricing_inquiry"_s << u"RE: Plans?"_s << u"RE: Plans?"_s;
        QTest::newRow("header injection")
            << u"pricing_inquiry"_s << u"Plans?\r\nBcc: eve@example.com"_s << u"Re: Plans? Bcc: eve@example.com"_s;
        QTest::newRow("the intent's") << u"pricing_inquiry"_s << u" "_s << u"Your question about our plans"_s;
        QTest::newRow("nothing known") << u"?"_s << QString() << u"Your message to us"_s;
    }

    void aSubjectIsSuggested()
    {
        QFETCH(QString, intent);
        QFETCH(QString, conversation);
        QFETCH(QString, subject);
        QCOMPARE(suggestedSubject(intent, conversation), subject);
    }
};

QTEST_GUILESS_MAIN(PlannerTest)
#include "PlannerTest.moc"
