#pragma once

#include "core/domain/Knowledge.h"
#include "core/knowledge/Language.h"

#include <QSet>
#include <memory>

/// A number as it is compared: "$1,000" and "1000 $" are one, "50 %" and "50" may be, "$29" and "29 %" are not.
struct Figure {
    QString number;
    QChar mark; ///< currency or per cent; null when none stands there
    QString text;

    bool agreesWith(const Figure &other) const
    {
        return number == other.number && (mark.isNull() || other.mark.isNull() || mark == other.mark);
    }
};

/// One thing a passage says: a sentence, an item of a list, or a cell of a table with the names of its row and column.
struct Assertion {
    QSet<QByteArray> terms;
    std::vector<Figure> figures;
    bool negated = false;
    int table = -1; ///< of a cell
    QSet<QByteArray> row{};
    QSet<QByteArray> column{};
};

/// A passage taken apart for the grounding check.
struct GroundSource {
    QString text; ///< plain, on one line
    QSet<QString> lines; ///< its sentences as they stand
    QSet<QByteArray> terms; ///< with those of its headings
    QSet<QByteArray> headings;
    std::vector<Assertion> assertions;
    std::optional<Language> language;
};

/// The same few passages are leaned on run after run, and taking one apart costs more than the check: what was taken
/// apart is kept, for each thread its own, as long as the passage reads the same.
std::shared_ptr<const GroundSource> groundSourceOf(const Passage &passage);

std::vector<Figure> figuresIn(const QString &text);
/// The stems of the words that are no stop words, figures written out as figures.
QSet<QByteArray> termsIn(const QString &text);
bool isNegated(const QString &text);
std::optional<Language> languageOf(const QString &text);
