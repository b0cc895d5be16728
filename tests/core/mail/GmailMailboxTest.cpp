#include "core/mail/GmailMailbox.h"
#include "core/mail/MimeMessage.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/Report.h"
#include "tests/kit/TestClock.h"
#include "tests/kit/net/FakeGoogle.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using Fault = FakeGoogle::Fault;
using Kind = DraftOutcome::Kind;

namespace {

const QString Effect = u"0b0f3a52-5a64-4d2c-9d7e-2f6a1c9b7e10"_s;
const QString MessageId = u"frontdesk.0b0f3a52@example.com"_s;
constexpr int ShortMs = 400; ///< instead of half a minute, for servers that say nothing

QByteArray mail()
{
    MimeMessage message;
    message.to = u"bob@startup.io"_s;
    message.subject = u"About your API key"_s;
    message.body = u"Hello Bob"_s;
    message.date = 1'760'000'000'000;
    message.messageId = MessageId;
    message.effect = Effect;
    return *message.octets();
}

HttpReply reply(HttpReply::Fate fate, int status, const QByteArray &body = {})
{
    HttpReply answer;
    answer.fate = fate;
    answer.status = status;
    answer.body = body;
    answer.error = Error{Error::Kind::Refused, u"refused"_s, {}, 0};
    return answer;
}

QByteArray reason(const QByteArray &word)
{
    return R"({"error":{"code":403,"errors":[{"reason":")" + word + R"("}]}})";
}

} // namespace

