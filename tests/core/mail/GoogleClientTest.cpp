#include "core/mail/GoogleClient.h"
#include "core/settings/Settings.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Environment = QHash<QString, QString>;

/// One that a client can be made of, but for `changes`.
Result<GoogleClient> clientFrom(const Environment &changes)
{
    Environment environment{{u"GMAIL_ENABLED"_s, u"1"_s}, {u"GOOGLE_CLIENT_ID"_s, u"client"_s}};
    environment.insert(changes);
    Settings settings;
    settings.loadEnvironment(environment, {});
    return GoogleClient::from(settings, u"secret"_s);
}

} // namespace

/// What of the settings makes a client, and what is said when it does not.
class GoogleClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientIsMade()
    {
        const auto client = clientFrom({});
        QVERIFY2(client, qPrintable(client ? QString() : client.error().message));
        QCOMPARE(client->id, u"client"_s);
        QCOMPARE(client->secret, u"secret"_s);
        QVERIFY(client->redirect.isEmpty());
        QVERIFY(client->scopes.contains(GoogleClient::composeScope()));
        QCOMPARE(client->issuer(), u"https://accounts.google.com"_s);
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<Environment>("changes");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("says");
        const auto refused = Error::Kind::Refused;
        const auto invalid = Error::Kind::Invalid;
        QTest::newRow("switched off") << Environment{{u"GMAIL_ENABLED"_s, u"0"_s}} << refused << u"switched off"_s;
        QTest::newRow("no client") << Environment{{u"GOOGLE_CLIENT_ID"_s, u"  "_s}} << refused << u"client ID"_s;
        QTest::newRow("may not draft") << Environment{{u"GOOGLE_OAUTH_SCOPES"_s, u"openid email"_s}} << invalid
                                       << GoogleClient::composeScope();
        const auto back = [&](const char *name, const QString &address) {
            QTest::newRow(name) << Environment{{u"GOOGLE_REDIRECT_URI"_s, address}} << invalid
                                << u"GOOGLE_REDIRECT_URI"_s;
        };
        back("back to words", u"not an address"_s);
        back("back to another computer", u"http://192.0.2.1:8080/"_s);
        back("back over TLS", u"https://127.0.0.1:8080/"_s);
        back("back to no port", u"http://127.0.0.1/"_s);
        back("back with a query", u"http://127.0.0.1:8080/?a=1"_s);
        back("back with a fragment", u"http://127.0.0.1:8080/#a"_s);
        back("back with a user", u"http://me@127.0.0.1:8080/"_s);
    }

    void whatIsMissingIsSaid()
    {
        QFETCH(Environment, changes);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, says);
        const auto client = clientFrom(changes);
        QVERIFY(!client);
        QCOMPARE(client.error().kind, kind);
        QVERIFY2(client.error().message.contains(says), qPrintable(client.error().message));
    }

    void aRedirectOfThisComputerIsTaken_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("IPv4") << u"http://127.0.0.1:8080/back"_s;
        QTest::newRow("IPv6") << u"http://[::1]:8080/"_s;
        QTest::newRow("by name") << u"http://localhost:8080/"_s;
    }

    void aRedirectOfThisComputerIsTaken()
    {
        QFETCH(QString, address);
        const auto client = clientFrom({{u"GOOGLE_REDIRECT_URI"_s, address}});
        QVERIFY2(client, qPrintable(client ? QString() : client.error().message));
        QCOMPARE(client->redirect, QUrl(address));
    }
};

QTEST_GUILESS_MAIN(GoogleClientTest)
#include "GoogleClientTest.moc"
