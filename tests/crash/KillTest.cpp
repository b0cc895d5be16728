#include "core/base/Deliver.h"
#include "tests/kit/TestDesk.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSet>
#include <csignal>
#include <cstdio>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 40; ///< 200 with FRONTDESK_LONG_TESTS
constexpr int LongRounds = 200;
constexpr int Workspaces = 4;
constexpr int LongestLifeMs = 120; ///< of a child after its first acknowledged message
constexpr int PatienceMs = 30'000;

/// The other end: takes in messages without a pause and says each one that was acknowledged, until it is killed.
int sendForever(const QString &file)
{
    TestDesk test(file);
    if (!test.isValid())
        return 1;
    int sent = 0;
    QObject receiver;
    const std::function<void()> sendNext = [&] {
        Incoming incoming;
        incoming.customer = CustomerId{1 + sent % 5};
        incoming.text = u"How do I reset my password? (%1)"_s.arg(++sent);
        incoming.approval = sent % 2 == 0;
        deliver(test.desk().receive(incoming), &receiver, [&](const Result<Received> &received) {
            if (!received) {
                QCoreApplication::exit(1);
                return;
            }
            std::printf("%lld\n", static_cast<long long>(received->message.id.value));
            std::fflush(stdout);
            sendNext();
        });
    };
    sendNext();
    return QCoreApplication::exec();
}

} // namespace

/// A process that is killed at any moment loses nothing that it had acknowledged, and what it left unfinished is finished by the next one,
/// once.
class KillTest : public QObject
{
    Q_OBJECT

private:
    std::mt19937 m_random{20'261};

    /// Runs a child, kills it, and adds what it acknowledged.
    void killOne(const QString &file, QSet<qint64> &acknowledged)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--send"_s, file});
        QVERIFY(child.waitForReadyRead(PatienceMs));
        QTest::qWait(int(m_random() % LongestLifeMs));
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished(PatienceMs));
        const QByteArray output = child.readAllStandardOutput();
        // A line the kill cut off was not acknowledged in full.
        for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
            if (!line.isEmpty())
                acknowledged.insert(line.toLongLong());
        }
    }

    /// Every message of the demo's customers, page after page.
    static Result<std::vector<Message>> everyMessage(TestDesk &test)
    {
        return TestDesk::wait(test.store().read([](Reader &reader) -> Result<std::vector<Message>> {
            std::vector<Message> all;
            for (int customer = 1; customer <= 5; ++customer) {
                for (MessageId before;;) {
                    const auto page = reader.messagesOfCustomer(CustomerId{customer}, before, 100);
                    if (!page)
                        return fail(page.error());
                    if (page->empty())
                        break;
                    all.insert(all.end(), page->begin(), page->end());
                    before = page->back().id;
                }
            }
            return all;
        }));
    }

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        const int rounds = qEnvironmentVariableIsSet("FRONTDESK_LONG_TESTS") ? LongRounds : Rounds;
        for (int workspace = 0; workspace < Workspaces; ++workspace) {
            QTemporaryDir folder;
            const QString file = folder.filePath(u"workspace.db"_s);
            {
                TestDesk test(file);
                QVERIFY2(test.isValid(), qPrintable(test.problem()));
                QVERIFY(test.seed());
            }
            QSet<qint64> acknowledged;
            for (int round = 0; round < rounds / Workspaces; ++round) {
                killOne(file, acknowledged);
                if (QTest::currentTestFailed())
                    return;
            }
            QVERIFY(acknowledged.size() > rounds / Workspaces);

            TestDesk test(file);
            QVERIFY2(test.isValid(), qPrintable(test.problem()));
            const auto stored = everyMessage(test);
            QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));
            QSet<qint64> lost = acknowledged;
            for (const Message &message : *stored)
                lost.remove(message.id.value);
            QVERIFY2(lost.isEmpty(), qPrintable(u"%1 of %2 lost"_s.arg(lost.size()).arg(acknowledged.size())));
            verifyConsistent(test);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    /// Open runs are taken up once their leases are over; nobody is answered twice; the file and the audit chain are whole.
    void verifyConsistent(TestDesk &test)
    {
        const auto expire = [](Writer &writer) -> Result<void> {
            const auto open = writer.abandonedRuns(std::numeric_limits<qint64>::max());
            if (!open)
                return fail(open.error());
            for (const RunId id : *open) {
                auto run = writer.run(id);
                if (!run)
                    return fail(run.error());
                run->leaseUntil = 1;
                if (const auto done = writer.moveRun(*run, run->state); !done)
                    return done;
            }
            return {};
        };
        QVERIFY(TestDesk::wait(test.store().commit(expire)));
        test.desk().start(); // looks for abandoned runs at once
        const auto isAnythingOpen = [&] {
            const auto open = TestDesk::wait(test.store().read([](Reader &reader) { return reader.abandonedRuns(std::numeric_limits<qint64>::max()); }));
            return !open || !open->empty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!isAnythingOpen(), 60'000);

        const auto report = TestDesk::wait(test.desk().check());
        QVERIFY(report);
        QVERIFY2(report->ok, qPrintable(report->problems.join(u'\n')));
        const auto messages = everyMessage(test);
        QVERIFY(messages);
        QHash<qint64, int> answers;
        for (const Message &message : *messages) {
            if (message.direction == Direction::Outbound && message.run.isValid())
                ++answers[message.run.value];
        }
        QVERIFY(!answers.isEmpty());
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
            QVERIFY2(answer.value() == 1, qPrintable(u"run %1 was answered %2 times"_s.arg(answer.key()).arg(answer.value())));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--send"_s)
        return sendForever(arguments[2]);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KillTest.moc"
