#include "core/base/Sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("white space") << u" \n \n"_s << QStringList();
        QTest::newRow("two") << u"One is here. Two is there!"_s << QStringList{u"One is here."_s, u"Two is there!"_s};
        QTest::newRow("no full stop") << u"Hi Bob,\n\nthe rest"_s << QStringList{u"Hi Bob,"_s, u"the rest"_s};
        QTest::newRow("list") << u"Do this:\n• Open it.\n2. Close it"_s
                              << QStringList{u"Do this:"_s, u"Open it."_s, u"Close it"_s};
        QTest::newRow("figures and addresses")
            << u"It is 3.5 % at support@example.com. See v1.2.3."_s
            << QStringList{u"It is 3.5 % at support@example.com."_s, u"See v1.2.3."_s};
        QTest::newRow("abbreviations") << u"Use a client, e.g. curl, z. B. 3 times. Dr. Smith agrees."_s
                                       << QStringList{u"Use a client, e.g. curl, z. B. 3 times."_s,
                                                      u"Dr. Smith agrees."_s};
        QTest::newRow("marks together") << u"Really?! (Yes.) Good"_s
                                        << QStringList{u"Really?!"_s, u"(Yes.)"_s, u"Good"_s};
        QTest::newRow("Japanese") << u"返金しました。ご確認ください！"_s
                                  << QStringList{u"返金しました。"_s, u"ご確認ください！"_s};
        QTest::newRow("Arabic") << u"هل تم ذلك؟ نعم."_s << QStringList{u"هل تم ذلك؟"_s, u"نعم."_s};
    }

    void sentences()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const TextRange &range : sentencesIn(text))
            found += text.mid(range.start, range.length);
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "SentencesTest.moc"
