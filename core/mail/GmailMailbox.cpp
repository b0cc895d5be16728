#include "core/mail/GmailMailbox.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

/// Gmail's machine word for a refusal: error.errors[0].reason, else error.status.
QString reasonOf(const HttpReply &reply)
{
    const auto body = parseJsonObject(reply.body);
    const QJsonObject error = body ? body->value("error"_L1).toObject() : QJsonObject();
    const QString reason = error.value("errors"_L1).toArray().at(0).toObject().value("reason"_L1).toString();
    return reason.isEmpty() ? error.value("status"_L1).toString() : reason;
}

DraftOutcome refused(DraftOutcome::Kind kind, Error error, const QString &message)
{
    if (!message.isEmpty())
        error.message = message;
    return {kind, {}, std::move(error)};
}

DraftOutcome forbidden(const HttpReply &reply, const QString &reason)
{
    const auto kind = DraftOutcome::Kind::Refused;
    if (reason == u"rateLimitExceeded"_s || reason == u"userRateLimitExceeded"_s || reason == u"RESOURCE_EXHAUSTED"_s)
        return refused(DraftOutcome::Kind::Later, reply.error, Words::tr("Gmail asks for a pause."));
    if (reason == u"dailyLimitExceeded"_s)
        return refused(DraftOutcome::Kind::Later, reply.error, Words::tr("Gmail's quota for today is used up."));
    if (reason == u"domainPolicy"_s)
        return refused(kind, reply.error,
                       Words::tr("The administrator of this Google account does not allow Frontdesk. Ask them to."));
    if (reason == u"insufficientPermissions"_s || reason == u"ACCESS_TOKEN_SCOPE_INSUFFICIENT"_s)
        return refused(kind, reply.error,
                       Words::tr("Frontdesk may not create drafts in this account. Connect Gmail again and leave all "
                                 "boxes ticked."));
    if (reason == u"accessNotConfigured"_s || reason == u"SERVICE_DISABLED"_s)
        return refused(kind, reply.error,
                       Words::tr("The Gmail API is not switched on for this Google client. Switch it on in the Google "
                                 "Cloud console."));
    return refused(kind, reply.error, Words::tr("Gmail does not allow this draft."));
}

} // namespace

DraftOutcome DraftOutcome::of(const HttpReply &reply)
{
    switch (reply.fate) {
    case HttpReply::Fate::Done: {
        const auto body = parseJsonObject(reply.body);
        DraftRef ref;
        if (body) {
            ref.draft = body->value("id"_L1).toString();
            ref.message = body->value("message"_L1).toObject().value("id"_L1).toString();
        }
        if (ref.isValid())
            return {Kind::Created, ref, {}};
        return {Kind::Unsure,
                {},
                Error{Error::Kind::Corrupt, Words::tr("Gmail's answer makes no sense."),
                      oneLine(QString::fromUtf8(reply.body.left(200)), 200), 0}};
    }
    case HttpReply::Fate::NotSent:
        return {Kind::NotSent, {}, reply.error};
    case HttpReply::Fate::Ambiguous:
        return {Kind::Unsure, {}, reply.error};
    case HttpReply::Fate::Rejected:
        break;
    }
    switch (reply.status) {
    case 401:
        return {Kind::TokenRefused, {}, reply.error};
    case 429:
        return refused(Kind::Later, reply.error, Words::tr("Gmail asks for a pause."));
    case 403:
        return forbidden(reply, reasonOf(reply));
    case 413:
        return refused(Kind::Refused, reply.error, Words::tr("The answer is too long for Gmail."));
    case 400:
        return refused(Kind::Refused, reply.error,
                       Words::tr("Gmail does not accept this draft. Check the customer's e-mail address."));
    default:
        return {Kind::Refused, {}, reply.error};
    }
}

DraftCreation::DraftCreation(Transport &transport, const QUrl &api, const QByteArray &token, const QByteArray &mail)
{
    QUrl url = api;
    url.setPath(u"/gmail/v1/users/me/drafts"_s);
    const QByteArray raw = mail.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    HttpRequest request =
        HttpRequest::postJson(url, {{u"message"_s, QJsonObject{{u"raw"_s, QString::fromLatin1(raw)}}}});
    request.bearer = token;
    m_call = transport.send(request);
    connect(m_call.get(), &HttpCall::finished, this,
            [this](const HttpReply &reply) { Q_EMIT finished(DraftOutcome::of(reply)); });
}

