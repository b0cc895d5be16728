#include "core/net/ReceivedBytes.h"
#include "tests/kit/Eventually.h"

#include <QDir>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace {

constexpr int Soon = 20'000; ///< generous: under load everything is slow

int openFiles()
{
    return int(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size());
}

/// Both ends of a connection.
struct Pair {
    explicit Pair(QTcpServer &server)
    {
        client.connectToHost(server.serverAddress(), server.serverPort());
        if (client.waitForConnected(Soon) && server.waitForNewConnection(Soon))
            peer.reset(server.nextPendingConnection());
    }
    bool pour(qint64 bytes)
    {
        peer->write(QByteArray(bytes, 'x'));
        taken += bytes;
        return eventually([this] { return client.bytesAvailable() == taken; }, Soon);
    }
    bool isUp() const { return client.state() == QAbstractSocket::ConnectedState; }

    QTcpSocket client;
    std::unique_ptr<QTcpSocket> peer;
    qint64 taken = 0;
};

} // namespace

/// What the kernel counted is told apart by connection, port and time, and only what is over is ended.
class ReceivedBytesTest : public QObject
{
    Q_OBJECT

    QTcpServer m_server;

private Q_SLOTS:
    void initTestCase()
    {
#ifndef __linux__
        QSKIP("only Linux counts");
#endif
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
    }

    void whatIsOverIsEnded_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    }
    void whatIsOverIsEnded()
    {
        QFETCH(QHostAddress, address);
        QTcpServer server;
        if (!server.listen(address))
            QSKIP("this machine does not speak it");
        const ReceivedBytes received(server.serverPort());
        Pair much(server);
        Pair little(server);
        QVERIFY(much.pour(3'000) && little.pour(2'000));
        QVERIFY(!received.hangUpOver(3'000));
        QVERIFY(much.isUp());
        QVERIFY(received.hangUpOver(2'000));
        QTRY_VERIFY_WITH_TIMEOUT(!much.isUp(), Soon);
        QTRY_COMPARE_WITH_TIMEOUT(much.peer->state(), QAbstractSocket::UnconnectedState, Soon);
        QCOMPARE(much.client.bytesAvailable(), 3'000); // what had come is there
        QVERIFY(little.pour(10));
    }

    void whatCameBeforeDoesNotCount()
    {
        Pair kept(m_server);
        QVERIFY(kept.pour(5'000));
        const ReceivedBytes received(m_server.serverPort());
        QVERIFY(!received.hangUpOver(0));
        QVERIFY(kept.pour(100));
        QVERIFY(!received.hangUpOver(100));
        QVERIFY(received.hangUpOver(99));
    }

    void anotherPortIsLeftAlone()
    {
        QTcpServer another;
        QVERIFY(another.listen(QHostAddress::LocalHost));
        const ReceivedBytes received(m_server.serverPort());
        Pair pair(another);
        QVERIFY(pair.pour(5'000));
        QVERIFY(!received.hangUpOver(0));
        QVERIFY(pair.pour(1));
    }

    void nothingStaysOpen()
    {
        Pair pair(m_server);
        const int before = openFiles();
        for (int i = 0; i < 100; ++i) {
            const ReceivedBytes received(m_server.serverPort());
            QVERIFY(!received.hangUpOver(0));
        }
        QCOMPARE(openFiles(), before);
    }
};

QTEST_GUILESS_MAIN(ReceivedBytesTest)
#include "ReceivedBytesTest.moc"
