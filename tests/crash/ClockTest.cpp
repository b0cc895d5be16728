#include "core/base/Clock.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/Report.h"
#include "tests/kit/net/ScriptedServer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 30'000;

qint64 at(const QString &utc)
{
    return QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

/// The shipped program on a computer whose clock is wrong, in every part of the world.
class ClockTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// `frontdeskctl --json` where it is `utc`; empty: the time it is.
    QByteArray call(const QStringList &arguments, const QString &utc, const QHash<QString, QString> &more = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        environment.insert(u"FRONTDESK_KB"_s, QStringLiteral(FRONTDESK_SOURCE_DIR) + u"/kb"_s);
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FRONTDESK_PRELOAD_DIR) + u"/libwrongclock.so"_s);
        if (!utc.isEmpty()) {
            const qint64 seconds = (at(utc) - SystemClock().nowMs()) / 1'000 + 1; // in whole ones, not before `utc`
            environment.insert(u"FRONTDESK_CLOCK_AHEAD"_s, QString::number(seconds));
        }
        for (auto it = more.cbegin(); it != more.cend(); ++it)
            environment.insert(it.key(), it.value());
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral(FRONTDESK_BIN_DIR) + u"/frontdeskctl"_s,
                      QStringList{u"--json"_s, u"--workspace"_s, m_folder.filePath(u"workspace.db"_s)} + arguments);
        if (!eventually([&] { return program.state() == QProcess::NotRunning; }, PatienceMs))
            program.kill();
        m_complaints = program.readAllStandardError();
        return program.readAllStandardOutput();
    }

    QByteArray m_complaints; ///< of the last call

private Q_SLOTS:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer must come before what is preloaded");
#endif
        QVERIFY2(call({u"seed"_s}, {}).contains("true"), m_complaints.constData());
    }

    void aCertificateOfAnotherTime_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("E2 a clock of 1999, TLS") << u"1999-12-31T12:00:00Z"_s << QByteArray("not valid yet");
        QTest::newRow("E2 a clock of 2121, TLS") << u"2121-01-01T12:00:00Z"_s << QByteArray("expired");
    }
    void aCertificateOfAnotherTime()
    {
        QFETCH(QString, now);
        QFETCH(QByteArray, words);
        Report report(QString::fromLatin1(QTest::currentDataTag()), u"I6 I9"_s,
                      u"the clock is named, nothing is sent, no answer is made up"_s);
        ScriptedServer server(ScriptedServer::Tls::Trusted);
        const QByteArray said =
            call({u"send"_s, u"--customer"_s, u"1"_s, u"What does it cost?"_s}, now,
                 {{u"OPENAI_BASE_URL"_s, server.url(u"/v1"_s).toString()}, {u"OPENAI_API_KEY"_s, u"sk-canary"_s}});
        QVERIFY2(said.contains(words) && said.contains("clock of this computer"), (said + m_complaints).constData());
        QCOMPARE(server.bytesIn(), 0);
        report.count();
    }

    /// Notes written all over the world and in all times, read everywhere: the same instants, in the order in which
    /// they were written.
    void zonesAndCalendars()
    {
        Report report(u"E4 time zones, summer time, leap seconds, 2038, calendars: what is stored"_s, u"I1"_s,
                      u"the instant in UTC, the same wherever it is read, in the order of writing"_s);
        const std::vector<std::pair<QString, QString>> written{
            {u"Asia/Kathmandu"_s, u"1971-01-01T00:00:00Z"_s},     {u"UTC"_s, u"2016-12-31T23:59:57Z"_s},
            {u"Europe/Berlin"_s, u"2026-03-29T00:59:58Z"_s},      {u"Europe/Berlin"_s, u"2026-10-25T00:30:00Z"_s},
            {u"Pacific/Apia"_s, u"2038-01-19T03:14:05Z"_s},       {u"America/New_York"_s, u"2100-02-28T23:59:00Z"_s},
            {u"Australia/Lord_Howe"_s, u"2026-04-04T15:00:00Z"_s}};
        for (const auto &[zone, utc] : written) {
            const QByteArray said = call({u"note"_s, u"--customer"_s, u"1"_s, u"At "_s + utc}, utc, {{u"TZ"_s, zone}});
            QVERIFY2(said.contains("\"created_at\""), (said + m_complaints).constData());
            report.count();
        }
        const QStringList reading{u"messages"_s, u"list"_s, u"--customer"_s, u"1"_s, u"--limit"_s, u"100"_s};
        const QByteArray here = call(reading, {}, {{u"TZ"_s, u"UTC"_s}});
        for (const auto &[zone, locale] :
             {std::pair(u"Asia/Bangkok"_s, u"th_TH.UTF-8"_s), std::pair(u"Asia/Tehran"_s, u"fa_IR.UTF-8"_s),
              std::pair(u"Africa/Casablanca"_s, u"ar_MA.UTF-8"_s)}) {
            QCOMPARE(call(reading, {}, {{u"TZ"_s, zone}, {u"LC_ALL"_s, locale}, {u"LANG"_s, locale}}), here);
            report.count();
        }
        QHash<QString, std::pair<qint64, qint64>> found; // id and time
        for (const QJsonValue &row : QJsonDocument::fromJson(here).array()) {
            const QString time = row[u"created_at"_s].toString();
            QVERIFY2(time.endsWith(QChar(u'Z')), qPrintable(time));
            found.insert(row[u"body"_s].toString(), {row[u"id"_s].toInteger(), at(time)});
        }
        qint64 last = 0;
        for (const auto &[zone, utc] : written) {
            const auto [id, time] = found.value(u"At "_s + utc);
            QVERIFY2(time >= at(utc) && time < at(utc) + PatienceMs, qPrintable(utc));
            QVERIFY(id > last);
            last = id;
        }
        const QByteArray checked = call({u"check"_s}, {});
        QVERIFY2(checked.contains("\"ok\":true") || checked.contains("\"ok\": true"), checked.constData());
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "ClockTest.moc"
