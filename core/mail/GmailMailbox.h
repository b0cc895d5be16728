#pragma once

#include "core/base/DeferredPtr.h"
#include "core/net/Transport.h"

#include <deque>
#include <optional>

/// A draft as Gmail names it.
struct DraftRef {
    QString draft;
    QString message;

    bool isValid() const { return !draft.isEmpty(); }
    friend bool operator==(const DraftRef &, const DraftRef &) = default;
};

/// How an attempt to create a draft ended, and what may be done next.
struct DraftOutcome {
    enum class Kind {
        Created,
        NotSent, ///< Gmail saw nothing: send it again when you like
        Later, ///< refused for now (quota): after error.retryAfterMs, 0 when no time was named
        TokenRefused, ///< 401: nothing was done; try once with a new token
        Refused, ///< and will be again
        Unsure, ///< it may be there: look before sending again
    };

    Kind kind = Kind::NotSent;
    DraftRef ref;
    Error error; ///< unless Created

    /// Pure, for the table of faults: what an answer to drafts.create means.
    static DraftOutcome of(const HttpReply &reply);

    friend bool operator==(const DraftOutcome &, const DraftOutcome &) = default;
};

/// drafts.create, once (https://developers.google.com/gmail/api/reference/rest/v1/users.drafts/create). Gmail has no
/// idempotency key, so this call never repeats anything by itself. Let go to hang up; the outcome is Unsure then.
class DraftCreation : public QObject
{
    Q_OBJECT
public:
    DraftCreation(Transport &transport, const QUrl &api, const QByteArray &token, const QByteArray &mail);

Q_SIGNALS:
    void finished(const DraftOutcome &outcome);

private:
    DeferredPtr<HttpCall> m_call;
};

/// Looks for the draft of an effect: by its Message-ID, and, since Gmail's search lags behind and may have rewritten
/// the id, among the newest drafts by the header X-Frontdesk-Effect. Every hit is opened and its header compared.
class DraftSearch : public QObject
{
    Q_OBJECT
public:
    static constexpr int NewestDrafts = 25;

    DraftSearch(Transport &transport, const QUrl &api, const QByteArray &token, const QString &messageId,
                const QString &effect);
    void start();

Q_SIGNALS:
    /// A DraftRef that is not valid: looked everywhere, and there is none.
    void finished(const Result<DraftRef> &found);

private:
    void listById();
    void listNewest();
    void onList(const HttpReply &reply);
    void openNext();
    void onDraft(const HttpReply &reply);
    void get(const QUrl &url, void (DraftSearch::*answered)(const HttpReply &));
    QUrl drafts(const QString &path, const QList<std::pair<QString, QString>> &query) const;

    Transport &m_transport;
    QUrl m_api;
    QByteArray m_token;
    QString m_messageId;
    QString m_effect;
    bool m_newest = false; ///< the second list
    std::deque<DraftRef> m_candidates;
    QStringList m_opened;
    DraftRef m_current;
    DeferredPtr<HttpCall> m_call;
};

namespace Gmail {

/// The page of a draft in the browser, for the account that has it.
QUrl draftPage(const QString &email, const QString &message);
/// All drafts of an account: where to look when the outcome is not known.
QUrl draftsPage(const QString &email);

} // namespace Gmail
