#include "core/desk/DraftDelivery.h"
#include "core/desk/GmailAccount.h"
#include "tests/core/desk/MailScene.h"

using namespace Qt::StringLiterals;
using Fault = FakeGoogle::Fault;
using Kind = DraftDelivery::Ending::Kind;
using Task = DraftDelivery::Task;

namespace {

MimeMessage mail()
{
    MimeMessage message;
    message.to = u"bob@example.com"_s;
    message.subject = u"Your API key"_s;
    message.body = u"Send it in the header."_s;
    message.messageId = u"frontdesk.abc@example.com"_s;
    message.effect = u"abc"_s;
    return message;
}

/// An account of its own beside the desk's, whose outbox has nothing to do.
struct Visit {
    Visit()
        : account(GmailAccount::Parts{scene.test.store(), scene.test.settings(), scene.secrets, transport, scene.clock})
    { }

    bool connectAccount()
    {
        if (!scene.connectAccount())
            return false;
        account.load();
        return eventually([this] { return account.status().isReady(); }, MailScene::PatienceMs);
    }

    std::optional<DraftDelivery::Ending> make(Task task, const MimeMessage &message = mail())
    {
        DraftDelivery delivery(account, transport, message, task);
        std::optional<DraftDelivery::Ending> ending;
        QObject::connect(&delivery, &DraftDelivery::finished, &delivery,
                         [&ending](const DraftDelivery::Ending &end) { ending = end; });
        delivery.start();
        eventually([&] { return ending.has_value(); }, MailScene::PatienceMs);
        return ending;
    }

    MailScene scene;
    Transport transport{scene.clock};
    GmailAccount account;
};

using Mood = std::function<void(Visit &)>;

} // namespace

/// One visit to Gmail for one draft, and every way it may end.
class DraftDeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data()
    {
        QTest::addColumn<Task>("task");
        QTest::addColumn<Mood>("mood");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("creations");
        const auto row = [](const char *name, Task task, const Mood &mood, Kind kind, int creations) {
            QTest::newRow(name) << task << mood << kind << creations;
        };
        const Mood none = [](Visit &) {};
        const auto fails = [](Fault fault) { return [fault](Visit &visit) { visit.scene.google.failNext(fault); }; };
        row("made", Task::Create, none, Kind::Created, 1);
        row("nothing to find", Task::Look, none, Kind::Missing, 0);
        row("made, though nobody said so", Task::Create, fails(Fault::ActClose), Kind::Found, 1);
        row("not made, and nobody said so", Task::Create, fails(Fault::CloseRead), Kind::Missing, 1);
        row("refused", Task::Create, fails(Fault::Status400), Kind::Attempted, 1);
        row("later", Task::Create, fails(Fault::Status429), Kind::Attempted, 1);
        row("a token turned down is renewed", Task::Create, fails(Fault::Status401), Kind::Created, 2);
        row(
            "once", Task::Create,
            [](Visit &visit) {
                visit.scene.google.failNext(Fault::Status401);
                visit.scene.google.failNext(Fault::Status401);
            },
            Kind::Attempted, 2);
        // The first use of the account renews its token: what is turned down is the one after it.
        const Mood usedBefore = [](Visit &visit) {
            QVERIFY(visit.make(Task::Look));
            visit.scene.google.expireAccess();
        };
        row("and where it looks", Task::Look, usedBefore, Kind::Missing, 0);
        row(
            "it looks once more only", Task::Look,
            [=](Visit &visit) {
                usedBefore(visit);
                visit.scene.google.arrived = [&google = visit.scene.google](const QString &path) {
                    if (path != u"/token"_s)
                        google.expireAccess();
                };
            },
            Kind::NotSearched, 0);
        row(
            "the grant has ended", Task::Create, [](Visit &visit) { visit.scene.google.endConsent(); }, Kind::NoAccess,
            0);
        row(
            "and ends before it can be looked for", Task::Create,
            [](Visit &visit) {
                visit.scene.google.failNext(Fault::ActClose);
                visit.scene.google.afterActing = [&google = visit.scene.google] { google.endConsent(); };
            },
            Kind::NotSearched, 1);
        row(
            "a token turned down where it looks for what it made", Task::Create,
            [](Visit &visit) {
                visit.scene.google.failNext(Fault::ActClose);
                visit.scene.google.afterActing = [&google = visit.scene.google] { google.expireAccess(); };
            },
            Kind::Found, 1);
        row(
            "no client any more", Task::Create,
            [](Visit &visit) { visit.scene.test.settings().override(u"google/clientId"_s, u" "_s); }, Kind::NoAccess,
            0);
    }

    void ends()
    {
        QFETCH(Task, task);
        QFETCH(Mood, mood);
        QFETCH(Kind, kind);
        QFETCH(int, creations);
        Visit visit;
        QVERIFY(visit.connectAccount());
        mood(visit);
        const auto ending = visit.make(task);
        QVERIFY(ending);
        QCOMPARE(ending->kind, kind);
        QCOMPARE(visit.scene.google.creations, creations);
        const bool isWell = kind == Kind::Created || kind == Kind::Found || kind == Kind::Missing;
        QCOMPARE(ending->error.message.isEmpty(), isWell);
        QCOMPARE(ending->ref.isValid(), kind == Kind::Created || kind == Kind::Found);
    }

    void withoutAnAccountNothingIsTried()
    {
        Visit visit;
        visit.account.load();
        QVERIFY(eventually([&] { return visit.account.isLoaded(); }, MailScene::PatienceMs));
        const auto ending = visit.make(Task::Create);
        QVERIFY(ending);
        QCOMPARE(ending->kind, Kind::NoAccess);
        QCOMPARE(visit.scene.google.creations, 0);
    }

    void whatIsNoMailIsNotSent()
    {
        Visit visit;
        QVERIFY(visit.connectAccount());
        MimeMessage message = mail();
        message.to = u"bob@example.com\r\nBcc: eve@example.com"_s;
        const auto ending = visit.make(Task::Create, message);
        QVERIFY(ending);
        QCOMPARE(ending->kind, Kind::Attempted);
        QCOMPARE(ending->outcome.kind, DraftOutcome::Kind::Refused);
        QVERIFY(!ending->error.message.isEmpty());
        QCOMPARE(visit.scene.google.creations, 0);
    }
};

QTEST_GUILESS_MAIN(DraftDeliveryTest)
#include "DraftDeliveryTest.moc"
