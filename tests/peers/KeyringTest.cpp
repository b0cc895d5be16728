#include "core/base/FaultPoint.h"
#include "core/settings/KeychainSecrets.h"
#include "core/settings/SystemKeychain.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/Report.h"
#include "tests/kit/net/FakeBrowser.h"
#include "tests/kit/net/FakeGoogle.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 90'000;
constexpr auto Canary = "canary-";

/// What a keychain may be asked to keep.
QByteArray secretOf(const QString &which)
{
    const QByteArray long200k = QByteArray(QStringLiteral("naïve 鍵 🔑 ").toUtf8()).repeated(200'000 / 20);
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every += char(i);
    if (which == u"long"_s)
        return long200k;
    if (which == u"NUL within"_s)
        return QByteArray("before\0after\0\0end", 17);
    if (which == u"NUL at the ends"_s)
        return QByteArray("\0token\0", 7);
    if (which == u"every byte"_s)
        return every;
    if (which == u"long, every byte"_s)
        return every.repeated(800);
    return "short"; // what any keychain keeps
}

/// Run in a session of its own: `keep` writes each secret, `look` expects it; says "kept", "refused" or what is wrong.
int useKeychain(const QString &verb, const QStringList &names)
{
    KeychainSecrets secrets(std::make_unique<SystemKeychain>());
    QTextStream out(stdout);
    for (const QString &name : names) {
        const QByteArray value = secretOf(name);
        if (verb == u"keep"_s) {
            const auto writing = secrets.write(name, value);
            if (!eventually(writing, PatienceMs))
                return 1;
            const auto kept = writing.result();
            out << name << '\t' << (!kept ? "refused" : kept->inKeychain ? "kept" : "only for the session") << Qt::endl;
        } else {
            const auto reading = secrets.read(name, true);
            if (!eventually(reading, PatienceMs))
                return 1;
            const SecretRead read = reading.result();
            const bool isThere = read.state == SecretState::Available;
            out << name << '\t' << (!isThere ? "nothing" : read.value == value ? "equal" : "another") << Qt::endl;
        }
    }
    return 0;
}

} // namespace

/// The shipped `frontdeskctl` with GNOME's keyring, open, locked and missing, each time on a session bus of its own;
/// Google is on loopback.
class KeyringTest : public QObject
{
    Q_OBJECT

public:
    enum class Keyring { Open, Locked, NoService, NoBus };

private:
    struct Answer {
        int exitCode = -1; ///< -1: crashed or did not end
        QJsonObject json;
        QByteArray said; ///< for the message of a failed check
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeGoogle> m_google;
    FakeBrowser m_browser;
    QString m_fault; ///< where the next calls are killed

    QStringList session(Keyring keyring) const
    {
        const QString open =
            u"printf keyring-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec \"$@\""_s;
        const QString locked = u"gnome-keyring-daemon --start --components=secrets >/dev/null; exec \"$@\""_s;
        switch (keyring) {
        case Keyring::Open:
            return {u"dbus-run-session"_s, u"--"_s, u"sh"_s, u"-c"_s, open, u"sh"_s};
        case Keyring::Locked:
            return {u"dbus-run-session"_s, u"--"_s, u"sh"_s, u"-c"_s, locked, u"sh"_s};
        case Keyring::NoService:
            return {u"dbus-run-session"_s, u"--config-file=" FRONTDESK_SOURCE_DIR "/tests/peers/bare-bus.conf"_s,
                    u"--"_s};
        case Keyring::NoBus:
            return {u"env"_s, u"-u"_s, u"DBUS_SESSION_BUS_ADDRESS"_s};
        }
        return {};
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto google = m_google->environment();
        for (auto it = google.cbegin(); it != google.cend(); ++it)
            environment.insert(it.key(), it.value());
        for (const char *name : {"OPENAI_API_KEY", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"HOME"_s, m_folder->filePath(u"home"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"home/data"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->filePath(u"run"_s));
        if (!m_fault.isEmpty())
            environment.insert(u"FRONTDESK_FAULT"_s, m_fault);
        return environment;
    }

    /// This program's useKeychain() in a session with the keyring open: what it said of each name.
    QHash<QString, QString> keychain(const QString &verb, const QStringList &names) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList words = session(Keyring::Open);
        words += QStringList{QCoreApplication::applicationFilePath(), u"--keychain"_s, verb} + names;
        process.start(words.takeFirst(), words);
        QHash<QString, QString> said;
        if (!process.waitForFinished(PatienceMs) || process.exitCode() != 0)
            return said;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            const QStringList parts = QString::fromUtf8(line).split(u'\t');
            if (parts.size() == 2)
                said.insert(parts[0], parts[1]);
        }
        return said;
    }

