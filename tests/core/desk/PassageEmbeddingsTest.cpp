#include "core/desk/PassageEmbeddings.h"

#include "core/base/Clock.h"
#include "core/desk/AssistantSetup.h"
#include "core/desk/RunWrites.h"
#include "core/knowledge/KnowledgeBase.h"
#include "core/llm/OfflineModel.h"
#include "core/settings/Settings.h"
#include "core/store/Store.h"
#include "tests/kit/MemorySecrets.h"
#include "tests/kit/TestDesk.h"
#include "tests/kit/net/ChatScript.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Articles = 20; // more than are sent at once

QByteArray answerTo(int texts)
{
    QList<QList<double>> vectors;
    for (int i = 0; i < texts; ++i)
        vectors += QList<double>{1.0, double(i)};
    return ScriptedServer::answer(200, ChatScript::embeddings(vectors));
}

} // namespace

/// The passages of a folder in front of a server that has embeddings.
class PassageEmbeddingsTest : public QObject
{
    Q_OBJECT

    /// Everything borrowed, on a workspace of its own.
    struct Scene {
        QTemporaryDir folder;
        SystemClock clock;
        Settings settings;
        MemorySecrets secrets;
        OfflineModel offline;
        Store store{{Workspace::Engine::Sqlite, folder.filePath(u"w.db"_s)}, clock};
        KnowledgeBase knowledge{folder.path()};
        AssistantSetup setup{{settings, secrets, clock, offline}};
        PassageEmbeddings embeddings{{store, knowledge, setup}};

        explicit Scene(const ScriptedServer &server, bool on = true)
        {
            settings.loadEnvironment({}, "OPENAI_API_KEY=sk-test\nOPENAI_BASE_URL=" + server.url(u"/v1"_s).toEncoded());
            settings.loadWorkspace({{QString(Keys::Embeddings.name), on ? u"true"_s : u"false"_s}});
        }

