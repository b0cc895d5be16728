#pragma once

#include "core/desk/GmailAccess.h"
#include "core/mail/GmailMailbox.h"
#include "core/mail/MimeMessage.h"

class GmailAccount;

/// One visit to Gmail for one message: a token, then either create the draft or look for it. A token that Gmail turns
/// down is renewed once; an attempt whose outcome is not known is looked for at once. Never creates twice. GUI thread.
class DraftDelivery : public QObject
{
    Q_OBJECT
public:
    enum class Task { Create, Look };

    struct Ending {
        enum class Kind {
            Created,
            Found, ///< it was there
            Missing, ///< looked everywhere, not there
            NotSearched, ///< the search failed, so nothing is known
            Attempted, ///< creating failed for sure: `outcome` says how
            NoAccess, ///< no token, so nothing was tried
        };
        Kind kind = Kind::NoAccess;
        DraftRef ref;
        DraftOutcome outcome;
        Error error;
    };

    /// `account` and `transport` outlive it.
    DraftDelivery(GmailAccount &account, Transport &transport, const MimeMessage &message, Task task);
    ~DraftDelivery() override;

    void start();

Q_SIGNALS:
    void finished(const DraftDelivery::Ending &ending);

private:
    void open(const QByteArray &refused);
    void onAccess(const Result<GoogleTokens> &tokens);
    void create();
    void onCreated(const DraftOutcome &outcome);
    void look();
    void onLooked(const Result<DraftRef> &found);

    GmailAccount &m_account;
    Transport &m_transport;
    MimeMessage m_message;
    Task m_task;
    QUrl m_api;
    QByteArray m_token;
    bool m_renewed = false;
    bool m_created = false; ///< an attempt was made and may have succeeded
    DeferredPtr<GmailAccess> m_access;
    DeferredPtr<DraftCreation> m_creation;
    DeferredPtr<DraftSearch> m_search;
};
