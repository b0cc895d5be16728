#include "core/llm/ChatAnswer.h"
#include "tests/kit/Report.h"
#include "tests/kit/net/ChatScript.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Read {
    std::optional<Error> error;
    ChatAnswer answer;
    bool isComplete = false;

    friend bool operator==(const Read &, const Read &) = default;
};

Read readPieces(const std::vector<QByteArray> &pieces)
{
    SseReader events;
    ChatReader reader;
    Read read;
    for (const QByteArray &piece : pieces) {
        const auto found = events.feed(piece);
        if (!found) {
            read.error = found.error();
            break;
        }
        for (const SseEvent &event : *found) {
            if (const auto text = reader.take(event); !text && !read.error)
                read.error = text.error();
        }
    }
    read.answer = reader.answer();
    read.isComplete = reader.isComplete();
    return read;
}

} // namespace

/// The protocol, from bytes in any pieces.
class ChatAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isComplete");
        QTest::addColumn<bool>("isReadable");
        const QByteArray whole = ChatScript::answerEvents(u"Hi Zoë, yes 😀."_s);
        QByteArray returns = whole;
        returns.replace("\n", "\r\n");
        QByteArray carriage = whole;
        carriage.replace("\n", "\r");
        QByteArray tight = whole;
        tight.replace("data: ", "data:");
        QTest::newRow("as it should be") << whole << u"Hi Zoë, yes 😀."_s << true << true;
        QTest::newRow("CRLF") << returns << u"Hi Zoë, yes 😀."_s << true << true;
        QTest::newRow("CR") << carriage << u"Hi Zoë, yes 😀."_s << true << true;
        QTest::newRow("no space after the colon") << tight << u"Hi Zoë, yes 😀."_s << true << true;
        QTest::newRow("BOM, comments, id, retry")
            << QByteArray("\xef\xbb\xbf: hello\nid: 7\nretry: 10\n\n" + whole) << u"Hi Zoë, yes 😀."_s << true << true;
        QTest::newRow("no end") << whole.left(whole.size() - ChatScript::Done.size()) << u"Hi Zoë, yes 😀."_s << false
                                << true;
        QTest::newRow("early end") << QByteArray(ChatScript::words(u"Hi"_s) + ChatScript::Done + whole) << u"Hi"_s
                                   << false << true;
        QTest::newRow("no blank line at the end")
            << whole.left(whole.size() - 1) << u"Hi Zoë, yes 😀."_s << false << true;
        QTest::newRow("two objects in one event")
            << QByteArray("data: {\"choices\":[]}{\"choices\":[]}\n\n") << QString() << false << false;
        QTest::newRow("an error inside") << QByteArray(ChatScript::words(u"Hi"_s)
                                                       + "data: {\"error\":{\"message\":\"overloaded\"}}\n\n")
                                         << u"Hi"_s << false << false;
        QTest::newRow("a number as text")
            << QByteArray("data: {\"choices\":[{\"delta\":{\"content\":7}}]}\n\n") << QString() << false << false;
        QTest::newRow("a list of tools that is none")
            << QByteArray("data: {\"choices\":[{\"delta\":{\"tool_calls\":{\"a\":1}}}]}\n\n") << QString() << false
            << false;
        QTest::newRow("a tool too many") << QByteArray(
            "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":9999}]}}]}\n\n")
                                         << QString() << false << false;
        QTest::newRow("an endless line") << QByteArray("data: " + QByteArray(1024 * 1024, 'x') + "\n\n") << QString()
                                         << false << false;
        QTest::newRow("NUL") << QByteArray("data: \0\n\n", 9) << QString() << false << false;
        QTest::newRow("a page") << QByteArray("<html><body>Sign in</body></html>\n\n") << QString() << false << true;
    }
    void recordedAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(bool, isComplete);
        QFETCH(bool, isReadable);
        const Report report(u"F10 F11 T13 recorded streams, cut at every byte"_s, u"I9"_s,
                            u"the same in any pieces, whole only with its end"_s, 1);
        const Read whole = readPieces({bytes});
        QCOMPARE(whole.answer.text, text);
        QCOMPARE(whole.isComplete, isComplete);
        QCOMPARE(!whole.error.has_value(), isReadable);
        // The same for every cut in two, and byte by byte.
        if (bytes.size() > 10'000)
            return;
        for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
            if (readPieces({bytes.left(cut), bytes.mid(cut)}) != whole)
                QFAIL(qPrintable(u"differs when cut at byte %1"_s.arg(cut)));
        }
        QVERIFY(readPieces(ScriptedServer::pieces(bytes, 1)) == whole);
    }

    void toolCallsComeInPieces()
    {
        QByteArray bytes;
        const auto piece = [](const QJsonObject &function, const QString &id) {
            return ChatScript::chunk(
                {{u"tool_calls"_s,
                  QJsonArray{QJsonObject{{u"index"_s, 0}, {u"id"_s, id}, {u"function"_s, function}}}}});
        };
        bytes += piece({{u"name"_s, u"search_kb"_s}, {u"arguments"_s, u"{\"que"_s}}, u"call_1"_s);
        bytes += piece({{u"arguments"_s, u"ry\":\"price\"}"_s}}, {});
        bytes += ChatScript::chunk({}, u"tool_calls"_s) + ChatScript::usage(7, 8) + ChatScript::Done;
        const Read read = readPieces({bytes});
        QVERIFY(read.isComplete);
        QCOMPARE(read.answer.toolCalls,
                 (std::vector<ChatToolCall>{{u"call_1"_s, u"search_kb"_s, u"{\"query\":\"price\"}"_s}}));
        QCOMPARE(read.answer.inputTokens, 7);
        QCOMPARE(read.answer.outputTokens, 8);
    }

    void aWholeAnswerIsReadToo()
    {
        ChatReader reader;
        const auto text = reader.takeWhole(
            R"({"model":"m","choices":[{"message":{"content":"Yes."},"finish_reason":"stop"}],"usage":{"prompt_tokens":3,"completion_tokens":-4}})");
        QVERIFY(text);
        QCOMPARE(*text, u"Yes."_s);
        QVERIFY(reader.isComplete());
        QCOMPARE(reader.answer().inputTokens, 3);
        QCOMPARE(reader.answer().outputTokens, 0); // nobody is paid back
    }

    void textHasALimit()
    {
        ChatReader reader;
        const QByteArray data =
            QJsonDocument(QJsonObject{{u"choices"_s,
                                       QJsonArray{QJsonObject{
                                           {u"delta"_s, QJsonObject{{u"content"_s, QString(90'000, u'x')}}}}}}})
                .toJson(QJsonDocument::Compact);
        QVERIFY(reader.take({{}, data}));
        QVERIFY(reader.take({{}, data}));
        QVERIFY(!reader.take({{}, data}));
        QCOMPARE(reader.answer().text.size(), 180'000);
    }

    /// A small fuzzer: mutations of a good answer must give an answer or an Error, the same for any cut, and never more
    /// than the limits.
    void mutationsAreSurvived()
    {
        const Report report(u"T14 mutated answers of a model"_s, u"I11"_s,
                            u"an answer or an error, within the limits"_s, 3'000);
        const QByteArray seed = ChatScript::answerEvents(u"Hi [P1] there"_s)
            + ChatScript::toolEvents({{u"search_kb"_s, u"{\"query\":\"x\"}"_s}});
        QRandomGenerator random(20'260'101);
        const QByteArrayList tokens{"{",          "}",
                                    "[",          "]",
                                    "\"",         ":",
                                    ",",          "null",
                                    "1e999",      "\n\n",
                                    "\r",         "data:",
                                    "event",      "\\",
                                    "\\u0000",    "\xff\xfe",
                                    "\0",         "[DONE]",
                                    "\"error\":", "\"choices\":",
                                    "\"delta\":", "\"tool_calls\":",
                                    "-1",         "true"};
        for (int round = 0; round < 3'000; ++round) {
            QByteArray bytes = seed;
            const int changes = 1 + random.bounded(6);
            for (int change = 0; change < changes; ++change) {
                const int at = random.bounded(int(bytes.size()));
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = char(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, 1 + random.bounded(20));
                    break;
                case 2:
                    bytes.insert(at, tokens[random.bounded(int(tokens.size()))]);
                    break;
                default:
                    bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(200)));
                    break;
                }
            }
            const Read whole = readPieces({bytes});
            const int cut = random.bounded(int(bytes.size()));
            QVERIFY(readPieces({bytes.left(cut), bytes.mid(cut)}) == whole);
            QVERIFY(whole.answer.text.size() <= ChatReader::LongestText);
            QVERIFY(whole.answer.toolCalls.size() <= ChatReader::MostToolCalls);
            ChatReader other;
            const auto read = other.takeWhole(bytes.mid(6));
            QVERIFY(read || !read.error().message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(ChatAnswerTest)
#include "ChatAnswerTest.moc"
