#include "core/desk/CaseEval.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CaseEvalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesAreRead()
    {
        const auto cases = readCases("{\"message\":\"a\",\"intent\":\"bug_report\",\"sources\":[\"x.md\"]}\n\n"
                                     "{\"message\":\"b\",\"intent\":[\"x\",\"y\"]}\n");
        QVERIFY(cases);
        QCOMPARE(cases->size(), 2u);
        QCOMPARE(cases->at(0).intents, QStringList{u"bug_report"_s});
        QVERIFY(cases->at(0).judgesSources);
        QCOMPARE(cases->at(1).intents, QStringList({u"x"_s, u"y"_s}));
        QVERIFY(!cases->at(1).judgesSources);
    }

    void whatIsNoCaseIsNamedByItsLine_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"no case"_s;
        QTest::newRow("empty lines") << QByteArray("\n \n") << u"no case"_s;
        QTest::newRow("no JSON") << QByteArray("{\"message\":\"a\"}\n{oops") << u"Line 2 is no JSON object"_s;
        QTest::newRow("a list") << QByteArray("[\"message\"]") << u"Line 1 is no JSON object"_s;
        QTest::newRow("a number") << QByteArray("7") << u"Line 1 is no JSON object"_s;
        QTest::newRow("no message") << QByteArray("{\"intent\":\"bug_report\"}") << u"Line 1 has no \"message\""_s;
        QTest::newRow("a message that is no text") << QByteArray("{\"message\":7}") << u"Line 1 has no \"message\""_s;
        QTest::newRow("Latin-1") << QByteArray("{\"message\":\"M\xfcller\"}") << u"Line 1"_s;
    }

    void whatIsNoCaseIsNamedByItsLine()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, words);
        const auto cases = readCases(lines);
        QVERIFY(!cases);
        QCOMPARE(errorKindName(cases.error().kind), errorKindName(Error::Kind::Invalid));
        QVERIFY2(cases.error().message.contains(words), qPrintable(cases.error().message));
    }
};

QTEST_GUILESS_MAIN(CaseEvalTest)
#include "CaseEvalTest.moc"
