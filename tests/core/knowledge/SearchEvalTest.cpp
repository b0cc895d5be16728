#include "core/knowledge/SearchEval.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QJsonValue &id, const QString &title, const QString &text)
{
    const QJsonObject object{{u"id"_s, id}, {u"title"_s, title}, {u"text"_s, text}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// For "apple" the search finds d1, d2, d3 in this order: the shorter the text, the more the word weighs.
QByteArray fruit()
{
    return line(u"d1"_s, {}, u"apple"_s) + line(u"d2"_s, {}, u"apple two three four five"_s)
        + line(u"d3"_s, {}, u"apple two three four five six seven eight nine ten"_s) + '\n'
        + line(4, u"Pear"_s, u"round fruit"_s);
}

} // namespace

class SearchEvalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measures_data()
    {
        QTest::addColumn<QByteArray>("queries");
        QTest::addColumn<QByteArray>("qrels");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("ndcg10");
        QTest::addColumn<double>("recall10");
        QTest::addColumn<double>("mrr10");

        const QByteArray apple = "q\tapple\n";
        QTest::newRow("the best first") << apple << QByteArray("q\td1\t1\n") << 1 << 1.0 << 1.0 << 1.0;
        // One gain of 1 at rank 3: 1 / log2(4); ideal 1.
        QTest::newRow("third") << apple << QByteArray("q\td3\t1\n") << 1 << 0.5 << 1.0 << 1.0 / 3;
        // Half of what is relevant is found. Reached 1 / log2(3); ideal 1 + 1 / log2(3).
        QTest::newRow("one missed") << apple << QByteArray("q\td2\t1\nq\t4\t1\n") << 1 << 0.3868528072 << 0.5 << 0.5;
        // Gains 1, 7 at ranks 1, 2: 1 + 7 / log2(3) = 5.4165; ideal 7 + 1 / log2(3) = 7.6309.
        QTest::newRow("graded") << apple << QByteArray("q\td1\t1\nq\td2\t3\nq\td3\t0\n") << 1 << 0.7098097414 << 1.0
                                << 1.0;
        QTest::newRow("not found") << apple << QByteArray("q\t4\t2\n") << 1 << 0.0 << 0.0 << 0.0;
        QTest::newRow("nothing relevant") << apple << QByteArray("q\td1\t0\n") << 0 << 0.0 << 0.0 << 0.0;
        QTest::newRow("no judgement") << apple << QByteArray() << 0 << 0.0 << 0.0 << 0.0;
        QTest::newRow("negative grade") << apple << QByteArray("q\td1\t-1\nq\td2\t1\n") << 1 << 0.6309297536 << 1.0
                                        << 0.5;
        // The means of a query answered well and one not at all.
        QTest::newRow("two queries") << QByteArray("q\tapple\nr\tpear\n") << QByteArray("q\td1\t1\nr\td1\t1\n") << 2
                                     << 0.5 << 0.5 << 0.5;
        QTest::newRow("number as id, CR LF")
            << QByteArray("r\tpears\r\n") << QByteArray("r\t4\t1\r\n") << 1 << 1.0 << 1.0 << 1.0;
        QTest::newRow("document that is not there")
            << apple << QByteArray("q\td1\t1\nq\tgone\t1\n") << 1 << 0.6131471928 << 0.5 << 1.0;
    }

    void measures()
    {
        QFETCH(QByteArray, queries);
        QFETCH(QByteArray, qrels);
        QFETCH(int, count);
        QFETCH(double, ndcg10);
        QFETCH(double, recall10);
        QFETCH(double, mrr10);
        const auto report = evaluateSearch(fruit(), queries, qrels);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->queries, count);
        QVERIFY2(qAbs(report->ndcg10 - ndcg10) < 1e-9, qPrintable(QString::number(report->ndcg10, 'g', 12)));
        QCOMPARE(report->recall10, recall10);
        QCOMPARE(report->mrr10, mrr10);
        QVERIFY(report->indexMs > 0);
        QVERIFY(report->p95Us >= report->p50Us);
        QCOMPARE(report->p50Us > 0, count > 0);
    }

    void badLines_data()
    {
        QTest::addColumn<QByteArray>("corpus");
        QTest::addColumn<QByteArray>("queries");
        QTest::addColumn<QByteArray>("qrels");
        QTest::addColumn<QString>("place");
        const QByteArray corpus = fruit();
        const QByteArray queries = "q\tapple\n";
        const QByteArray qrels = "q\td1\t1\n";
        QTest::newRow("not JSON") << corpus + "{\n" << queries << qrels << u"corpus, line 6"_s;
        QTest::newRow("not an object") << QByteArray("[]") << queries << qrels << u"corpus, line 1"_s;
        QTest::newRow("no id") << QByteArray("\n{\"text\": \"x\"}") << queries << qrels << u"corpus, line 2"_s;
        QTest::newRow("no text") << QByteArray("{\"id\": \"x\"}") << queries << qrels << u"corpus, line 1"_s;
        QTest::newRow("id twice") << corpus + corpus << queries << qrels << u"corpus, line 6"_s;
        QTest::newRow("query without a tab") << corpus << QByteArray("apple") << qrels << u"queries, line 1"_s;
        QTest::newRow("query without an id") << corpus << QByteArray("\tapple") << qrels << u"queries, line 1"_s;
        QTest::newRow("judgement of two fields") << corpus << queries << QByteArray("q\td1") << u"qrels, line 1"_s;
        QTest::newRow("grade that is no number") << corpus << queries << qrels + "q\td2\thigh" << u"qrels, line 2"_s;
        QTest::newRow("grade beyond measure") << corpus << queries << QByteArray("q\td1\t31") << u"qrels, line 1"_s;
    }

    void badLines()
    {
        QFETCH(QByteArray, corpus);
        QFETCH(QByteArray, queries);
        QFETCH(QByteArray, qrels);
        QFETCH(QString, place);
        const auto report = evaluateSearch(corpus, queries, qrels);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Invalid);
        QVERIFY2(report.error().message.startsWith(place), qPrintable(report.error().message));
    }

    /// Of a document of many passages the best one counts, and the document stands once in the list.
    void documentsOfManyPassages()
    {
        QByteArray corpus;
        for (int i = 0; i < 3; ++i)
            corpus += line(u"long%1"_s.arg(i), {}, u"# Apple\n\napple\n\n"_s.repeated(12));
        corpus += line(u"last"_s, {}, u"an apple among other fruit and many more words than the others have"_s);
        const auto report = evaluateSearch(corpus, "q\tapple", "q\tlast\t1");
        QVERIFY(report);
        QCOMPARE(report->mrr10, 0.25);
    }

    void asJson()
    {
        SearchEvalReport report;
        report.queries = 3;
        report.ndcg10 = 0.5;
        const QJsonObject json = toJson(report);
        QCOMPARE(json[u"queries"].toInt(), 3);
        QCOMPARE(json[u"ndcg_10"].toDouble(), 0.5);
        QCOMPARE(json.keys(),
                 (QStringList{u"index_ms"_s, u"mrr_10"_s, u"ndcg_10"_s, u"p50_us"_s, u"p95_us"_s, u"queries"_s,
                              u"recall_10"_s}));
    }
};

QTEST_GUILESS_MAIN(SearchEvalTest)
#include "SearchEvalTest.moc"
