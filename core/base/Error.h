#pragma once

#include <QMetaType>
#include <QString>

/// Why something could not be done. Callers branch on `kind` only; `message` is for the person (translated where it is
/// made, says what happened, what is safe and what to do), `detail` for the log and behind "Details".
struct Error {
    enum class Kind {
        Cancelled, ///< the caller let go
        Offline, ///< no connection; nothing reached the other side
        Timeout, ///< a deadline passed
        RateLimited, ///< try again after retryAfterMs
        Unauthorised, ///< credentials missing, wrong or expired
        NotFound, ///< the thing named does not exist
        Conflict, ///< the world moved on since the caller looked
        Busy, ///< locked by someone else for longer than we wait
        Invalid, ///< the input is wrong; the message says how to mend it
        Refused, ///< understood, and not allowed
        Corrupt, ///< stored or received data cannot be read
        Bug, ///< should not be possible
    };

    Kind kind = Kind::Bug;
    QString message;
    QString detail;
    qint64 retryAfterMs = 0;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The machine word of a kind, as it stands in JSON: "not_found", "conflict", ...
QString errorKindName(Error::Kind kind);

Q_DECLARE_METATYPE(Error)