    /// Calls `frontdeskctl --json`, signing in at whatever page it names on stderr. Google answers meanwhile.
    Answer call(Keyring keyring, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder->path());
        Answer answer;
        connect(&process, &QProcess::readyReadStandardError, this, [&] {
            answer.said += process.readAllStandardError();
            const qsizetype at = answer.said.indexOf(m_google->url(u"/auth"_s).toEncoded());
            const qsizetype end = answer.said.indexOf('\n', at);
            if (at >= 0 && end > at && m_browser.last.isEmpty() && m_browser.shown.isEmpty())
                m_browser.open(QUrl::fromEncoded(answer.said.mid(at, end - at).trimmed()));
        });
        QStringList words = session(keyring);
        words += QStringList{QStringLiteral(FRONTDESK_BIN_DIR "/frontdeskctl"), u"--json"_s, u"--workspace"_s,
                             m_folder->filePath(u"workspace.db"_s)};
        words += arguments;
        process.start(words.takeFirst(), words);
        if (!eventually([&] { return process.state() == QProcess::NotRunning; }, PatienceMs))
            return answer;
        answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        const QByteArray output = process.readAllStandardOutput();
        answer.said += output + process.readAllStandardError();
        answer.json = QJsonDocument::fromJson(output).object();
        return answer;
    }

    static QString kindOf(const Answer &answer) { return answer.json["error"_L1]["kind"_L1].toString(); }
    static QString messageOf(const Answer &answer) { return answer.json["error"_L1]["message"_L1].toString(); }

    void signIn()
    {
        const Answer connected = call(Keyring::Open, {u"gmail"_s, u"connect"_s, u"--no-browser"_s});
        QVERIFY2(connected.exitCode == 0, connected.said.constData());
        QVERIFY(connected.json["connected"_L1].toBool());
        QCOMPARE(connected.json["email"_L1].toString(), u"support@example.com"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(u"%1 is not installed, so the real keyring is not tested."_s.arg(program)));
        }
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_google = std::make_unique<FakeGoogle>();
        m_fault.clear();
        m_browser.last.clear();
        m_browser.shown.clear();
        QDir folder(m_folder->path());
        QVERIFY(folder.mkpath(u"home/data"_s) && folder.mkpath(u"run"_s));
        QVERIFY(
            QFile::setPermissions(folder.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    /// The third walk of the demo: connect, approve with a Gmail draft, disconnect; every command a process of its own.
    void fromSigningInToTheDraftAndOut()
    {
        const Answer seeded = call(Keyring::Open, {u"seed"_s});
        QVERIFY2(seeded.exitCode == 0, seeded.said.constData());
        const Answer before = call(Keyring::Open, {u"gmail"_s, u"status"_s});
        QCOMPARE(before.json["state"_L1].toString(), u"not_connected"_s);
        QCOMPARE(before.json["enabled"_L1].toBool(), true);
        signIn();
        if (QTest::currentTestFailed())
            return;
        const Answer status = call(Keyring::Open, {u"gmail"_s, u"status"_s});
        QVERIFY2(status.json["connected"_L1].toBool(), status.said.constData());

        const Answer sent = call(Keyring::Open,
                                 {u"send"_s, u"--customer"_s, u"bob@startup.io"_s, u"--approval"_s, u"on"_s,
                                  u"I'm having trouble integrating your API, getting 401 errors"_s});
        QVERIFY2(sent.exitCode == 0, sent.said.constData());
        QCOMPARE(sent.json["status"_L1].toString(), u"pending_approval"_s);
        const QString run = QString::number(sent.json["run"_L1]["id"_L1].toInteger());
        const Answer approved =
            call(Keyring::Open, {u"approve"_s, run, u"--gmail-draft"_s, u"--subject"_s, u"Your API key – 401"_s});
        QVERIFY2(approved.exitCode == 0, approved.said.constData());
        QCOMPARE(approved.json["status"_L1].toString(), u"sent"_s);
        QCOMPARE(m_google->drafts().size(), std::size_t(1));
        QCOMPARE(approved.json["gmail"_L1]["draft_id"_L1].toString(), m_google->drafts()[0].id);
        QCOMPARE(approved.json["gmail"_L1]["message_id"_L1].toString(), m_google->drafts()[0].message);
        QVERIFY(m_google->drafts()[0].mail.contains("To: Bob Smith\r\n <bob@startup.io>\r\n"));

        const Answer made = call(Keyring::Open,
                                 {u"gmail"_s, u"draft"_s, u"--to"_s, u"alice@techcorp.com"_s, u"--subject"_s,
                                  u"Your invoice"_s, u"It is attached."_s});
        QVERIFY2(made.exitCode == 0, made.said.constData());
        QCOMPARE(made.json["draft_id"_L1].toString(), m_google->drafts().back().id);

        // No secret is in the workspace, in a log or in the folder; the keyring's own file is encrypted.
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains(Canary), qPrintable(file.fileName()));
        }

        const Answer gone = call(Keyring::Open, {u"gmail"_s, u"disconnect"_s});
        QVERIFY2(gone.exitCode == 0, gone.said.constData());
        QVERIFY(gone.json["revoked"_L1].toBool());
        QVERIFY(gone.json["removed"_L1].toBool());
        QCOMPARE(m_google->revocations, 1);
        const Answer after = call(Keyring::Open, {u"gmail"_s, u"status"_s});
        QCOMPARE(after.json["state"_L1].toString(), u"not_connected"_s);
        const Answer refused = call(Keyring::Open, {u"gmail"_s, u"draft"_s, u"--to"_s, u"a@b.example"_s, u"Hello"_s});
        QCOMPARE(refused.exitCode, 1);
    }

