#include "core/mail/GoogleTokens.h"
#include "core/base/Json.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'700'000'000'000;

QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

GoogleTokens before()
{
    return {"ya29.old", "1//old", "shh", 0, {u"openid"_s}};
}

HttpReply done(const QByteArray &body)
{
    HttpReply reply;
    reply.fate = HttpReply::Fate::Done;
    reply.status = 200;
    reply.body = body;
    return reply;
}

HttpReply refused(HttpReply::Fate fate, const QByteArray &body)
{
    HttpReply reply;
    reply.fate = fate;
    reply.status = 400;
    reply.body = body;
    reply.error = {Error::Kind::Busy, u"as the network said"_s, {}, 0};
    return reply;
}

} // namespace

/// What a token endpoint answers (RFC 6749, 5), and what the keychain gives back.
class GoogleTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<GoogleTokens>("tokens");
        const qint64 inAnHour = Now + 3'600'000;
        QTest::newRow("what is not repeated stays")
            << json("{'access_token':'ya29.new','expires_in':3600}")
            << GoogleTokens{"ya29.new", "1//old", "shh", inAnHour, {u"openid"_s}};
        QTest::newRow("rotated, other scopes")
            << json("{'access_token':'a','token_type':'bearer','expires_in':3600,'refresh_token':'1//"
                    "new','scope':'openid email'}")
            << GoogleTokens{"a", "1//new", "shh", inAnHour, {u"openid"_s, u"email"_s}};
        QTest::newRow("scopes that are no text")
            << json("{'access_token':'a','expires_in':3600,'scope':['openid','email']}")
            << GoogleTokens{"a", "1//old", "shh", inAnHour, {u"openid"_s}};
    }

    void answersAreRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(GoogleTokens, tokens);
        const auto read = TokenReply::read(done(body), before(), Now);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, tokens);
    }

    void nonsenseIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("no token") << json("{'token_type':'Bearer'}");
        QTest::newRow("another type") << json("{'access_token':'a','token_type':'mac'}");
        QTest::newRow("a line break in it") << json("{'access_token':'a\\r\\nX-Evil: 1'}");
        QTest::newRow("a letter that no header holds") << json("{'access_token':'å'}");
        QTest::newRow("a space in the refresh token") << json("{'access_token':'a','refresh_token':'1 2'}");
        QTest::newRow("a token of a megabyte") << json("{'access_token':'" + QByteArray(1'000'000, 'a') + "'}");
    }

    void nonsenseIsNoToken()
    {
        QFETCH(QByteArray, body);
        const auto read = TokenReply::read(done(body), before(), Now);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Corrupt);
    }

    void refusalsAreTold_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("says");
        using Fate = HttpReply::Fate;
        QTest::newRow("the grant has ended") << refused(Fate::Rejected, json("{'error':'invalid_grant'}"))
                                             << Error::Kind::Unauthorised << u"Connect Gmail again"_s;
        QTest::newRow("no such client") << refused(Fate::Rejected, json("{'error':'invalid_client'}"))
                                        << Error::Kind::Refused << u"Check the client ID"_s;
        QTest::newRow("a client that may not") << refused(Fate::Rejected, json("{'error':'unauthorized_client'}"))
                                               << Error::Kind::Refused << u"Check the client ID"_s;
        QTest::newRow("something else") << refused(Fate::Rejected, json("{'error':'slow_down'}")) << Error::Kind::Busy
                                        << u"as the network said"_s;
        QTest::newRow("without words") << refused(Fate::Rejected, "<html>") << Error::Kind::Busy
                                       << u"as the network said"_s;
        // What came half is no refusal: the grant may well live.
        QTest::newRow("cut off") << refused(Fate::Ambiguous, json("{'error':'invalid_grant'}")) << Error::Kind::Busy
                                 << u"as the network said"_s;
    }

    void refusalsAreTold()
    {
        QFETCH(HttpReply, reply);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, says);
        const auto read = TokenReply::read(reply, before(), Now);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    }

    void theKeychainKeepsThem()
    {
        GoogleTokens tokens = before();
        tokens.expiresAt = Now;
        const auto back = GoogleTokens::fromSecret(tokens.secret());
        QVERIFY(back);
        QCOMPARE(*back, tokens);
    }

    void aSpoiledEntryIsSaid_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("1//old");
        QTest::newRow("without what signs in anew") << json("{'access_token':'a'}");
    }

    void aSpoiledEntryIsSaid()
    {
        QFETCH(QByteArray, secret);
        const auto back = GoogleTokens::fromSecret(secret);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, Error::Kind::Corrupt);
    }
};

QTEST_GUILESS_MAIN(GoogleTokensTest)
#include "GoogleTokensTest.moc"
