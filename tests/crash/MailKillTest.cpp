#include "core/base/Deliver.h"
#include "core/base/FaultPoint.h"
#include "core/base/StopSignals.h"
#include "core/desk/MailDesk.h"
#include "core/desk/OutboxRules.h"
#include "core/desk/OutboxWrites.h"
#include "core/mail/GoogleTokens.h"
#include "core/net/Transport.h"
#include "tests/crash/CrashDesk.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/FileSecrets.h"
#include "tests/kit/Report.h"
#include "tests/kit/SendSignal.h"
#include "tests/kit/TestDesk.h"
#include "tests/kit/net/FakeGoogle.h"

#include <QDir>
#include <QProcess>
#include <QTextStream>
#include <QTimer>
#include <atomic>
#include <csignal>
#include <set>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Fault = FakeGoogle::Fault;

namespace {

constexpr int Kills = 500;
constexpr int Workspaces = 5;
/// Every process lives this much later than the one before: searches that found nothing are far enough apart.
constexpr qint64 LaterMs = 200'000;
constexpr int PatienceMs = 60'000;
constexpr int LookEveryMs = 10;
const QString SecretRef = u"gmail/test"_s;

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    std::abort(); // not reached: for the compiler
}

/// Where a process ends. The clock is read between any two steps that are stored or sent, and inside each transaction
/// before it is committed, so the n-th reading is a place in the middle of every step.
struct KillPoint {
    enum class Place {
        Nowhere,
        ClockRead,
        Committed,
        Renewed, ///< the renewed tokens have arrived and are not kept yet
        Kept,
        // Seen from Google
        TokenAsked,
        CreationArrived, ///< and Gmail acts on it
        CreationLost, ///< and Gmail does nothing
        Created, ///< nothing was answered
        Answered,
        DraftsAsked, ///< the first search, or a creation that comes before it
    };
    Place place = Place::Nowhere;
    int number = 1; ///< which of them
};
using Place = KillPoint::Place;

class MortalClock : public Clock
{
public:
    MortalClock(qint64 ahead, int diesAt) : m_ahead(ahead), m_diesAt(diesAt) { }

    qint64 nowMs() const override
    {
        if (++m_readings == m_diesAt)
            die();
        return SystemClock().nowMs() + m_ahead;
    }
    int readings() const { return m_readings; }

private:
    qint64 m_ahead;
    int m_diesAt;
    mutable std::atomic<int> m_readings = 0;
};

QHash<QString, QString> environment()
{
    QHash<QString, QString> all;
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    for (const QString &name : system.keys())
        all.insert(name, system.value(name));
    return all;
}

/// The process that gets killed: approves one answer with a Gmail draft, works at the outbox beside it, and ends when
/// nothing is due any more. Says what it did, line by line.
class Worker : public QObject
{
public:
    Worker(const QString &folder, qint64 ahead, const KillPoint &end)
        : m_ahead(ahead)
        , m_end(end)
        , m_clock(ahead, end.place == Place::ClockRead ? end.number : 0)
        , m_transport(m_clock)
        , m_secrets(folder + u"/keychain"_s)
        , m_store(Workspace{Workspace::Engine::Sqlite, folder + u"/workspace.db"_s}, m_clock)
        , m_model(std::shared_ptr<const IntentClassifier>())
        , m_knowledge(QString())
        , m_desk(
              {m_store, m_knowledge, m_model, m_settings, m_clock, false, nullptr, nullptr, &m_secrets, &m_transport})
    {
        connect(&m_stops, &StopSignals::stopRequested, qApp, &QCoreApplication::quit);
        m_settings.loadEnvironment(environment(), {});
        connect(&m_store, &Store::committed, this, [this] {
            if (++m_commits == m_end.number && m_end.place == Place::Committed)
                die();
        });
        connect(&m_desk.mail(), &MailDesk::changed, this, &Worker::onMail);
        m_look.setInterval(LookEveryMs);
        connect(&m_look, &QTimer::timeout, this, &Worker::endWhenNothingIsDue);
        m_desk.mail().work();
        deliver(m_store.open(), this, [this](const Result<void> &opened) {
            if (opened)
                m_desk.mail().open();
            else
                say(u"failed to open"_s);
        });
    }

private:
    void say(const QString &words) { m_out << words << Qt::endl; }

