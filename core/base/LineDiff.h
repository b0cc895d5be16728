#pragma once

#include <QStringList>
#include <vector>

/// Which lines of two texts differ.
struct LineDiff {
    QStringList before; ///< the lines of the one text
    QStringList after; ///< of the other
    std::vector<bool> removed; ///< by line of `before`: it is not in `after`
    std::vector<bool> added; ///< by line of `after`: it is not in `before`

    bool isSame() const;
};

/// Compares line by line: the longest common sequence stays, the rest differs. Beyond some 4 million pairs of lines in
/// the middle that differs, the whole middle is told as different.
LineDiff diffLines(const QString &before, const QString &after);
