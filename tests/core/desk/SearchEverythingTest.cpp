#include "core/store/SearchQuery.h"
#include "tests/kit/TestDesk.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

/// The search over everything: tokens, words typed wrong, accents, and the marks of what was found.
class SearchEverythingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;

    SearchAnswer search(const QString &query)
    {
        const auto answer = TestDesk::wait(m_desk->desk().search(query, 50));
        return answer ? *answer : SearchAnswer{};
    }

    static QStringList kindsOf(const SearchAnswer &answer)
    {
        QStringList kinds;
        for (const SearchHit &hit : answer.hits) {
            if (!kinds.contains(hit.kind))
                kinds += hit.kind;
        }
        kinds.sort();
        return kinds;
    }

    static qint64 dayMs(int year, int month, int day)
    {
        return QDate(year, month, day).startOfDay().toMSecsSinceEpoch();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<TestDesk>();
        QVERIFY2(m_desk->isValid(), qPrintable(m_desk->problem()));
        QVERIFY(m_desk->seed());
        QVERIFY(TestDesk::wait(m_desk->desk().note(
            CustomerId{1}, {}, u"Señor Müller asked for the Zürich quarterly invoices and a xylophone."_s)));
        QVERIFY(TestDesk::wait(m_desk->desk().note(CustomerId{2}, {}, u"先月の請求書を送ってください。"_s)));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void tokensAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<SearchQuery>("query");
        const auto add = [](const char *name, const QString &typed, const std::function<void(SearchQuery &)> &set) {
            SearchQuery query;
            set(query);
            QTest::newRow(name) << typed << query;
        };
        add("words", u"two words"_s, [](SearchQuery &q) { q.text = u"two words"_s; });
        add("from", u"from:alice refund"_s, [](SearchQuery &q) { q.from = u"alice"_s, q.text = u"refund"_s; });
        add("quoted", u"from:\"Bob Smith\" a"_s, [](SearchQuery &q) { q.from = u"Bob Smith"_s, q.text = u"a"_s; });
        add("kind in the plural", u"in:Tickets x"_s, [](SearchQuery &q) { q.kind = u"ticket"_s, q.text = u"x"_s; });
        add("unknown key", u"http://x.org key:value"_s, [](SearchQuery &q) { q.text = u"http://x.org key:value"_s; });
        add("unknown value", u"is:pink x"_s, [](SearchQuery &q) { q.text = u"is:pink x"_s; });
        add("month", u"before:2026-03"_s, [](SearchQuery &q) { q.until = dayMs(2026, 3, 1); });
        add("day", u"on:2026-03-17"_s, [](SearchQuery &q) {
            q.since = dayMs(2026, 3, 17);
            q.until = dayMs(2026, 3, 18);
        });
        add("no day", u"after:2026-13"_s, [](SearchQuery &q) { q.text = u"after:2026-13"_s; });
        add("last wins", u"is:open is:closed"_s, [](SearchQuery &q) { q.is = u"closed"_s; });
    }
    void tokensAreRead()
    {
        QFETCH(QString, typed);
        QFETCH(SearchQuery, query);
        const SearchQuery read = SearchQuery::parse(typed, dayMs(2026, 11, 24));
        QCOMPARE(read.text, query.text);
        QVERIFY(read == query);
    }

    void everyKindIsFound()
    {
        QCOMPARE(kindsOf(search(u"alice"_s)).contains(u"customer"_s), true);
        QCOMPARE(kindsOf(search(u"in:ticket is:open"_s)), QStringList{u"ticket"_s});
        QCOMPARE(kindsOf(search(u"in:article pricing"_s)), QStringList{u"article"_s});
        QCOMPARE(kindsOf(search(u"in:message in:message api"_s)), QStringList{u"message"_s});
    }

    void tokensNarrow()
    {
        const SearchAnswer all = search(u"in:ticket from:bob"_s);
        QVERIFY(!all.hits.empty());
        for (const SearchHit &hit : all.hits)
            QCOMPARE(hit.customer, CustomerId{2});
        const SearchAnswer open = search(u"in:ticket is:open"_s);
        const auto counts = TestDesk::wait(m_desk->desk().ticketCounts());
        QCOMPARE(int(open.hits.size()), counts->open);
        QVERIFY(search(u"api before:2001"_s).hits.empty());
        // Words together with what only the conversation knows: exactly those of its messages.
        const auto total = search(u"in:message api"_s).hits.size();
        const auto opened = search(u"in:message api is:open"_s).hits.size();
        const auto closed = search(u"in:message api is:closed"_s).hits.size();
        const auto snoozed = search(u"in:message api is:snoozed"_s).hits.size();
        QVERIFY(opened > 0);
        QCOMPARE(opened + closed + snoozed, total);
        QVERIFY(search(u"in:message api label:nosuchlabel"_s).hits.empty());
        QVERIFY(search(u"from:nobodyofthatname api"_s).hits.empty());
    }

    void wrongWordsAreMended_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("corrected");
        QTest::newRow("a letter too few") << u"invoces"_s << u"invoices"_s;
        QTest::newRow("a letter too many") << u"quartterly"_s << u"quarterly"_s;
        QTest::newRow("another letter") << u"quarterlx"_s << u"quarterly"_s;
        QTest::newRow("two swapped") << u"quaretrly"_s << u"quarterly"_s;
        QTest::newRow("the beginning") << u"xylohp"_s << u"xylophone"_s;
        QTest::newRow("two words") << u"zurich quartrely"_s << u"zurich quarterly"_s;
    }
    void wrongWordsAreMended()
    {
        QFETCH(QString, typed);
        QFETCH(QString, corrected);
        const SearchAnswer answer = search(u"in:message "_s + typed);
        QCOMPARE(answer.corrected, corrected);
        QVERIFY(!answer.hits.empty());
    }

    void rightWordsAreLeftAlone_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"quarterly", "quart", "zurich", "api", "401"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void rightWordsAreLeftAlone()
    {
        QFETCH(QString, typed);
        QVERIFY(search(typed).corrected.isEmpty());
    }

    void nonsenseFindsNothing()
    {
        const SearchAnswer answer = search(u"in:message xqzvwk"_s);
        QVERIFY(answer.hits.empty());
        QVERIFY(answer.corrected.isEmpty());
    }

    void accentsDoNotMatterAndAreMarked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked");
        QTest::newRow("without") << u"senor"_s << u"Señor"_s;
        QTest::newRow("with") << u"Señor"_s << u"Señor"_s;
        QTest::newRow("other case") << u"ZÜRICH"_s << u"Zürich"_s;
        QTest::newRow("the beginning") << u"mull"_s << u"Müller"_s;
    }
    void accentsDoNotMatterAndAreMarked()
    {
        QFETCH(QString, typed);
        QFETCH(QString, marked);
        const SearchAnswer answer = search(u"in:message "_s + typed);
        QVERIFY(!answer.hits.empty());
        const SearchHit &hit = answer.hits.front();
        QVERIFY(!hit.snippetMarks.empty());
        const Mark mark = hit.snippetMarks.front();
        QCOMPARE(hit.snippet.mid(mark.start, mark.length), marked);
    }

    void aHardlyBegunWordListsTheNewest_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("byAge");
        QTest::newRow("a letter") << u"a"_s << true;
        QTest::newRow("a word and a letter") << u"the a"_s << true;
        QTest::newRow("two letters") << u"th"_s << true;
        QTest::newRow("three letters") << u"the"_s << false;
        QTest::newRow("a pair without spaces") << u"請求"_s << false;
    }
    void aHardlyBegunWordListsTheNewest()
    {
        QFETCH(QString, typed);
        QFETCH(bool, byAge);
        const SearchAnswer answer = search(u"in:message "_s + typed);
        QVERIFY(!answer.hits.empty());
        for (std::size_t i = 1; i < answer.hits.size(); ++i) {
            if (byAge)
                QVERIFY(answer.hits[i - 1].id.toLongLong() > answer.hits[i].id.toLongLong());
            else
                QVERIFY(answer.hits[i - 1].score >= answer.hits[i].score);
        }
        QCOMPARE(answer.hits.front().score > 0, !byAge);
    }

    void aMessageKnowsWhereItStands()
    {
        const SearchAnswer answer = search(u"in:message quarterly"_s);
        QCOMPARE(answer.hits.size(), std::size_t(1));
        const SearchHit &hit = answer.hits.front();
        const auto messages = TestDesk::wait(m_desk->desk().messages(hit.conversation, {}, 100));
        QVERIFY(messages.has_value());
        QVERIFY(std::any_of(messages->begin(), messages->end(), [&](const Message &message) {
            return QString::number(message.id.value) == hit.id && message.body.contains(u"quarterly"_s);
        }));
    }

    void aSearchThatIsNotWantedIsSkipped()
    {
        // The first job keeps the database busy; what is cancelled meanwhile never runs.
        auto busy = m_desk->store().read([](Reader &) -> Result<int> {
            QThread::msleep(200);
            return 1;
        });
        auto unwanted = m_desk->desk().search(u"api"_s, 10);
        unwanted.cancel();
        QVERIFY(TestDesk::wait(busy));
        QTRY_VERIFY(unwanted.isFinished());
        QCOMPARE(unwanted.resultCount(), 0);
    }
};

QTEST_GUILESS_MAIN(SearchEverythingTest)
#include "SearchEverythingTest.moc"