        void write(int number, const QByteArray &text)
        {
            QFile file(folder.filePath(u"%1.md"_s.arg(number)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("# Article " + QByteArray::number(number) + "\n\n" + text + "\n");
        }

        void begin()
        {
            QVERIFY(TestDesk::wait(store.open()));
            setup.start();
            QTRY_VERIFY(setup.isReady());
            QSignalSpy indexed(&knowledge, &KnowledgeBase::indexed);
            knowledge.start();
            QTRY_COMPARE(indexed.size(), 1);
            QTRY_VERIFY(embeddings.isSettled());
        }
    };

    std::unique_ptr<ScriptedServer> m_server;

    static qsizetype textsIn(const ScriptedServer::Seen &seen)
    {
        return QJsonDocument::fromJson(seen.body)["input"_L1].toArray().size();
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<ScriptedServer>(); }

    void passagesAreFetchedInBatches()
    {
        m_server->play(answerTo(PassageEmbeddings::PassagesAtOnce));
        m_server->play(answerTo(Articles - PassageEmbeddings::PassagesAtOnce));
        Scene scene(*m_server);
        for (int i = 0; i < Articles; ++i)
            scene.write(i, "Text " + QByteArray::number(i));
        scene.begin();
        QCOMPARE(scene.embeddings.state().passages, Articles);
        QVERIFY(!scene.embeddings.vectors()); // nothing to compare a question with
        QTest::qWait(50);
        QVERIFY(m_server->seen().empty()); // nobody asked for them yet
        scene.embeddings.fetchMissing();
        QTRY_COMPARE(scene.embeddings.state().known, Articles);
        QTRY_VERIFY(scene.embeddings.vectors());
        QTRY_COMPARE(scene.embeddings.vectors()->count(), std::size_t(Articles));
        QCOMPARE(m_server->seen().size(), 2u);
        QCOMPARE(textsIn(m_server->seen()[0]), PassageEmbeddings::PassagesAtOnce);
        QCOMPARE(textsIn(m_server->seen()[1]), Articles - PassageEmbeddings::PassagesAtOnce);

        // An article that is saved is sent, and nothing else.
        m_server->forget();
        m_server->play(answerTo(1));
        scene.write(7, "Another text altogether.");
        QTRY_COMPARE_WITH_TIMEOUT(m_server->seen().size(), 3u, 20'000);
        QCOMPARE(textsIn(m_server->seen()[2]), 1);
        QTRY_COMPARE(scene.embeddings.state().known, Articles);

        // Off is off at once.
        scene.settings.loadWorkspace({{QString(Keys::Embeddings.name), u"false"_s}});
        QVERIFY(!scene.embeddings.vectors());
        QCOMPARE(scene.embeddings.state(), PassageEmbeddings::State{});
    }

    void whileItIsOffNothingIsDone()
    {
        Scene scene(*m_server, false);
        scene.write(1, "Text");
        scene.begin();
        scene.embeddings.fetchMissing();
        QTest::qWait(50);
        QVERIFY(m_server->seen().empty());
        QVERIFY(!scene.embeddings.vectors());
        QVERIFY(!scene.embeddings.isFetching());
    }

    void aFailureIsNewsOnce()
    {
        m_server->play(answerTo(1));
        m_server->play(ScriptedServer::answer(500, "{}"));
        m_server->play(ScriptedServer::answer(500, "{}"));
        m_server->play(answerTo(1));
        m_server->play(ScriptedServer::answer(500, "{}"));
        Scene scene(*m_server);
        scene.write(1, "Text");
        scene.begin();
        scene.embeddings.fetchMissing();
        QTRY_VERIFY(scene.embeddings.vectors());
        QList<bool> news;
        for (int i = 0; i < 4; ++i) {
            const auto call = scene.embeddings.ask(u"What?"_s);
            bool heard = false;
            connect(call.get(), &EmbeddingCall::finished, this, [&](const Result<EmbeddingReply> &reply) {
                news += scene.embeddings.heard(reply);
                heard = true;
            });
            QTRY_VERIFY(heard);
        }
        QCOMPARE(news, QList<bool>({true, false, false, true}));
    }

    /// Found by meaning, it cannot be found again by whoever takes the run up: the log has it.
    void whatWasFoundIsTakenFromTheLog_data()
    {
        QTest::addColumn<QString>("second");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("as it was found") << u"2.md#article-2"_s
                                         << QStringList{u"1.md#article-1"_s, u"2.md#article-2"_s};
        QTest::newRow("an article is gone") << u"9.md#article-9"_s << QStringList{u"2.md#article-2"_s};
    }

    void whatWasFoundIsTakenFromTheLog()
    {
        QFETCH(QString, second);
        QFETCH(QStringList, found);
        Scene scene(*m_server, false);
        scene.write(1, "Parking behind the house.");
        scene.write(2, "Holidays are long.");
        scene.begin();
        const QJsonObject asked{{u"query"_s, u"holidays"_s}};
        const auto work =
            TestDesk::wait(scene.store.commit([=, index = scene.knowledge.index()](Writer &writer) -> Result<Work> {
                const auto customer = writer.insert(Customer{{}, u"Ann"_s, u"ann@example.com"_s, {}, 0});
                if (!customer)
                    return fail(customer.error());
                Incoming incoming;
                incoming.customer = *customer;
                incoming.text = u"How many?"_s;
                const auto received = RunWrites::receive(writer, incoming, true, u"me"_s, writer.now() + 60'000);
                if (!received)
                    return fail(received.error());
                auto run = writer.run(received->run);
                run->plan = {{1, u"search_kb"_s, Effect::Read, {}, asked, StepStatus::Done}};
                if (const auto moved = writer.moveRun(*run, run->state); !moved)
                    return fail(moved.error());
                AuditEntry entry;
                entry.run = received->run;
                entry.tool = u"search_kb"_s;
                entry.actor = u"assistant"_s;
                entry.input = asked;
                entry.output = {{u"results"_s,
                                 QJsonArray{QJsonObject{{u"passage_id"_s, u"1.md#article-1"_s}, {u"score"_s, 1.0}},
                                            QJsonObject{{u"passage_id"_s, second}, {u"score"_s, 0.5}}}}};
                if (const auto logged = writer.append(entry); !logged)
                    return fail(logged.error());
                return RunWrites::load(writer, received->run, ToolRegistry(), index);
            }));
        QVERIFY2(work, work ? "" : qPrintable(work.error().message));
        QStringList ids;
        for (const PassageHit &hit : work->gathered.passages)
            ids += hit.passage.id;
        QCOMPARE(ids, found);
    }
};

QTEST_GUILESS_MAIN(PassageEmbeddingsTest)
#include "PassageEmbeddingsTest.moc"
