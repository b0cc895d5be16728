#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <utility>

/// How an exchange ended. Whether it may be repeated depends on `fate` and on what repeating would do:
///
/// | fate      | the server                                  | repeat                                             |
/// | Done      | answered 2xx, and the answer is whole        | -                                                  |
/// | NotSent   | got nothing: refused, name, TLS, proxy       | always safe                                        |
/// | Rejected  | answered and did nothing: 3xx, 4xx           | after what it says (401: new token, 429: later)    |
/// | Ambiguous | may have acted: 408, 5xx, cut, timed out     | only what may happen twice; else look it up first  |
///
/// A streamed exchange that is Done is not yet a complete answer: Qt reports a torn stream as success, so only the
/// protocol's own last event counts.
struct HttpReply {
    enum class Fate { Done, NotSent, Rejected, Ambiguous };

    Fate fate = Fate::NotSent;
    int status = 0; ///< 0 when no status line came
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< whole when Done; empty when streamed; what explains a refusal, cut, otherwise
    Error error; ///< unless Done; made by httpError or networkError

    bool isDone() const { return fate == Fate::Done; }
    QByteArray header(const QByteArray &name) const; ///< any case; empty when absent
};

Q_DECLARE_METATYPE(HttpReply)