    /// What was kept is hidden, not gone: nobody is told to connect anew, and nothing claims to be disconnected.
    void aLockedKeyringIsNotAnEmptyOne()
    {
        const Report report(u"I-d T31 GNOME's keyring, locked"_s, u"I9"_s,
                            u"closed, not empty; disconnecting does not claim to be done"_s, 1);
        QVERIFY(call(Keyring::Open, {u"seed"_s}).exitCode == 0);
        signIn();
        if (QTest::currentTestFailed())
            return;
        const Answer status = call(Keyring::Locked, {u"gmail"_s, u"status"_s});
        QVERIFY2(status.exitCode == 0, status.said.constData());
        QCOMPARE(status.json["state"_L1].toString(), u"closed"_s);
        QCOMPARE(status.json["email"_L1].toString(), u"support@example.com"_s);
        const Answer gone = call(Keyring::Locked, {u"gmail"_s, u"disconnect"_s});
        QCOMPARE(gone.exitCode, 1);
        QVERIFY2(messageOf(gone).startsWith(u"Gmail is still connected"_s), gone.said.constData());
        const Answer opened = call(Keyring::Open, {u"gmail"_s, u"status"_s});
        QVERIFY2(opened.json["connected"_L1].toBool(), opened.said.constData());
    }

    /// GNOME's keyring begins a new file over one it cannot read: what was in it is lost, and that is said.
    void aDamagedKeyringIsNotAnEmptyOne()
    {
        const Report report(u"I-e T31 GNOME's keyring, damaged"_s, u"I9"_s, u"said, the account is still named"_s, 1);
        QVERIFY(call(Keyring::Open, {u"seed"_s}).exitCode == 0);
        signIn();
        if (QTest::currentTestFailed())
            return;
        const QString path = m_folder->filePath(u"home/data/keyrings/login.keyring"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(16);
        QVERIFY(file.write(QByteArray(200, '\x7f')) == 200);
        file.close();
        const Answer status = call(Keyring::Open, {u"gmail"_s, u"status"_s});
        QVERIFY2(status.exitCode == 0, status.said.constData());
        QCOMPARE(status.json["state"_L1].toString(), u"closed"_s);
        QCOMPARE(status.json["email"_L1].toString(), u"support@example.com"_s);
        QVERIFY(!status.json["message"_L1].toString().isEmpty());
    }

    /// Kept whole, or refused so that somebody hears of it; never cut.
    void anySecretIsKeptWholeOrRefused()
    {
        const QStringList names{u"short"_s,           u"long"_s,       u"NUL within"_s,
                                u"NUL at the ends"_s, u"every byte"_s, u"long, every byte"_s};
        Report report(u"I-g secrets of 200 kB, with NUL, of any bytes"_s, u"I9"_s, u"kept whole or refused"_s);
        const auto kept = keychain(u"keep"_s, names);
        const auto found = keychain(u"look"_s, names); // another session: from the keyring's file
        for (const QString &name : names) {
            const QString what = u"%1: %2, %3"_s.arg(name, kept.value(name), found.value(name));
            const bool isKept = kept.value(name) == u"kept"_s && found.value(name) == u"equal"_s;
            const bool isRefused = kept.value(name) == u"refused"_s && found.value(name) != u"equal"_s;
            QVERIFY2(isKept || isRefused, qPrintable(what));
            report.count();
        }
        QCOMPARE(kept.value(u"short"_s), u"kept"_s);
        QCOMPARE(kept.value(u"long"_s), u"kept"_s);
    }

    /// Google gives a new refresh token with every renewal, and we are killed around its way into the keyring: the next
    /// start goes on with it or says "sign in again", and asks with a token that was used at most once more.
    void aRotatedTokenSurvivesOrIsAskedForAgain_data()
    {
        QTest::addColumn<bool>("lost");
        QTest::newRow("gmail.renewed") << true;
        QTest::newRow("keychain.write") << true;
        QTest::newRow("keychain.written") << false;
        QTest::newRow("gmail.kept") << false;
    }
    void aRotatedTokenSurvivesOrIsAskedForAgain()
    {
        QFETCH(bool, lost);
        const QString point = QString::fromLatin1(QTest::currentDataTag());
        Report report(u"H7 kill -9 at "_s + point + u", with GNOME's keyring"_s, u"I3 I9"_s,
                      u"the sign-in holds or is asked for again"_s);
        if (!hasFaultPoints()) {
            report.skip(u"not in this build"_s);
            QSKIP("fault points are compiled into debug builds with tests only");
        }
        const QStringList draft{u"gmail"_s, u"draft"_s, u"--to"_s, u"alice@techcorp.com"_s, u"Hello"_s};
        QVERIFY(call(Keyring::Open, {u"seed"_s}).exitCode == 0);
        signIn();
        if (QTest::currentTestFailed())
            return;
        m_google->rotates = true;
        m_google->expireAccess();
        m_fault = point + u"=1"_s;
        const Answer killed = call(Keyring::Open, draft);
        m_fault.clear();
        QVERIFY2(killed.exitCode != 0, killed.said.constData());
        QCOMPARE(m_google->refreshes, 1);
        QCOMPARE(m_google->drafts().size(), std::size_t(0));

        const Answer next = call(Keyring::Open, draft);
        QCOMPARE(next.exitCode, lost ? 1 : 0);
        QCOMPARE(m_google->refreshes, lost ? 2 : 1);
        const Answer status = call(Keyring::Open, {u"gmail"_s, u"status"_s});
        QCOMPARE(status.json["state"_L1].toString(), lost ? u"ended"_s : u"connected"_s);
        if (lost) {
            QVERIFY2(!status.json["message"_L1].toString().isEmpty(), status.said.constData());
            m_browser.last.clear();
            m_browser.shown.clear();
            signIn();
            QCOMPARE(call(Keyring::Open, draft).exitCode, 0);
        }
        QCOMPARE(m_google->drafts().size(), std::size_t(1));
        report.count();
    }

    void withoutAKeyringNothingIsKeptInsecurely_data()
    {
        QTest::addColumn<Keyring>("keyring");
        QTest::newRow("no service on the bus") << Keyring::NoService;
        QTest::newRow("no bus") << Keyring::NoBus;
    }
    void withoutAKeyringNothingIsKeptInsecurely()
    {
        QFETCH(Keyring, keyring);
        const Report report(u"I-a I-b signing in without a bus, without a keyring on it"_s, u"I6 I9"_s,
                            u"said, kept nowhere"_s, 1);
        const Answer connected = call(keyring, {u"gmail"_s, u"connect"_s, u"--no-browser"_s});
        QCOMPARE(connected.exitCode, 1);
        QVERIFY2(messageOf(connected).contains(u"keychain"_s), connected.said.constData());
        QCOMPARE(m_google->exchanges, 1);
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains(Canary), qPrintable(file.fileName()));
        }
        const Answer status = call(keyring, {u"gmail"_s, u"status"_s});
        QCOMPARE(status.json["state"_L1].toString(), u"not_connected"_s);
    }

    void withoutTheKeyringAnAccountIsOutOfReach_data() { withoutAKeyringNothingIsKeptInsecurely_data(); }
    void withoutTheKeyringAnAccountIsOutOfReach()
    {
        QFETCH(Keyring, keyring);
        const Report report(u"I-a I-b an account whose keyring is gone"_s, u"I9"_s, u"out of reach, not disconnected"_s,
                            1);
        QVERIFY(call(Keyring::Open, {u"seed"_s}).exitCode == 0);
        signIn();
        if (QTest::currentTestFailed())
            return;
        const Answer status = call(keyring, {u"gmail"_s, u"status"_s});
        QCOMPARE(status.json["state"_L1].toString(), u"closed"_s);
        QVERIFY(!status.json["connected"_L1].toBool());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 3 && arguments[1] == u"--keychain"_s)
        return useKeychain(arguments[2], arguments.mid(3));
    KeyringTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KeyringTest.moc"
