#pragma once

#include "core/domain/Knowledge.h"

#include <QString>
#include <QStringList>
#include <vector>

/// What full-text search keeps of a text: folded, and scripts written without spaces cut into pairs of characters, so
/// that a part of such a text can be found.
QString searchableText(const QString &text);

/// The words as FTS5 accepts them: every one quoted, all of them wanted, the last one a beginning when
/// `prefixOfLastWord`.
QString matchOfWords(const QStringList &words, bool prefixOfLastWord);

/// A query that FTS5 accepts whatever was typed: every word quoted, all of them wanted, the last one a beginning when
/// `prefixOfLastWord`. Empty when there is no word to look for.
QString matchExpression(const QString &query, bool prefixOfLastWord);

/// The folded words of a query, for showing where they stand.
QStringList searchWords(const QString &query);

/// One or two letters of a script with spaces: they stand in every other text, so they tell nothing of how well one
/// fits. A pair of characters of the other scripts is a word.
bool isHardlyBegun(const QString &word);

/// One line of a text and where the looked-for words stand in it.
struct MarkedLine {
    QString text;
    std::vector<Mark> marks;
};

/// About `length` characters around the first of the words, the beginning when none is there; accents and case do not
/// matter. Words that begin like a looked-for one are marked.
MarkedLine markedLine(const QString &text, const QStringList &foldedWords, qsizetype length);
