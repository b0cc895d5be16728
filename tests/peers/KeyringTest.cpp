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

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 90'000;
constexpr auto Canary = "canary-";

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

    /// Calls `frontdeskctl --json`, signing in at whatever page it names on stderr. Google answers meanwhile.
    Answer call(Keyring keyring, const QStringList &arguments)
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
        QProcess process;
        process.setProcessEnvironment(environment);
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
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, PatienceMs))
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

    void withoutAKeyringNothingIsKeptInsecurely_data()
    {
        QTest::addColumn<Keyring>("keyring");
        QTest::newRow("no service on the bus") << Keyring::NoService;
        QTest::newRow("no bus") << Keyring::NoBus;
    }
    void withoutAKeyringNothingIsKeptInsecurely()
    {
        QFETCH(Keyring, keyring);
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
        QVERIFY(call(Keyring::Open, {u"seed"_s}).exitCode == 0);
        signIn();
        if (QTest::currentTestFailed())
            return;
        const Answer status = call(keyring, {u"gmail"_s, u"status"_s});
        QCOMPARE(status.json["state"_L1].toString(), u"closed"_s);
        QVERIFY(!status.json["connected"_L1].toBool());
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "KeyringTest.moc"
