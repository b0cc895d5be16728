#include "core/llm/Masking.h"
#include "core/llm/ReplyText.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What leaves the machine, and how it comes back.
class MaskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personalDataIsReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("nothing") << u"Hello, my name is Zoë."_s << u"Hello, my name is Zoë."_s;
        QTest::newRow("e-mail") << u"Write to zoe.w+x@mail.example.co.uk, please."_s
                                << u"Write to [email_1], please."_s;
        QTest::newRow("umlauts") << u"über@bücher.example"_s << u"[email_1]"_s;
        QTest::newRow("the same twice") << u"a@b.cd and a@b.cd, not c@d.ef"_s
                                        << u"[email_1] and [email_1], not [email_2]"_s;
        QTest::newRow("international") << u"Call +49 (0)30 1234-567 today"_s << u"Call [phone_1] today"_s;
        QTest::newRow("national") << u"Call 030 1234567"_s << u"Call [phone_1]"_s;
        QTest::newRow("american") << u"(555) 123-4567"_s << u"[phone_1]"_s;
        QTest::newRow("card") << u"My card 4111 1111 1111 1111 was charged"_s << u"My card [card_1] was charged"_s;
        QTest::newRow("card without spaces") << u"5500005555555559"_s << u"[card_1]"_s;
        QTest::newRow("a date") << u"since 2024-01-15 10:30"_s << u"since 2024-01-15 10:30"_s;
        QTest::newRow("an address") << u"host 192.168.100.200"_s << u"host 192.168.100.200"_s;
        QTest::newRow("an order") << u"order 12345678"_s << u"order 12345678"_s;
        QTest::newRow("a price") << u"$1,299.00 for 401 errors"_s << u"$1,299.00 for 401 errors"_s;
        QTest::newRow("a forged placeholder") << u"I am [email_1]"_s << u"I am [text_1]"_s;
    }
    void personalDataIsReplaced()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        Masking masking;
        const QString out = masking.masked(text);
        QCOMPARE(out, masked);
        QCOMPARE(masking.restoredAll(out), text);
    }

    void switchedOffEverythingStays()
    {
        Masking masking(false);
        QCOMPARE(masking.masked(u"a@b.cd +49 30 1234567"_s), u"a@b.cd +49 30 1234567"_s);
    }

    void answersAreMadePresentable_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QList<int>>("cited");
        QTest::addColumn<bool>("noAnswer");
        QTest::newRow("plain") << u"Hi Bob,\n\nyes."_s << u"Hi Bob,\n\nyes."_s << QList<int>{} << false;
        QTest::newRow("cited") << u"It costs $79 [P2]. Always [P1, P2]."_s << u"It costs $79. Always."_s
                               << QList<int>{1, 0} << false;
        QTest::newRow("never given") << u"Yes [P9] [P0]."_s << u"Yes."_s << QList<int>{} << false;
        QTest::newRow("restored") << u"We wrote to [email_1]."_s << u"We wrote to bob@startup.io."_s << QList<int>{}
                                  << false;
        QTest::newRow("unknown placeholder") << u"To [email_7]."_s << u"To [email_7]."_s << QList<int>{} << false;
        QTest::newRow("other brackets") << u"array[0] and [note] [P"_s << u"array[0] and [note] [P"_s << QList<int>{}
                                        << false;
        QTest::newRow("no answer") << u"A colleague will look. [NO ANSWER]"_s << u"A colleague will look."_s
                                   << QList<int>{} << true;
        QTest::newRow("an open bracket") << u"["_s + QString(300, u'x') << u"["_s + QString(300, u'x') << QList<int>{}
                                         << false;
        QTest::newRow("characters outside the plane") << u"😀 [P1] 👍"_s << u"😀 👍"_s << QList<int>{0} << false;
    }
    void answersAreMadePresentable()
    {
        QFETCH(QString, said);
        QFETCH(QString, shown);
        QFETCH(QList<int>, cited);
        QFETCH(bool, noAnswer);
        Masking masking;
        QCOMPARE(masking.masked(u"bob@startup.io"_s), u"[email_1]"_s);
        for (qsizetype cut = 0; cut <= said.size(); ++cut) {
            ReplyText text(masking, 3);
            QString streamed = text.feed(said.left(cut));
            QVERIFY2(!streamed.contains(u"[P1"_s) && !streamed.contains(u"[email_1"_s), qPrintable(streamed));
            streamed += text.feed(said.mid(cut));
            streamed += text.end();
            QCOMPARE(streamed.trimmed(), shown);
            QCOMPARE(text.text(), shown);
            QCOMPARE(text.cited(), cited);
            QCOMPARE(text.saysNoAnswer(), noAnswer);
        }
    }
};

QTEST_GUILESS_MAIN(MaskingTest)
#include "MaskingTest.moc"
