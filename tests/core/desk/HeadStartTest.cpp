#include "tests/kit/TestDesk.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// What is looked up while the message is still being stored is what the run would have looked up afterwards.
class HeadStartTest : public QObject
{
    Q_OBJECT

private:
    static Incoming message(const QString &text = u"I'm having trouble integrating your API, getting 401 errors"_s)
    {
        Incoming incoming;
        incoming.customer = CustomerId{1};
        incoming.text = text;
        incoming.approval = true;
        return incoming;
    }

    /// The run that `begin` makes, once it rests.
    template <class Begin>
    static Result<RunDetail> rested(TestDesk &test, Begin begin)
    {
        QSignalSpy rested(&test.desk(), &Desk::runRested);
        begin();
        if (rested.isEmpty() && !rested.wait(20'000))
            return fail(Error::Kind::Timeout, u"the run did not come to rest within 20 s"_s);
        return TestDesk::wait(test.desk().run(rested[0][0].value<RunId>()));
    }

    static QStringList linesOf(const RunDetail &detail)
    {
        QStringList lines;
        for (const AuditEntry &entry : detail.audit) {
            lines += entry.tool + u": "_s + QString::fromUtf8(QJsonDocument(entry.input).toJson()) + u" -> "_s
                + QString::fromUtf8(QJsonDocument(entry.output).toJson());
        }
        return lines;
    }

    /// So many that searching them is left to the database thread.
    static void writeManyPassages(const QString &file)
    {
        QByteArray text("# Errors of the API\n\n");
        for (int i = 0; i < 10'100; ++i)
            text += "## Error " + QByteArray::number(i) + "\n\nThe API answers so when it is asked wrongly.\n\n";
        QFile article(file);
        QVERIFY(article.open(QIODevice::WriteOnly));
        QCOMPARE(article.write(text), text.size());
    }

private Q_SLOTS:
    void itFindsWhatTheRunWouldFind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hasManyArticles");
        QTest::newRow("some articles") << message().text << false;
        QTest::newRow("very many articles") << message().text << true;
        // What it means stands in no article, but in how customers ask.
        QTest::newRow("other words than the articles'")
            << u"My bookkeeper is chasing me for last month's paperwork. Where is it?"_s << false;
        QTest::newRow("either of two") << u"What happens to our data after we cancel?"_s << false;
    }

    void itFindsWhatTheRunWouldFind()
    {
        QFETCH(QString, text);
        QFETCH(bool, hasManyArticles);
        TestDesk test;
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        QVERIFY(test.seed());
        QTemporaryDir folder;
        if (hasManyArticles) {
            writeManyPassages(folder.filePath(u"many.md"_s));
            QVERIFY(TestDesk::wait(test.knowledge().openFolder(folder.path())));
            QVERIFY(test.knowledge().index()->passages().size() > 10'000);
        }
        const auto first = rested(test, [&] { test.desk().receive(message(text)); });
        QVERIFY(first);
        QCOMPARE(first->run.state, RunState::Pending);
        const auto again = rested(test, [&] { test.desk().draftAgain(first->run.id); }); // without a head start
        QVERIFY(again);
        QVERIFY(again->run.id != first->run.id);
        QCOMPARE(linesOf(*first), linesOf(*again));
        QVERIFY(linesOf(*first).size() >= 3);
        QCOMPARE(toJson(first->run.plan), toJson(again->run.plan));
        QCOMPARE(first->run.intent, again->run.intent);
        QCOMPARE(first->draft->body, again->draft->body);
        QCOMPARE(first->draft->sources, again->draft->sources);
    }

    void whatIsSetMeanwhileCounts()
    {
        TestDesk test;
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        QVERIFY(test.seed());
        const auto run = rested(test, [&] {
            test.desk().receive(message());
            test.settings().set(Keys::ToolPolicy, u"search_kb=never"_s);
        });
        QVERIFY(run);
        const auto search = std::ranges::find(run->run.plan, u"search_kb"_s, &PlanStep::tool);
        QVERIFY(search != run->run.plan.end());
        QCOMPARE(search->status, StepStatus::Skipped);
        for (const AuditEntry &entry : run->audit)
            QVERIFY(entry.tool != u"search_kb"_s || !entry.success);
    }

    void articlesThatAreStillReadAreWaitedFor()
    {
        TestDesk test;
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        QVERIFY(test.seed());
        const QTemporaryDir folder;
        QFile article(folder.filePath(u"zebras.md"_s));
        QVERIFY(article.open(QIODevice::WriteOnly));
        article.write("# Zebras\n\n## Feeding a zebra\n\nA zebra is fed with hay twice a day.\n");
        article.close();
        test.knowledge().setFolder(folder.path());
        QVERIFY(test.knowledge().isReading());
        const auto run = rested(test, [&] { test.desk().receive(message(u"How is a zebra fed?"_s)); });
        QVERIFY(run);
        QVERIFY2(run->draft && run->draft->body.contains(u"hay twice a day"_s), qPrintable(run->run.notice));
    }

    void aFolderThatCannotBeReadIsNotWaitedFor()
    {
        TestDesk test;
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        QVERIFY(test.seed());
        test.knowledge().setFolder(u"/nowhere/at/all"_s);
        const auto run = rested(test, [&] { test.desk().receive(message()); });
        QVERIFY(run);
        QCOMPARE(run->run.state, RunState::Pending);
    }

    void severalAtOnceAreAllAnswered()
    {
        TestDesk test;
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        QVERIFY(test.seed());
        QSignalSpy rested(&test.desk(), &Desk::runRested);
        constexpr int Messages = 12; // more than are driven at once, and several in one conversation
        for (int i = 0; i < Messages; ++i) {
            Incoming incoming = message();
            incoming.customer = CustomerId{1 + i % 5};
            test.desk().receive(incoming);
        }
        QTRY_COMPARE_WITH_TIMEOUT(rested.size(), Messages, 20'000);
        const auto waiting = TestDesk::wait(test.desk().approvals(50));
        QVERIFY(waiting);
        QVERIFY(waiting->size() >= 5);
        for (const Approval &approval : *waiting) {
            const auto detail = TestDesk::wait(test.desk().run(approval.run.id));
            QVERIFY(detail);
            const auto history = std::ranges::find(detail->audit, u"get_conversation_history"_s, &AuditEntry::tool);
            QVERIFY(history != detail->audit.end());
            // Everything up to the message it answers was read, whoever waited for whom.
            bool sees = false;
            for (const QJsonValue &line : history->output["messages"_L1].toArray())
                sees = sees || line["message_id"_L1].toInteger() == detail->run.message.value;
            QVERIFY(sees);
        }
    }
};

QTEST_GUILESS_MAIN(HeadStartTest)
#include "HeadStartTest.moc"
