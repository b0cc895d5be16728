#include "core/store/Store.h"
#include "tests/kit/TestClock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = 24LL * 60 * 60 * 1'000;

} // namespace

/// What a server made of passages, kept in the workspace.
class VectorStoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    TestClock m_clock;
    std::unique_ptr<Store> m_store;

    template <class T>
    static T wait(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }

    void keep(const QString &model, const std::vector<PassageVector> &vectors)
    {
        QVERIFY(wait(m_store->commit([=](Writer &writer) { return writer.keepPassageVectors(model, vectors); })));
    }

    QStringList hashes(const QString &model, int limit = 100)
    {
        QStringList found;
        const auto kept = wait(m_store->read([=](Reader &reader) { return reader.passageVectors(model, limit); }));
        for (const PassageVector &vector : kept.value_or(std::vector<PassageVector>()))
            found += vector.hash;
        return found;
    }

    double costSince(qint64 since)
    {
        return wait(m_store->read([=](Reader &reader) { return reader.costSince(since); })).value_or(-1);
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_store = std::make_unique<Store>(
            Workspace{Workspace::Engine::Sqlite, m_folder.filePath(u"w%1.db"_s.arg(++number))}, m_clock);
        QVERIFY(wait(m_store->open()));
    }

    void bytesComeBackAsTheyWere()
    {
        QByteArray every;
        for (int i = -128; i < 128; ++i)
            every += char(i);
        const std::vector<PassageVector> vectors{{u"a"_s, every, 0.25}, {u"b"_s, QByteArray(4, '\0'), 0}};
        keep(u"model"_s, vectors);
        auto kept = wait(m_store->read([](Reader &reader) { return reader.passageVectors(u"model"_s, 10); }));
        QVERIFY(kept);
        std::ranges::sort(*kept, {}, &PassageVector::hash);
        QCOMPARE(*kept, vectors);
        QVERIFY(hashes(u"another"_s).isEmpty());
        QCOMPARE(hashes(u"model"_s, 1).size(), 1);
    }

    void whatIsFetchedAgainIsReplacedAndStillPaidFor()
    {
        keep(u"model"_s, {{u"a"_s, "old", 0.25}});
        keep(u"model"_s, {{u"a"_s, "new", 0.5}});
        const auto kept = wait(m_store->read([](Reader &reader) { return reader.passageVectors(u"model"_s, 10); }));
        const std::vector<PassageVector> expected{{u"a"_s, "new", 0.75}};
        QVERIFY(kept);
        QCOMPARE(*kept, expected);
        QCOMPARE(costSince(m_clock.nowMs()), 0.75);
        QCOMPARE(costSince(m_clock.nowMs() + 1), 0.0);
    }

    void whatNobodyUsesIsForgottenInTime()
    {
        keep(u"model"_s, {{u"used"_s, "1", 0}, {u"unused"_s, "1", 0}});
        keep(u"earlier model"_s, {{u"used"_s, "1", 0}});
        const auto forget = [this] {
            return wait(m_store->commit([](Writer &writer) {
                return writer.forgetPassageVectors(u"model"_s, {u"used"_s, u"young"_s});
            }));
        };
        m_clock.advance(29 * DayMs);
        keep(u"model"_s, {{u"young"_s, "1", 0}, {u"young, unused"_s, "1", 0}});
        QVERIFY(forget());
        QCOMPARE(hashes(u"model"_s).size(), 4);
        m_clock.advance(2 * DayMs);
        QVERIFY(forget());
        QStringList left = hashes(u"model"_s);
        left.sort();
        QCOMPARE(left, QStringList({u"used"_s, u"young"_s, u"young, unused"_s}));
        QVERIFY(hashes(u"earlier model"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(VectorStoreTest)
#include "VectorStoreTest.moc"
