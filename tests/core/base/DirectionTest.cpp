#include "core/base/Direction.h"
#include "core/base/Text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class DirectionTest : public QObject
{
    Q_OBJECT

private:
    /// Whether whatever follows the text would run as if the text were not there.
    static bool isClosed(const QString &text)
    {
        int open = 0;
        for (const QChar c : text) {
            const char16_t u = c.unicode();
            if (u >= 0x202A && u <= 0x202E)
                return false;
            open += u >= 0x2066 && u <= 0x2068 ? 1 : u == 0x2069 ? -1 : 0;
            if (open < 0)
                return false;
        }
        return open == 0;
    }

private Q_SLOTS:
    void textIsClosed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"Ann"_s << u"Ann"_s;
        QTest::newRow("override") << u"Ann\u202Egpj.exe"_s << u"Anngpj.exe"_s;
        QTest::newRow("closed override") << u"\u202EAnn\u202C Lee"_s << u"Ann Lee"_s;
        QTest::newRow("isolate") << u"\u2067علي\u2069 Lee"_s << u"\u2067علي\u2069 Lee"_s;
        QTest::newRow("isolate that is open") << u"Ann \u2067Lee"_s << u"Ann Lee"_s;
        QTest::newRow("breaking out") << u"Ann\u2069\u202E Lee\u2068"_s << u"Ann Lee"_s;
        QTest::newRow("inside out") << u"\u2069Ann\u2066"_s << u"Ann"_s;
        QTest::newRow("nested") << u"\u2066a\u2067b\u2069c\u2069"_s << u"\u2066a\u2067b\u2069c\u2069"_s;
        QTest::newRow("nested, one open") << u"\u2066a\u2067b\u2069c"_s << u"a\u2067b\u2069c"_s;
        QTest::newRow("marks stay") << u"C++\u200E عربي\u200F"_s << u"C++\u200E عربي\u200F"_s;
    }

    void textIsClosed()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        QCOMPARE(withoutReordering(text), kept);
        QCOMPARE(oneLine(text, 200), kept);
        QCOMPARE(isolated(text), QString(QChar(0x2068) + kept + QChar(0x2069)));
    }

    void anyTextIsClosed()
    {
        const QString parts = u"aعx \u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F"_s;
        QRandomGenerator random(4711);
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int length = random.bounded(24); length > 0; --length)
                text += parts[random.bounded(int(parts.size()))];
            QVERIFY(isClosed(withoutReordering(text)));
            QVERIFY(isClosed(oneLine(text, 1 + random.bounded(12))));
            QVERIFY(isClosed(isolated(text)));
            QCOMPARE(withoutReordering(withoutReordering(text)), withoutReordering(text));
        }
    }
};

QTEST_GUILESS_MAIN(DirectionTest)
#include "DirectionTest.moc"
