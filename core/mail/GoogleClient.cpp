#include "core/mail/GoogleClient.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

bool isLoopback(const QUrl &url)
{
    return url.scheme() == u"http"_s && url.userInfo().isEmpty()
        && (url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback());
}

Result<QUrl> endpoint(const Settings &settings, const SettingKey<QString> &key)
{
    const QString text = settings.value(key).trimmed();
    const QUrl url(text, QUrl::StrictMode);
    if (text == key.fallback || (url.isValid() && isLoopback(url)))
        return url;
    return fail(Error::Kind::Invalid,
                Words::tr("%1 is “%2”. It may only be Google's own address or one of this computer.")
                    .arg(QString::fromLatin1(key.environment), oneLine(text, 120)));
}

Result<QUrl> redirectOf(const Settings &settings)
{
    const QString text = settings.value(Keys::GoogleRedirectUri).trimmed();
    if (text.isEmpty())
        return QUrl();
    const QUrl url(text, QUrl::StrictMode);
    if (url.isValid() && isLoopback(url) && url.port() > 0 && !url.hasQuery() && !url.hasFragment())
        return url;
    return fail(Error::Kind::Invalid,
                Words::tr("GOOGLE_REDIRECT_URI is “%1”. A desktop client needs http://127.0.0.1:PORT/PATH, or nothing: "
                          "then a free port is taken.")
                    .arg(oneLine(text, 120)));
}

} // namespace

QString GoogleClient::composeScope()
{
    return u"https://www.googleapis.com/auth/gmail.compose"_s;
}

QString GoogleClient::issuer() const
{
    return authorise.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

Result<GoogleClient> GoogleClient::from(const Settings &settings, const QString &secret)
{
    if (!settings.value(Keys::GmailEnabled))
        return fail(Error::Kind::Refused, Words::tr("Gmail is switched off. Switch it on in the settings."));
    GoogleClient client;
    client.id = settings.value(Keys::GoogleClientId).trimmed();
    if (client.id.isEmpty()) {
        return fail(Error::Kind::Refused,
                    Words::tr("No Google client is set up. Enter the client ID of a desktop client in the settings; "
                              "the setup guide shows how to make one."));
    }
    client.secret = secret;
    client.scopes = settings.value(Keys::GoogleScopes).simplified().split(QChar(u' '), Qt::SkipEmptyParts);
    if (!client.scopes.contains(composeScope())) {
        return fail(
            Error::Kind::Invalid,
            Words::tr("GOOGLE_OAUTH_SCOPES lacks %1, without which no draft can be created.").arg(composeScope()));
    }
    const auto back = redirectOf(settings);
    if (!back)
        return fail(back.error());
    client.redirect = *back;
    const std::pair<const SettingKey<QString> *, QUrl GoogleClient::*> endpoints[] = {
        {&Keys::GoogleAuthUrl, &GoogleClient::authorise},
        {&Keys::GoogleTokenUrl, &GoogleClient::token},
        {&Keys::GoogleRevokeUrl, &GoogleClient::revoke},
        {&Keys::GoogleUserinfoUrl, &GoogleClient::userinfo},
        {&Keys::GmailApiUrl, &GoogleClient::api}};
    for (const auto &[key, member] : endpoints) {
        const auto url = endpoint(settings, *key);
        if (!url)
            return fail(url.error());
        client.*member = *url;
    }
    return client;
}
