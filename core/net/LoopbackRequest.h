#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

/// The head of an HTTP/1.1 request as a browser sends it to our own port, read strictly (RFC 9112): whatever is
/// doubtful is refused, since nobody but a browser has business here.
struct LoopbackRequest {
    static constexpr qsizetype LongestHead = 8 * 1024;

    QByteArray method;
    QByteArray path; ///< as sent, not decoded
    QByteArray host; ///< the Host field: "127.0.0.1:43210"
    QList<std::pair<QString, QString>> query; ///< decoded, in order, repeated names repeated

    /// The value of a parameter that occurs exactly once.
    std::optional<QString> only(const QString &name) const;
    int count(const QString &name) const;

    enum class Reading { Incomplete, Bad, Complete };
    /// Reads what has arrived so far. Bad is final; `request` is filled when Complete.
    static Reading read(const QByteArray &bytes, LoopbackRequest *request);

    friend bool operator==(const LoopbackRequest &, const LoopbackRequest &) = default;
};
