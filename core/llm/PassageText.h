#pragma once

#include <QString>
#include <vector>

/// A piece of a passage that reads on its own: a paragraph, or a list or table as a whole.
struct PassagePart {
    enum class Kind { Paragraph, List, Table, Code };

    Kind kind = Kind::Paragraph;
    QString text; ///< plain text: markup removed, list items and table rows one a line

    friend bool operator==(const PassagePart &, const PassagePart &) = default;
};

/// The Markdown of a passage as plain text in parts, in order. A table becomes one line per row: "Pro: Price $79/month,
/// Members 5".
std::vector<PassagePart> passageParts(const QString &markdown);

/// A value of a table with what names it, in plain text: {"Pro", "Price", "$79/month"}.
struct TableCell {
    int table = 0; ///< which table of the passage, from 0
    QString row;
    QString column;
    QString value;

    friend bool operator==(const TableCell &, const TableCell &) = default;
};

/// The cells of all tables of a passage, row by row; the first column names the rows.
std::vector<TableCell> tableCells(const QString &markdown);

/// Emphasis, code marks and links removed, the words kept.
QString withoutMarkup(const QString &markdown);
