#include "core/store/AuditEvidence.h"
#include "core/store/Store.h"
#include "core/store/sql/Connection.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr int EachTurn = 3; ///< entries of one run before those of the other

template <class T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

struct Talk {
    ConversationId conversation;
    RunId run;
};

Result<Talk> begin(Writer &writer, const QString &name)
{
    const auto customer = writer.insert(Customer{{}, name, name + u"@example.com"_s, {}, 0});
    if (!customer)
        return fail(customer.error());
    Conversation conversation;
    conversation.customer = *customer;
    const auto talk = writer.insert(conversation);
    if (!talk)
        return fail(talk.error());
    Message message;
    message.conversation = *talk;
    message.customer = *customer;
    message.body = u"How long is the trial?"_s;
    const auto said = writer.insert(message);
    if (!said)
        return fail(said.error());
    Run run;
    run.customer = *customer;
    run.conversation = *talk;
    run.message = *said;
    const auto begun = writer.insert(run);
    if (!begun)
        return fail(begun.error());
    return Talk{*talk, *begun};
}

/// One that looked, found nothing, and was approved.
Result<void> append(Writer &writer, RunId run, int number)
{
    AuditEntry entry;
    entry.run = run;
    entry.tool = number == 2 ? u"approve"_s : u"search_kb"_s;
    entry.input = {{u"query"_s, u"trial %1"_s.arg(number)}};
    entry.success = number != 1;
    entry.actor = number == 2 ? u"Ada"_s : u"assistant"_s;
    if (const auto appended = writer.append(entry); !appended)
        return fail(appended.error());
    return {};
}

using Chain = QJsonArray;

/// A copy in which one entry is another.
Chain with(Chain chain, int at, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject entry = chain.at(at).toObject();
    change(entry);
    chain[at] = entry;
    return chain;
}

} // namespace

/// What is handed out of the audit log about one conversation, and how the log is searched.
class AuditEvidenceTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    Talk m_mine;
    Talk m_other;

    Chain chainOf(ConversationId conversation) const
    {
        return answerOf(m_store->read([conversation](Reader &reader) { return reader.auditEvidence(conversation); }))
            .value_or(Chain());
    }

    std::vector<AuditEntry> found(const AuditQuery &query) const
    {
        return answerOf(m_store->read([query](Reader &reader) { return reader.audit(query, {}, 100); }))
            .value_or(std::vector<AuditEntry>());
    }

