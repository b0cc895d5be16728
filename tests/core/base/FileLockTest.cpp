#include "core/base/FileLock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;

class FileLockTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"the.lock"_s); }

private Q_SLOTS:
    void oneAtATime()
    {
        FileLock first(path());
        FileLock second(path());
        QVERIFY(first.tryLock());
        QVERIFY(first.tryLock());
        QVERIFY(!second.tryLock());
        first.unlock();
        QVERIFY(second.tryLock());
        QVERIFY(!first.tryLock());
    }

    void lettingGoOfTheObjectLetsGoOfTheLock()
    {
        FileLock second(path());
        {
            FileLock first(path());
            QVERIFY(first.tryLock());
            QVERIFY(!second.tryLock());
        }
        QVERIFY(second.tryLock());
    }

    void whatLiesThereHoldsNobodyUp_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing: killed while making it") << QByteArray();
        QTest::newRow("a process that lives") << QByteArray::number(::getpid()) + "\nanother program\nthis computer\n";
        QTest::newRow("anything") << QByteArray(4096, '\xff');
    }
    void whatLiesThereHoldsNobodyUp()
    {
        QFETCH(const QByteArray, content);
        QFile left(path());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(content);
        left.close();
        QVERIFY(FileLock(path()).tryLock());
    }

    void aFileThatCannotBeMadeIsNotLocked_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << m_folder.filePath(u"nowhere/the.lock"_s);
        QTest::newRow("a folder") << m_folder.path();
        const QString link = m_folder.filePath(u"linked.lock"_s);
        QFile::link(m_folder.filePath(u"somebody else's"_s), link);
        QTest::newRow("a link") << link;
    }
    void aFileThatCannotBeMadeIsNotLocked()
    {
        QFETCH(const QString, path);
        QVERIFY(!FileLock(path).tryLock());
        QVERIFY(!QFile::exists(m_folder.filePath(u"somebody else's"_s)));
    }
};

QTEST_GUILESS_MAIN(FileLockTest)

#include "FileLockTest.moc"
