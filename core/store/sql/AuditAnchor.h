#pragma once

#include <QString>
#include <optional>

/// Where the audit log was known to stand, kept outside the database: an older copy of the workspace, or one whose log
/// was cut short, no longer has this entry.
struct AuditAnchor {
    qint64 entries = 0; ///< how many there were
    qint64 id = 0; ///< of the last one
    QString head; ///< its hash

    QByteArray toJson() const;
    /// Nothing for what is no anchor.
    static std::optional<AuditAnchor> fromJson(const QByteArray &json);

    /// The file beside a workspace.
    static QString fileOf(const QString &workspace);
    static std::optional<AuditAnchor> read(const QString &file);
    /// Written whole or not at all, for its owner only.
    bool write(const QString &file) const;

    friend bool operator==(const AuditAnchor &, const AuditAnchor &) = default;
};
