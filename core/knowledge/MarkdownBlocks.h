#pragma once

#include <QStringView>
#include <vector>

/// A top-level block of a Markdown text with its exact place in UTF-16 units. Blocks are in order and do not overlap;
/// blank lines and front matter belong to none.
struct MarkdownBlock {
    enum class Kind { Heading, Paragraph, List, Table, Code, Quote, Html, Rule };

    Kind kind = Kind::Paragraph;
    qsizetype start = 0;
    qsizetype end = 0; ///< one past the last unit of the last line, its line ending excluded
    int level = 0; ///< 1 to 6 for a heading

    friend bool operator==(const MarkdownBlock &, const MarkdownBlock &) = default;
};

/// Finds the blocks of CommonMark (and GitHub's tables) line by line. md4c, which reads the text inside them, tells no
/// offsets; a test holds both to the same headings. Accepts LF, CRLF and CR.
std::vector<MarkdownBlock> markdownBlocks(QStringView text);
