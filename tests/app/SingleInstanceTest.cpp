#include "app/console/SingleInstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_runtime;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
    }

    void theSecondHandsOver()
    {
        SingleInstance first(u"/a/workspace.db"_s);
        SingleInstance second(u"/a/workspace.db"_s);
        QSignalSpy isFirst(&first, &SingleInstance::first);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QSignalSpy handedOver(&second, &SingleInstance::handedOver);
        QSignalSpy secondIsFirst(&second, &SingleInstance::first);
        first.claim({});
        second.claim(u"tickets"_s);
        QTRY_COMPARE(handedOver.size(), 1);
        QCOMPARE(isFirst.size(), 1);
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised.front().front().toString(), u"tickets"_s);
        QCOMPARE(secondIsFirst.size(), 0);
    }

    void anotherWorkspaceIsAnotherProgram()
    {
        SingleInstance one(u"/a/workspace.db"_s);
        SingleInstance other(u"/b/workspace.db"_s);
        QSignalSpy oneFirst(&one, &SingleInstance::first);
        QSignalSpy otherFirst(&other, &SingleInstance::first);
        one.claim({});
        other.claim({});
        QTRY_COMPARE(oneFirst.size(), 1);
        QTRY_COMPARE(otherFirst.size(), 1);
    }

    void whoeverComesAfterTheFirstLeftIsFirst()
    {
        auto gone = std::make_unique<SingleInstance>(u"/a/workspace.db"_s);
        QSignalSpy goneFirst(gone.get(), &SingleInstance::first);
        gone->claim({});
        QTRY_COMPARE(goneFirst.size(), 1);
        gone.reset();
        SingleInstance next(u"/a/workspace.db"_s);
        QSignalSpy nextFirst(&next, &SingleInstance::first);
        next.claim({});
        QTRY_COMPARE(nextFirst.size(), 1);
    }

    void nonsenseOnTheSocketIsIgnored()
    {
        SingleInstance first(u"/a/workspace.db"_s);
        QSignalSpy isFirst(&first, &SingleInstance::first);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        first.claim({});
        QTRY_COMPARE(isFirst.size(), 1);
        const QStringList sockets = QDir(m_runtime.path())
                                        .entryList({u"frontdesk-*"_s}, QDir::System | QDir::Files)
                                        .filter(QRegularExpression(u"-[0-9a-f]{16}$"_s));
        QCOMPARE(sockets.size(), 1);
        QLocalSocket stranger;
        stranger.connectToServer(QDir(m_runtime.path()).filePath(sockets.front()));
        QTRY_COMPARE(stranger.state(), QLocalSocket::ConnectedState);
        QSignalSpy cut(&stranger, &QLocalSocket::disconnected);
        stranger.write(QByteArray(100'000, 'x')); // no end of line: more than any request
        QTRY_COMPARE(cut.size(), 1);
        QCOMPARE(raised.size(), 0);
        SingleInstance second(u"/a/workspace.db"_s);
        QSignalSpy handedOver(&second, &SingleInstance::handedOver);
        second.claim({});
        QTRY_COMPARE(handedOver.size(), 1);
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "SingleInstanceTest.moc"
