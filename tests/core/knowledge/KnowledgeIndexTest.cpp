#include "core/knowledge/KnowledgeIndex.h"

#include "core/knowledge/MarkdownSplitter.h"
#include "core/knowledge/Words.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &file, const QString &text)
{
    return {file, articleTitle(file, text), text, 0};
}

std::vector<Article> shop()
{
    return {
        articleOf(u"billing.md"_s,
                  u"# Billing\n\n## Invoices\n\nInvoices are sent on the first day of the month.\n\n"
                  "## Refund policy\n\nA refund is paid back to the card within 14 days after you asked for it.\n\n"
                  "## Changing the card\n\nOpen Settings and enter the new card number. A past invoice keeps the old "
                  "card."_s),
        articleOf(u"account.md"_s,
                  u"# Account\n\n## Reset your password\n\nChoose *Forgot password* on the sign-in page; a link is "
                  "mailed to you.\n\n## Two-factor codes\n\nEvery sign-in asks for a code from your phone.\n\n"
                  "## Deleting\n\nDeleting an account removes its data after 30 days."_s),
        articleOf(
            u"api.md"_s,
            u"# API\n\n## Error codes\n\n| Code | Meaning |\n| --- | --- |\n| E4012 | the token is expired |\n"
            "| E4031 | the token may not do this |\n\n## Webhooks\n\nA webhook tells your server about events."_s),
        articleOf(u"konto.md"_s,
                  u"# Das Konto\n\n## Kündigung\n\nDie Kündigung ist jederzeit und ohne eine Frist möglich. Wir "
                  "löschen die Daten nach dem Ende des Vertrags."_s),
        articleOf(u"価格.md"_s, u"# 価格\n\n## 返金について\n\n返金は十四日以内に行われます。\n"_s),
    };
}

QStringList idsOf(const std::vector<PassageHit> &hits)
{
    QStringList ids;
    for (const PassageHit &hit : hits)
        ids += hit.passage.id;
    return ids;
}

QString firstOf(const std::vector<PassageHit> &hits)
{
    return hits.empty() ? QString() : hits.front().passage.id;
}

QStringList markedOf(const PassageHit &hit)
{
    QStringList marked;
    for (const Mark &mark : hit.marks)
        marked += hit.snippet.mid(mark.start, mark.length);
    return marked;
}

} // namespace

class KnowledgeIndexTest : public QObject
{
    Q_OBJECT

private:
    const KnowledgeIndexPtr m_index = KnowledgeIndex::build(shop());

