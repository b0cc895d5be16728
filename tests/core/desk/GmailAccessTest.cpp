#include "core/desk/GmailAccess.h"
#include "core/settings/Settings.h"
#include "tests/core/desk/MailScene.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/Report.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using State = GmailStatus::State;

namespace {

/// An entry, a fake Google and what wants to use them.
struct Entry {
    Entry()
    {
        settings.loadEnvironment(google.environment(), {});
        client = *GoogleClient::from(settings, u"canary-client-secret"_s);
        account.clientId = client.id;
        account.secretRef = MailScene::SecretRef;
        google.rotates = true;
    }

    /// As another process leaves it; fresh for `forMs`.
    GoogleTokens put(const QByteArray &access, const QByteArray &refresh, qint64 forMs)
    {
        GoogleTokens tokens;
        tokens.access = access;
        tokens.refresh = refresh;
        tokens.expiresAt = clock.nowMs() + forMs;
        secrets.kept.insert(MailScene::SecretRef, tokens.secret());
        return tokens;
    }

    Result<GoogleTokens> open(const QByteArray &refused = {})
    {
        GmailAccess access({secrets, transport, clock}, client, account, refused);
        QSignalSpy finished(&access, &GmailAccess::finished);
        access.start();
        if (!eventually([&] { return !finished.isEmpty(); }, MailScene::PatienceMs))
            return fail(Error::Kind::Bug, u"no answer"_s);
        return finished[0][0].value<Result<GoogleTokens>>();
    }

    FakeGoogle google;
    MemorySecrets secrets;
    TestClock clock;
    Transport transport{clock};
    Settings settings;
    GoogleClient client;
    MailAccount account;
};

constexpr qint64 Fresh = 3'600'000;
constexpr qint64 Stale = -1'000;

} // namespace

