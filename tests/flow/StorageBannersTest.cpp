#include "tests/crash/EndlessReader.h"
#include "tests/kit/Report.h"
#include "tests/ui/ConsoleTest.h"
#include "ui/kit/BannerHost.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int FillerChars = 1'400'000;
constexpr int Most = 40; ///< times the filler, of three bytes a character
constexpr qint64 AlarmBytes = 64LL << 20;
constexpr qint64 FoldedBytes = 6LL << 20;

} // namespace

/// What the person at the console is told when something is wrong under the workspace, and that it goes away by itself.
class StorageBannersTest : public ConsoleTest
{
    Q_OBJECT

private:
    bool shows(const QString &id) { return window().banners().shows(id); }

    Result<void> write(int characters)
    {
        const int different = characters + ++m_written; // what is there already is not written
        return TestDesk::wait(m_desk->store().commit([different](Writer &writer) {
            return writer.setSetting(u"filler"_s, QString(different, QChar(u'\u9D7A')));
        }));
    }

    int m_written = 0;

    qint64 logBytes() const { return QFileInfo(m_desk->file() + u"-wal"_s).size(); }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aReaderThatNeverEnds()
    {
        Report report(u"D9 a reader that never ends"_s, u"I9 I11"_s,
                      u"work goes on, a person is told at 64 MiB, the log is small again once it is gone"_s);
        auto reader = std::make_unique<EndlessReader>(m_desk->file());
        QVERIFY(reader->isReading());
        for (int i = 0; i < Most && logBytes() <= AlarmBytes; ++i) {
            QVERIFY(!shows(u"log"_s));
            QVERIFY(write(FillerChars));
            report.count();
        }
        QVERIFY(logBytes() > AlarmBytes);
        for (int i = 0; i < 3; ++i)
            QVERIFY(write(FillerChars)); // refused nothing
        QTRY_VERIFY(shows(u"log"_s));
        report.note(u"%1 MiB"_s.arg(logBytes() >> 20));
        reader.reset();
        QVERIFY(write(10));
        QVERIFY2(logBytes() < FoldedBytes, qPrintable(QString::number(logBytes())));
        QTRY_VERIFY(!shows(u"log"_s));
    }

    void aWorkspaceThatIsGone()
    {
        QVERIFY(QFile::rename(m_desk->file(), m_desk->file() + u".moved"_s));
        QVERIFY(!write(10));
        QTRY_VERIFY(shows(u"storage"_s));
        QVERIFY(QFile::rename(m_desk->file() + u".moved"_s, m_desk->file()));
        QVERIFY(write(10));
        QTRY_VERIFY(!shows(u"storage"_s));
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<StorageBannersTest>(argc, argv);
}

#include "StorageBannersTest.moc"
