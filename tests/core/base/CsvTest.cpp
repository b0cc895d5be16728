#include "core/base/Csv.h"
#include "tests/kit/Report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Prints the cells that an independent reader finds in the file named in argv.
const char *const Judge = R"(
import csv, json, sys
csv.field_size_limit(1 << 24)
print(json.dumps(list(csv.reader(open(sys.argv[1], encoding='utf-8', newline='')))))
)";

/// What makes a spreadsheet compute (OWASP ASVS 5.0, 1.2.10).
const QString Formulas = u"=+-@\t\r"_s;

QString randomCell(QRandomGenerator &random)
{
    static const QStringList parts{
        u"="_s,   u"+"_s,  u"-"_s,    u"@"_s,    u"\t"_s, u"\r"_s,     u"\n"_s,
        u"'"_s,   u"\""_s, u"\"\""_s, u","_s,    u";"_s,  u"|"_s,      u"1+1"_s,
        u"cmd"_s, u" "_s,  u"é"_s,    u"日本"_s, u"😀"_s,  u"\u202e"_s, u"HYPERLINK(\"http://evil.example\")"_s};
    QString cell;
    for (quint32 left = random.bounded(6u); left > 0; --left)
        cell += parts[qsizetype(random.bounded(quint32(parts.size())))];
    return cell;
}

} // namespace

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
        const Report report(u"T10 fields that a spreadsheet would run"_s, u"I9"_s,
                            u"guarded, and read back as they were"_s, 1);
        QCOMPARE(Csv::line({field}), written + u"\r\n"_s);
        const auto back = Csv::parse(Csv::line({u"first"_s, field}));
        QVERIFY(back.has_value());
        QCOMPARE(Csv::withoutGuard(back->front().fields[1]), field);
    }

    void anotherReaderFindsNoFormula()
    {
        constexpr int Columns = 10;
        constexpr int Lines = 10'000;
        Report report(u"T10 cells of anything in an exported table"_s, u"I9"_s,
                      u"Python finds every cell, none a formula, and each as it was without its guard"_s);
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty()) {
            report.skip(u"no python3"_s);
            QSKIP("python3 is not installed; it reads the table independently");
        }
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        std::vector<QStringList> lines(Lines);
        const QTemporaryDir folder;
        QFile table(folder.filePath(u"table.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        for (QStringList &line : lines) {
            for (int i = 0; i < Columns; ++i)
                line += randomCell(random);
            table.write(Csv::line(line).toUtf8());
        }
        table.close();
        QProcess python;
        python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        python.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(Judge), table.fileName()});
        QVERIFY(python.waitForFinished(120'000));
        const QJsonArray read = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
        QCOMPARE(read.size(), qsizetype(Lines));
        for (qsizetype i = 0; i < read.size(); ++i) {
            const QJsonArray cells = read[i].toArray();
            QCOMPARE(cells.size(), qsizetype(Columns));
            for (qsizetype column = 0; column < Columns; ++column) {
                const QString cell = cells[column].toString();
                QVERIFY2(cell.isEmpty() || !Formulas.contains(cell.front()), qPrintable(cell));
                // The apostrophe of the guard cannot be told from one that was there before.
                QCOMPARE(Csv::withoutGuard(cell), Csv::withoutGuard(lines[std::size_t(i)][column]));
                report.count();
            }
        }
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "CsvTest.moc"
