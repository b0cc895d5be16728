#pragma once

#include "core/desk/MailDesk.h"
#include "core/mail/GoogleTokens.h"
#include "core/net/Transport.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/MemorySecrets.h"
#include "tests/kit/TestClock.h"
#include "tests/kit/TestDesk.h"
#include "tests/kit/net/FakeGoogle.h"

/// A desk whose Gmail account is connected, on a clock of its own, with a fake Google.
class MailScene
{
public:
    static constexpr int PatienceMs = 60'000;
    inline static const QString SecretRef = QStringLiteral("gmail/test");

    explicit MailScene(const QString &file = {}, FakeGoogle *shared = nullptr, MemorySecrets *keychain = nullptr)
        : google(shared ? *shared : m_google)
        , secrets(keychain ? *keychain : m_secrets)
        , test(file, nullptr, TestDesk::Outside{&secrets, &m_transport, &clock, google.environment()})
    { }

    /// As if somebody had signed in before.
    bool connectAccount()
    {
        GoogleTokens tokens;
        tokens.refresh = google.grant();
        tokens.access = "canary-access-of-before";
        tokens.clientSecret = "canary-client-secret";
        tokens.expiresAt = clock.nowMs() - 1'000; // renewed at the first use
        secrets.kept.insert(SecretRef, tokens.secret());
        MailAccount account;
        account.email = QStringLiteral("support@example.com");
        account.tokenUri = google.url(QStringLiteral("/token")).toString();
        account.clientId = QStringLiteral("desktop-client");
        account.secretRef = SecretRef;
        if (!TestDesk::wait(test.store().commit([account](Writer &w) { return w.replaceMailAccount(account); })))
            return false;
        mail().open();
        return eventually([this] { return mail().status().isReady(); }, PatienceMs);
    }

    MailDesk &mail() { return test.desk().mail(); }

    /// Approves Bob's API question with a Gmail draft.
    Result<Approved> approveWithDraft()
    {
        const auto detail =
            test.send(CustomerId{2}, QStringLiteral("I'm having trouble integrating your API, getting 401 errors"));
        if (!detail)
            return fail(detail.error());
        run = detail->run.id;
        Decision decision;
        decision.gmailDraft = true;
        decision.gmailSubject = QStringLiteral("Your API key");
        decision.by = QStringLiteral("Sam");
        return TestDesk::wait(test.desk().approve(run, decision));
    }

    OutboxItem item()
    {
        const auto items = TestDesk::wait(mail().outboxOf(run));
        return items && !items->empty() ? items->front() : OutboxItem{};
    }
    bool waitFor(const QString &state)
    {
        return eventually([&] { return item().state == state; }, PatienceMs);
    }
    /// Time passes; reading the account again wakes the outbox as its own timer would.
    void pass(qint64 ms)
    {
        clock.advance(ms);
        mail().open();
    }

private:
    FakeGoogle m_google;
    MemorySecrets m_secrets;

public:
    FakeGoogle &google;
    MemorySecrets &secrets;
    TestClock clock;

private:
    Transport m_transport{clock};

public:
    TestDesk test;
    RunId run;
};
