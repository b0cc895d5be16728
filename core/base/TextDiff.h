#pragma once

#include <QString>
#include <vector>

/// A stretch of a comparison: the same in both texts, only in the old or only in the new one.
struct DiffPart {
    enum Kind { Same, Removed, Added };

    Kind kind = Same;
    QString text;

    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

/// What changed from `before` to `after`, word by word; joined without the added parts it is `before`, without the
/// removed ones `after`. Takes time and memory in proportion to the changed middle squared, up to a limit beyond which
/// that middle counts as replaced.
std::vector<DiffPart> wordDiff(const QString &before, const QString &after);

/// `theirs` with everything that somebody changed from `base` to `mine` changed in it too. Where both changed the same
/// words, `mine` comes first and `theirs` follows: nothing is lost, and a person looks at the result.
QString mergeWords(const QString &base, const QString &mine, const QString &theirs);
