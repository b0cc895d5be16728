#include "tests/core/desk/MailScene.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/Report.h"

using namespace Qt::StringLiterals;
using Fault = FakeGoogle::Fault;
using State = GmailStatus::State;

class OutboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anApprovedDraftIsCreated()
    {
        MailScene scene;
        QVERIFY2(scene.test.isValid(), qPrintable(scene.test.problem()));
        QVERIFY(scene.test.seed());
        QVERIFY(scene.connectAccount());
        const auto approved = scene.approveWithDraft();
        QVERIFY2(approved, approved ? "" : qPrintable(approved.error().message));
        QVERIFY(scene.waitFor(u"done"_s));
        QCOMPARE(scene.google.drafts().size(), std::size_t(1));
        const FakeGoogle::Draft &draft = scene.google.drafts()[0];
        QCOMPARE(scene.item().result.value("draft_id"_L1).toString(), draft.id);
        QVERIFY(draft.mail.contains("To: Bob Smith\r\n <bob@startup.io>\r\n"));
        QVERIFY(draft.mail.contains("Subject: Your API key\r\n"));
        QVERIFY(draft.mail.contains("From: support@example.com\r\n"));
        const QByteArray body = draft.mail.mid(draft.mail.indexOf("\r\n\r\n") + 4);
        const QString text = QString::fromUtf8(QByteArray::fromBase64(body)).replace(u"\r\n"_s, u"\n"_s);
        QCOMPARE(text.trimmed(), approved->message.body.trimmed());

        const auto detail = TestDesk::wait(scene.test.desk().run(scene.run));
        QVERIFY(detail);
        const auto action = std::find_if(detail->actions.begin(), detail->actions.end(),
                                         [](const ProposedAction &a) { return a.tool == u"create_gmail_draft"_s; });
        QVERIFY(action != detail->actions.end());
        QCOMPARE(action->state, ActionState::Done);
        const auto chain = TestDesk::wait(scene.test.desk().verifyAudit());
        QVERIFY(chain && chain->ok);
        // A second approval is refused, and nothing is created by it.
        const auto again = TestDesk::wait(scene.test.desk().approve(scene.run, {}));
        QVERIFY(!again);
        QCOMPARE(scene.google.creations, 1);
    }

    void aClockThatWasAheadLeavesNothingLying()
    {
        Report report(u"E1 a draft put off by a clock that was years ahead"_s, u"I3"_s,
                      u"created once, as soon as the clock is right"_s);
        constexpr qint64 YearsMs = 3LL * 365 * 24 * 3'600'000;
        MailScene scene;
        QVERIFY(scene.test.seed());
        scene.clock.advance(YearsMs);
        QVERIFY(scene.connectAccount());
        scene.google.failNext(Fault::Status429);
        QVERIFY(scene.approveWithDraft());
        QTRY_VERIFY_WITH_TIMEOUT(scene.item().attempts == 1 && scene.item().state == u"queued"_s,
                                 MailScene::PatienceMs);
        scene.pass(-YearsMs);
        QVERIFY(scene.waitFor(u"done"_s));
        QCOMPARE(scene.google.drafts().size(), std::size_t(1));
        report.count();
    }

    void withoutAnAccountNothingIsSent()
    {
        MailScene scene;
        QVERIFY(scene.test.seed());
        const auto before = TestDesk::wait(scene.test.desk().counts());
        const auto approved = scene.approveWithDraft();
        QVERIFY(!approved);
        QCOMPARE(approved.error().kind, Error::Kind::Refused);
        const auto after = TestDesk::wait(scene.test.desk().counts());
        QVERIFY(before && after);
        QCOMPARE(after->tickets, before->tickets);
    }

    void anAddressThatChangedIsNotWrittenTo()
    {
        MailScene scene;
        QVERIFY(scene.test.seed());
        QVERIFY(scene.connectAccount());
        const auto detail = scene.test.send(CustomerId{2}, u"How do I reset my password?"_s);
        QVERIFY(detail);
        Decision decision;
        decision.gmailDraft = true;
        decision.gmailRecipient = u"somebody-else@startup.io"_s;
        const auto approved = TestDesk::wait(scene.test.desk().approve(detail->run.id, decision));
        QVERIFY(!approved);
        QCOMPARE(approved.error().kind, Error::Kind::Conflict);
        QCOMPARE(scene.google.creations, 0);
    }

    /// Whatever Gmail does to the first attempt: never two drafts, and one in the end unless it was refused.
    void oneDraftWhateverGmailDoes_data()
    {
        QTest::addColumn<QList<Fault>>("faults");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *name, const QList<Fault> &faults, const QString &end) {
            QTest::newRow(name) << faults << end;
        };
        row("acts and hangs up", {Fault::ActClose}, u"done"_s);
        row("acts, half an answer", {Fault::ActHalfReply}, u"done"_s);
        row("acts, garbage", {Fault::ActGarbage}, u"done"_s);
        row("acts, empty", {Fault::ActEmpty}, u"done"_s);
        row("acts, a page", {Fault::ActHtml}, u"done"_s);
        row("acts, 500", {Fault::ActStatus500}, u"done"_s);
        row("hangs up", {Fault::CloseRead}, u"done"_s);
        row("hangs up unread", {Fault::CloseUnread}, u"done"_s);
        row("500", {Fault::Status500}, u"done"_s);
        row("503, then acts and hangs up", {Fault::Status503, Fault::ActClose}, u"done"_s);
        row("hangs up twice", {Fault::CloseRead, Fault::CloseRead}, u"unknown"_s);
        row("429", {Fault::Status429}, u"done"_s);
        row("rate, then rate", {Fault::RateLimit, Fault::UserRateLimit}, u"done"_s);
        row("401", {Fault::Status401}, u"done"_s);
        row("400", {Fault::Status400}, u"failed"_s);
        row("413", {Fault::Status413}, u"failed"_s);
        row("404", {Fault::Status404}, u"failed"_s);
        row("307", {Fault::Redirect}, u"failed"_s);
        row("policy", {Fault::DomainPolicy}, u"failed"_s);
        row("permission", {Fault::NoPermission}, u"failed"_s);
    }
    void oneDraftWhateverGmailDoes()
    {
        QFETCH(QList<Fault>, faults);
        QFETCH(QString, end);
        const Report report(u"G1 G2 whatever Gmail does with an approved draft"_s, u"I3 I5 I9"_s,
                            u"one draft, a named refusal, or a question to a person"_s, 1);
        MailScene scene;
        QVERIFY(scene.test.seed());
        QVERIFY(scene.connectAccount());
        for (const Fault fault : faults)
            scene.google.failNext(fault);
        QVERIFY(scene.approveWithDraft());
        const auto isOver = [&] {
            const OutboxItem item = scene.item();
            return item.state == end && (end != u"unknown"_s || item.nextAttemptAt == 0);
        };
        for (int i = 0; i < 60 && !isOver(); ++i) {
            QVERIFY(eventually([&] { return scene.item().state != u"inflight"_s; }, MailScene::PatienceMs));
            scene.pass(61'000);
            QTest::qWait(100);
        }
        QVERIFY2(isOver(), qPrintable(scene.item().state + u' ' + scene.item().lastError));
        QVERIFY(scene.google.drafts().size() <= 1);
        QCOMPARE(scene.google.drafts().size(), std::size_t(end == u"done"_s ? 1 : 0));
        const auto chain = TestDesk::wait(scene.test.desk().verifyAudit());
        QVERIFY(chain && chain->ok);
    }

    void aTokenTurnedDownInTheMiddleIsRenewedOnce_data()
    {
        QTest::addColumn<int>("refusals");
        QTest::newRow("and the new one is taken") << 1;
        QTest::newRow("and so is the new one") << 2;
    }
    void aTokenTurnedDownInTheMiddleIsRenewedOnce()
    {
        QFETCH(int, refusals);
        const Report report(u"G6 a token is turned down in the middle"_s, u"I3 I11"_s,
                            u"renewed once, tried once more, else later"_s, 1);
        MailScene scene;
        QVERIFY(scene.test.seed());
        QVERIFY(scene.connectAccount());
        for (int i = 0; i < refusals; ++i)
            scene.google.failNext(Fault::Status401);
        QVERIFY(scene.approveWithDraft());
        QTRY_VERIFY_WITH_TIMEOUT(scene.item().state == (refusals == 1 ? u"done"_s : u"queued"_s)
                                     && scene.item().attempts == 1,
                                 MailScene::PatienceMs);
        QCOMPARE(scene.google.creations, 2);
        QCOMPARE(scene.google.refreshes, 2); // the stored one was stale to begin with
        scene.pass(600'000);
        QVERIFY(scene.waitFor(u"done"_s));
        QCOMPARE(scene.google.drafts().size(), std::size_t(1));
    }

    void aRewrittenIdIsFoundByTheEffect()
    {
        const Report report(u"G4 an answer is lost and the Message-ID rewritten"_s, u"I3"_s, u"found, not made again"_s,
                            1);
        MailScene scene;
        QVERIFY(scene.test.seed());
        QVERIFY(scene.connectAccount());
        scene.google.rewritesMessageId = true;
        scene.google.failNext(Fault::ActClose);
        QVERIFY(scene.approveWithDraft());
        QVERIFY(scene.waitFor(u"done"_s));
        QCOMPARE(scene.google.drafts().size(), std::size_t(1));
    }

    void aDeletedDraftIsNotMadeAgain()
    {
        const Report report(u"G7 a draft deleted in Gmail"_s, u"I3"_s, u"not made again"_s, 1);
        MailScene scene;
        QVERIFY(scene.test.seed());
        QVERIFY(scene.connectAccount());
        QVERIFY(scene.approveWithDraft());
        QVERIFY(scene.waitFor(u"done"_s));
        scene.google.deleteDraft(scene.google.drafts()[0].id);
        for (int i = 0; i < 5; ++i) {
            scene.pass(600'000);
            QTest::qWait(50);
        }
        QCOMPARE(scene.google.creations, 1);
        QCOMPARE(scene.item().state, u"done"_s);
    }

    void consentThatEndedLetsDraftsWait()
    {
        const Report report(u"H6 consent that ended"_s, u"I3 I9"_s, u"said, drafts wait and do not fail"_s, 1);
        MailScene scene;
        QVERIFY(scene.test.seed());
        QVERIFY(scene.connectAccount());
        scene.google.endConsent();
        QVERIFY(scene.approveWithDraft());
        QTRY_COMPARE_WITH_TIMEOUT(scene.mail().status().state, State::Ended, MailScene::PatienceMs);
        QVERIFY(scene.waitFor(u"queued"_s));
        QCOMPARE(scene.google.drafts().size(), std::size_t(0));
        // Another approval is told at once, and nothing of it happens.
        const auto more = scene.approveWithDraft();
        QVERIFY(!more);
        QCOMPARE(more.error().kind, Error::Kind::Refused);
    }

    void anotherAccountDoesNotGetTheDraft()
    {
        const Report report(u"G8 another account is connected"_s, u"I3"_s, u"the draft waits for its own"_s, 1);
        MailScene scene;
        QVERIFY(scene.test.seed());
        QVERIFY(scene.connectAccount());
        scene.google.failNext(Fault::Status429);
        QVERIFY(scene.approveWithDraft());
        QVERIFY(eventually([&] { return scene.item().attempts == 1 && scene.item().state == u"queued"_s; },
                           MailScene::PatienceMs));
        MailAccount other;
        other.email = u"other@example.com"_s;
        other.tokenUri = scene.google.url(u"/token"_s).toString();
        other.clientId = u"desktop-client"_s;
        other.secretRef = u"gmail/other"_s;
        scene.secrets.kept.insert(other.secretRef, scene.secrets.kept.value(MailScene::SecretRef));
        QVERIFY(TestDesk::wait(
            scene.test.store().commit([other](Writer &writer) { return writer.replaceMailAccount(other); })));
        scene.mail().open();
        QTRY_COMPARE_WITH_TIMEOUT(scene.mail().status().email, other.email, MailScene::PatienceMs);
        for (int i = 0; i < 5; ++i) {
            scene.pass(600'000);
            QTest::qWait(50);
        }
        QCOMPARE(scene.google.drafts().size(), std::size_t(0));
        QCOMPARE(scene.item().state, u"queued"_s);
    }

    void aPersonSaysWhatBecameOfIt_data()
    {
        QTest::addColumn<bool>("wasCreated");
        QTest::newRow("it was") << true;
        QTest::newRow("it was not") << false;
    }
    void aPersonSaysWhatBecameOfIt()
    {
        QFETCH(bool, wasCreated);
        const Report report(u"G3 what Gmail does not tell"_s, u"I3 I9"_s, u"a person says, once"_s, 1);
        MailScene scene;
        QVERIFY(scene.test.seed());
        QVERIFY(scene.connectAccount());
        scene.google.failNext(Fault::CloseRead);
        QVERIFY(scene.approveWithDraft());
        QVERIFY(scene.waitFor(u"unknown"_s));
        QVERIFY(TestDesk::wait(scene.mail().judge(scene.item().id, wasCreated, u"Sam"_s)));
        scene.pass(1'000);
        QVERIFY(scene.waitFor(u"done"_s));
        QCOMPARE(scene.google.drafts().size(), std::size_t(wasCreated ? 0 : 1));
        const auto twice = TestDesk::wait(scene.mail().judge(scene.item().id, wasCreated, u"Sam"_s));
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Conflict);
    }

    /// Made, nobody said so, and nobody may look: it is looked for as soon as somebody may, and not made again.
    void consentThatEndsInBetweenMakesNoSecond()
    {
        MailScene scene;
        QVERIFY(scene.test.seed());
        QVERIFY(scene.connectAccount());
        scene.google.failNext(Fault::ActClose);
        scene.google.afterActing = [&scene] { scene.google.endConsent(); };
        QVERIFY(scene.approveWithDraft());
        QVERIFY(eventually([&] { return !scene.item().lastError.isEmpty(); }, MailScene::PatienceMs));
        QVERIFY(scene.item().state != u"done"_s);
        scene.google.afterActing = {};
        QVERIFY(scene.connectAccount());
        scene.pass(24LL * 3'600'000);
        QVERIFY2(scene.waitFor(u"done"_s), qPrintable(scene.item().state + u' ' + scene.item().lastError));
        QCOMPARE(scene.google.creations, 1);
    }

    void whatIsKnownIsNotJudged()
    {
        MailScene scene;
        QVERIFY(scene.test.seed());
        QVERIFY(scene.connectAccount());
        QVERIFY(scene.approveWithDraft());
        QVERIFY(scene.waitFor(u"done"_s));
        const OutboxId id = scene.item().id;
        const auto kindOf = [](const Result<void> &result) { return result ? Error::Kind::Bug : result.error().kind; };
        QCOMPARE(kindOf(TestDesk::wait(scene.mail().judge(id, true, u"Sam"_s))), Error::Kind::Conflict);
        QCOMPARE(kindOf(TestDesk::wait(scene.mail().again(id, u"Sam"_s))), Error::Kind::Conflict);
        QCOMPARE(kindOf(TestDesk::wait(scene.mail().judge(OutboxId{99}, true, u"Sam"_s))), Error::Kind::NotFound);
        QCOMPARE(kindOf(TestDesk::wait(scene.mail().again(OutboxId{99}, u"Sam"_s))), Error::Kind::NotFound);
        QCOMPARE(scene.item().state, u"done"_s);
        QCOMPARE(scene.google.creations, 1);
    }

    void twoWindowsCreateItOnce()
    {
        const Report report(u"J4 two windows at one outbox"_s, u"I3"_s, u"each draft once, one renewal"_s, 5);
        FakeGoogle google;
        MemorySecrets keychain;
        MailScene first({}, &google, &keychain);
        QVERIFY(first.test.seed());
        QVERIFY(first.connectAccount());
        MailScene second(first.test.file(), &google, &keychain);
        QVERIFY2(second.test.isValid(), qPrintable(second.test.problem()));
        QTRY_VERIFY_WITH_TIMEOUT(second.mail().status().isReady(), MailScene::PatienceMs);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(first.approveWithDraft());
            QVERIFY(first.waitFor(u"done"_s));
        }
        QCOMPARE(google.drafts().size(), std::size_t(5));
        QCOMPARE(google.creations, 5);
        QVERIFY(google.refreshes <= 2); // whoever waited for the other finds its token in the keychain
    }

    void noSecretIsInTheWorkspace()
    {
        MailScene scene;
        QVERIFY(scene.test.seed());
        QVERIFY(scene.connectAccount());
        QVERIFY(scene.approveWithDraft());
        QVERIFY(scene.waitFor(u"done"_s));
        for (const QString &tail : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QFile file(scene.test.file() + tail);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QVERIFY2(!file.readAll().contains("canary-"), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "OutboxTest.moc"