/// The entry in the keychain belongs to every Frontdesk on this computer: it may be another one whenever it is looked
/// at.
class GmailAccessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEntryThatChangesIsReadAgain_data()
    {
        QTest::addColumn<int>("atRead"); // after which of our reads another process acts
        QTest::addColumn<std::function<void(Entry &)>>("act");
        QTest::addColumn<QByteArray>("access"); // what we use; empty: nothing
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("refreshes");
        using Act = std::function<void(Entry &)>;
        const auto row = [](const char *name, int atRead, const Act &act, const QByteArray &access, Error::Kind kind,
                            int refreshes) { QTest::newRow(name) << atRead << act << access << kind << refreshes; };
        const Act renew = [](Entry &entry) { entry.put("theirs", entry.google.grant(), Fresh); };
        const Act remove = [](Entry &entry) { entry.secrets.kept.clear(); };
        const Act spoil = [](Entry &entry) { entry.secrets.kept.insert(MailScene::SecretRef, "no tokens"); };
        const Act close = [](Entry &entry) { entry.secrets.mood = SecretState::Locked; };
        const Act vanish = [](Entry &entry) { entry.secrets.mood = SecretState::Unavailable; };
        row("renewed before we had the lock", 1, renew, "theirs", Error::Kind::Bug, 0);
        row("removed before we had the lock", 1, remove, {}, Error::Kind::Refused, 0);
        row("damaged before we had the lock", 1, spoil, {}, Error::Kind::Corrupt, 0);
        row("closed before we had the lock", 1, close, {}, Error::Kind::Refused, 0);
        row("out of reach before we had the lock", 1, vanish, {}, Error::Kind::Offline, 0);
    }
    void anEntryThatChangesIsReadAgain()
    {
        QFETCH(int, atRead);
        QFETCH(std::function<void(Entry &)>, act);
        QFETCH(QByteArray, access);
        QFETCH(Error::Kind, kind);
        QFETCH(int, refreshes);
        Report report(u"I-f the entry in the keychain is "_s + QString::fromLatin1(QTest::currentDataTag()), u"I3 I9"_s,
                      u"read again before it is used, never written over"_s);
        Entry entry;
        entry.put("ours", entry.google.grant(), Stale);
        entry.secrets.wasRead = [&] {
            if (entry.secrets.reads == atRead)
                act(entry);
        };
        const auto tokens = entry.open();
        QCOMPARE(tokens.has_value(), !access.isEmpty());
        if (tokens)
            QCOMPARE(tokens->access, access);
        else
            QCOMPARE(tokens.error().kind, kind);
        QCOMPARE(entry.google.refreshes, refreshes);
        QCOMPARE(entry.secrets.writes, 0); // and what is there stays as it was found
        report.count();
    }

    /// The token we read is fresh, and another process's renewal has made it worthless: Gmail says so, and the entry
    /// has a better one by then.
    void aTokenTurnedDownIsLookedForBeforeItIsRenewed()
    {
        Entry entry;
        entry.put("theirs", entry.google.grant(), Fresh);
        const auto tokens = entry.open("ours");
        QVERIFY(tokens);
        QCOMPARE(tokens->access, QByteArray("theirs"));
        QCOMPARE(entry.google.refreshes, 0);
        // Nobody renewed it: then we do, and keep it.
        const auto renewed = entry.open("theirs");
        QVERIFY(renewed);
        QCOMPARE(entry.google.refreshes, 1);
        QCOMPARE(entry.secrets.kept.value(MailScene::SecretRef), renewed->secret());
    }

    /// Several at once want a new token: one asks Google, all get its answer.
    void oneRenewsForAll()
    {
        const Report report(u"T40 eight want a new token at once"_s, u"I3"_s, u"one asks Google, all have its answer"_s,
                            8);
        Entry entry;
        entry.put("ours", entry.google.grant(), Stale);
        std::vector<std::unique_ptr<GmailAccess>> all;
        QList<QByteArray> got;
        for (int i = 0; i < 8; ++i) {
            all.push_back(std::make_unique<GmailAccess>(
                GmailAccess::Services{entry.secrets, entry.transport, entry.clock}, entry.client, entry.account));
            connect(all.back().get(), &GmailAccess::finished, this,
                    [&got](const Result<GoogleTokens> &tokens) { got += tokens ? tokens->access : "failed"; });
            all.back()->start();
        }
        QTRY_COMPARE_WITH_TIMEOUT(got.size(), 8, MailScene::PatienceMs);
        QCOMPARE(got.count(got[0]), 8);
        QVERIFY(got[0] != "failed");
        QCOMPARE(entry.google.refreshes, 1);
        QVERIFY(!entry.google.familyRevoked);
    }

    /// A sign-out elsewhere waits for the renewal and ends what came of it: no token is put back afterwards, and none
    /// that Google still takes is left anywhere.
    void signingOutDuringARenewalLeavesNothingBehind()
    {
        Report report(u"I-f signed out elsewhere during a renewal"_s, u"I6 I9"_s,
                      u"no token is put back, none lives on at Google"_s);
        FakeGoogle google;
        google.rotates = true;
        MemorySecrets keychain;
        MailScene first({}, &google, &keychain);
        QVERIFY(first.test.seed());
        QVERIFY(first.connectAccount());
        MailScene second(first.test.file(), &google, &keychain);
        QTRY_VERIFY_WITH_TIMEOUT(second.mail().status().isReady(), MailScene::PatienceMs);
        std::optional<QFuture<Result<GmailDisconnected>>> leaving;
        google.arrived = [&](const QString &path) {
            if (path == u"/token"_s && !leaving)
                leaving = second.mail().signOut();
        };
        QVERIFY(first.approveWithDraft());
        QTRY_VERIFY_WITH_TIMEOUT(leaving, MailScene::PatienceMs);
        const auto left = TestDesk::wait(*leaving);
        QVERIFY(left);
        QVERIFY(left->revoked && left->removed);
        QTRY_COMPARE_WITH_TIMEOUT(first.mail().status().state, State::NotConnected, MailScene::PatienceMs);
        QVERIFY2(!keychain.kept.contains(MailScene::SecretRef), "put back");
        QCOMPARE(google.liveGrants(), 0);
        report.count();
    }

    /// What is gone or closed is not called connected, and is found again when it is asked for.
    void aClosedEntryIsSaidAndFoundAgain()
    {
        MailScene scene;
        QVERIFY(scene.test.seed());
        QVERIFY(scene.connectAccount());
        scene.secrets.mood = SecretState::Locked;
        QVERIFY(scene.approveWithDraft());
        QTRY_COMPARE_WITH_TIMEOUT(scene.mail().status().state, State::Closed, MailScene::PatienceMs);
        QVERIFY(scene.waitFor(u"queued"_s));
        QCOMPARE(scene.google.creations, 0);
        scene.secrets.mood = SecretState::Available;
        scene.pass(600'000);
        QTRY_VERIFY_WITH_TIMEOUT(scene.mail().status().isReady(), MailScene::PatienceMs);
        QVERIFY(scene.waitFor(u"done"_s));
        QCOMPARE(scene.google.drafts().size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(GmailAccessTest)
#include "GmailAccessTest.moc"
