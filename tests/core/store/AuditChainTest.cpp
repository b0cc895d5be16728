#include "core/store/sql/AuditChain.h"
#include "core/store/AuditEvidence.h"
#include "core/store/Store.h"
#include "core/store/sql/AuditAnchor.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/Migrator.h"
#include "core/store/sql/Rows.h"
#include "tests/kit/Report.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Entries = 40;

template <class T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

Result<void> appendEntries(Writer &writer, int count)
{
    for (int i = 0; i < count; ++i) {
        AuditEntry entry;
        entry.tool = u"search_kb"_s;
        entry.input = {{u"query"_s, u"question %1"_s.arg(i)}};
        entry.output = {{u"count"_s, i}};
        entry.success = i % 5 != 0;
        entry.error = entry.success ? QString() : u"nothing found"_s;
        entry.actor = i % 7 == 0 ? u"Ada"_s : u"assistant"_s;
        entry.durationUs = 100 + i;
        if (const auto appended = writer.append(entry); !appended)
            return fail(appended.error());
    }
    return {};
}

} // namespace

class AuditChainTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file;
    SystemClock m_clock;

    /// A closed workspace with so many entries.
    void makeWorkspace(int count)
    {
        Store store({Workspace::Engine::Sqlite, m_file}, m_clock);
        QVERIFY(answerOf(store.open()));
        QVERIFY(answerOf(store.commit([count](Writer &writer) { return appendEntries(writer, count); })));
    }

    std::vector<StoredEntry> entries() const
    {
        const auto connection = Connection::open({Workspace::Engine::Sqlite, m_file});
        if (!connection)
            return {};
        return (*connection)
            ->rows(SelectAudit + u"ORDER BY id"_s, {}, storedEntryFrom)
            .value_or(std::vector<StoredEntry>{});
    }

    static ChainState walked(const std::vector<StoredEntry> &entries, qint64 expected, const QString &head)
    {
        AuditChain::Walk walk;
        for (const StoredEntry &stored : entries) {
            if (!walk.step(stored))
                break;
        }
        walk.finish(expected, head);
        return walk.state;
    }

    ChainState verified(std::optional<Error> *back = nullptr)
    {
        Store store({Workspace::Engine::Sqlite, m_file}, m_clock);
        QSignalSpy wentBack(&store, &Store::historyWentBack);
        if (!answerOf(store.open()))
            return {false, 0, {}, {}, u"not opened"_s};
        const auto chain = answerOf(store.read([](Reader &reader) { return reader.verifyAudit(); }));
        QTest::qWait(1); // the signal comes from the database thread
        if (back && !wentBack.isEmpty())
            *back = wentBack[0][0].value<Error>();
        return chain.value_or(ChainState{false, 0, {}, {}, u"not read"_s});
    }

    /// As somebody with the file and SQL, who takes the triggers off first.
    void tamper(const QStringList &statements) const
    {
        const auto connection = Connection::open({Workspace::Engine::Sqlite, m_file});
        QVERIFY(connection);
        for (const QString &trigger : {u"audit_logs_no_update"_s, u"audit_logs_no_delete"_s})
            QVERIFY((*connection)->run(u"DROP TRIGGER IF EXISTS "_s + trigger));
        for (const QString &statement : statements) {
            const auto done = (*connection)->run(statement);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        }
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_file = m_folder.filePath(u"workspace%1.db"_s.arg(++number));
    }

    void everyChangedByteIsFoundWhereItIs()
    {
        Report report(u"T19 one byte of the audit log changed"_s, u"I5"_s, u"found, and where"_s);
        makeWorkspace(Entries);
        const std::vector<StoredEntry> good = entries();
        QCOMPARE(good.size(), std::size_t(Entries));
        const QString head = good.back().entry.hash;
        QVERIFY(walked(good, Entries, head).ok);

        using Field = QString &(*)(StoredEntry &);
        const Field fields[] = {[](StoredEntry &e) -> QString & { return e.entry.tool; },
                                [](StoredEntry &e) -> QString & { return e.input; },
                                [](StoredEntry &e) -> QString & { return e.output; },
                                [](StoredEntry &e) -> QString & { return e.entry.error; },
                                [](StoredEntry &e) -> QString & { return e.entry.actor; },
                                [](StoredEntry &e) -> QString & { return e.entry.prevHash; },
                                [](StoredEntry &e) -> QString & { return e.entry.hash; },
                                [](StoredEntry &e) -> QString & { return e.salt; },
                                [](StoredEntry &e) -> QString & { return e.detailHash; }};
        for (std::size_t row = 0; row < good.size(); ++row) {
            for (const Field field : fields) {
                StoredEntry original = good[row];
                for (qsizetype at = 0; at <= field(original).size(); ++at) {
                    std::vector<StoredEntry> forged = good;
                    QString &text = field(forged[row]);
                    if (at < text.size())
                        text[at] = QChar(text[at].unicode() ^ 1);
                    else
                        text += QChar(u' ');
                    const ChainState state = walked(forged, Entries, head);
                    QVERIFY2(!state.ok && state.firstBad == good[row].entry.id,
                             qPrintable(u"row %1 byte %2"_s.arg(row).arg(at)));
                    report.count();
                }
            }
            for (int number = 0; number < 6; ++number) {
                std::vector<StoredEntry> forged = good;
                AuditEntry &entry = forged[row].entry;
                if (number == 0)
                    ++entry.seq;
                else if (number == 1)
                    entry.success = !entry.success;
                else if (number == 2)
                    ++entry.durationUs;
                else if (number == 3)
                    ++entry.createdAt;
                else if (number == 4)
                    entry.run = RunId{entry.run.value + 1};
                else
                    forged[row].erasedAt = 1;
                const ChainState state = walked(forged, Entries, head);
                QVERIFY2(!state.ok && state.firstBad == good[row].entry.id,
                         qPrintable(u"row %1 field %2"_s.arg(row).arg(number)));
                report.count();
            }
        }
    }

    /// A verifier that looks at the ends only believes all of these.
    void everyRowRemovedRepeatedOrMovedIsFound()
    {
        Report report(u"T19 entries removed, repeated, swapped, cut off, rechained"_s, u"I5"_s, u"found"_s);
        makeWorkspace(Entries);
        const std::vector<StoredEntry> good = entries();
        const QString head = good.back().entry.hash;
        for (std::size_t row = 0; row < good.size(); ++row) {
            std::vector<StoredEntry> forged = good;
            forged.erase(forged.begin() + qsizetype(row));
            QVERIFY(!walked(forged, Entries, head).ok);
            forged = good;
            forged.insert(forged.begin() + qsizetype(row), good[row]);
            QVERIFY(!walked(forged, Entries, head).ok);
            if (row + 1 < good.size()) {
                forged = good;
                std::swap(forged[row], forged[row + 1]);
                QVERIFY(!walked(forged, Entries, head).ok);
            }
            forged = good;
            forged.resize(row);
            QVERIFY(!walked(forged, Entries, head).ok);
            // The chain made anew from here on, which every hash then fits.
            forged = good;
            forged[row].input = u"{}"_s;
            QString before = row == 0 ? QString() : good[row - 1].entry.hash;
            for (std::size_t later = row; later < forged.size(); ++later) {
                forged[later].entry.prevHash = before;
                forged[later].detailHash = AuditChain::detailHash(forged[later]);
                before = forged[later].entry.hash = AuditChain::hash(forged[later]);
            }
            QVERIFY(!walked(forged, Entries, head).ok);
            report.count(5);
        }
    }

    void theLogRefusesChanges()
    {
        makeWorkspace(3);
        const auto connection = Connection::open({Workspace::Engine::Sqlite, m_file});
        QVERIFY(connection);
        for (
            const QString &statement :
            {u"UPDATE audit_logs SET actor = 'Eve' WHERE id = 2"_s, u"DELETE FROM audit_logs WHERE id = 3"_s,
             u"UPDATE audit_logs SET tool_input_json = '{}' WHERE id = 1"_s,
             u"UPDATE audit_logs SET erased_at = 1 WHERE id = 1"_s,
             u"UPDATE audit_logs SET erased_at = 1, salt = '', tool_input_json = '', tool_output_json = '', error = '', actor = 'Eve' WHERE id = 1"_s}) {
            const auto changed = (*connection)->run(statement);
            QVERIFY2(!changed && changed.error().kind == Error::Kind::Refused, qPrintable(statement));
        }
    }

    /// The trigger lets texts be erased; that alone is found, because no erasure stands on the log.
    void textsErasedOnTheQuietAreFound()
    {
        makeWorkspace(3);
        {
            const auto connection = Connection::open({Workspace::Engine::Sqlite, m_file});
            QVERIFY(connection);
            QVERIFY(
                (*connection)
                    ->run(
                        u"UPDATE audit_logs SET erased_at = 1, salt = '', tool_input_json = '', tool_output_json = '', error = '' WHERE id = 2"_s));
        }
        const ChainState state = verified();
        QVERIFY(!state.ok);
        QCOMPARE(state.firstBad, AuditId{2});
    }

    void aCutOrOlderLogIsNoticedAtStart_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("the end cut off, the head mended") << QStringList{
            u"DELETE FROM audit_logs WHERE id > 7"_s,
            u"UPDATE journal_head SET audit_entries = 7, audit_head = (SELECT hash FROM audit_logs WHERE id = 7)"_s};
        QTest::newRow("all of it") << QStringList{u"DELETE FROM audit_logs"_s,
                                                  u"UPDATE journal_head SET audit_entries = 0, audit_head = ''"_s};
    }

    void aCutOrOlderLogIsNoticedAtStart()
    {
        QFETCH(QStringList, statements);
        makeWorkspace(10);
        QVERIFY(verified().ok);
        tamper(statements);
        std::optional<Error> back;
        const ChainState state = verified(&back);
        QVERIFY(!state.ok);
        QVERIFY2(state.reason.contains(u"10"_s), qPrintable(state.reason));
        QVERIFY(back && back->kind == Error::Kind::Corrupt);
    }

    void anOlderCopyIsNoticedUntilItIsAccepted()
    {
        Report report(u"T20 an older copy in the workspace's place"_s, u"I5 I9"_s,
                      u"noticed at every start until a person accepts it"_s);
        report.count();
        makeWorkspace(5);
        QVERIFY(QFile::copy(m_file, m_file + u".old"_s));
        makeWorkspace(10);
        QVERIFY(QFile::remove(m_file) && QFile::rename(m_file + u".old"_s, m_file));
        std::optional<Error> back;
        QVERIFY(!verified(&back).ok);
        QVERIFY(back);
        // Writing on does not make it good.
        makeWorkspace(20);
        back.reset();
        QVERIFY(!verified(&back).ok);
        QVERIFY(back);
        {
            Store store({Workspace::Engine::Sqlite, m_file}, m_clock);
            QVERIFY(answerOf(store.open()));
            QVERIFY(answerOf(store.acceptHistory(u"Ada"_s)));
            QVERIFY(answerOf(store.read([](Reader &reader) { return reader.verifyAudit(); }))->ok);
            QVERIFY(!answerOf(store.acceptHistory(u"Ada"_s)));
        }
        back.reset();
        QVERIFY(verified(&back).ok);
        QVERIFY(!back);
        const std::vector<StoredEntry> stored = entries();
        QCOMPARE(stored.back().entry.tool, u"accept_history"_s);
        QCOMPARE(stored.back().entry.actor, u"Ada"_s);
    }

    void theAnchorIsForItsOwnerOnly()
    {
        makeWorkspace(2);
        const QFileInfo anchor(AuditAnchor::fileOf(m_file));
        QVERIFY(anchor.exists());
        QCOMPARE(anchor.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(AuditAnchor::read(anchor.filePath())->entries, 2);
    }

    void aSpoiledAnchorIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isAnchor");
        QTest::newRow("whole") << QByteArray("{\"entries\":2,\"id\":2,\"head\":\"ab\"}") << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("no entries") << QByteArray("{\"entries\":0,\"id\":2,\"head\":\"ab\"}") << false;
        QTest::newRow("no entry") << QByteArray("{\"entries\":2,\"id\":-2,\"head\":\"ab\"}") << false;
        QTest::newRow("no head") << QByteArray("{\"entries\":2,\"id\":2,\"head\":\"\"}") << false;
    }

    void aSpoiledAnchorIsNone()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isAnchor);
        QCOMPARE(AuditAnchor::fromJson(json).has_value(), isAnchor);
    }

    /// Entries of the first schema hash their texts directly and stay provable.
    void entriesOfTheFirstFormStillVerify()
    {
        StoredEntry stored;
        stored.entry.id = AuditId{1};
        stored.entry.seq = 1;
        stored.entry.tool = u"create_ticket"_s;
        stored.entry.actor = u"assistant"_s;
        stored.entry.durationUs = 12;
        stored.entry.createdAt = 1'700'000'000'000;
        stored.input = uR"({"title":"x"})"_s;
        stored.output = uR"({"ticket_id":7})"_s;
        // SHA-256 of
        // ["0",1,"create_ticket","{\"title\":\"x\"}","{\"ticket_id\":7}",true,"","assistant","12","1700000000000",""]
        stored.entry.hash = u"676d861a1fa11dcb703b9eb840a624a5cb1a9de92395fd7e43592cdc09b373dc"_s;
        QVERIFY(walked({stored}, 1, stored.entry.hash).ok);
        stored.output = uR"({"ticket_id":8})"_s;
        QVERIFY(!walked({stored}, 1, stored.entry.hash).ok);
    }
};

QTEST_GUILESS_MAIN(AuditChainTest)
#include "AuditChainTest.moc"
