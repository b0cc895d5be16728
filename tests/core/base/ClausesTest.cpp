#include "core/base/Text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ClausesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clauses_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QStringList>("clauses");
        QTest::newRow("one") << u"How do I pay?"_s << QStringList{u"How do I pay?"_s};
        QTest::newRow("two sentences") << u"It broke. What now?"_s << QStringList{u"It broke."_s, u"What now?"_s};
        QTest::newRow("and how") << u"where is it and how do I pay"_s
                                 << QStringList{u"where is it"_s, u"how do I pay"_s};
        QTest::newRow("between two") << u"difference between Pro and Enterprise plans, and is there a trial"_s
                                     << QStringList{u"difference between Pro and Enterprise plans"_s,
                                                    u"is there a trial"_s};
        QTest::newRow("what something is not")
            << u"why is it $63 and not $79 this month"_s << QStringList{u"why is it $63 and not $79 this month"_s};
        QTest::newRow("the reason after a comma") << u"I need the receipt, our bank asks for it"_s
                                                  << QStringList{u"I need the receipt"_s, u"our bank asks for it"_s};
        QTest::newRow("what somebody also asked")
            << u"Where is it? My boss also asked if you have a contract"_s
            << QStringList{u"Where is it?"_s, u"My boss also asked if you have a contract"_s};
        QTest::newRow("a question announced")
            << u"one question: where do I pay"_s << QStringList{u"one question"_s, u"where do I pay"_s};
        QTest::newRow("numbered") << u"Three questions: 1) where is it? 2) what now?"_s
                                  << QStringList{u"Three questions:"_s, u"where is it?"_s, u"what now?"_s};
        QTest::newRow("German") << u"Ich möchte kündigen, bekomme ich Geld zurück und wie lange dauert das?"_s
                                << QStringList{u"Ich möchte kündigen"_s, u"bekomme ich Geld zurück"_s,
                                               u"wie lange dauert das?"_s};
        QTest::newRow("German, one thing")
            << u"Rechnungen und Zahlungen, bitte"_s << QStringList{u"Rechnungen und Zahlungen, bitte"_s};
        QTest::newRow("Spanish") << u"Hola, ¿cuánto cuesta y hay descuento?"_s
                                 << QStringList{u"Hola,"_s, u"¿cuánto cuesta"_s, u"hay descuento?"_s};
        QTest::newRow("Japanese") << u"表示されません。どうすればいいですか？"_s
                                  << QStringList{u"表示されません。"_s, u"どうすればいいですか？"_s};
        QTest::newRow("French plus") << u"Je n'arrive plus à me connecter"_s
                                     << QStringList{u"Je n'arrive plus à me connecter"_s};
    }

    void clauses()
    {
        QFETCH(QString, message);
        QFETCH(QStringList, clauses);
        QCOMPARE(clausesOf(message), clauses);
    }
};

QTEST_GUILESS_MAIN(ClausesTest)
#include "ClausesTest.moc"
