#include "core/desk/Generator.h"
#include "core/insight/DashboardCsv.h"
#include "core/insight/Series.h"
#include "tests/kit/TestDesk.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

/// Every number of the dashboard against SQL of its own over a generated workspace, in every range.
class DashboardSqlTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 HourMs = 3'600'000;
    static constexpr qint64 DayMs = 24 * HourMs;

    std::unique_ptr<TestDesk> m_desk;
    QSqlDatabase m_sql;

    /// The first column of the first row; invalid when there is none.
    QVariant value(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(m_sql);
        query.prepare(sql);
        for (const QVariant &bound : values)
            query.addBindValue(bound);
        if (!query.exec())
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        return query.next() ? query.value(0) : QVariant();
    }
    int number(const QString &sql, const QVariantList &values = {}) { return value(sql, values).toInt(); }

    /// The lower median of a one-column SELECT.
    std::optional<qint64> medianOf(const QString &select, const QVariantList &values)
    {
        const QVariant found = value(u"WITH v(x) AS (%1) SELECT x FROM v ORDER BY x LIMIT 1 OFFSET "
                                     u"(SELECT (COUNT(*) - 1) / 2 FROM v)"_s.arg(select),
                                     values);
        return found.isNull() ? std::nullopt : std::optional(found.toLongLong());
    }

    /// What came first after each time the customer began to wait: how long it took, by when it ended.
    static QString answersSql(const QString &where)
    {
        return u"SELECT answer.created_at - asked.created_at FROM (SELECT s.*, (SELECT MIN(a.id) FROM messages a WHERE "
               u"a.conversation_id = s.conversation_id AND a.direction = 'outbound' AND a.id > s.id) AS answer_id FROM "
               u"(SELECT m.*, LAG(m.direction) OVER (PARTITION BY m.conversation_id ORDER BY m.id) AS before FROM "
               u"messages m WHERE m.direction <> 'note') s WHERE s.direction = 'inbound' AND COALESCE(s.before, "
               u"'outbound') "
               u"= 'outbound') asked JOIN messages answer ON answer.id = asked.answer_id WHERE "_s
            + where;
    }

    static QString perDaySql(const QString &table, const QString &where)
    {
        return u"SELECT COUNT(*) FROM %1 WHERE created_at >= ? AND created_at < ? AND %2"_s.arg(table, where);
    }

    /// Purchases, scores, failed payments, decided runs and drafts: what the generator does not make.
    static Result<void> addMore(Writer &writer)
    {
        const auto page = writer.customers({}, {}, 200);
        if (!page)
            return fail(page.error());
        int i = 0;
        for (const Customer &customer : page->rows) {
            ++i;
            const auto event = [&](const QString &type, const QJsonObject &metadata, qint64 daysAgo) -> Result<void> {
                const auto stored = writer.insert(
                    CustomerEvent{{}, customer.id, type, type, metadata, writer.now() - daysAgo * DayMs - i});
                return stored ? Result<void>() : fail(stored.error());
            };
            // Some of it longer ago than any range reaches.
            Result<void> done;
            if (i % 3 == 0)
                done = event(u"purchase"_s, {{u"plan"_s, u"Pro"_s}, {u"amount"_s, 79.0 + i % 5}}, i % 400);
            if (done && i % 9 == 0)
                done = event(u"purchase"_s, {{u"plan"_s, u"Basic"_s}, {u"amount"_s, 290.0}, {u"interval"_s, u"year"_s}},
                             300);
            if (done && i % 4 == 0)
                done = event(u"nps"_s, {{u"score"_s, i % 11}}, (i * 7) % 300);
            if (done && i % 8 == 0)
                done = event(u"nps"_s, {{u"score"_s, (i + 4) % 11}}, (i * 3) % 200);
            if (done && i % 10 == 0)
                done = event(u"payment_failed"_s, {}, i % 60);
            for (int login = 0; done && i % 6 == 0 && login < 6; ++login)
                done = event(u"login"_s, {}, 15 + login);
            if (!done)
                return done;
        }
        return addRuns(writer);
    }

    static Result<void> addRuns(Writer &writer)
    {
        const auto page = writer.inbox({}, {}, 120);
        if (!page)
            return fail(page.error());
        int i = 0;
        for (const ConversationRow &row : page->rows) {
            ++i;
            if (i % 3 == 0) {
                Conversation closed = row.conversation;
                closed.status = ConversationStatus::Closed;
                if (const auto stored = writer.update(closed); !stored)
                    return stored;
            }
            const auto messages = writer.messages(row.conversation.id, {}, 1);
            if (!messages || messages->empty())
                continue;
            Run run;
            run.customer = row.conversation.customer;
            run.conversation = row.conversation.id;
            run.message = messages->front().id;
            run.state = i % 5 == 0 ? RunState::Rejected : i % 7 == 0 ? RunState::Pending : RunState::Sent;
            run.approvalRequired = i % 4 != 0;
            run.inputTokens = i % 3 == 0 ? 0 : 100 * i;
            run.outputTokens = i % 3 == 0 ? 0 : 7 * i;
            run.costUsd = double(run.inputTokens) / 1e6;
            run.createdAt = writer.now() - qint64(i) * DayMs;
            const auto id = writer.insert(run);
            if (!id)
                return fail(id.error());
            if (run.state == RunState::Pending) {
                Draft draft;
                draft.run = *id;
                draft.conversation = run.conversation;
                draft.customer = run.customer;
                draft.body = u"Draft"_s;
                if (const auto stored = writer.insert(draft); !stored)
                    return fail(stored.error());
            }
            if (run.state != RunState::Sent)
                continue;
            Message reply;
            reply.conversation = run.conversation;
            reply.customer = run.customer;
            reply.direction = Direction::Outbound;
            reply.body = u"Reply"_s;
            reply.author = u"Assistant"_s;
            reply.run = *id;
            reply.delivery = !run.approvalRequired ? u"automatic"_s : i % 3 == 0 ? u"edited"_s : u"approved"_s;
            reply.createdAt = std::min(writer.now(), run.createdAt + HourMs);
            if (const auto stored = writer.insert(reply); !stored)
                return fail(stored.error());
        }
        return {};
    }

    /// The points that the formula on the page takes from a customer, counted by SQL.
    int costOf(CustomerId customer, qint64 now)
    {
        const QVariant id = customer.value;
        const auto events = [&](const QString &type, qint64 from, qint64 to) {
            return number(
                u"SELECT COUNT(*) FROM events WHERE customer_id = ? AND event_type = ? AND created_at >= ? AND "
                u"created_at < ?"_s,
                {id, type, from, to});
        };
        int cost = 0;
        const qint64 last = lastSeenOf(customer);
        if (last > 0 && (now - last) / DayMs >= 14)
            cost += 25;
        const int before = events(u"login"_s, now - 28 * DayMs, now - 14 * DayMs);
        const int lately = events(u"login"_s, now - 14 * DayMs, now + 1);
        if (before >= 4)
            cost += lately * 2 < before ? 20 : lately * 4 < before * 3 ? 10 : 0;
        const QVariant score = npsOf(customer);
        if (score.isValid())
            cost += score.toInt() <= 6 ? 12 + (6 - score.toInt()) * 3 : score.toInt() <= 8 ? 4 : 0;
        const QString open =
            u"SELECT COUNT(*) FROM tickets WHERE customer_id = ? AND status IN ('open', 'in_progress')"_s;
        const int pressing = number(open + u" AND priority IN ('urgent', 'high')"_s, {id});
        cost += std::min(24, pressing * 10) + std::min(12, (number(open, {id}) - pressing) * 3);
        cost += std::min(12, 4 * number(open + u" AND created_at < ?"_s, {id, now - 7 * DayMs}));
        const qint64 asked =
            // With a conversation that was closed nobody waits.
            value(u"SELECT MIN(m.created_at) FROM messages m JOIN conversations v ON v.id = m.conversation_id WHERE "
                  u"m.customer_id = ? AND v.status <> 'closed' AND m.direction = "
                  u"'inbound' AND NOT EXISTS (SELECT 1 FROM messages a WHERE a.conversation_id = "
                  u"m.conversation_id AND a.direction = 'outbound' AND a.id > m.id)"_s,
                  {id})
                .toLongLong();
        if (asked > 0)
            cost += now - asked >= DayMs ? 15 : now - asked >= 4 * HourMs ? 8 : 0;
        return cost + std::min(20, 10 * events(u"payment_failed"_s, now - 30 * DayMs, now + 1));
    }

    QVariant npsOf(CustomerId customer)
    {
        return value(
            u"SELECT json_extract(metadata_json, '$.score') FROM events WHERE customer_id = ? AND event_type = "
            u"'nps' ORDER BY created_at DESC, id DESC LIMIT 1"_s,
            {customer.value});
    }

    qint64 lastSeenOf(CustomerId customer)
    {
        const QVariant id = customer.value;
        return std::max(
            value(u"SELECT MAX(created_at) FROM events WHERE customer_id = ?"_s, {id}).toLongLong(),
            value(u"SELECT created_at FROM messages WHERE customer_id = ? AND direction = 'inbound' ORDER BY id "
                  u"DESC LIMIT 1"_s,
                  {id})
                .toLongLong());
    }

    void compareCustomer(const CustomerHealth &health, const Dashboard &dashboard)
    {
        const QVariant id = health.customer.id.value;
        const qint64 now = dashboard.computedAt;
        for (int day = 0; day < dashboard.days; ++day) {
            const qint64 from = startOfDay(now, day + 1 - dashboard.days);
            const qint64 to = startOfDay(now, day + 2 - dashboard.days);
            const auto count = [&](const QString &table, const QString &where) {
                return number(perDaySql(table, where + u" AND customer_id = ?"_s), {from, to, id});
            };
            QCOMPARE(health.engagement[std::size_t(day)], count(u"events"_s, u"TRUE"_s));
            QCOMPARE(health.logins[std::size_t(day)], count(u"events"_s, u"event_type = 'login'"_s));
            QCOMPARE(health.tickets[std::size_t(day)], count(u"tickets"_s, u"TRUE"_s));
        }
        const QVariant nps = npsOf(health.customer.id);
        QCOMPARE(health.nps, nps.isValid() ? std::optional(nps.toInt()) : std::nullopt);
        QCOMPARE(health.lastActivity, lastSeenOf(health.customer.id));
        QCOMPARE(health.openTickets,
                 number(u"SELECT COUNT(*) FROM tickets WHERE customer_id = ? AND status IN ('open', 'in_progress')"_s,
                        {id}));
        QCOMPARE(health.firstResponseMs,
                 medianOf(answersSql(u"answer.created_at >= ? AND answer.customer_id = ?"_s),
                          {startOfDay(now, 1 - dashboard.days), id}));
        if (health.status == HealthStatus::NotEnoughData)
            return;
        QCOMPARE(health.score, std::max(0, 100 - costOf(health.customer.id, now)));
        QCOMPARE(health.status,
                 health.score >= 75       ? HealthStatus::Healthy
                     : health.score >= 50 ? HealthStatus::NeedsAttention
                                          : HealthStatus::AtRisk);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<TestDesk>();
        QVERIFY2(m_desk->isValid(), qPrintable(m_desk->problem()));
        Generator generator(120, 1'500, 250, 7);
        while (!generator.isDone()) {
            const auto made =
                TestDesk::wait(m_desk->store().commit([&](Writer &writer) { return generator.next(writer); }));
            QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        }
        const auto more = TestDesk::wait(m_desk->store().commit(addMore));
        QVERIFY2(more, more ? "" : qPrintable(more.error().detail));
        m_sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s);
        m_sql.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        m_sql.setDatabaseName(m_desk->file());
        QVERIFY(m_sql.open());
    }

    void cleanupTestCase()
    {
        m_sql.close();
        m_sql = {};
        QSqlDatabase::removeDatabase(u"check"_s);
        m_desk.reset();
    }

    void numbersAreThoseOfSql_data()
    {
        QTest::addColumn<int>("days");
        for (const int days : {7, 30, 90})
            QTest::addRow("%d days", days) << days;
    }

    void numbersAreThoseOfSql()
    {
        QFETCH(int, days);
        const auto computed = TestDesk::wait(m_desk->desk().dashboard(days));
        QVERIFY(computed.has_value());
        const DashboardTotals &totals = computed->totals;
        const qint64 now = computed->computedAt;
        const qint64 since = startOfDay(now, 1 - days);
        const qint64 before = startOfDay(now, 1 - 2 * days);
        const QVariantList range{since};

        QCOMPARE(totals.customers, number(u"SELECT COUNT(*) FROM customers"_s));
        QCOMPARE(int(computed->customers.size()), totals.customers);
        const QString open = u"SELECT COUNT(*) FROM tickets WHERE status IN ('open', 'in_progress')"_s;
        QCOMPARE(totals.openTickets, number(open));
        QCOMPARE(totals.urgentTickets, number(open + u" AND priority = 'urgent'"_s));
        QCOMPARE(totals.highTickets, number(open + u" AND priority = 'high'"_s));
        QCOMPARE(totals.ticketsOpened, number(u"SELECT COUNT(*) FROM tickets WHERE created_at >= ?"_s, range));
        int categorised = 0;
        for (const auto &[category, count] : totals.ticketsByCategory) {
            QCOMPARE(
                count,
                number(u"SELECT COUNT(*) FROM tickets WHERE created_at >= ? AND category = ?"_s, {since, category}));
            categorised += count;
        }
        QCOMPARE(categorised, totals.ticketsOpened);

        const double mrr = value(u"SELECT SUM(CASE WHEN json_extract(metadata_json, '$.interval') = 'year' THEN "
                                 u"json_extract(metadata_json, "
                                 u"'$.amount') / 12.0 ELSE json_extract(metadata_json, '$.amount') END) FROM events e "
                                 u"WHERE event_type = "
                                 u"'purchase' AND NOT EXISTS (SELECT 1 FROM events n WHERE n.event_type = 'purchase' "
                                 u"AND n.customer_id = "
                                 u"e.customer_id AND (n.created_at, n.id) > (e.created_at, e.id))"_s)
                               .toDouble();
        QVERIFY2(qAbs(totals.mrr - mrr) < 0.005, qPrintable(u"%1 and %2"_s.arg(totals.mrr).arg(mrr)));
        const double nps =
            value(u"SELECT 100.0 * SUM(CASE WHEN s >= 9 THEN 1 WHEN s <= 6 THEN -1 ELSE 0 END) / COUNT(*) FROM (SELECT "
                  u"json_extract(metadata_json, '$.score') AS s FROM events e WHERE event_type = 'nps' AND NOT EXISTS "
                  u"(SELECT "
                  u"1 FROM events n WHERE n.event_type = 'nps' AND n.customer_id = e.customer_id AND (n.created_at, "
                  u"n.id) > "
                  u"(e.created_at, e.id)))"_s)
                .toDouble();
        QVERIFY(totals.nps.has_value());
        QVERIFY(qAbs(*totals.nps - nps) < 0.005);

        const QString between = u"answer.created_at >= ? AND answer.created_at < ?"_s;
        QCOMPARE(totals.firstResponseMs, medianOf(answersSql(between), {since, now + 1}));
        QCOMPARE(totals.firstResponseBeforeMs, medianOf(answersSql(between), {before, since}));
        const QString solved = u"SELECT closed_at - created_at FROM tickets WHERE status IN ('resolved', 'closed') AND "
                               u"closed_at >= ? AND closed_at < ?"_s;
        QCOMPARE(totals.resolutionMs, medianOf(solved, {since, now + 1}));
        QCOMPARE(totals.resolutionBeforeMs, medianOf(solved, {before, since}));
        for (int day = 0; day < days; ++day) {
            const QVariantList bounds{startOfDay(now, day + 1 - days), startOfDay(now, day + 2 - days)};
            QCOMPARE(totals.firstResponses[std::size_t(day)], medianOf(answersSql(between), bounds));
            QCOMPARE(totals.resolutions[std::size_t(day)], medianOf(solved, bounds));
        }

        const auto runs = [&](const QString &where) {
            return number(
                u"SELECT COUNT(*) FROM agent_runs r LEFT JOIN messages m ON m.run_id = r.id WHERE r.created_at >= "
                u"? AND "_s
                    + where,
                range);
        };
        QCOMPARE(totals.runs, runs(u"TRUE"_s));
        const QString spent = u"SELECT SUM(%1) FROM agent_runs WHERE created_at >= ?"_s;
        QCOMPARE(totals.tokens, value(spent.arg(u"input_tokens + output_tokens"_s), range).toLongLong());
        QVERIFY(totals.tokens > 0);
        QCOMPARE(totals.costUsd, value(spent.arg(u"cost_usd"_s), range).toDouble());
        const int approved = runs(u"r.approval_required = 1 AND r.state = 'sent'"_s);
        const int rejected = runs(u"r.approval_required = 1 AND r.state = 'rejected'"_s);
        const int edited = runs(u"r.approval_required = 1 AND r.state = 'sent' AND m.delivery = 'edited'"_s);
        QVERIFY(approved > 0 && rejected > 0);
        QCOMPARE(totals.draftsRejected, rejected);
        QCOMPARE(*totals.approvalRate, double(approved) / (approved + rejected));
        QCOMPARE(*totals.rejectionRate, double(rejected) / (approved + rejected));
        QCOMPARE(*totals.editRate, double(edited) / approved);

        const auto replies = [&](const QString &where) {
            return number(u"SELECT COUNT(*) FROM messages WHERE direction = 'outbound' AND created_at >= ? AND "_s
                              + where,
                          range);
        };
        QCOMPARE(totals.repliesByPerson, replies(u"delivery = ''"_s));
        QCOMPARE(totals.repliesEdited, replies(u"delivery = 'edited'"_s));
        QCOMPARE(totals.repliesAsDrafted, replies(u"delivery IN ('approved', 'automatic')"_s));
        QCOMPARE(*totals.assistantShare, double(replies(u"delivery <> ''"_s)) / replies(u"TRUE"_s));
        QCOMPARE(totals.pendingApprovals, number(u"SELECT COUNT(*) FROM drafts WHERE state = 'pending'"_s));
        QCOMPARE(totals.oldestApproval,
                 value(u"SELECT MIN(created_at) FROM drafts WHERE state = 'pending'"_s).toLongLong());

        int healthy = 0;
        int attention = 0;
        int risky = 0;
        for (const CustomerHealth &health : computed->customers) {
            compareCustomer(health, *computed);
            if (QTest::currentTestFailed())
                return;
            healthy += health.status == HealthStatus::Healthy ? 1 : 0;
            attention += health.status == HealthStatus::NeedsAttention ? 1 : 0;
            risky += health.status == HealthStatus::AtRisk ? 1 : 0;
        }
        QCOMPARE(totals.healthy, healthy);
        QCOMPARE(totals.needsAttention, attention);
        QCOMPARE(totals.atRisk, risky);
        QVERIFY(healthy > 0 && attention > 0 && risky > 0); // the workspace tells them apart
    }

    void healthDoesNotDependOnTheRange()
    {
        const auto scores = [this](int days) {
            QHash<CustomerId, std::pair<int, HealthStatus>> all;
            const auto dashboard = TestDesk::wait(m_desk->desk().dashboard(days));
            for (const CustomerHealth &health : dashboard->customers)
                all.insert(health.customer.id, {health.score, health.status});
            return all;
        };
        QCOMPARE(scores(30), scores(7));
        QCOMPARE(scores(90), scores(7));
    }

    void someCustomersAloneAreJudgedAlike()
    {
        const auto all = TestDesk::wait(m_desk->desk().dashboard(7));
        std::vector<CustomerId> ids;
        for (std::size_t i = 0; i < all->customers.size(); i += 9)
            ids.push_back(all->customers[i].customer.id);
        const auto some = TestDesk::wait(m_desk->desk().health(ids));
        QVERIFY(some.has_value());
        QCOMPARE(some->size(), ids.size());
        for (const CustomerHealth &health : *some) {
            const auto same =
                std::find_if(all->customers.begin(), all->customers.end(),
                             [&](const CustomerHealth &other) { return other.customer.id == health.customer.id; });
            QVERIFY(*same == health);
        }
    }

    void nothingIsNotZero()
    {
        TestDesk empty;
        QVERIFY(empty.isValid());
        QVERIFY(TestDesk::wait(empty.desk().createCustomer({{}, u"New"_s, u"new@x.org"_s, {}, 0})));
        const auto dashboard = TestDesk::wait(empty.desk().dashboard(7));
        QVERIFY(dashboard.has_value());
        const DashboardTotals &totals = dashboard->totals;
        QVERIFY(!totals.nps && !totals.firstResponseMs && !totals.resolutionMs && !totals.assistantShare);
        QVERIFY(!totals.approvalRate && !totals.editRate && !totals.rejectionRate);
        QCOMPARE(dashboard->customers.front().status, HealthStatus::NotEnoughData);
        const QString csv = dashboardCsv(*dashboard);
        QVERIFY2(csv.contains(u"nps,\r\n"_s) && csv.contains(u"assistant_share,\r\n"_s), qPrintable(csv));
    }
};

QTEST_GUILESS_MAIN(DashboardSqlTest)
#include "DashboardSqlTest.moc"
