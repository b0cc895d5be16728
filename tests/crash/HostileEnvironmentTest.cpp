#include "tests/kit/Eventually.h"
#include "tests/kit/Report.h"
#include "tests/kit/net/ScriptedServer.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibrary>
#include <QPluginLoader>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;
const QString Decoys = QStringLiteral(FRONTDESK_DECOYS);
const QString Authority = QStringLiteral(FRONTDESK_SOURCE_DIR "/tests/scenarios/tls/authority.pem");
/// What the folder of a certificate store calls the authority: `openssl x509 -hash`.
const QString AuthorityByHash = u"68260de9.0"_s;
const QByteArray Canary = "sk-canary-70b1d94e5ac2";

} // namespace

/// The shipped programs where somebody else wrote the environment: whose code they run and whom they trust is not taken
/// from there.
class HostileEnvironmentTest : public QObject
{
    Q_OBJECT

    struct Ended {
        int exitCode = -1; ///< -1: crashed or did not end
        QByteArray output;
        QByteArray errors;
    };

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"SSL_CERT_FILE"_s, u"SSL_CERT_DIR"_s, u"HTTPS_PROXY"_s, u"https_proxy"_s})
            environment.remove(name);
        for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s,
                                    u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, m_folder.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"FRONTDESK_KB"_s, QStringLiteral(FRONTDESK_SOURCE_DIR "/kb"));
        environment.insert(u"FRONTDESK_WORKSPACE"_s, path(u"workspace.db"_s));
        return environment;
    }

    /// Servers answer from this event loop meanwhile.
    Ended run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        process.closeWriteChannel();
        if (!eventually([&] { return process.state() == QProcess::NotRunning; }, PatienceMs)
            || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    Ended call(const QStringList &arguments, const QProcessEnvironment &environment) const
    {
        return run(QStringLiteral(FRONTDESK_BIN_DIR "/frontdeskctl"), QStringList{u"--json"_s} + arguments,
                   environment);
    }

    /// A configuration of OpenSSL's.
    bool write(const QString &name, const QByteArray &sections) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write("openssl_conf = start\n" + sections) > 0;
    }

    bool isMarked() const { return QFile::exists(path(u"mark"_s)); }

