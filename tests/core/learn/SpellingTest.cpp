#include "core/learn/Spelling.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SpellingTest : public QObject
{
    Q_OBJECT

    const Spelling m_spelling{{{u"remove"_s, 3},
                               {u"company"_s, 1},
                               {u"invoices"_s, 1},
                               {u"charts"_s, 1},
                               {u"training"_s, 1},
                               {u"logged"_s, 1},
                               {u"back"_s, 1},
                               {u"router"_s, 1},
                               {u"subscription"_s, 1},
                               {u"reduction"_s, 1},
                               {u"member"_s, 5},
                               {u"members"_s, 2},
                               {u"remember"_s, 1},
                               {u"a1b2c3d4"_s, 1}}};

private Q_SLOTS:
    void corrects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("corrected");
        const auto row = [](const char *name, const QString &text, const QString &corrected) {
            QTest::newRow(name) << text << corrected;
        };
        row("nothing", {}, {});
        row("known words stay", u"remove the company"_s, u"remove the company"_s);
        row("letters that changed places", u"how do I remvoe him"_s, u"how do I remove him"_s);
        row("a letter left out", u"our invoces"_s, u"our invoices"_s);
        row("a letter too many", u"the compaany"_s, u"the company"_s);
        row("a doubled letter", u"I was loged out"_s, u"I was logged out"_s);
        row("a wrong letter in a long word", u"my subscriptyon"_s, u"my subscription"_s);
        row("only the word", u"Remvoe, please: a CHRATS!"_s, u"remove, please: a charts!"_s);
        row("without its accent it is known", u"une reduction"_s, u"une reduction"_s);
        row("short words are words of their own", u"teh boks"_s, u"teh boks"_s);
        row("a wrong letter in a short word may be another word", u"charms"_s, u"charms"_s);
        row("a letter left out of a short word may be, too", u"black"_s, u"black"_s);
        row("endings are right", u"routes and route, charting"_s, u"routes and route, charting"_s);
        row("numbers", u"41234 a1b2c3d"_s, u"41234 a1b2c3d"_s);
        row("what nothing is like", u"xylophone 東京 🙂"_s, u"xylophone 東京 🙂"_s);
    }

    void corrects()
    {
        QFETCH(QString, text);
        QFETCH(QString, corrected);
        QCOMPARE(m_spelling.corrected(text), corrected);
    }

    void theCommonestWordIsMeant() { QCOMPARE(m_spelling.corrected(u"mebmer"_s), u"member"_s); }

    void aSlipThatWasSeenBeforeIsStillOne()
    {
        const Spelling spelling({{u"change"_s, 90}, {u"chnage"_s, 2}, {u"trial"_s, 90}, {u"trail"_s, 3}});
        QCOMPARE(spelling.corrected(u"chnage the trail"_s), u"change the trail"_s);
    }

    void nothingKnownChangesNothing() { QCOMPARE(Spelling().corrected(u"remvoe"_s), u"remvoe"_s); }

    void aLongTextKeepsItsRest()
    {
        const QString rest(100'000, QChar(u'x'));
        QCOMPARE(m_spelling.corrected(u"remvoe "_s + rest), u"remove "_s + rest);
    }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "SpellingTest.moc"
