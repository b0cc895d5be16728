#pragma once

#include <QString>
#include <QStringList>

/// What full-text search keeps of a text: folded, and scripts written without spaces cut into pairs of characters, so
/// that a part of such a text can be found.
QString searchableText(const QString &text);

/// A query that FTS5 accepts whatever was typed: every word quoted, all of them wanted, the last one a beginning when
/// `prefixOfLastWord`. Empty when there is no word to look for.
QString matchExpression(const QString &query, bool prefixOfLastWord);

/// The folded words of a query, for showing where they stand.
QStringList searchWords(const QString &query);

/// One line of about 160 characters around the first of the words; the beginning when none is there.
QString snippetAround(const QString &text, const QStringList &foldedWords);