private Q_SLOTS:
    void initTestCase()
    {
        const Ended seeded = call({u"seed"_s}, environment());
        QVERIFY2(seeded.exitCode == 0, (seeded.output + seeded.errors).constData());
        QVERIFY(QDir().mkpath(path(u"certificates"_s)));
        QVERIFY(QFile::copy(Authority, path(u"certificates/"_s + AuthorityByHash)));
        const QByteArray module = (Decoys + u"/openssl/decoymodule.so"_s).toUtf8();
        QVERIFY(write(u"provider.cnf"_s,
                      "[start]\nproviders = list\n[list]\ndecoymodule = decoy\n[decoy]\nmodule = " + module
                          + "\nactivate = 1\n"));
        QVERIFY(write(u"named-provider.cnf"_s,
                      "[start]\nproviders = list\n[list]\ndecoymodule = decoy\n[decoy]\nactivate = 1\n"));
        QVERIFY(
            write(u"engine.cnf"_s,
                  "[start]\nengines = list\n[list]\ndecoymodule = decoy\n[decoy]\ndynamic_path = " + module + '\n'));
        QVERIFY(
            write(u"named-engine.cnf"_s, "[start]\nengines = list\n[list]\ndecoymodule = decoy\n[decoy]\ninit = 1\n"));
    }

    void pluginsAreTheSystemsOwn_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("folder");
        QTest::newRow("frontdeskctl") << u"frontdeskctl"_s << QStringList{u"customers"_s} << u"QT_PLUGIN_PATH"_s
                                      << Decoys;
        const QStringList show{u"--screenshot"_s, u"shown.png"_s};
        QTest::newRow("frontdesk") << u"frontdesk"_s << show << u"QT_PLUGIN_PATH"_s << Decoys;
        QTest::newRow("frontdesk, the desktop's theme")
            << u"frontdesk"_s << show << u"QT_QPA_PLATFORM_PLUGIN_PATH"_s << Decoys + u"/platformthemes"_s;
    }
    void pluginsAreTheSystemsOwn()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QFETCH(QString, variable);
        QFETCH(QString, folder);
        QFile::remove(path(u"mark"_s));
        const Report report(u"T28 plugins from where the environment says"_s, u"I6"_s, u"not loaded, all works"_s, 1);
        auto hostile = environment();
        hostile.insert(variable, folder);
        hostile.insert(u"QT_QPA_PLATFORMTHEME"_s, u"decoy"_s);
        hostile.insert(u"FRONTDESK_DECOY_MARK"_s, path(u"mark"_s));
        const Ended ended = run(QStringLiteral(FRONTDESK_BIN_DIR) + u'/' + program, arguments, hostile);
        QVERIFY2(!isMarked(), ended.errors.constData());
        QVERIFY2(ended.exitCode == 0, (ended.output + ended.errors).constData());
    }

    void openSslIsTheSystemsOwn_data()
    {
        QTest::addColumn<QString>("configuration");
        QTest::newRow("a provider") << path(u"provider.cnf"_s);
        QTest::newRow("a provider, by its name") << path(u"named-provider.cnf"_s);
        QTest::newRow("an engine") << path(u"engine.cnf"_s);
        QTest::newRow("an engine, by its name") << path(u"named-engine.cnf"_s);
    }
    void openSslIsTheSystemsOwn()
    {
        QFETCH(QString, configuration);
        const Report report(u"T28 modules of OpenSSL's from where the environment says"_s, u"I6"_s,
                            u"not loaded, all works"_s, 1);
        auto hostile = environment();
        hostile.insert(u"OPENSSL_CONF"_s, configuration);
        for (const QString &name : {u"OPENSSL_MODULES"_s, u"OPENSSL_ENGINES"_s})
            hostile.insert(name, Decoys + u"/openssl"_s);
        hostile.insert(u"FRONTDESK_DECOY_MARK"_s, path(u"mark"_s));
        QFile::remove(path(u"mark"_s));
        // Who listens to the environment loads it: there is something to be refused.
        const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
        if (!openssl.isEmpty()) {
            const Ended loads = run(openssl, {u"rand"_s, u"-hex"_s, u"1"_s}, hostile);
            QVERIFY2(isMarked(), loads.errors.constData());
            QFile::remove(path(u"mark"_s));
        }
        ScriptedServer server(ScriptedServer::Tls::Trusted);
        server.play(ScriptedServer::answer(500, "{}"));
        hostile.insert(u"OPENAI_API_KEY"_s, QString::fromLatin1(Canary));
        hostile.insert(u"OPENAI_BASE_URL"_s, server.url(u"/v1"_s).toString());
        const Ended sent = call({u"send"_s, u"--customer"_s, u"2"_s, u"What are your pricing plans?"_s}, hostile);
        QVERIFY2(!isMarked(), sent.errors.constData());
        QVERIFY2(sent.exitCode == 0, (sent.output + sent.errors).constData());
        QVERIFY(server.handshakes() > 0); // it was used
    }

    void anAuthorityOfTheEnvironmentIsNotTrusted_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("SSL_CERT_FILE") << u"SSL_CERT_FILE"_s << Authority;
        QTest::newRow("SSL_CERT_DIR") << u"SSL_CERT_DIR"_s << path(u"certificates"_s);
    }
    void anAuthorityOfTheEnvironmentIsNotTrusted()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        const Report report(u"T28 an authority that the environment names"_s, u"I6 I9"_s,
                            u"not trusted, said, not a byte of a request is sent"_s, 1);
        auto hostile = environment();
        hostile.insert(variable, value);
        // Who listens to the environment trusts the server: there is something to be refused.
        const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
        if (!openssl.isEmpty()) {
            const Ended trusts = run(openssl, {u"verify"_s, QFileInfo(Authority).path() + u"/trusted.pem"_s}, hostile);
            QVERIFY2(trusts.exitCode == 0, trusts.errors.constData());
        }
        ScriptedServer server(ScriptedServer::Tls::Trusted);
        server.play(ScriptedServer::answer(500, "{}"));
        hostile.insert(u"OPENAI_API_KEY"_s, QString::fromLatin1(Canary));
        hostile.insert(u"OPENAI_BASE_URL"_s, server.url(u"/v1"_s).toString());
        hostile.insert(u"OPENAI_MODEL"_s, u"gpt-4o-mini"_s);
        const Ended sent = call({u"send"_s, u"--customer"_s, u"2"_s, u"What are your pricing plans?"_s}, hostile);
        QVERIFY2(sent.exitCode == 0, (sent.output + sent.errors).constData());
        const QJsonObject answer = QJsonDocument::fromJson(sent.output).object();
        const QString notice = answer["run"_L1]["notice"_L1].toString();
        QVERIFY2(notice.contains(u"certificate"_s), qPrintable(notice));
        QVERIFY(!answer["draft"_L1].toString().isEmpty());
        QVERIFY(server.handshakes() > 0);
        QCOMPARE(server.bytesIn(), 0);
        QVERIFY(server.seen().empty());
    }

    /// Else nothing was there to be loaded.
    void theDecoysLeaveTheirMark()
    {
        QFile::remove(path(u"mark"_s));
        qputenv("FRONTDESK_DECOY_MARK", path(u"mark"_s).toUtf8());
        for (const QString &name : {u"sqldrivers/libdecoydriver"_s, u"platformthemes/libdecoytheme"_s}) {
            QPluginLoader loader(Decoys + u'/' + name);
            QVERIFY2(loader.instance(), qPrintable(loader.errorString()));
        }
        QLibrary module(Decoys + u"/openssl/decoymodule"_s);
        QVERIFY2(module.load(), qPrintable(module.errorString()));
        QFile mark(path(u"mark"_s));
        QVERIFY(mark.open(QIODevice::ReadOnly));
        QCOMPARE(mark.readAll().count('\n'), 3);
    }
};

QTEST_GUILESS_MAIN(HostileEnvironmentTest)
#include "HostileEnvironmentTest.moc"
