#include "core/base/Csv.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CsvTest : public QObject
{
    Q_OBJECT

private:
    using Records = std::vector<Csv::Record>;

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("fields");
        QTest::addColumn<QList<int>>("lines");
        QTest::newRow("nothing") << QString() << QList<QStringList>{} << QList<int>{};
        QTest::newRow("one field") << u"a"_s << QList<QStringList>{{u"a"_s}} << QList<int>{1};
        QTest::newRow("crlf") << u"a,b\r\nc,d\r\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}
                              << QList<int>{1, 2};
        QTest::newRow("lf, no end") << u"a,b\nc,d"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}
                                    << QList<int>{1, 2};
        QTest::newRow("cr alone") << u"a,b\rc,d\r"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}
                                  << QList<int>{1, 2};
        QTest::newRow("empty fields") << u",a,\n"_s << QList<QStringList>{{{}, u"a"_s, {}}} << QList<int>{1};
        QTest::newRow("blank lines") << u"\n\na\n\nb\n"_s << QList<QStringList>{{u"a"_s}, {u"b"_s}} << QList<int>{3, 5};
        QTest::newRow("quoted") << u"\"a,b\",\"c\"\"d\""_s << QList<QStringList>{{u"a,b"_s, u"c\"d"_s}}
                                << QList<int>{1};
        QTest::newRow("line end inside") << u"\"a\nb\",c\nd,e"_s
                                         << QList<QStringList>{{u"a\nb"_s, u"c"_s}, {u"d"_s, u"e"_s}}
                                         << QList<int>{1, 3};
        QTest::newRow("semicolons") << u"a;b,c;f\nd;e;g"_s
                                    << QList<QStringList>{{u"a"_s, u"b,c"_s, u"f"_s}, {u"d"_s, u"e"_s, u"g"_s}}
                                    << QList<int>{1, 2};
        QTest::newRow("tabs") << u"a\tb\nc\td"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}
                              << QList<int>{1, 2};
        QTest::newRow("text behind a quote") << u"\"a\"b,c"_s << QList<QStringList>{{u"ab"_s, u"c"_s}} << QList<int>{1};
        QTest::newRow("quote inside") << u"5\" disk,c"_s << QList<QStringList>{{u"5\" disk"_s, u"c"_s}}
                                      << QList<int>{1};
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, fields);
        QFETCH(QList<int>, lines);
        const auto records = Csv::parse(text);
        QVERIFY2(records.has_value(), records ? "" : qPrintable(records.error().message));
        QCOMPARE(qsizetype(records->size()), fields.size());
        for (qsizetype i = 0; i < fields.size(); ++i) {
            QCOMPARE((*records)[std::size_t(i)].fields, fields[i]);
            QCOMPARE((*records)[std::size_t(i)].line, lines[i]);
        }
    }

    void aQuoteThatNeverEndsIsNamed()
    {
        const auto records = Csv::parse(u"a,b\nc,\"d\ne"_s);
        QVERIFY(!records);
        QCOMPARE(records.error().kind, Error::Kind::Invalid);
        QVERIFY2(records.error().message.contains(u"line 2"_s), qPrintable(records.error().message));
    }

    void writes_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"Bob"_s << u"Bob"_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("line end") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+49 30"_s << u"'+49 30"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
        QTest::newRow("NUL") << QString(QChar(u'\0')) << u"'"_s + QChar(u'\0');
        QTest::newRow("command") << u"=cmd|'/C calc'!A0"_s << u"'=cmd|'/C calc'!A0"_s;
        QTest::newRow("inside is harmless") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("apostrophe") << u"'tis"_s << u"'tis"_s;
    }
    void writes()
    {
        QFETCH(QString, field);
        QFETCH(QString, written);
        QCOMPARE(Csv::line({field}), written + u"\r\n"_s);
        const auto back = Csv::parse(Csv::line({u"first"_s, field}));
        QVERIFY(back.has_value());
        QCOMPARE(Csv::withoutGuard(back->front().fields[1]), field);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "CsvTest.moc"
