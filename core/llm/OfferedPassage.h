#pragma once

#include "core/domain/Knowledge.h"

#include <QSet>
#include <QStringList>
#include <memory>
#include <vector>

class ContentWords;

/// The words of a passage, taken apart once for all questions. Immutable once made.
struct OfferedPassage {
    QSet<QString> own; ///< of its heading
    QSet<QString> path; ///< of the headings above
    QSet<QString> text;
    std::vector<QSet<QString>> rows; ///< of the first column of its tables
    std::vector<QSet<QString>> sentences; ///< and its tables and lists
    QSet<QString> figures;
    bool announces = false; ///< says what will be told and tells nothing
    bool isTroubled = false; ///< its heading names a fault

    static OfferedPassage of(const Passage &passage, ContentWords &words);

    /// Whether its heading or its text holds a word.
    bool speaksOf(const QString &word) const;
    /// The same, or the headings above do.
    bool isAbout(const QString &word) const;
};

/// In the order of the search.
using OfferedPassages = std::vector<std::shared_ptr<const OfferedPassage>>;

/// Whether a word, or one that it may be a slip of the pen for, is among others.
bool holds(const QSet<QString> &words, const QString &word);
bool holdsAll(const QSet<QString> &words, const QStringList &wanted);

/// Stems of what can be done with anything ("add", "change"), and of how much of it there is: they choose no passage.
bool isCommonWord(const QString &stem);

/// Stems of what can go wrong with anything: "slow", "fail". Without what it went wrong with they are no subject.
bool isTroubleWord(const QString &stem);

/// Stems of what takes something away for good: a passage about it is no answer to somebody who did not ask for that.
bool isEndingWord(const QString &stem);

/// Whether few of the passages hold a word that not any text may hold.
bool isRareWord(const QString &word, const OfferedPassages &all);
