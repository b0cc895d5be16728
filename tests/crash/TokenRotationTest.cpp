#include "core/base/FaultPoint.h"
#include "core/base/Process.h"
#include "core/desk/GmailAccess.h"
#include "core/settings/Settings.h"
#include "tests/core/desk/MailScene.h"
#include "tests/kit/Density.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/FileSecrets.h"
#include "tests/kit/Report.h"
#include "tests/kit/Seed.h"
#include "tests/kit/SendSignal.h"

#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int Processes = 8;
constexpr int Endless = 1'000'000;

/// One of several processes with the same entry: whatever token it has, it is told that Gmail turned it down, again and
/// again. The environment names Google. Prints how often it got another one.
int renewAgainAndAgain(const QString &keychain, const QString &secretRef, int times)
{
    QHash<QString, QString> environment;
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    for (const QString &name : system.keys())
        environment.insert(name, system.value(name));
    Settings settings;
    settings.loadEnvironment(environment, {});
    FileSecrets secrets(keychain);
    const SystemClock clock;
    Transport transport(clock);
    const GoogleClient client = *GoogleClient::from(settings, u"canary-client-secret"_s);
    MailAccount account;
    account.clientId = client.id;
    account.secretRef = secretRef;
    QTextStream out(stdout);
    QByteArray last;
    int renewed = 0;
    for (int i = 0; i < times; ++i) {
        GmailAccess access({secrets, transport, clock}, client, account, last);
        QSignalSpy finished(&access, &GmailAccess::finished);
        access.start();
        if (!eventually([&] { return !finished.isEmpty(); }, MailScene::PatienceMs))
            return 1;
        const auto tokens = finished[0][0].value<Result<GoogleTokens>>();
        if (!tokens) {
            out << tokens.error().message << Qt::endl;
            return 1;
        }
        renewed += tokens->access != last;
        last = tokens->access;
    }
    out << renewed << Qt::endl;
    return 0;
}

/// How a process is killed.
struct Killing {
    enum class When { AnyTime, BeforeItIsKept, AfterItIsKept };
    When when = When::AnyTime;
    int number = 0; ///< ms after its start, or at which of its own renewals
};

} // namespace

/// Every Frontdesk on this computer renews the same rotating refresh token. FRONTDESK_SEED gives the n-th process that
/// is killed the same end again; what the others are at by then is up to the machine.
class TokenRotationTest : public QObject
{
    Q_OBJECT

    QRandomGenerator m_random;
    QString m_seed;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeGoogle> m_google;

    QString keychain() const { return m_folder->filePath(u"keychain"_s); }
    QString secretRef() const { return u"gmail/"_s + QFileInfo(m_folder->path()).fileName(); }

    std::unique_ptr<QProcess> begin(int times, const QByteArray &fault = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto ours = m_google->environment();
        for (auto it = ours.cbegin(); it != ours.cend(); ++it)
            environment.insert(it.key(), it.value());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path()); // where the lock is
        environment.insert(u"FRONTDESK_FAULT"_s, QString::fromLatin1(fault));
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(),
                       {u"--renew"_s, keychain(), secretRef(), QString::number(times)});
        return process;
    }

    std::unique_ptr<QProcess> begin(const Killing &killing) const
    {
        const QByteArray number = QByteArray::number(killing.number);
        switch (killing.when) {
        case Killing::When::BeforeItIsKept:
            return begin(Endless, "gmail.renewed=" + number);
        case Killing::When::AfterItIsKept:
            return begin(Endless, "gmail.kept=" + number);
        case Killing::When::AnyTime:
            break;
        }
        auto process = begin(Endless);
        QTimer::singleShot(killing.number, process.get(), [victim = process.get()] { sendSignal(*victim, SIGKILL); });
        return process;
    }

    /// Eight that nobody disturbs, each with so many renewals.
    void expectAllSignedIn(Report &report, int renewals) const
    {
        std::vector<std::unique_ptr<QProcess>> all;
        all.reserve(std::size_t(Processes));
        for (int i = 0; i < Processes; ++i)
            all.push_back(begin(renewals));
        for (const auto &process : all) {
            QVERIFY(eventually([&] { return process->state() == QProcess::NotRunning; }, 2 * MailScene::PatienceMs));
            const QByteArray said = process->readAllStandardOutput();
            QVERIFY2(process->exitCode() == 0, said.constData());
            QCOMPARE(said.trimmed(), QByteArray::number(renewals));
            report.count(renewals);
        }
        QVERIFY(!m_google->familyRevoked);
    }