private Q_SLOTS:
    /// Two conversations, whose entries take turns.
    void initTestCase()
    {
        m_store = std::make_unique<Store>(Workspace{Workspace::Engine::Sqlite, m_folder.filePath(u"workspace.db"_s)},
                                          m_clock);
        QVERIFY(answerOf(m_store->open()));
        const auto made = answerOf(m_store->commit([this](Writer &writer) -> Result<void> {
            const auto mine = begin(writer, u"alice"_s);
            const auto other = begin(writer, u"bob"_s);
            if (!mine || !other)
                return fail(Error::Kind::Bug, u"not made"_s);
            m_mine = *mine;
            m_other = *other;
            for (int turn = 0; turn < 2; ++turn) {
                for (const RunId run : {m_mine.run, m_other.run}) {
                    for (int number = 0; number < EachTurn; ++number) {
                        if (const auto appended = append(writer, run, number); !appended)
                            return appended;
                    }
                }
            }
            return {};
        }));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    }

    void textsAreOnesOwnOnly()
    {
        const Chain chain = chainOf(m_mine.conversation);
        // From the first entry of its own to the last: those between are links without words.
        QCOMPARE(chain.size(), 3 * EachTurn);
        for (const QJsonValue &value : chain) {
            const QJsonObject entry = value.toObject();
            QCOMPARE(entry.contains("input"_L1), entry.value("run_id"_L1).toInteger() == m_mine.run.value);
        }
        QCOMPARE(auditEvidenceProblem(chain), QString());
    }

    void whoHasNoEntriesHasNoEvidence()
    {
        QVERIFY(chainOf(ConversationId{99}).isEmpty());
        QCOMPARE(auditEvidenceProblem({}), QString());
    }

    void everyChangeIsNamed_data()
    {
        QTest::addColumn<Chain>("chain");
        QTest::addColumn<QString>("says");
        const Chain chain = chainOf(m_mine.conversation);
        const QString id = u"Entry %1: "_s;
        const auto row = [&](const char *name, const Chain &changed, int at, const QString &says) {
            QTest::newRow(name) << changed << id.arg(chain.at(at).toObject().value("id"_L1).toInteger()) + says;
        };
        row("no hash", with(chain, 1, [](QJsonObject &entry) { entry.remove("hash"_L1); }), 1, u"it has no hash"_s);
        row("another success", with(chain, 1, [](QJsonObject &entry) { entry["success"_L1] = true; }), 1,
            u"it was changed"_s);
        row("another text", with(chain, 2, [](QJsonObject &entry) { entry["input"_L1] = u"{}"_s; }), 2,
            u"its texts were changed"_s);
        row("of the other's, too", with(chain, EachTurn, [](QJsonObject &entry) { entry["actor"_L1] = u"Eve"_s; }),
            EachTurn, u"it was changed"_s);
        Chain shorter = chain;
        shorter.removeAt(EachTurn);
        row("one removed", shorter, EachTurn + 1, u"an entry before it was removed"_s);
        Chain longer = chain;
        longer.insert(2, chain.at(1));
        row("one twice", longer, 1, u"an entry before it was removed, inserted"_s);
    }

    void everyChangeIsNamed()
    {
        QFETCH(Chain, chain);
        QFETCH(QString, says);
        const QString problem = auditEvidenceProblem(chain);
        QVERIFY2(problem.startsWith(says), qPrintable(problem));
    }

    /// A link without its fields can only be held against its neighbours.
    void aClosedEntryIsALink()
    {
        const auto close = [](QJsonObject &entry) {
            entry = {{u"id"_s, entry.value("id"_L1)},
                     {u"prev_hash"_s, entry.value("prev_hash"_L1)},
                     {u"hash"_s, entry.value("hash"_L1)}};
        };
        const Chain closed = with(chainOf(m_mine.conversation), EachTurn, close);
        QCOMPARE(auditEvidenceProblem(closed), QString());
        const Chain torn = with(closed, EachTurn, [](QJsonObject &entry) { entry["prev_hash"_L1] = u"0"_s; });
        QVERIFY(!auditEvidenceProblem(torn).isEmpty());
    }

    /// Entries from before texts could be erased commit to them directly: of somebody else's only the hash is shown.
    void entriesOfTheFirstFormShowTheirHash()
    {
        const QString file = m_folder.filePath(u"first.db"_s);
        Talk mine;
        Talk other;
        {
            Store store({Workspace::Engine::Sqlite, file}, m_clock);
            QVERIFY(answerOf(store.open()));
            QVERIFY(answerOf(store.commit([&](Writer &writer) -> Result<void> {
                const auto one = begin(writer, u"alice"_s);
                const auto two = begin(writer, u"bob"_s);
                if (!one || !two)
                    return fail(Error::Kind::Bug, u"not made"_s);
                mine = *one;
                other = *two;
                return {};
            })));
        }
        {
            const auto connection = Connection::open({Workspace::Engine::Sqlite, file});
            QVERIFY(connection);
            for (const RunId run : {mine.run, other.run, mine.run}) {
                QVERIFY((*connection)
                            ->run(u"INSERT INTO audit_logs (run_id, seq, tool_name, tool_input_json, tool_output_json, "
                                  u"success, error, actor, duration_us, created_at, prev_hash, hash) VALUES (?, 1, "
                                  u"'search_kb', '{\"query\":\"secret\"}', '{}', 1, '', 'assistant', 1, 1, 'a', 'b')"_s,
                                  {run.value}));
            }
        }
        Store store({Workspace::Engine::Sqlite, file}, m_clock);
        QVERIFY(answerOf(store.open()));
        const auto chain =
            answerOf(store.read([&mine](Reader &reader) { return reader.auditEvidence(mine.conversation); }));
        QVERIFY(chain);
        QCOMPARE(chain->size(), 3);
        QVERIFY(chain->at(0).toObject().contains("input"_L1));
        QCOMPARE(chain->at(1).toObject().keys(), (QStringList{u"hash"_s, u"id"_s, u"prev_hash"_s}));
        // What is shown of them is held against their hashes, which here are none.
        QVERIFY(auditEvidenceProblem(*chain).startsWith(u"Entry 1: it was changed"_s));
    }

    void theLogIsReadPageByPage()
    {
        const auto page = [this](AuditId before) {
            return answerOf(m_store->read([before](Reader &reader) { return reader.audit({}, before, 5); }))
                .value_or(std::vector<AuditEntry>());
        };
        std::set<qint64> seen;
        AuditId before;
        for (auto entries = page(before); !entries.empty(); entries = page(before)) {
            for (const AuditEntry &entry : entries)
                QVERIFY(seen.insert(entry.id.value).second);
            before = entries.back().id;
        }
        QCOMPARE(int(seen.size()), 4 * EachTurn);
    }

    void theLogIsSearched_data()
    {
        QTest::addColumn<AuditQuery>("query");
        QTest::addColumn<int>("count");
        AuditQuery query;
        QTest::newRow("all") << query << 4 * EachTurn;
        query.run = m_mine.run;
        QTest::newRow("a run's") << query << 2 * EachTurn;
        query.tool = u"approve"_s;
        QTest::newRow("and of one tool") << query << 2;
        query = {};
        query.from = u"BOB"_s;
        QTest::newRow("of a customer") << query << 2 * EachTurn;
        query.actor = u"ad"_s;
        QTest::newRow("and by somebody") << query << 2;
        query = {};
        query.success = false;
        QTest::newRow("what failed") << query << 4;
        query.success = true;
        QTest::newRow("what did not") << query << 8;
        query = {};
        query.since = m_clock.nowMs() - 3'600'000;
        QTest::newRow("of the last hour") << query << 4 * EachTurn;
        query.until = query.since;
        QTest::newRow("of no time") << query << 0;
    }

    void theLogIsSearched()
    {
        QFETCH(AuditQuery, query);
        QFETCH(int, count);
        QCOMPARE(int(found(query).size()), count);
    }

    /// What is erased is gone from the evidence, which holds without it.
    void erasedTextsAreGone()
    {
        const auto customer = answerOf(m_store->read([this](Reader &reader) { return reader.run(m_mine.run); }));
        QVERIFY(customer);
        const auto erased = answerOf(m_store->erase(customer->customer, u"Ada"_s));
        QVERIFY2(erased, qPrintable(erased ? QString() : erased.error().message));
        const Chain others = chainOf(m_other.conversation);
        QCOMPARE(auditEvidenceProblem(others), QString());
        AuditQuery query;
        query.run = m_mine.run;
        const std::vector<AuditEntry> left = found(query);
        QCOMPARE(int(left.size()), 2 * EachTurn);
        for (const AuditEntry &entry : left)
            QVERIFY(entry.input.contains("erased_at"_L1));
    }
};

QTEST_GUILESS_MAIN(AuditEvidenceTest)
#include "AuditEvidenceTest.moc"
