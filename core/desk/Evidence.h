#pragma once

#include "core/store/Reader.h"

#include <QByteArray>
#include <QJsonObject>

/// One conversation as a file that proves itself: what was said, what the assistant did, who decided, and the stretch
/// of the audit log that binds it, signed. A web page that can be read and checked in any browser without a network,
/// and by `frontdeskctl evidence check`.
namespace Evidence {

/// Everything about a conversation. On the database thread.
Result<QJsonObject> collect(Reader &reader, ConversationId conversation, const QString &by);

/// The page. `privateKey`: see Signature.
Result<QByteArray> page(const QJsonObject &record, const QByteArray &privateKey);

struct Verdict {
    bool ok = false;
    QString problem; ///< when not
    QString signer; ///< fingerprint of the key that signed, to be compared with the workspace's
    int messages = 0;
    int entries = 0; ///< of the audit log

    friend bool operator==(const Verdict &, const Verdict &) = default;
};
/// Judges a page; Invalid when it is none.
Result<Verdict> check(const QByteArray &page);

/// "3f2a 91c0 ...": the first 16 bytes of the key's SHA-256.
QString fingerprint(const QByteArray &publicKey);

} // namespace Evidence
