#include "tests/kit/Report.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;

} // namespace

/// A workspace on another computer's disk: refused before anything is written, whatever it is called there.
class RemoteDiskTest : public QObject
{
    Q_OBJECT

private:
    struct Ended {
        int code = -1;
        QByteArray complaints;
    };

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"workspace.db"_s);

    Ended call(const QStringList &arguments, const QString &fileSystem = {}) const
    {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FRONTDESK_KB"_s, QStringLiteral(FRONTDESK_SOURCE_DIR) + u"/kb"_s);
        if (!fileSystem.isEmpty()) {
            environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FRONTDESK_PRELOAD_DIR) + u"/libremotedisk.so"_s);
            environment.insert(u"FRONTDESK_FILE_SYSTEM"_s, fileSystem);
        }
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(FRONTDESK_BIN_DIR) + u"/frontdeskctl"_s,
                      QStringList{u"--workspace"_s, m_file} + arguments);
        if (!program.waitForFinished(PatienceMs) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), program.readAllStandardError()};
    }

    /// Every file in the folder with what it holds.
    QMap<QString, QByteArray> everything() const
    {
        QMap<QString, QByteArray> all;
        for (const QFileInfo &info : QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            QCryptographicHash hash(QCryptographicHash::Sha256);
            if (file.open(QIODevice::ReadOnly))
                hash.addData(&file);
            all.insert(info.fileName(), hash.result());
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer has to be the first library of a process");
#endif
        const Ended seeded = call({u"seed"_s});
        QVERIFY2(seeded.code == 0, seeded.complaints.constData());
    }

    void itIsRefused_data()
    {
        QTest::addColumn<QString>("magic");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("NFS") << u"0x6969"_s << QByteArray("NFS");
        QTest::newRow("Windows share") << u"0xff534d42"_s << QByteArray("SMB");
        QTest::newRow("newer Windows share") << u"0xfe534d42"_s << QByteArray("SMB");
        QTest::newRow("Ceph") << u"0x00c36400"_s << QByteArray("Ceph");
    }
    void itIsRefused()
    {
        QFETCH(QString, magic);
        QFETCH(QByteArray, name);
        Report report(u"C11 network file system"_s, u"I8 I12"_s, u"refused with words, not a byte changed"_s);
        const auto before = everything();
        const Ended ended = call({u"send"_s, u"--customer"_s, u"1"_s, u"Hello?"_s}, magic);
        QVERIFY2(ended.code > 0 && ended.complaints.contains(name), ended.complaints.constData());
        QVERIFY2(ended.complaints.contains("move it to a disk of this computer"), ended.complaints.constData());
        QCOMPARE(everything(), before);
        report.count();
    }

    void aDiskOfThisComputerIsNot_data()
    {
        QTest::addColumn<QString>("magic");
        QTest::newRow("as it is") << QString();
        QTest::newRow("ext4") << u"0xef53"_s;
        QTest::newRow("btrfs") << u"0x9123683e"_s;
        QTest::newRow("a container's") << u"0x794c7630"_s;
        QTest::newRow("a virtual machine's") << u"0x01021997"_s;
    }
    void aDiskOfThisComputerIsNot()
    {
        QFETCH(QString, magic);
        const Ended ended = call({u"tickets"_s, u"list"_s}, magic);
        QVERIFY2(ended.code == 0, ended.complaints.constData());
    }
};

QTEST_GUILESS_MAIN(RemoteDiskTest)

#include "RemoteDiskTest.moc"