    void onMail()
    {
        if (m_desk.mail().status().state == GmailStatus::State::Ended) {
            say(u"ended"_s);
            QCoreApplication::quit();
        } else if (m_desk.mail().status().isReady() && !std::exchange(m_begun, true)) {
            approveOne();
        }
    }

    void approveOne()
    {
        deliver(m_desk.runs({{}, {}, RunState::Pending}, {}, 1), this, [this](const Result<std::vector<Run>> &runs) {
            if (!runs || runs->empty())
                return m_look.start();
            Decision decision;
            decision.by = u"Sam"_s;
            decision.gmailDraft = true;
            decision.gmailSubject = u"Your question"_s;
            const RunId run = runs->front().id;
            deliver(m_desk.approve(run, decision), this, [this, run](const Result<Approved> &approved) {
                say(approved ? u"approved %1"_s.arg(run.value) : u"refused "_s + approved.error().message);
                m_look.start();
            });
        });
    }

    void endWhenNothingIsDue()
    {
        const qint64 now = SystemClock().nowMs() + m_ahead;
        deliver(m_store.read([now](Reader &reader) { return reader.outboxDue(now, 1); }), this,
                [this](const Result<std::vector<OutboxItem>> &due) {
                    if (!due || !due->empty())
                        return;
                    say(u"readings %1 commits %2"_s.arg(m_clock.readings()).arg(m_commits));
                    QCoreApplication::quit();
                });
    }

    StopSignals m_stops{2};
    qint64 m_ahead;
    KillPoint m_end;
    MortalClock m_clock;
    Settings m_settings;
    Transport m_transport;
    FileSecrets m_secrets;
    Store m_store;
    OfflineModel m_model;
    KnowledgeBase m_knowledge;
    Desk m_desk;
    QTimer m_look;
    QTextStream m_out{stdout};
    int m_commits = 0;
    bool m_begun = false;
};

int work(const QStringList &arguments)
{
    const KillPoint end{Place(arguments[4].toInt()), arguments[5].toInt()};
    const Worker worker(arguments[2], arguments[3].toLongLong(), end);
    return QCoreApplication::exec();
}

} // namespace

