#include "app/console/Alerts.h"
#include "app/console/DesktopNotifications.h"
#include "core/settings/Settings.h"
#include "tests/kit/TestDesk.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a desktop's notification server would have got, on a session bus of its own.
class FakeServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint id;
        uint replaces;
        QString title;
        QString body;
    };
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
                const QStringList &, const QVariantMap &, int)
    {
        const uint id = replaces != 0 ? replaces : ++m_last;
        shown.append({id, replaces, title, body});
        return id;
    }
    void CloseNotification(uint id) { closed += id; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 0;
};

class AlertsTest : public QObject
{
    Q_OBJECT

private:
    QProcess m_bus;
    QString m_address;
    FakeServer m_server;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<DesktopNotifications> m_desktop;
    std::unique_ptr<Alerts> m_alerts;

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_bus.waitForStarted(), "dbus-daemon is not installed");
        QVERIFY(m_bus.waitForReadyRead());
        m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
        QDBusConnection server = QDBusConnection::connectToBus(m_address, u"server"_s);
        QVERIFY(server.isConnected());
        QVERIFY(server.registerObject(u"/org/freedesktop/Notifications"_s, &m_server,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(server.registerService(u"org.freedesktop.Notifications"_s));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"client"_s);
        QDBusConnection::disconnectFromBus(u"server"_s);
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }

    void init()
    {
        m_server.shown.clear();
        m_server.closed.clear();
        m_desk = std::make_unique<TestDesk>();
        QVERIFY2(m_desk->isValid(), qPrintable(m_desk->problem()));
        QVERIFY(m_desk->seed());
        m_desktop = std::make_unique<DesktopNotifications>(QDBusConnection::connectToBus(m_address, u"client"_s));
        m_alerts = std::make_unique<Alerts>(m_desk->desk(), *m_desktop);
    }

    void cleanup()
    {
        m_alerts.reset();
        m_desktop.reset();
        m_desk.reset();
    }

    void aDraftThatWaitsIsShownAndOpensItsConversation()
    {
        const auto run = m_desk->send(CustomerId{2}, u"<b>API</b> returns 401 errors since yesterday"_s, true);
        QVERIFY(run.has_value());
        QTRY_VERIFY(!m_server.shown.isEmpty() && m_server.shown.last().title == u"Draft for Bob Smith waits for you"_s);
        // First the message, then the draft in its place: one notification per conversation, without markup of theirs.
        QCOMPARE(m_server.shown.last().id, m_server.shown.first().id);
        for (const auto &shown : std::as_const(m_server.shown))
            QVERIFY2(!shown.body.contains(u"<b>"_s), qPrintable(shown.body));

        QSignalSpy opened(m_alerts.get(), &Alerts::openRequested);
        Q_EMIT m_server.ActivationToken(m_server.shown.last().id, u"token-1"_s);
        Q_EMIT m_server.ActionInvoked(m_server.shown.last().id, u"default"_s);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.front().at(0).value<ConversationId>(), run->run.conversation);
        QCOMPARE(opened.front().at(1).toString(), u"token-1"_s);
    }

    void whatWasDecidedAndReadIsTakenBack()
    {
        const auto run = m_desk->send(CustomerId{2}, u"Our API returns 401 errors since yesterday"_s, true);
        QVERIFY(run.has_value());
        QTRY_VERIFY(!m_server.shown.isEmpty() && m_server.shown.last().title.startsWith(u"Draft"_s));
        QVERIFY(TestDesk::wait(m_desk->desk().approve(run->run.id, {})).has_value());
        QVERIFY(TestDesk::wait(m_desk->desk().markRead(run->run.conversation)).has_value());
        QTRY_VERIFY(m_server.closed.contains(m_server.shown.last().id));
    }

    void whileTheWindowIsLookedAtItIsSaidInstead()
    {
        m_alerts->setLookedAt(true);
        QSignalSpy announced(m_alerts.get(), &Alerts::announced);
        QVERIFY(m_desk->send(CustomerId{2}, u"Our API returns 401 errors since yesterday"_s, true).has_value());
        QTRY_VERIFY(!announced.isEmpty());
        QCOMPARE(announced.last().front().toString(), u"Draft for Bob Smith waits for you"_s);
        QVERIFY(m_server.shown.isEmpty());
    }

    void theSettingTurnsThemOff()
    {
        m_desk->settings().set(Keys::Notifications, false);
        QVERIFY(m_desk->send(CustomerId{2}, u"Our API returns 401 errors since yesterday"_s, true).has_value());
        QTest::qWait(200);
        QVERIFY(m_server.shown.isEmpty());
    }

    void withoutABusNothingFails()
    {
        DesktopNotifications mute{QDBusConnection(u"none"_s)};
        mute.show(1, u"Title"_s, u"Body"_s);
        mute.withdraw(1);
    }
};

QTEST_GUILESS_MAIN(AlertsTest)
#include "AlertsTest.moc"
