#pragma once

#include "core/desk/Requests.h"
#include "core/domain/Change.h"
#include "core/settings/Secrets.h"
#include "core/store/Page.h"

#include <QFuture>
#include <QUrl>
#include <memory>

class Clock;
class DraftDelivery;
class GmailAccount;
class Outbox;
class Settings;
class Store;
class Transport;

/// Gmail as windows and commands see it: whether and as whom it is connected, and what became of the drafts that were
/// approved. Only ever drafts; nothing here can send mail. GUI thread.
class MailDesk : public QObject
{
    Q_OBJECT
public:
    /// Borrowed; all outlive it. Without secrets or transport Gmail is off.
    struct Parts {
        Store &store;
        Settings &settings;
        const Clock &clock;
        Secrets *secrets = nullptr;
        Transport *transport = nullptr;
    };

    explicit MailDesk(const Parts &parts, QObject *parent = nullptr);
    ~MailDesk() override;

    /// Reads the stored account. `changed` follows when its state is known.
    void open();
    bool isOpen() const; ///< the account was read
    /// Performs what is queued from now on, whenever Gmail is ready.
    void work();

    GmailStatus status() const;
    void signIn();
    void cancelSignIn();
    QFuture<Result<GmailDisconnected>> signOut();
    QFuture<Result<SecretKept>> keepClientSecret(const QString &secret);

    /// A draft outside of any run, asked for by `by`: on the audit log, and looked for when the outcome is not known.
    QFuture<Result<MadeDraft>> createDraft(const MailDraft &draft, const QString &by);

    QFuture<Result<std::vector<OutboxItem>>> outboxOf(RunId run) const;
    QFuture<Result<OutboxCounts>> counts() const;
    /// What a person found in Gmail about a draft of which nobody knows whether it was created.
    QFuture<Result<void>> judge(OutboxId id, bool wasCreated, const QString &by);
    QFuture<Result<void>> again(OutboxId id, const QString &by);

    /// Where to see a draft, or, when its id is not known, all drafts of its account.
    static QUrl page(const OutboxItem &item);

Q_SIGNALS:
    void changed();
    /// The page that has to be opened in the system's browser to sign in.
    void browserWanted(const QUrl &url);
    void signedIn(const Result<QString> &email);
    /// Nothing more happens to this item by itself for now.
    void rested(OutboxId id);

private:
    struct ManualDraft;

    void onManualEnding(const std::shared_ptr<ManualDraft> &manual);

    Parts m_parts;
    std::unique_ptr<GmailAccount> m_account;
    std::unique_ptr<Outbox> m_outbox;
    std::vector<std::shared_ptr<ManualDraft>> m_manual;
};
