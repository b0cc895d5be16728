#include "tests/kit/Ctl.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList toolsOf(const QJsonValue &plan)
{
    QStringList tools;
    for (const QJsonValue &step : plan.toArray())
        tools += step[u"tool"_s].toString();
    return tools;
}

QJsonObject entryOf(const QJsonValue &audit, const QString &tool)
{
    for (const QJsonValue &entry : audit.toArray()) {
        if (entry[u"tool"_s] == tool)
            return entry.toObject();
    }
    return {};
}

bool hasTicket(const QJsonValue &tickets, qint64 id)
{
    for (const QJsonValue &ticket : tickets.toArray()) {
        if (ticket[u"id"_s].toInteger() == id)
            return true;
    }
    return false;
}

} // namespace

/// The six walks of the demo through the shipped frontdeskctl, and its exit codes.
class CommandLineTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Ctl> m_ctl;

    void seed() { QCOMPARE(m_ctl->call({u"seed"_s}).exitCode, 0); }

private Q_SLOTS:
    void init() { m_ctl = std::make_unique<Ctl>(QStringLiteral(FRONTDESK_BIN_DIR "/frontdeskctl")); }

    void one_seedingAnEmptyWorkspaceTwiceSeedsItOnce()
    {
        QCOMPARE(m_ctl->call({u"customers"_s, u"list"_s}).json, QJsonValue(QJsonArray()));
        const auto first = m_ctl->call({u"seed"_s});
        QCOMPARE(first.json[u"seeded"_s], QJsonValue(true));
        QCOMPARE(first.json[u"counts"_s][u"customers"_s].toInt(), 5);
        QVERIFY(first.json[u"counts"_s][u"messages"_s].toInt() > 0);
        QVERIFY(first.json[u"counts"_s][u"articles"_s].toInt() >= 7);
        QCOMPARE(m_ctl->call({u"seed"_s}).json[u"seeded"_s], QJsonValue(false));
        const auto customers = m_ctl->call({u"customers"_s, u"list"_s}).json.toArray();
        QCOMPARE(customers.size(), 5);
        QCOMPARE(customers.first()[u"email"_s].toString(), u"alice@techcorp.com"_s);
    }

    void two_pricingIsAnsweredWithItsSource()
    {
        seed();
        const auto run = m_ctl->call({u"send"_s, u"--customer"_s, u"alice@techcorp.com"_s,
                                      u"What are your pricing plans and do you have a student discount?"_s});
        QVERIFY2(run.exitCode == 0, run.said().constData());
        QCOMPARE(run.json[u"status"_s].toString(), u"pending_approval"_s);
        QCOMPARE(run.json[u"run"_s][u"intent"_s].toString(), u"pricing_inquiry"_s);
        QVERIFY(run.json[u"run"_s][u"confidence"_s].toDouble() > 0.5);
        const QStringList tools = toolsOf(run.json[u"run"_s][u"plan"_s]);
        QCOMPARE(tools.first(), u"get_customer_profile"_s);
        QVERIFY(tools.contains(u"search_kb"_s));
        QCOMPARE(tools.last(), u"generate_response"_s);
        const QString draft = run.json[u"draft"_s].toString();
        for (const QString &fact : {u"$29"_s, u"$79"_s, u"$199"_s, u"50"_s})
            QVERIFY2(draft.contains(fact), qPrintable(draft));
        QVERIFY2(draft.trimmed().endsWith(u"Sources used: pricing.md"_s), qPrintable(draft));
        QCOMPARE(run.json[u"sources"_s][0][u"source_file"_s].toString(), u"pricing.md"_s);
        const QJsonObject search = entryOf(run.json[u"run"_s][u"audit"_s], u"search_kb"_s);
        QVERIFY(search.value(u"success"_s).toBool());
        QVERIFY(!search.value(u"output"_s)[u"results"_s].toArray().isEmpty());
    }

    void three_approvingSendsAndOpensTheTicketOnce()
    {
        seed();
        const auto before = m_ctl->call({u"tickets"_s, u"list"_s, u"--customer"_s, u"2"_s}).json.toArray();
        const auto run =
            m_ctl->call({u"send"_s, u"--customer"_s, u"bob@startup.io"_s, u"--approval"_s, u"on"_s, u"-"_s},
                        "I'm having trouble integrating your API, getting 401 errors");
        QCOMPARE(run.json[u"status"_s].toString(), u"pending_approval"_s);
        QVERIFY(!run.object().contains(u"reply"_s));
        const QJsonArray actions = run.json[u"pending_actions"_s].toArray();
        QCOMPARE(actions.size(), 1);
        const QString id = QString::number(run.json[u"run"_s][u"id"_s].toInteger());
        QCOMPARE(m_ctl->call({u"approvals"_s, u"list"_s}).json[0][u"run_id"_s], run.json[u"run"_s][u"id"_s]);

        const auto approved = m_ctl->call({u"approve"_s, id, u"--by"_s, u"Tester"_s});
        QVERIFY2(approved.exitCode == 0, approved.said().constData());
        QCOMPARE(approved.json[u"status"_s].toString(), u"sent"_s);
        QCOMPARE(approved.json[u"message"_s][u"body"_s], run.json[u"draft"_s]);
        QCOMPARE(approved.json[u"executed"_s][0][u"success"_s], QJsonValue(true));
        QCOMPARE(approved.json[u"executed"_s][0][u"tool"_s], actions[0][u"tool"_s]);

        const auto again = m_ctl->call({u"approve"_s, id});
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(again.errorKind(), u"conflict"_s);
        const auto after = m_ctl->call({u"tickets"_s, u"list"_s, u"--customer"_s, u"2"_s}).json.toArray();
        const bool opensOne = actions[0][u"tool"_s] == u"create_ticket"_s;
        QCOMPARE(after.size(), before.size() + (opensOne ? 1 : 0));
        QCOMPARE(m_ctl->call({u"audit"_s, u"verify"_s}).json[u"ok"_s], QJsonValue(true));
    }

    void three_whatIsClaimedNeedsItsAction()
    {
        seed();
        const auto run = m_ctl->call({u"send"_s, u"--customer"_s, u"2"_s, u"My API calls return 401 errors"_s});
        QCOMPARE(run.json[u"grounding"_s],
                 QJsonValue(QJsonArray())); // the built-in assistant's words are the articles'
        QCOMPARE(run.json[u"pending_actions"_s][0][u"tool"_s].toString(), u"create_ticket"_s);
        const QString id = QString::number(run.json[u"run"_s][u"id"_s].toInteger());
        const QString claim = u"Hi Bob, I have opened a ticket for this."_s;
        const auto refused = m_ctl->call({u"approve"_s, id, u"--text"_s, claim, u"--steps"_s, u"none"_s});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.errorKind(), u"refused"_s);
        QVERIFY2(refused.said().contains("I have opened a ticket for this"), refused.said().constData());
        QCOMPARE(m_ctl->call({u"runs"_s, u"show"_s, id}).json[u"status"_s].toString(), u"pending_approval"_s);
        const auto sent = m_ctl->call({u"approve"_s, id, u"--text"_s, claim, u"--steps"_s, u"all"_s});
        QVERIFY2(sent.exitCode == 0, sent.said().constData());
        QCOMPARE(sent.json[u"executed"_s][0][u"success"_s], QJsonValue(true));
    }

    void three_rejectingSendsNothing()
    {
        seed();
        const auto run = m_ctl->call({u"send"_s, u"--customer"_s, u"2"_s, u"My API calls return 401 errors"_s});
        const QString id = QString::number(run.json[u"run"_s][u"id"_s].toInteger());
        QCOMPARE(m_ctl->call({u"reject"_s, id, u"--reason"_s, u"too long"_s}).json[u"status"_s].toString(),
                 u"rejected"_s);
        const auto newest = m_ctl->call({u"messages"_s, u"list"_s, u"--customer"_s, u"2"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(newest.json[0][u"body"_s].toString(), u"My API calls return 401 errors"_s);
    }

    void four_aClosedTicketMoves()
    {
        seed();
        const auto open = m_ctl->call({u"tickets"_s, u"list"_s, u"--status"_s, u"open"_s});
        const auto closed = m_ctl->call({u"tickets"_s, u"list"_s, u"--status"_s, u"closed"_s});
        const auto all = m_ctl->call({u"tickets"_s, u"list"_s, u"--status"_s, u"all"_s});
        QVERIFY(open.json.toArray().size() > 0);
        QCOMPARE(open.json.toArray().size() + closed.json.toArray().size(), all.json.toArray().size());
        const qint64 id = open.json[0][u"id"_s].toInteger();
        QVERIFY(!hasTicket(closed.json, id));
        QCOMPARE(m_ctl->call({u"tickets"_s, u"close"_s, QString::number(id)}).exitCode, 0);
        QVERIFY(!hasTicket(m_ctl->call({u"tickets"_s, u"list"_s, u"--status"_s, u"open"_s}).json, id));
        QVERIFY(hasTicket(m_ctl->call({u"tickets"_s, u"list"_s, u"--status"_s, u"closed"_s}).json, id));
    }

    void five_searchNamesThePlaceAndShowOpensIt()
    {
        const auto found = m_ctl->call({u"kb"_s, u"search"_s, u"pricing"_s});
        QCOMPARE(found.json[u"query"_s].toString(), u"pricing"_s);
        const QJsonArray results = found.json[u"results"_s].toArray();
        QVERIFY(results.size() > 1);
        QCOMPARE(results[0][u"source_file"_s].toString(), u"pricing.md"_s);
        for (qsizetype i = 1; i < results.size(); ++i)
            QVERIFY(results[i - 1][u"score"_s].toDouble() >= results[i][u"score"_s].toDouble());
        QVERIFY(!results[0][u"snippet"_s].toString().isEmpty());
        const auto passage = m_ctl->call({u"kb"_s, u"show"_s, results[0][u"passage_id"_s].toString()});
        QVERIFY2(passage.exitCode == 0, passage.said().constData());
        QCOMPARE(passage.json[u"start"_s], results[0][u"start"_s]);
        const auto article = m_ctl->call({u"kb"_s, u"show"_s, u"pricing.md"_s});
        const int start = passage.json[u"start"_s].toInt();
        const QString place = article.json[u"text"_s].toString().mid(start, passage.json[u"end"_s].toInt() - start);
        QVERIFY2(place.contains(passage.json[u"text"_s].toString()), qPrintable(place));
    }

    void six_withoutApprovalTheCustomerIsAnsweredAtOnce()
    {
        seed();
        const auto run = m_ctl->call({u"send"_s, u"--customer"_s, u"2"_s, u"--approval"_s, u"off"_s,
                                      u"How many customers can I have on the Basic plan?"_s});
        QCOMPARE(run.json[u"status"_s].toString(), u"sent"_s);
        QVERIFY(run.json[u"reply"_s].toString().contains(u"100"_s));
        for (const QJsonValue &ticket :
             m_ctl->call({u"tickets"_s, u"list"_s, u"--status"_s, u"all"_s, u"--customer"_s, u"2"_s}).json.toArray())
            QCOMPARE(ticket[u"customer"_s][u"email"_s].toString(), u"bob@startup.io"_s);
    }

    void theDashboardComputesThreeStatuses()
    {
        seed();
        QSet<QString> statuses;
        const auto board = m_ctl->call({u"dashboard"_s});
        for (const QJsonValue &customer : board.json[u"customers"_s].toArray()) {
            statuses.insert(customer[u"status"_s].toString());
            QCOMPARE(customer[u"logins_7d"_s].toArray().size(), 7);
        }
        QCOMPARE(statuses.size(), 3);
    }

    void whatCannotBeDoneHasAKindAndACode_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("kind");
        const QStringList toBob{u"send"_s, u"--customer"_s, u"2"_s};
        QTest::newRow("unknown customer") << QStringList{u"send"_s, u"--customer"_s, u"no@body.org"_s, u"hi"_s}
                                          << QByteArray() << 1 << u"not_found"_s;
        QTest::newRow("unknown ticket") << QStringList{u"tickets"_s, u"show"_s, u"999"_s} << QByteArray() << 1
                                        << u"not_found"_s;
        QTest::newRow("empty message") << toBob + QStringList{u"  "_s} << QByteArray() << 1 << u"invalid"_s;
        QTest::newRow("more than a million characters")
            << toBob + QStringList{u"-"_s} << QByteArray(1'000'001, 'x') << 1 << u"invalid"_s;
        QTest::newRow("no such run") << QStringList{u"approve"_s, u"77"_s} << QByteArray() << 1 << u"not_found"_s;
        QTest::newRow("no number") << QStringList{u"approve"_s, u"x"_s} << QByteArray() << 1 << u"invalid"_s;
        QTest::newRow("no such command") << QStringList{u"fly"_s} << QByteArray() << 2 << QString();
        QTest::newRow("no such option") << QStringList{u"seed"_s, u"--fast"_s} << QByteArray() << 2 << QString();
    }
    void whatCannotBeDoneHasAKindAndACode()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        seed();
        const auto answer = m_ctl->call(arguments, input);
        QTEST(answer.exitCode, "code");
        QFETCH(QString, kind);
        if (!kind.isEmpty()) {
            QCOMPARE(answer.errorKind(), kind);
            QVERIFY(!answer.json[u"error"_s][u"message"_s].toString().isEmpty());
        }
    }

    void oddTextIsTakenWhole_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("kept");
        QTest::newRow("a million characters") << QByteArray(1'000'000, 'x') << QString(1'000'000, u'x');
        QTest::newRow("invalid UTF-8") << QByteArray("caf\xe9 hello") << u"caf\ufffd hello"_s;
        QTest::newRow("NUL") << QByteArray("before\0after", 12) << u"before\ufffdafter"_s;
        QTest::newRow("SQL") << QByteArray("'; DROP TABLE messages; --") << u"'; DROP TABLE messages; --"_s;
    }
    void oddTextIsTakenWhole()
    {
        QFETCH(QByteArray, sent);
        seed();
        const auto run = m_ctl->call({u"send"_s, u"--customer"_s, u"3"_s, u"-"_s}, sent);
        QVERIFY2(run.exitCode == 0, run.said().left(400).constData());
        QTEST(run.json[u"customer_message"_s][u"body"_s].toString(), "kept");
    }

    void aWorkspaceThatCannotBeOpenedEndsWithThree()
    {
        QFile file(m_ctl->workspace());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("This is a letter, not a workspace.");
        file.close();
        const auto answer = m_ctl->call({u"customers"_s, u"list"_s});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("This is a letter, not a workspace."));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
