#pragma once

#include "core/domain/Ids.h"

#include <QString>
#include <QStringList>
#include <optional>

/// What to look for in everything: words, narrowed by tokens such as `from:alice is:open before:2026-03`.
struct SearchQuery {
    QString text; ///< what is not a token
    QString kind; ///< "message", "ticket", "customer", "article"; empty: all
    QString from; ///< part of the name, address or company of the customer
    QString is; ///< "open", "closed", "snoozed", "unread", "waiting"
    QString label;
    QString priority;
    QString category;
    qint64 since = 0; ///< after:
    qint64 until = 0; ///< before: exclusive

    /// Only tokens are given: then the newest that fit are found.
    bool hasTokens() const;
    bool isEmpty() const { return text.trimmed().isEmpty() && !hasTokens(); }

    /// Reads the words; `key:value` and `key:"two words"` become fields. An unknown key, a value that means nothing to
    /// its key or a day that is none stays text. Days are local: 2026, 2026-03, 2026-03-17, today, yesterday.
    static SearchQuery parse(const QString &text, qint64 nowMs);
    /// Takes one token; false when it means nothing.
    bool take(const QString &key, const QString &value, qint64 nowMs);
    /// The keys parse() knows, for completion.
    static QStringList keys();

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};
