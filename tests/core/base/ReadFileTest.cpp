#include "core/base/ReadFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ReadFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString made(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"file"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    static void refuses(const QString &path, Error::Kind kind, const QString &words)
    {
        const auto read = readFile(path, 10);
        QVERIFY(!read);
        QCOMPARE(errorKindName(read.error().kind), errorKindName(kind));
        QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
    }

private Q_SLOTS:
    void upToTheLimitItIsRead()
    {
        QCOMPARE(readFile(made("0123456789"), 10).value_or("unread"), QByteArray("0123456789"));
        QCOMPARE(readFile(made({}), 10).value_or("unread"), QByteArray());
        refuses(made("0123456789A"), Error::Kind::Invalid, u"too large"_s);
    }

    void whatIsNoFileIsTold()
    {
        refuses({}, Error::Kind::Invalid, u"No file is named"_s);
        refuses(m_folder.path(), Error::Kind::Invalid, u"is a folder"_s);
        refuses(m_folder.filePath(u"missing"_s), Error::Kind::NotFound, u"missing"_s);
        refuses(u"/dev/zero"_s, Error::Kind::Invalid, u"too large"_s);
    }

    void theFirstLineThatIsNotUtf8IsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("line");
        QTest::newRow("nothing") << QByteArray() << qsizetype(0);
        QTest::newRow("ASCII") << QByteArray("a\nb\n") << qsizetype(0);
        QTest::newRow("every length") << QByteArray("\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\n\xe6\x97\xa5")
                                      << qsizetype(0);
        QTest::newRow("Latin-1") << QByteArray("a\nb\nM\xfcller\n") << qsizetype(3);
        QTest::newRow("cut in the middle") << QByteArray("a\n\xe2\x82") << qsizetype(2);
        QTest::newRow("cut by the end of the line") << QByteArray("a\xe2\n\x82\xac") << qsizetype(1);
        QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80") << qsizetype(1);
    }

    void theFirstLineThatIsNotUtf8IsFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qsizetype, line);
        QCOMPARE(firstLineNotUtf8(bytes), line);
    }
};

QTEST_GUILESS_MAIN(ReadFileTest)
#include "ReadFileTest.moc"
