#include "core/net/SseReader.h"
#include "tests/kit/Report.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Events = std::vector<SseEvent>;

namespace {

Events readIn(const QByteArray &bytes, qsizetype first, qsizetype length)
{
    SseReader reader;
    Events all;
    const auto take = [&](const QByteArray &piece) {
        const auto events = reader.feed(piece);
        if (events)
            all.insert(all.end(), events->begin(), events->end());
    };
    take(bytes.left(first));
    for (qsizetype at = first; at < bytes.size(); at += length)
        take(bytes.mid(at, length));
    return all;
}

} // namespace

class SseReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAreReadInAnyPieces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Events>("events");
        const QByteArray none;
        QTest::newRow("one") << QByteArray("data: a\n\n") << Events{{none, "a"}};
        QTest::newRow("cr") << QByteArray("data: a\r\rdata: b\r\r") << Events{{none, "a"}, {none, "b"}};
        QTest::newRow("crlf") << QByteArray("data: a\r\n\r\ndata: b\r\n\r\n") << Events{{none, "a"}, {none, "b"}};
        QTest::newRow("mixed ends") << QByteArray("data: a\r\n\ndata: b\n\rdata: c\r\r\n")
                                    << Events{{none, "a"}, {none, "b"}, {none, "c"}};
        QTest::newRow("no space") << QByteArray("data:a\n\n") << Events{{none, "a"}};
        QTest::newRow("one space only is taken") << QByteArray("data:  a\n\n") << Events{{none, " a"}};
        QTest::newRow("several lines") << QByteArray("data: a\ndata: b\n\n") << Events{{none, "a\nb"}};
        QTest::newRow("empty data") << QByteArray("data\n\n") << Events{{none, ""}};
        QTest::newRow("empty lines of data") << QByteArray("data\ndata\n\n") << Events{{none, "\n"}};
        QTest::newRow("comment") << QByteArray(": hello\n\ndata: a\n:\n\n") << Events{{none, "a"}};
        QTest::newRow("id and retry") << QByteArray("id: 7\nretry: 10\ndata: a\n\n") << Events{{none, "a"}};
        QTest::newRow("type") << QByteArray("event: error\ndata: a\n\n") << Events{{"error", "a"}};
        QTest::newRow("type is not kept")
            << QByteArray("event: x\ndata: a\n\ndata: b\n\n") << Events{{"x", "a"}, {none, "b"}};
        QTest::newRow("type alone is no event") << QByteArray("event: x\n\ndata: b\n\n") << Events{{none, "b"}};
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                            "data: a\n\n")
                              << Events{{none, "a"}};
        QTest::newRow("mark in the middle is text") << QByteArray("data: \xef\xbb\xbf"
                                                                  "a\n\n")
                                                    << Events{{none,
                                                               "\xef\xbb\xbf"
                                                               "a"}};
        QTest::newRow("unknown field") << QByteArray("dat: a\ndata: b\n\n") << Events{{none, "b"}};
        QTest::newRow("colon in data") << QByteArray("data: {\"a\": 1}\n\n") << Events{{none, "{\"a\": 1}"}};
        QTest::newRow("no blank line") << QByteArray("data: a\n\ndata: lost\n") << Events{{none, "a"}};
        QTest::newRow("no end of line") << QByteArray("data: a\n\ndata: lost") << Events{{none, "a"}};
        QTest::newRow("many blank lines") << QByteArray("\n\n\ndata: a\n\n\n\n") << Events{{none, "a"}};
        QTest::newRow("nul") << QByteArray("data: a\0b\n\n", 11) << Events{{none, QByteArray("a\0b", 3)}};
        QTest::newRow("split character") << QByteArray("data: Z\xc3\xbcrich \xf0\x9f\x99\x82\n\n")
                                         << Events{{none, "Z\xc3\xbcrich \xf0\x9f\x99\x82"}};
        QTest::newRow("invalid utf-8 stays bytes") << QByteArray("data: \xff\xc3\n\n") << Events{{none, "\xff\xc3"}};
    }
    void eventsAreReadInAnyPieces()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Events, events);
        const Report report(u"F11 event streams of every form, in any pieces"_s, u"I1"_s, u"the same events"_s, 1);
        for (qsizetype first = 0; first <= bytes.size(); ++first) {
            for (const qsizetype length : {qsizetype(1), qsizetype(2), qsizetype(5), bytes.size()}) {
                const Events found = readIn(bytes, first, length);
                QVERIFY2(found == events, qPrintable(u"cut at %1, then every %2"_s.arg(first).arg(length)));
            }
        }
    }

    void tooLongIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a line without end") << QByteArray("data: " + QByteArray(SseReader::LongestLine, 'x'));
        QTest::newRow("a long comment") << QByteArray(":" + QByteArray(SseReader::LongestLine, 'x') + "\n\n");
        const QByteArray line = "data: " + QByteArray(200'000, 'x') + "\n";
        QTest::newRow("an event without end") << line.repeated(6);
    }
    void tooLongIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const Report report(u"F11 T12 lines and events without end"_s, u"I11"_s, u"refused"_s, 1);
        for (const qsizetype length : {qsizetype(1'000), bytes.size()}) {
            SseReader reader;
            bool refused = false;
            for (qsizetype at = 0; at < bytes.size() && !refused; at += length) {
                const auto events = reader.feed(bytes.mid(at, length));
                refused = !events && events.error().kind == Error::Kind::Corrupt;
            }
            QVERIFY(refused);
        }
    }

    void theLongestIsTaken()
    {
        const QByteArray text(SseReader::LongestLine - 6, 'x');
        SseReader reader;
        const auto events = reader.feed("data: " + text + "\n\n");
        QVERIFY(events.has_value());
        QCOMPARE(events->size(), 1u);
        QCOMPARE(events->front().data, text);
        QVERIFY(!reader.isInsideEvent());
    }
};

QTEST_GUILESS_MAIN(SseReaderTest)
#include "SseReaderTest.moc"
