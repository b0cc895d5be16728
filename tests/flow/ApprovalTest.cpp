#include "core/base/Json.h"
#include "tests/kit/TestDesk.h"

using namespace Qt::StringLiterals;

/// The walks of the demo from the message to the answer, over the real store, articles and assistant.
class ApprovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pricingIsAnsweredWithItsSources()
    {
        TestDesk test;
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        QVERIFY(test.seed());
        const auto detail =
            test.send(CustomerId{1}, u"What are your pricing plans and do you have a student discount?"_s);
        QVERIFY2(detail, detail ? "" : qPrintable(detail.error().message));
        QCOMPARE(detail->run.state, RunState::Pending);
        QCOMPARE(detail->run.intent.label, u"pricing_inquiry"_s);
        QStringList tools;
        for (const PlanStep &step : detail->run.plan)
            tools += step.tool;
        QCOMPARE(tools, (QStringList{u"get_customer_profile"_s, u"search_kb"_s, u"generate_response"_s}));

        const auto approved = TestDesk::wait(test.desk().approve(detail->run.id, {}));
        QVERIFY2(approved, approved ? "" : qPrintable(approved.error().message));
        const QString body = approved->message.body;
        for (const QString &fact : {u"Basic"_s, u"$29"_s, u"Pro"_s, u"$79"_s, u"Enterprise"_s, u"$199"_s, u"50 %"_s})
            QVERIFY2(body.contains(fact), qPrintable(fact));
        QVERIFY(body.startsWith(u"Hi Alice,"_s));
        QVERIFY(body.endsWith(u"Sources used: pricing.md"_s));
    }

    void aTicketIsOpenedOnceHoweverOftenItIsApproved()
    {
        TestDesk test;
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        QVERIFY(test.seed());
        const auto detail = test.send(CustomerId{2}, u"I'm having trouble integrating your API, getting 401 errors"_s);
        QVERIFY(detail);
        QCOMPARE(detail->run.intent.label, u"integration_help"_s);
        QCOMPARE(detail->actions.size(), std::size_t(1));
        QCOMPARE(detail->actions[0].tool, u"create_ticket"_s);
        const auto before = TestDesk::wait(test.desk().counts());
        QVERIFY(before);

        const auto first = TestDesk::wait(test.desk().approve(detail->run.id, {}));
        QVERIFY(first);
        QCOMPARE(first->executed.size(), std::size_t(1));
        QVERIFY(first->executed[0].success);
        const auto second = TestDesk::wait(test.desk().approve(detail->run.id, {}));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);

        const auto after = TestDesk::wait(test.desk().counts());
        QVERIFY(after);
        QCOMPARE(after->tickets, before->tickets + 1);
        QCOMPARE(after->messages, before->messages + 1);
        const auto chain = TestDesk::wait(test.desk().verifyAudit());
        QVERIFY(chain && chain->ok);
    }

    void nothingIsSentWhenADraftIsRejected()
    {
        TestDesk test;
        QVERIFY(test.seed());
        const auto detail = test.send(CustomerId{2}, u"How do I reset my password?"_s);
        QVERIFY(detail);
        const auto before = TestDesk::wait(test.desk().counts());
        QVERIFY(TestDesk::wait(test.desk().reject(detail->run.id, u"wrong tone"_s, {})));
        const auto after = TestDesk::wait(test.desk().counts());
        QVERIFY(before && after);
        QCOMPARE(after->messages, before->messages);
        QCOMPARE(after->tickets, before->tickets);
    }

    void aNewerMessageMakesTheDraftStale()
    {
        TestDesk test;
        QVERIFY(test.seed());
        const auto first = test.send(CustomerId{2}, u"How do I reset my password?"_s);
        QVERIFY(first);
        QVERIFY(test.send(CustomerId{2}, u"And how do I change my e-mail address?"_s));
        const auto approved = TestDesk::wait(test.desk().approve(first->run.id, {}));
        QVERIFY(!approved);
        QCOMPARE(approved.error().kind, Error::Kind::Conflict);
    }

    void withoutApprovalTheAnswerGoesOutAtOnce()
    {
        TestDesk test;
        QVERIFY(test.seed());
        const auto detail = test.send(CustomerId{1}, u"Is there a discount for students?"_s, false);
        QVERIFY(detail);
        QCOMPARE(detail->run.state, RunState::Sent);
    }

    void whatNoArticleAnswersIsNotAnswered()
    {
        TestDesk test;
        QVERIFY(test.seed());
        const auto detail = test.send(CustomerId{1}, u"Can I bring my dog to your office?"_s);
        QVERIFY(detail && detail->draft);
        QVERIFY(detail->draft->sources.empty());
        QVERIFY(detail->draft->body.contains(u"colleague"_s));
    }

    void anotherWindowSeesTheMessage()
    {
        TestDesk first;
        QVERIFY(first.seed());
        TestDesk second(first.file());
        QVERIFY2(second.isValid(), qPrintable(second.problem()));
        QSignalSpy seen(&second.desk(), &Desk::committed);
        QVERIFY(TestDesk::wait(first.desk().note(CustomerId{1}, {}, u"Only for us"_s)));
        QTRY_VERIFY(!seen.isEmpty());
        const auto change = seen.first().first().value<Change>();
        QVERIFY(change.foreign);
        QCOMPARE(change.messages.size(), std::size_t(1));
        QCOMPARE(change.messages[0].body, u"Only for us"_s);
    }
};

QTEST_GUILESS_MAIN(ApprovalTest)
#include "ApprovalTest.moc"