class GmailMailboxTest : public QObject
{
    Q_OBJECT
private:
    /// An access token as a renewal gives it.
    static QByteArray token(FakeGoogle &google)
    {
        QNetworkAccessManager manager;
        QUrlQuery form;
        form.addQueryItem(u"grant_type"_s, u"refresh_token"_s);
        form.addQueryItem(u"refresh_token"_s, QString::fromLatin1(google.grant()));
        QNetworkRequest request(google.url(u"/token"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        const std::unique_ptr<QNetworkReply> given(manager.post(request, form.toString().toLatin1()));
        if (!eventually([&] { return given->isFinished(); }, 20'000))
            return {};
        return QJsonDocument::fromJson(given->readAll()).object().value("access_token"_L1).toString().toLatin1();
    }

    DraftOutcome create(FakeGoogle &google, const QByteArray &token)
    {
        DraftCreation creation(m_transport, google.url(), token, mail());
        QSignalSpy finished(&creation, &DraftCreation::finished);
        if (!eventually([&] { return !finished.isEmpty(); }, 60'000))
            return {Kind::Created, {}, Error{Error::Kind::Bug, u"never ended"_s, {}, 0}};
        return finished[0][0].value<DraftOutcome>();
    }

    Result<DraftRef> search(FakeGoogle &google, const QByteArray &token)
    {
        DraftSearch looking(m_transport, google.url(), token, MessageId, Effect);
        QSignalSpy finished(&looking, &DraftSearch::finished);
        looking.start();
        if (!eventually([&] { return !finished.isEmpty(); }, 60'000))
            return fail(Error::Kind::Bug, u"never ended"_s);
        return finished[0][0].value<Result<DraftRef>>();
    }

    TestClock m_clock;
    Transport m_transport{m_clock};

private Q_SLOTS:
    void anAnswerHasOneMeaning_data()
    {
        QTest::addColumn<HttpReply>("answer");
        QTest::addColumn<Kind>("kind");
        using Fate = HttpReply::Fate;
        QTest::newRow("created") << reply(Fate::Done, 200, R"({"id":"r1","message":{"id":"m1"}})") << Kind::Created;
        QTest::newRow("200 without an id") << reply(Fate::Done, 200, R"({"message":{}})") << Kind::Unsure;
        QTest::newRow("200 with a page") << reply(Fate::Done, 200, "<html>") << Kind::Unsure;
        QTest::newRow("200 with nothing") << reply(Fate::Done, 200) << Kind::Unsure;
        QTest::newRow("never left") << reply(Fate::NotSent, 0) << Kind::NotSent;
        QTest::newRow("cut") << reply(Fate::Ambiguous, 0) << Kind::Unsure;
        QTest::newRow("500") << reply(Fate::Ambiguous, 500) << Kind::Unsure;
        QTest::newRow("401") << reply(Fate::Rejected, 401) << Kind::TokenRefused;
        QTest::newRow("429") << reply(Fate::Rejected, 429) << Kind::Later;
        QTest::newRow("400") << reply(Fate::Rejected, 400) << Kind::Refused;
        QTest::newRow("404") << reply(Fate::Rejected, 404) << Kind::Refused;
        QTest::newRow("413") << reply(Fate::Rejected, 413) << Kind::Refused;
        QTest::newRow("307") << reply(Fate::Rejected, 307) << Kind::Refused;
        QTest::newRow("403 in silence") << reply(Fate::Rejected, 403) << Kind::Refused;
        for (const char *word : {"rateLimitExceeded", "userRateLimitExceeded", "dailyLimitExceeded"})
            QTest::addRow("403 %s", word) << reply(Fate::Rejected, 403, reason(word)) << Kind::Later;
        for (const char *word : {"domainPolicy", "insufficientPermissions", "accessNotConfigured", "forbidden"})
            QTest::addRow("403 %s", word) << reply(Fate::Rejected, 403, reason(word)) << Kind::Refused;
    }
    void anAnswerHasOneMeaning()
    {
        QFETCH(HttpReply, answer);
        QFETCH(Kind, kind);
        const Report report(u"G5 every answer to drafts.create"_s, u"I3 I9"_s,
                            u"one meaning; policy and permission are final"_s, 1);
        const DraftOutcome outcome = DraftOutcome::of(answer);
        QCOMPARE(outcome.kind, kind);
        QCOMPARE(outcome.ref.isValid(), kind == Kind::Created);
    }

    void reasonsAreToldApart()
    {
        QSet<QString> said;
        for (const char *word : {"rateLimitExceeded", "dailyLimitExceeded", "domainPolicy", "insufficientPermissions",
                                 "accessNotConfigured", "forbidden"})
            said += DraftOutcome::of(reply(HttpReply::Fate::Rejected, 403, reason(word))).error.message;
        for (const int status : {400, 413, 429})
            said += DraftOutcome::of(reply(HttpReply::Fate::Rejected, status)).error.message;
        QCOMPARE(said.size(), 8); // 429 and rateLimitExceeded are the same to a person
    }

    /// What a call says happened is what happened, and the server sees one request however it misbehaves.
    void everyFaultIsSeenForWhatItIs_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QList<Kind>>("kinds");
        QTest::addColumn<int>("drafts");
        QTest::newRow("none") << Fault::None << QList{Kind::Created} << 1;
        QTest::newRow("hangs up unread") << Fault::CloseUnread << QList{Kind::Unsure} << 0;
        QTest::newRow("hangs up") << Fault::CloseRead << QList{Kind::Unsure} << 0;
        QTest::newRow("acts and hangs up") << Fault::ActClose << QList{Kind::Unsure} << 1;
        QTest::newRow("acts, half an answer") << Fault::ActHalfReply << QList{Kind::Unsure} << 1;
        QTest::newRow("acts, garbage") << Fault::ActGarbage << QList{Kind::Unsure} << 1;
        QTest::newRow("acts, empty") << Fault::ActEmpty << QList{Kind::Unsure} << 1;
        QTest::newRow("acts, a page") << Fault::ActHtml << QList{Kind::Unsure} << 1;
        QTest::newRow("acts, 500") << Fault::ActStatus500 << QList{Kind::Unsure} << 1;
        QTest::newRow("500") << Fault::Status500 << QList{Kind::Unsure} << 0;
        QTest::newRow("503") << Fault::Status503 << QList{Kind::Unsure} << 0;
        QTest::newRow("429") << Fault::Status429 << QList{Kind::Later} << 0;
        QTest::newRow("401") << Fault::Status401 << QList{Kind::TokenRefused} << 0;
        QTest::newRow("400") << Fault::Status400 << QList{Kind::Refused} << 0;
        QTest::newRow("413") << Fault::Status413 << QList{Kind::Refused} << 0;
        QTest::newRow("404") << Fault::Status404 << QList{Kind::Refused} << 0;
        QTest::newRow("307") << Fault::Redirect << QList{Kind::Refused} << 0;
        QTest::newRow("rate") << Fault::RateLimit << QList{Kind::Later} << 0;
        QTest::newRow("user's rate") << Fault::UserRateLimit << QList{Kind::Later} << 0;
        QTest::newRow("policy") << Fault::DomainPolicy << QList{Kind::Refused} << 0;
        QTest::newRow("permission") << Fault::NoPermission << QList{Kind::Refused} << 0;
        QTest::newRow("no API") << Fault::NotConfigured << QList{Kind::Refused} << 0;
    }
    void everyFaultIsSeenForWhatItIs()
    {
        QFETCH(Fault, fault);
        QFETCH(QList<Kind>, kinds);
        QFETCH(int, drafts);
        const Report report(u"G1 faults at drafts.create"_s, u"I3 I9"_s, u"seen for what they are, one request"_s, 1);
        FakeGoogle google;
        const QByteArray access = token(google);
        QVERIFY(!access.isEmpty());
        if (fault != Fault::None)
            google.failNext(fault);
        const DraftOutcome outcome = create(google, access);
        QVERIFY2(kinds.contains(outcome.kind), qPrintable(outcome.error.message + outcome.error.detail));
        QCOMPARE(google.draftsOf(Effect), drafts);
        QVERIFY(google.creations <= 1);
        QTest::qWait(ShortMs); // time for a second request that nobody asked for
        QVERIFY(google.creations <= 1);
        QVERIFY(!(outcome.error.message + outcome.error.detail).contains(QString::fromLatin1(access)));
    }

    void nobodyThere()
    {
        const Report report(u"G1 faults at drafts.create"_s, u"I3 I9"_s, u"seen for what they are, one request"_s, 1);
        QUrl nowhere;
        {
            FakeGoogle gone;
            nowhere = gone.url();
        }
        DraftCreation creation(m_transport, nowhere, "token", mail());
        QSignalSpy finished(&creation, &DraftCreation::finished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QCOMPARE(finished[0][0].value<DraftOutcome>().kind, Kind::NotSent);
    }

    void aDraftIsFoundById()
    {
        FakeGoogle google;
        const QByteArray access = token(google);
        QCOMPARE(create(google, access).kind, Kind::Created);
        const auto found = search(google, access);
        QVERIFY(found);
        QCOMPARE(found->draft, google.drafts()[0].id);
        QCOMPARE(google.searches, 1);
    }

    void aDraftIsFoundByItsEffectWhenItsIdWasRewritten()
    {
        const Report report(u"G4 Gmail rewrites the Message-ID"_s, u"I3"_s, u"found by the effect"_s, 1);
        FakeGoogle google;
        google.rewritesMessageId = true;
        const QByteArray access = token(google);
        QCOMPARE(create(google, access).kind, Kind::Created);
        const auto found = search(google, access);
        QVERIFY(found && found->isValid());
        QCOMPARE(google.searches, 2);
    }

    void aDraftIsFoundWhileTheSearchLags()
    {
        const Report report(u"G3 Gmail's search lags"_s, u"I3"_s, u"found among the newest"_s, 1);
        FakeGoogle google;
        google.searchesInVain = 1;
        const QByteArray access = token(google);
        QCOMPARE(create(google, access).kind, Kind::Created);
        const auto found = search(google, access);
        QVERIFY(found && found->isValid());
    }

    void whatIsNotThereIsNotFound()
    {
        FakeGoogle google;
        const QByteArray access = token(google);
        QCOMPARE(create(google, access).kind, Kind::Created);
        google.deleteDraft(google.drafts()[0].id);
        const auto found = search(google, access);
        QVERIFY(found && !found->isValid());
    }

    void aSearchThatFailsFindsNothingOut()
    {
        FakeGoogle google;
        const auto found = search(google, "no-token");
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Unauthorised);
    }

    void theWayToADraft()
    {
        const QUrl url = Gmail::draftPage(u"support+x@example.com"_s, u"m1"_s);
        QCOMPARE(url.toString(QUrl::FullyEncoded),
                 u"https://mail.google.com/mail/?authuser=support%2Bx%40example.com#drafts?compose=m1"_s);
        QCOMPARE(Gmail::draftPage(u"a@b.example"_s, {}).fragment(), u"drafts"_s);
    }
};

QTEST_GUILESS_MAIN(GmailMailboxTest)
#include "GmailMailboxTest.moc"
