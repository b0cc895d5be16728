#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// A plain-text message to one person, and its form on the wire: RFC 5322 with CR LF, every line at most 78 octets, the
/// body as base64 of UTF-8 (RFC 2045), other scripts in header fields as encoded words (RFC 2047). There is no way to
/// name a second recipient or a header field of one's own.
struct MimeMessage {
    QString from; ///< empty: left to the server
    QString to; ///< one address, no name, no list
    QString toName;
    QString subject;
    QString body;
    qint64 date = 0; ///< milliseconds, UTC
    QString messageId; ///< without the angle brackets
    QString effect; ///< what caused it, for X-Frontdesk-Effect: letters, digits and hyphens
    QStringList references; ///< message ids without brackets, oldest first; the last is the one answered

    /// The octets. Invalid names the field: an address that is none, a line break or another control character in a
    /// header field, a body of more than LongestBody octets.
    Result<QByteArray> octets() const;

    static constexpr qsizetype LongestBody = 20 * 1024 * 1024;

    /// One address as RFC 5321 has it (dot-atom @ domain, in ASCII; other scripts in the domain become its xn-- form).
    /// Invalid with a message for a person otherwise.
    static Result<QByteArray> address(const QString &text);
};