private Q_SLOTS:
    void initTestCase() { m_seed = seed(m_random); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_google = std::make_unique<FakeGoogle>();
        m_google->rotates = true;
        GoogleTokens tokens;
        tokens.refresh = m_google->grant();
        FileSecrets(keychain()).write(secretRef(), tokens.secret());
    }

    /// Google ends a grant whose old refresh token is used again: no two processes may renew with the same one.
    void eightProcessesRenewOneAfterTheOther()
    {
        Report report(u"T40 eight processes renew a rotating token"_s, u"I3 I9"_s,
                      u"no old one is used again, everybody stays signed in"_s);
        expectAllSignedIn(report, 10);
        QCOMPARE(m_google->liveGrants(), 1);
        report.note(u"%1 renewals at Google"_s.arg(m_google->refreshes));
    }

    /// Whoever dies after Google gave a new token and before it is kept takes it along, and the one before is all that
    /// is left: all stay signed in where Google takes that one until its successor was used once. Where it does not, a
    /// death in that moment ends the grant, and people are asked to sign in again (MailKillTest).
    void eightProcessesAreKilledAndOthersTakeOver()
    {
        Report report(
            u"T40 H7 eight processes renew a rotating token, kill -9 at any moment"_s, u"I3 I9"_s,
            u"signed in, no old one used again, where the previous one counts until its successor was used"_s);
        if (!hasFaultPoints()) {
            report.skip(u"not in this build"_s);
            QSKIP("fault points are compiled into debug builds with tests only");
        }
        m_google->takesPrevious = true;
        using When = Killing::When;
        std::vector<Killing> killings;
        for (int i = 0; i < 24 * density(); ++i) {
            const When when = std::array{When::AnyTime, When::BeforeItIsKept, When::AfterItIsKept}[i % 3];
            killings.push_back({when, int(when == When::AnyTime ? m_random.bounded(600) : 1 + m_random.bounded(4))});
        }
        std::vector<std::unique_ptr<QProcess>> atWork;
        const auto isOver = [](const auto &process) { return process->state() == QProcess::NotRunning; };
        for (std::size_t begun = 0; begun < killings.size() || !atWork.empty();) {
            while (atWork.size() < Processes && begun < killings.size())
                atWork.push_back(begin(killings[begun++]));
            QVERIFY(
                eventually([&] { return std::any_of(atWork.begin(), atWork.end(), isOver); }, MailScene::PatienceMs));
            for (const auto &process : atWork) {
                QVERIFY2(!isOver(process) || process->exitStatus() == QProcess::CrashExit,
                         qPrintable(u"FRONTDESK_SEED=%1: %2"_s.arg(
                             m_seed, QString::fromUtf8(process->readAllStandardOutput()))));
            }
            report.count(qint64(std::erase_if(atWork, isOver)));
            QVERIFY2(!m_google->familyRevoked, qPrintable(u"FRONTDESK_SEED="_s + m_seed));
        }
        const qint64 killed = report.counted();
        const int before = m_google->refreshes;
        expectAllSignedIn(report, 3);
        report.note(u"%1 killed, %2 renewals at Google until then"_s.arg(killed).arg(before));
    }
};

int main(int argc, char *argv[])
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == u"--renew"_s)
        return renewAgainAndAgain(arguments[2], arguments[3], arguments[4].toInt());
    TokenRotationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "TokenRotationTest.moc"