    static void checkHits(const std::vector<PassageHit> &hits, const KnowledgeIndex &index, int limit)
    {
        QVERIFY(int(hits.size()) <= limit);
        QSet<QString> ids;
        for (std::size_t i = 0; i < hits.size(); ++i) {
            const PassageHit &hit = hits[i];
            QVERIFY(hit.score > 0);
            QVERIFY(i == 0 || hit.score <= hits[i - 1].score);
            QVERIFY(index.passage(hit.passage.id) != nullptr && *index.passage(hit.passage.id) == hit.passage);
            QVERIFY(!ids.contains(hit.passage.id));
            ids.insert(hit.passage.id);
            QVERIFY(hit.snippet.size() <= 202); // 200 and an ellipsis at either end
            qsizetype before = 0;
            for (const Mark &mark : hit.marks) {
                QVERIFY(mark.length > 0 && mark.start >= before && mark.start + mark.length <= hit.snippet.size());
                before = mark.start + mark.length;
            }
        }
    }

private Q_SLOTS:
    void best_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("best");
        QTest::newRow("word of a heading") << u"refund"_s << u"billing.md#refund-policy"_s;
        QTest::newRow("a question") << u"How can I get a refund?"_s << u"billing.md#refund-policy"_s;
        QTest::newRow("another form") << u"refunding cards"_s << u"billing.md#refund-policy"_s;
        QTest::newRow("upper case") << u"INVOICES"_s << u"billing.md#invoices"_s;
        QTest::newRow("code in a table") << u"what does e4031 mean"_s << u"api.md#error-codes"_s;
        QTest::newRow("synonym") << u"passphrase"_s << u"account.md#reset-your-password"_s;
        QTest::newRow("misspelt") << u"pasword"_s << u"account.md#reset-your-password"_s;
        QTest::newRow("misspelt twice") << u"invioces"_s << u"billing.md#invoices"_s;
        QTest::newRow("letters swapped") << u"webhoosk"_s << u"api.md#webhooks"_s;
        QTest::newRow("umlaut left out") << u"kundigung"_s << u"konto.md#kündigung"_s;
        QTest::newRow("another German form") << u"Wie lange sind die Fristen?"_s << u"konto.md#kündigung"_s;
        QTest::newRow("Japanese") << u"返金はいつ"_s << u"価格.md#返金について"_s;
        QTest::newRow("a single Japanese character") << u"返"_s << u"価格.md#返金について"_s;
        QTest::newRow("quoted") << u"\"new card\""_s << u"billing.md#changing-the-card"_s;
        QTest::newRow("quoted nowhere") << u"\"refund webhook\" card"_s << u"billing.md#refund-policy"_s;
        QTest::newRow("quote left open") << u"\"two-factor"_s << u"account.md#two-factor-codes"_s;
        QTest::newRow("stop words only") << u"may not do this"_s << u"api.md#error-codes"_s;
        QTest::newRow("several words beat one") << u"card number settings"_s << u"billing.md#changing-the-card"_s;
    }

    void best()
    {
        QFETCH(QString, query);
        QFETCH(QString, best);
        const std::vector<PassageHit> hits = m_index->search(query);
        checkHits(hits, *m_index, 8);
        QCOMPARE(firstOf(hits), best);
    }

    void quotesHoldWordsTogether()
    {
        QCOMPARE(idsOf(m_index->search(u"\"the token is expired\""_s)), QStringList{u"api.md#error-codes"_s});
        QVERIFY(m_index->search(u"new card"_s).size() > 1);
        QCOMPARE(m_index->search(u"\"new card\""_s).size(), std::size_t(1));
    }

    void findsNothing_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u" \t\n "_s;
        QTest::newRow("signs") << u"?!*()[]{}^~|&%$#@"_s;
        QTest::newRow("emoji") << u"\U0001F600\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
        QTest::newRow("unknown word") << u"xylophone"_s;
        QTest::newRow("unknown number") << u"E4099"_s; // numbers are not guessed at
        QTest::newRow("short unknown word") << u"zzz"_s;
        QTest::newRow("quotes") << u"\"\" “” «"_s;
    }

    void findsNothing()
    {
        QFETCH(QString, query);
        QCOMPARE(idsOf(m_index->search(query)), QStringList());
    }

    /// Nothing in a query is syntax, whatever another search engine makes of it.
    void anyTextIsAQuery_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("AND OR NOT") << u"refund AND NOT (policy OR NEAR)"_s;
        QTest::newRow("column filter") << u"title:refund"_s;
        QTest::newRow("minus") << u"-refund"_s;
        QTest::newRow("star") << u"*refund*"_s;
        QTest::newRow("open quote") << u"refund \""_s;
        QTest::newRow("quote in quotes") << u"\"refund\"\"policy\""_s;
        QTest::newRow("apostrophe") << u"refund'); DROP TABLE articles; --"_s;
        QTest::newRow("backslash") << u"refund\\"_s;
        QTest::newRow("caret and brace") << u"^refund {policy}"_s;
        QTest::newRow("NUL") << QString(u"refund"_s + QChar(0) + u"policy"_s);
        QTest::newRow("lone surrogates") << QString(QChar(0xDC00) + u"refund"_s + QChar(0xD83D));
        QTest::newRow("emoji around") << u"\U0001F600refund\U0001F600"_s;
        QTest::newRow("markup") << u"<b>refund</b>"_s;
        QTest::newRow("right to left") << u"\u202Erefund\u202C שלום"_s;
        QTest::newRow("a long message") << u"refund "_s + u"please do it "_s.repeated(20'000);
        QTest::newRow("an endless word first") << QString(5'000, u'x') + u" refund"_s;
    }

    void anyTextIsAQuery()
    {
        QFETCH(QString, query);
        const std::vector<PassageHit> hits = m_index->search(query);
        checkHits(hits, *m_index, 8);
        QVERIFY(idsOf(hits).contains(u"billing.md#refund-policy"_s));
    }

    void anyRandomTextIsAQuery()
    {
        QRandomGenerator random(7);
        const QString alphabet = u"ab refund\"'*():^-\\\u0301\u200D返金é\U0001F600%_ "_s + QChar(0) + QChar(0xD800);
        for (int round = 0; round < 3'000; ++round) {
            QString query;
            for (int i = random.bounded(40); i > 0; --i)
                query += alphabet[random.bounded(int(alphabet.size()))];
            for (const bool unfinished : {false, true})
                checkHits(m_index->search(query, {5, unfinished}), *m_index, 5);
        }
    }

    void lastWordMayBeUnfinished_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("unfinished");
        QTest::addColumn<QString>("best"); // empty: nothing is found
        QTest::newRow("typing") << u"webh"_s << true << u"api.md#webhooks"_s;
        QTest::newRow("not typing") << u"webh"_s << false << QString();
        QTest::newRow("one letter of a script without spaces") << u"返"_s << true << u"価格.md#返金について"_s;
        QTest::newRow("second word") << u"error co"_s << true << u"api.md#error-codes"_s;
        QTest::newRow("a blank ends the word") << u"webh "_s << true << QString();
        QTest::newRow("stop word that may go on") << u"token me"_s << true << u"api.md#error-codes"_s;
        QTest::newRow("part of a code") << u"E40"_s << true << u"api.md#error-codes"_s;
        QTest::newRow("without the umlaut") << u"kundi"_s << true << u"konto.md#kündigung"_s;
    }

    void lastWordMayBeUnfinished()
    {
        QFETCH(QString, query);
        QFETCH(bool, unfinished);
        QFETCH(QString, best);
        QCOMPARE(firstOf(m_index->search(query, {8, unfinished})), best);
    }

    void marks_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("marked"); // in the best hit
        QTest::newRow("forms of the word") << u"payment refunds"_s << QStringList{u"refund"_s, u"paid"_s};
        QTest::newRow("table") << u"expired token"_s << QStringList{u"token"_s, u"expired"_s, u"token"_s};
        QTest::newRow("misspelt") << u"webhok"_s << QStringList{u"webhook"_s};
        QTest::newRow("umlaut") << u"kundigung"_s << QStringList{u"Kündigung"_s};
        QTest::newRow("pairs as one") << u"返金は"_s << QStringList{u"返金は"_s};
        QTest::newRow("stop words are not marked") << u"is the invoice sent"_s << QStringList{u"Invoices"_s, u"sent"_s};
    }

    void marks()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, marked);
        const std::vector<PassageHit> hits = m_index->search(query);
        checkHits(hits, *m_index, 8);
        QVERIFY(!hits.empty());
        QVERIFY2(markedOf(hits.front()) == marked,
                 qPrintable(markedOf(hits.front()).join(u'|') + u" in "_s + hits.front().snippet));
    }

    void snippetOfALongPassage()
    {
        const QString filler = u"Some other sentence without it. "_s.repeated(40);
        const auto index = KnowledgeIndex::build(
            {articleOf(u"a.md"_s, u"# A\n\n"_s + filler + u"The *zeppelin* lands at noon. "_s + filler)});
        const std::vector<PassageHit> hits = index->search(u"zeppelin"_s);
        QVERIFY(!hits.empty());
        checkHits(hits, *index, 8);
        QVERIFY2(hits.front().snippet.startsWith(u"…The zeppelin lands at noon."_s), qPrintable(hits.front().snippet));
        QVERIFY(hits.front().snippet.endsWith(u'…'));
        QCOMPARE(markedOf(hits.front()), QStringList{u"zeppelin"_s});
    }

    void limit_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("count");
        QTest::newRow("negative") << -1 << 0;
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("fewer than there are") << 7 << 7;
        QTest::newRow("more than there are") << 5'000 << 3'000;
    }

    /// A word that stands in every passage has next to no weight, and still must be found.
    void limit()
    {
        QFETCH(int, limit);
        QFETCH(int, count);
        std::vector<Article> articles;
        articles.reserve(3'000);
        for (int i = 0; i < 3'000; ++i)
            articles.push_back(articleOf(u"%1.md"_s.arg(i), u"# N%1\n\neverywhere"_s.arg(i)));
        const auto index = KnowledgeIndex::build(std::move(articles));
        const std::vector<PassageHit> hits = index->search(u"everywhere"_s, {limit, false});
        QCOMPARE(int(hits.size()), count);
        QVERIFY(hits.empty() || hits.front().passage.id == u"0.md#n0"_s); // equal scores: in the order of the articles
    }

    void aHugePassageIsStillFound()
    {
        const auto index = KnowledgeIndex::build(
            {articleOf(u"huge.md"_s, u"# Huge\n\n```\n"_s + u"filler\n"_s.repeated(300'000) + u"needle\n```"_s),
             articleOf(u"small.md"_s, u"# Small\n\nshort"_s)});
        QCOMPARE(idsOf(index->search(u"needle"_s)), QStringList{u"huge.md#huge"_s});
    }

    void lookingUp()
    {
        QCOMPARE(m_index->articles(), shop());
        QCOMPARE(m_index->passages().size(), std::size_t(10));
        QVERIFY(m_index->article(u"api.md"_s) != nullptr);
        QCOMPARE(m_index->article(u"api.md"_s)->title, u"API"_s);
        QVERIFY(m_index->article(u"none.md"_s) == nullptr);
        QVERIFY(m_index->passage(u"api.md#webhooks"_s) != nullptr);
        QCOMPARE(m_index->passage(u"api.md#webhooks"_s)->headingPath, u"API › Webhooks"_s);
        QVERIFY(m_index->passage(u"api.md#none"_s) == nullptr);
        QCOMPARE(m_index->passagesOf(u"account.md"_s), splitArticle(*m_index->article(u"account.md"_s)));
        QVERIFY(m_index->passagesOf(u"none.md"_s).empty());
    }

    void empty()
    {
        for (const KnowledgeIndexPtr &index :
             {KnowledgeIndexPtr(std::make_shared<KnowledgeIndex>()), KnowledgeIndex::build({})}) {
            QVERIFY(index->articles().empty());
            QVERIFY(index->search(u"refund"_s, {8, true}).empty());
            QVERIFY(index->search(u"\"a refund\""_s).empty());
            QVERIFY(index->article(u"a.md"_s) == nullptr);
        }
    }

    void theFirstOfTwoArticlesWithOneNameCounts()
    {
        const auto index = KnowledgeIndex::build(
            {articleOf(u"a.md"_s, u"# One\n\nfirst"_s), articleOf(u"a.md"_s, u"# Two\n\nsecond"_s)});
        QCOMPARE(index->articles().size(), std::size_t(1));
        QVERIFY(index->search(u"second"_s).empty());
    }

    void changedArticles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text"); // null: removed
        QTest::newRow("changed") << u"account.md"_s << u"# Account\n\n## Sign-in\n\nRefund of a zeppelin."_s;
        QTest::newRow("added") << u"zoo.md"_s << u"# Zoo\n\nThe zeppelin landed. Refunds too."_s;
        QTest::newRow("added in front") << u"a.md"_s << u"# A\n\nzeppelin"_s;
        QTest::newRow("removed") << u"billing.md"_s << QString();
        QTest::newRow("emptied") << u"billing.md"_s << u""_s;
        QTest::newRow("nothing") << u"none.md"_s << QString();
    }

    /// An index that took over what had not changed answers exactly as one made afresh.
    void changedArticles()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        std::vector<Article> articles = shop();
        std::erase_if(articles, [&file](const Article &article) { return article.file == file; });
        if (!text.isNull())
            articles.push_back(articleOf(file, text));
        std::ranges::sort(articles, {}, &Article::file);
        const auto fresh = KnowledgeIndex::build(articles);
        const auto next = KnowledgeIndex::build(articles, m_index);
        const auto afterNext = KnowledgeIndex::build(articles, next);
        for (const auto &index : {next, afterNext}) {
            QCOMPARE(index->articles(), fresh->articles());
            QCOMPARE(index->passages(), fresh->passages());
            for (const QString &query :
                 {u"refund"_s, u"zeppelin"_s, u"sign-in code"_s, u"\"the token\""_s, u"invioces"_s, u"返金"_s,
                  u"kundigung"_s, u"how do I change the card of my account"_s})
                QCOMPARE(index->search(query, {8, true}), fresh->search(query, {8, true}));
        }
    }

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("English") << u"Don't e-mail long-term users' data."_s
                                 << QStringList{u"dont"_s, u"email"_s, u"long"_s, u"term"_s, u"users"_s, u"data"_s};
        QTest::newRow("French") << u"l’abonnement d'aujourd'hui"_s
                                << QStringList{u"l"_s, u"abonnement"_s, u"d"_s, u"aujourd"_s, u"hui"_s};
        QTest::newRow("numbers") << u"v2.1 costs $1,000"_s
                                 << QStringList{u"v2"_s, u"1"_s, u"costs"_s, u"1"_s, u"000"_s};
        QTest::newRow("Chinese") << u"退款政策 ok"_s << QStringList{u"退款"_s, u"款政"_s, u"政策"_s, u"ok"_s};
        QTest::newRow("mixed scripts") << u"API価格x"_s << QStringList{u"api"_s, u"価格"_s, u"x"_s};
        QTest::newRow("beyond the plane") << u"𠮷野家"_s << QStringList{u"𠮷野"_s, u"野家"_s};
        QTest::newRow("emoji between") << u"a\U0001F600b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("too long") << QString(100, u'x') << QStringList{QString(64, u'x')};
    }

    void words()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QStringList found;
        for (const Word &word : wordsIn(text))
            found += normalWord(text, word);
        QCOMPARE(found, words);
    }
};

QTEST_GUILESS_MAIN(KnowledgeIndexTest)
#include "KnowledgeIndexTest.moc"
