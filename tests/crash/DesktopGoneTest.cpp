#include "tests/crash/CrashDesk.h"
#include "tests/crash/Invariants.h"
#include "tests/kit/Density.h"
#include "tests/kit/Report.h"
#include "tests/kit/TestDesk.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 180'000;
const QString Program = QStringLiteral(FRONTDESK_BIN_DIR "/frontdesk");
const QString Access = QStringLiteral(FRONTDESK_SOURCE_DIR "/tests/access/");

} // namespace

/// The shipped program on a desktop of its own, which is taken from it: killed while a person types, its display gone,
/// no fonts. What was typed a second before is there when it is started again.
class DesktopGoneTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString makeWorkspace(const QString &name)
    {
        const QString file = m_folder.filePath(name + u".db"_s);
        TestDesk test(file);
        return test.isValid() && test.seed() ? file : QString();
    }

    /// One session with tests/access/interrupted.py; what it printed.
    QJsonObject session(const QString &file, const QString &mode, double seconds)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"FRONTDESK_REPORT"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(
            Access + u"session.sh"_s,
            {u"/usr/bin/python3"_s, Access + u"interrupted.py"_s, Program, file, mode, QString::number(seconds)});
        if (!process.waitForFinished(PatienceMs))
            process.kill();
        const QByteArray said = process.readAllStandardOutput().trimmed();
        const QJsonObject answer = QJsonDocument::fromJson(said.mid(said.lastIndexOf('{'))).object();
        if (answer.isEmpty())
            qWarning("%s\n%s", said.constData(), process.readAllStandardError().right(2'000).constData());
        return answer;
    }

private Q_SLOTS:
    void typedTextOutlivesTheWindow_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("A9 kill -9 while a person types") << u"kill"_s;
        QTest::newRow("L the display dies while a person types") << u"display"_s;
    }

    void typedTextOutlivesTheWindow()
    {
        QFETCH(QString, mode);
        Report report(QString::fromLatin1(QTest::currentDataTag()), u"I1 I8 I13"_s,
                      u"at most a second of typing is lost, the next start shows the rest"_s);
        const QString file = makeWorkspace(mode);
        QVERIFY(!file.isEmpty());
        for (int round = 0; round < density(); ++round) {
            report.count();
            const QJsonObject end = session(file, mode, 2.5 + 0.37 * round);
            const QString typed = end["typed"_L1].toString();
            const QString kept = end["kept"_L1].toString();
            QVERIFY2(kept.size() > 5 && typed.startsWith(kept), qPrintable(typed));
            // By the signal it was sent, or with the words and the status of a program whose display went.
            QCOMPARE(end["exit"_L1].toInt(), mode == u"kill"_s ? -9 : 1);
            const QStringList stored =
                Rows(file).column(u"SELECT composer_text FROM conversations WHERE composer_text <> ''"_s);
            QCOMPARE(stored.size(), 1);
            QVERIFY2(
                typed.startsWith(stored.front()) && stored.front().startsWith(kept),
                qPrintable(u"typed \"%1\", a second before \"%2\", kept \"%3\""_s.arg(typed, kept, stored.front())));
            report.note(u"%1 of %2 letters kept"_s.arg(stored.front().size()).arg(typed.size()));
            const QJsonObject next = session(file, u"look"_s, 0);
            QCOMPARE(next["shown"_L1].toString(), stored.front());
        }
        TestDesk again(file);
        QVERIFY2(again.isValid(), qPrintable(again.problem()));
        const auto sound = TestDesk::wait(again.desk().check());
        QVERIFY2(sound && sound->ok, qPrintable(sound ? sound->problems.join(u"; "_s) : QString()));
    }

    void withoutFonts()
    {
        Report report(u"L no fonts on the desktop"_s, u"I12"_s, u"the window opens all the same"_s);
        report.count();
        const QString picture = m_folder.filePath(u"nofonts.png"_s);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"FONTCONFIG_FILE"_s, m_folder.filePath(u"nowhere/fonts.conf"_s));
        environment.insert(u"FONTCONFIG_PATH"_s, m_folder.filePath(u"nowhere"_s));
        environment.insert(u"HOME"_s, m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(Program, {u"--demo"_s, u"--screenshot"_s, picture, u"--page"_s, u"inbox"_s});
        QVERIFY(process.waitForFinished(PatienceMs));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                 process.readAllStandardError().right(2'000).constData());
        QFile drawn(picture);
        QVERIFY(drawn.open(QIODevice::ReadOnly));
        QVERIFY(drawn.size() > 5'000 && drawn.read(4) == "\x89PNG");
    }
};

QTEST_GUILESS_MAIN(DesktopGoneTest)
#include "DesktopGoneTest.moc"
