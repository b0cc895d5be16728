#include "core/base/SaveFile.h"
#include "tests/kit/Report.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// While it lives no file of this process grows beyond so many bytes, as on a disk that is full.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SizeLimit)

private:
    rlimit m_before = {};
};

} // namespace

class SaveFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { std::signal(SIGXFSZ, SIG_IGN); } // as the programs do

    /// The disk is full after any byte: the old file stays, and nothing half is left beside it.
    void aFileIsWholeOrAsItWas()
    {
        Report report(u"B5 a file that cannot be written whole"_s, u"I12"_s,
                      u"the old one stays, nothing is left beside it"_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"export.csv"_s);
        const QByteArray old = "what was there";
        const QByteArray fresh = QByteArray("what comes next;").repeated(16);
        QVERIFY(saveFile(path, old));
        for (qsizetype room = 0; room < fresh.size(); ++room) {
            Result<void> saved;
            {
                const SizeLimit limit{rlim_t(room)};
                saved = saveFile(path, fresh);
            }
            QVERIFY2(!saved, qPrintable(QString::number(room)));
            QCOMPARE(saved.error().kind, Error::Kind::Refused);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), old);
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"export.csv"_s});
            report.count();
        }
        QVERIFY(saveFile(path, fresh));
    }
};

QTEST_GUILESS_MAIN(SaveFileTest)
#include "SaveFileTest.moc"