/// From the approval to the draft, with the process killed at every step on the way: never two drafts, and none lost.
class MailKillTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_number = 0; ///< of the workspace
    std::unique_ptr<FakeGoogle> m_google;
    qint64 m_ahead = 0;
    QStringList m_said; ///< by the last process
    bool m_wasKilled = false; ///< the last process
    int m_signal = SIGKILL; ///< what strikes, where it strikes from outside
    int m_runs = 0; ///< so that the workspaces do not all see the same points meet the same moods
    std::set<qint64> m_approved;

    QString folder() const { return m_folder.filePath(QString::number(m_number)); }
    QString file() const { return folder() + u"/workspace.db"_s; }

    static bool addPending(TestDesk &test, int count)
    {
        const auto customers =
            TestDesk::wait(test.store().commit([count](Writer &writer) -> Result<std::vector<CustomerId>> {
                std::vector<CustomerId> ids;
                for (int i = 0; i < count; ++i) {
                    const auto id =
                        writer.insert(Customer{{}, u"Customer %1"_s.arg(i), u"c%1@example.com"_s.arg(i), {}, 0});
                    if (!id)
                        return fail(id.error());
                    ids.push_back(*id);
                }
                return ids;
            }));
        if (!customers)
            return false;
        QSignalSpy rested(&test.desk(), &Desk::runRested);
        for (const CustomerId customer : *customers) {
            Incoming incoming;
            incoming.customer = customer;
            incoming.text = u"How do I reset my password?"_s;
            incoming.approval = true;
            test.desk().receive(incoming);
        }
        while (rested.size() < count) {
            if (!rested.wait(20'000))
                return false;
        }
        return true;
    }

    /// As if somebody signed in (again).
    bool signIn(Store &store)
    {
        GoogleTokens tokens;
        tokens.refresh = m_google->grant();
        tokens.access = "canary-access-of-before";
        FileSecrets(folder() + u"/keychain"_s).write(SecretRef, tokens.secret());
        MailAccount account;
        account.email = u"support@example.com"_s;
        account.tokenUri = m_google->url(u"/token"_s).toString();
        account.clientId = u"desktop-client"_s;
        account.secretRef = SecretRef;
        return answerOf(store.commit([account](Writer &writer) { return writer.replaceMailAccount(account); }))
            .has_value();
    }

    void begin(int pending)
    {
        m_google = std::make_unique<FakeGoogle>();
        m_google->expiresIn = 300; // renewed by nearly every process
        m_ahead = 0;
        m_approved.clear();
        ++m_number; // beside a workspace stand files that belong to it alone
        QVERIFY(QDir().mkpath(folder()));
        TestDesk test(file());
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        QVERIFY(addPending(test, pending));
        QVERIFY(signIn(test.store()));
    }

    /// One process from its start to its end; false when it did not end as it should.
    bool runOne(const KillPoint &end)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto ours = m_google->environment();
        for (auto it = ours.cbegin(); it != ours.cend(); ++it)
            environment.insert(it.key(), it.value());
        if (end.place == Place::Renewed)
            environment.insert(u"FRONTDESK_FAULT"_s, u"gmail.renewed=1"_s);
        else if (end.place == Place::Kept)
            environment.insert(u"FRONTDESK_FAULT"_s, u"gmail.kept=1"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const auto strike = [&] { sendSignal(process, m_signal); };
        m_google->arrived = [&](const QString &path) {
            const bool isToken = path == u"/token"_s;
            const bool isDrafts = path.endsWith(u"/drafts"_s);
            if ((end.place == Place::TokenAsked && isToken) || (end.place == Place::DraftsAsked && isDrafts))
                strike();
        };
        m_google->beforeActing = [&] {
            if (end.place == Place::CreationLost)
                m_google->failNext(Fault::CloseRead);
            if (end.place == Place::CreationLost || end.place == Place::CreationArrived)
                strike();
        };
        m_google->afterActing = [&] {
            if (end.place == Place::Created)
                strike();
            else if (end.place == Place::Answered)
                QTimer::singleShot(0, &process, strike);
        };
        m_ahead += LaterMs;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--work"_s, folder(), QString::number(m_ahead), QString::number(int(end.place)),
                       QString::number(end.number)});
        const bool isOver = eventually([&] { return process.state() == QProcess::NotRunning; }, PatienceMs);
        m_google->arrived = {};
        m_google->beforeActing = {};
        m_google->afterActing = {};
        if (!isOver)
            return false;
        m_wasKilled = process.exitStatus() == QProcess::CrashExit;
        const QByteArray said = process.readAllStandardOutput();
        m_said = QString::fromLatin1(said.left(said.lastIndexOf('\n') + 1)).split(QChar(u'\n'), Qt::SkipEmptyParts);
        for (const QString &line : m_said) {
            if (line.startsWith(u"approved "_s))
                m_approved.insert(line.mid(9).toLongLong());
        }
        return end.place != Place::Nowhere || !m_wasKilled;
    }

    /// Every place, as far as one undisturbed process goes.
    std::vector<KillPoint> everyPoint()
    {
        std::vector<KillPoint> points;
        if (!runOne({}))
            return points;
        const QStringList words = m_said.isEmpty() ? QStringList() : m_said.last().split(QChar(u' '));
        for (int i = 1; words.size() == 4 && i <= words[1].toInt(); ++i)
            points.push_back({Place::ClockRead, i});
        for (int i = 1; words.size() == 4 && i <= words[3].toInt(); ++i)
            points.push_back({Place::Committed, i});
        for (int place = int(hasFaultPoints() ? Place::Renewed : Place::TokenAsked); place <= int(Place::DraftsAsked);
             ++place)
            points.push_back({Place(place), 1});
        return points;
    }

    /// What nobody can know is for a person, who looks into Gmail.
    void judgeWhatIsUnknown()
    {
        CrashDesk crash(file());
        QVERIFY(answerOf(crash.store.open()));
        const auto unknown =
            answerOf(crash.store.read([](Reader &reader) { return reader.outbox(u"unknown"_s, 1'000); }));
        QVERIFY(unknown);
        for (const OutboxItem &item : *unknown) {
            if (item.nextAttemptAt > 0)
                continue;
            const int found = m_google->draftsOf(item.payload.value("effect"_L1).toString());
            // The desk has no Gmail here: the rules are asked as its window would.
            const auto judged = answerOf(crash.store.commit([item, found](Writer &writer) {
                return OutboxWrites::settle(writer, item, OutboxRules::judgedByPerson(item, found > 0), u"Sam"_s);
            }));
            QVERIFY(judged);
        }
    }

private Q_SLOTS:
    void neverTwoDraftsAndNoneLost_data()
    {
        QTest::addColumn<int>("kills");
        for (int i = 0; i < Workspaces; ++i)
            QTest::addRow("workspace %d", i + 1) << Kills / Workspaces;
    }
    void neverTwoDraftsAndNoneLost()
    {
        QFETCH(int, kills);
        const Report report(u"G1 J4 kill -9 at every step from approval to draft"_s, u"I1 I2 I3 I8"_s,
                            u"one draft for each approval, none lost"_s, kills);
        begin(kills);
        if (QTest::currentTestFailed())
            return;
        const std::vector<KillPoint> points = everyPoint();
        QVERIFY2(points.size() >= 20, qPrintable(u"only %1 points: %2"_s.arg(points.size()).arg(m_said.join(u"; "_s))));
        // Not every process comes as far as it was meant to, and Gmail has its moods besides.
        const std::vector<Fault> moods{Fault::ActClose,  Fault::ActHalfReply, Fault::ActGarbage, Fault::Status500,
                                       Fault::Status429, Fault::CloseRead,    Fault::CloseUnread};
        int killed = 0;
        for (int i = 0; killed < kills && i < 2 * kills; ++i, ++m_runs) {
            if (m_runs % 5 == 0)
                m_google->failNext(moods[std::size_t(m_runs / 5) % moods.size()]);
            QVERIFY(runOne(points[std::size_t(m_runs) % points.size()]));
            killed += m_wasKilled;
        }
        QCOMPARE(killed, kills);
        for (int i = 0; i < 12; ++i) {
            QVERIFY(runOne({}));
            judgeWhatIsUnknown();
        }

        const Rows rows(file());
        const qint64 approved = rows.number(u"SELECT COUNT(*) FROM drafts WHERE state = 'approved'"_s);
        QCOMPARE(rows.number(u"SELECT COUNT(*) FROM outbox"_s), approved);
        QCOMPARE(rows.column(u"SELECT id || ' ' || state || ' ' || last_error FROM outbox WHERE state <> 'done'"_s),
                 QStringList());
        QCOMPARE(rows.number(u"SELECT COUNT(*) FROM messages WHERE direction = 'outbound'"_s), approved);
        QCOMPARE(qint64(m_google->drafts().size()), approved);
        QSet<QString> effects;
        for (const FakeGoogle::Draft &draft : m_google->drafts())
            effects.insert(draft.effect);
        QCOMPARE(effects.size(), approved);
        for (const qint64 run : m_approved)
            QCOMPARE(rows.number(u"SELECT COUNT(*) FROM outbox WHERE run_id = %1"_s.arg(run)), 1);
        QVERIFY2(approved >= kills / 5, qPrintable(QString::number(approved)));
        CrashDesk after(file());
        QVERIFY(answerOf(after.store.open()));
        const auto checked = answerOf(after.desk.check());
        QVERIFY(checked);
        QVERIFY2(checked->ok, qPrintable(checked->problems.join(u"; "_s)));
        qInfo("%d kills at %d points, %lld drafts", killed, int(points.size()), static_cast<long long>(approved));
    }

    void aPoliteEndLeavesItToBeLookedUp_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("made"); ///< by Gmail, before the end
        QTest::newRow("A5 SIGTERM while a draft arrives at Gmail") << int(Place::CreationArrived) << 1;
        QTest::newRow("A5 SIGTERM while a draft is lost on its way") << int(Place::CreationLost) << 0;
        QTest::newRow("A5 SIGTERM before Gmail's answer") << int(Place::Created) << 1;
    }
    /// Asked to stop with a draft under way, the process ends in time, and the next one looks before it creates.
    void aPoliteEndLeavesItToBeLookedUp()
    {
        QFETCH(int, place);
        QFETCH(int, made);
        Report report(QString::fromLatin1(QTest::currentDataTag()), u"I3 I9"_s,
                      u"ends within three seconds, what is under way is looked up, one draft"_s);
        begin(1);
        if (QTest::currentTestFailed())
            return;
        const auto kill = qScopeGuard([this] { m_signal = SIGKILL; });
        m_signal = SIGTERM;
        QElapsedTimer clock;
        clock.start();
        QVERIFY(runOne({Place(place), 1}));
        QVERIFY2(!m_wasKilled, "did not end by itself");
        QVERIFY2(clock.elapsed() < 3'000 + 2'000, "took too long"); // with its start
        QCOMPARE(m_google->drafts().size(), std::size_t(made));
        for (int i = 0; i < 4; ++i)
            QVERIFY(runOne({}));
        QCOMPARE(Rows(file()).column(u"SELECT state FROM outbox"_s), QStringList{u"done"_s});
        QCOMPARE(m_google->drafts().size(), std::size_t(1));
        report.count();
    }

    /// Google gives a new refresh token with every renewal and ends everything when an old one is used again.
    void aRotatedTokenSurvivesOrIsAskedForAgain_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<bool>("lost");
        QTest::newRow("killed before it is kept") << int(Place::Renewed) << true;
        QTest::newRow("killed after it is kept") << int(Place::Kept) << false;
    }
    void aRotatedTokenSurvivesOrIsAskedForAgain()
    {
        QFETCH(int, place);
        QFETCH(bool, lost);
        Report report(u"H7 kill -9 around a rotated token, "_s + QString::fromLatin1(QTest::currentDataTag()),
                      u"I3 I9"_s, u"the sign-in holds or is asked for again, drafts wait, nothing twice"_s);
        if (!hasFaultPoints()) {
            report.skip(u"not in this build"_s);
            QSKIP("fault points are compiled into debug builds with tests only");
        }
        begin(2);
        if (QTest::currentTestFailed())
            return;
        m_google->rotates = true;
        m_google->expiresIn = 3'600;
        QVERIFY(runOne({Place(place), 1}));
        QVERIFY2(m_wasKilled, "the point was not reached");
        QCOMPARE(m_google->refreshes, 1);
        QVERIFY(m_google->drafts().empty());
        QVERIFY(runOne({}));
        QCOMPARE(m_said.contains(u"ended"_s), lost);
        // What was kept is used as it is; what was not is asked for once, and its refusal ends it.
        QCOMPARE(m_google->refreshes, lost ? 2 : 1);
        QCOMPARE(m_google->familyRevoked, lost);
        report.count();
        if (lost) {
            // Nothing failed and nothing was given up: it waits for somebody to sign in. What was under way when the
            // process was killed is looked for in Gmail first.
            QCOMPARE(
                Rows(file()).number(u"SELECT COUNT(*) FROM outbox WHERE state = 'queued' OR (state = 'unknown' AND "
                                    u"next_attempt_at > 0)"_s),
                2);
            CrashDesk crash(file());
            QVERIFY(answerOf(crash.store.open()));
            QVERIFY(signIn(crash.store));
        }
        for (int i = 0; i < 2; ++i)
            QVERIFY(runOne({}));
        QCOMPARE(Rows(file()).column(u"SELECT state FROM outbox"_s), (QStringList{u"done"_s, u"done"_s}));
        QCOMPARE(m_google->drafts().size(), std::size_t(2));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 6 && arguments[1] == u"--work"_s)
        return work(arguments);
    MailKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "MailKillTest.moc"