DraftSearch::DraftSearch(Transport &transport, const QUrl &api, const QByteArray &token, const QString &messageId,
                         const QString &effect)
    : m_transport(transport)
    , m_api(api)
    , m_token(token)
    , m_messageId(messageId)
    , m_effect(effect)
{ }

void DraftSearch::start()
{
    listById();
}

QUrl DraftSearch::drafts(const QString &path, const QList<std::pair<QString, QString>> &query) const
{
    QUrl url = m_api;
    url.setPath(u"/gmail/v1/users/me/drafts"_s + path);
    QUrlQuery encoded;
    for (const auto &[name, value] : query)
        encoded.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(encoded);
    return url;
}

void DraftSearch::get(const QUrl &url, void (DraftSearch::*answered)(const HttpReply &))
{
    HttpRequest request = HttpRequest::get(url);
    request.bearer = m_token;
    m_call = m_transport.send(request);
    connect(m_call.get(), &HttpCall::finished, this, answered);
}

void DraftSearch::listById()
{
    get(drafts({}, {{u"q"_s, u"rfc822msgid:"_s + m_messageId}, {u"maxResults"_s, u"10"_s}}), &DraftSearch::onList);
}

void DraftSearch::listNewest()
{
    m_newest = true;
    get(drafts({}, {{u"maxResults"_s, QString::number(NewestDrafts)}}), &DraftSearch::onList);
}

void DraftSearch::onList(const HttpReply &reply)
{
    if (!reply.isDone()) {
        Q_EMIT finished(fail(reply.error));
        return;
    }
    const auto body = parseJsonObject(reply.body);
    if (!body) {
        Q_EMIT finished(fail(body.error()));
        return;
    }
    for (const QJsonValue &value : body->value("drafts"_L1).toArray()) {
        const DraftRef ref{value.toObject().value("id"_L1).toString(),
                           value.toObject().value("message"_L1).toObject().value("id"_L1).toString()};
        if (ref.isValid() && !m_opened.contains(ref.draft) && m_candidates.size() < NewestDrafts)
            m_candidates.push_back(ref);
    }
    openNext();
}

void DraftSearch::openNext()
{
    if (!m_candidates.empty()) {
        m_current = m_candidates.front();
        m_candidates.pop_front();
        m_opened += m_current.draft;
        get(drafts(u'/' + QString::fromLatin1(QUrl::toPercentEncoding(m_current.draft)),
                   {{u"format"_s, u"metadata"_s}}),
            &DraftSearch::onDraft);
        return;
    }
    if (!m_newest)
        listNewest();
    else
        Q_EMIT finished(DraftRef{});
}

void DraftSearch::onDraft(const HttpReply &reply)
{
    if (!reply.isDone() && reply.status != 404) { // deleted while we looked
        Q_EMIT finished(fail(reply.error));
        return;
    }
    const auto body = parseJsonObject(reply.body);
    const QJsonObject message = body ? body->value("message"_L1).toObject() : QJsonObject();
    for (const QJsonValue &value : message.value("payload"_L1).toObject().value("headers"_L1).toArray()) {
        const QJsonObject header = value.toObject();
        if (header.value("name"_L1).toString().compare(u"X-Frontdesk-Effect"_s, Qt::CaseInsensitive) == 0
            && header.value("value"_L1).toString().trimmed() == m_effect) {
            m_current.message = message.value("id"_L1).toString(m_current.message);
            Q_EMIT finished(m_current);
            return;
        }
    }
    openNext();
}

QUrl Gmail::draftsPage(const QString &email)
{
    QUrl url(u"https://mail.google.com/mail/"_s);
    QUrlQuery query;
    query.addQueryItem(u"authuser"_s, QString::fromLatin1(QUrl::toPercentEncoding(email)));
    url.setQuery(query);
    url.setFragment(u"drafts"_s);
    return url;
}

QUrl Gmail::draftPage(const QString &email, const QString &message)
{
    QUrl url = draftsPage(email);
    if (!message.isEmpty())
        url.setFragment(u"drafts?compose="_s + message);
    return url;
}
