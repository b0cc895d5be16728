#include "core/learn/ExampleTexts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::vector<ExampleTexts::Examples> shop()
{
    return {{u"refund"_s,
             {u"can I get my money back"_s, u"refund please"_s, u"I want the payment returned"_s,
              u"Kann ich mein Geld zurückbekommen?"_s}},
            {u"delivery"_s,
             {u"when will my parcel arrive"_s, u"where is my order"_s, u"how long does shipping take"_s,
              u"Wann kommt mein Paket?"_s}},
            {u"hours"_s, {u"when are you open"_s, u"opening hours on sunday"_s, u"do you close at noon"_s}}};
}

} // namespace

class ExampleTextsTest : public QObject
{
    Q_OBJECT

    const ExampleTexts m_texts{shop()};

private Q_SLOTS:
    void theLikeliestLabel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::newRow("an example") << u"where is my order"_s << u"delivery"_s;
        QTest::newRow("other words around it") << u"hello, I would like my money back, thanks"_s << u"refund"_s;
        QTest::newRow("a form of a word") << u"refunding"_s << u"refund"_s;
        QTest::newRow("a slip of the pen") << u"shiping"_s << u"delivery"_s;
        QTest::newRow("capitals and accents") << u"GELD ZURUCK"_s << u"refund"_s;
        QTest::newRow("the word that tells") << u"when does the parcel come"_s << u"delivery"_s;
    }

    void theLikeliestLabel()
    {
        QFETCH(QString, text);
        QFETCH(QString, label);
        const auto likeliest = m_texts.likeliest(text, 2);
        QCOMPARE(likeliest.size(), 2U);
        QCOMPARE(likeliest.front().label, label);
        QVERIFY(likeliest[0].odds > likeliest[1].odds);
    }

    void sameWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::newRow("an example") << u"where is my order"_s << u"delivery"_s;
        QTest::newRow("written otherwise") << u"Where is MY order?!"_s << u"delivery"_s;
        QTest::newRow("a word more") << u"where is my order now"_s << QString();
        QTest::newRow("in another order") << u"my order is where"_s << QString();
        QTest::newRow("an example of two labels") << u"and on Monday?"_s << QString();
        QTest::newRow("no word") << u"?"_s << QString();
    }

    void sameWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, label);
        auto examples = shop();
        examples[1].texts += u"and on monday"_s;
        examples[2].texts += u"and on monday"_s;
        QCOMPARE(ExampleTexts(examples).labelOfSame(text).value_or(QString()), label);
    }

    void whatIsSaidTheSameIsLiker()
    {
        const double same = m_texts.likeliest(u"when will my parcel arrive"_s, 1).front().odds;
        const double similar = m_texts.likeliest(u"when will the ordered parcel be with us"_s, 1).front().odds;
        const double other =
            m_texts.likeliest(u"when will the zoological garden publish quarterly figures"_s, 1).front().odds;
        QVERIFY2(same > similar && similar > other, qPrintable(u"%1 %2 %3"_s.arg(same).arg(similar).arg(other)));
    }

    void aTextNobodyKnowsIsLikeNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no letters") << u"?! 🙂"_s;
        QTest::newRow("strange letters") << u"東京"_s;
    }

    void aTextNobodyKnowsIsLikeNothing()
    {
        QFETCH(QString, text);
        QVERIFY(m_texts.likeliest(text, 3).empty());
    }

    void noMoreThanAskedForAndNoMoreThanThereAre()
    {
        QCOMPARE(m_texts.likeliest(u"my order"_s, 1).size(), 1U);
        QCOMPARE(m_texts.likeliest(u"my order"_s, 100).size(), 3U);
        QVERIFY(m_texts.likeliest(u"my order"_s, 0).empty());
    }

    void wordsOfALabel()
    {
        QVERIFY(m_texts.holds(u"delivery"_s, u"parcel"_s));
        QVERIFY(!m_texts.holds(u"delivery"_s, u"refund"_s));
        QVERIFY(!m_texts.holds(u"delivery"_s, u"zebra"_s));
        QVERIFY(!m_texts.holds(u"none"_s, u"parcel"_s));
    }

    void nothingToLearnFrom()
    {
        QVERIFY(ExampleTexts({}).isEmpty());
        QVERIFY(ExampleTexts({}).likeliest(u"anything"_s, 3).empty());
        const ExampleTexts empty({{u"a"_s, {}}, {u"b"_s, {QString(), u"..."_s}}});
        QVERIFY(empty.likeliest(u"anything"_s, 3).empty());
        const ExampleTexts one({{u"only"_s, {u"one example"_s}}});
        QCOMPARE(one.likeliest(u"an example"_s, 3).front().label, u"only"_s);
    }

    void theSameTextsSayTheSameEveryTime()
    {
        const ExampleTexts again{shop()};
        for (const QString &text : {u"my money and my parcel"_s, u"sunday"_s}) {
            const auto first = m_texts.likeliest(text, 3);
            const auto second = again.likeliest(text, 3);
            QCOMPARE(first.size(), second.size());
            for (std::size_t i = 0; i < first.size(); ++i) {
                QCOMPARE(first[i].label, second[i].label);
                QCOMPARE(first[i].odds, second[i].odds);
            }
        }
    }

    void aMegabyteIsReadToItsBeginning()
    {
        const auto likeliest = m_texts.likeliest(u"refund "_s + QString(1'000'000, QChar(u'z')), 1);
        QCOMPARE(likeliest.front().label, u"refund"_s);
    }
};

QTEST_GUILESS_MAIN(ExampleTextsTest)
#include "ExampleTextsTest.moc"
