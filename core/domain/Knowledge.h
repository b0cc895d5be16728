#pragma once

#include <QString>
#include <QStringList>
#include <vector>

/// A Markdown file of the knowledge base. `file` is its path below the knowledge folder with '/' separators
/// ("pricing.md"): articles are named by it everywhere.
struct Article {
    QString file;
    QString title; ///< the first heading, else the file's name
    QString text; ///< the whole file
    qint64 modifiedAt = 0;
    QString asked{}; ///< the whole file beside it that says how customers ask for its sections; empty: none

    friend bool operator==(const Article &, const Article &) = default;
};

/// A part of an article that answers one question: the text below one heading, tables and lists whole. `id` is
/// "pricing.md#student-discount" (the heading's slug; "-2", "-3" ... for repeated headings or for the further parts of
/// a long section).
struct Passage {
    QString id;
    QString file;
    QString heading; ///< the nearest heading, plain text
    QString headingPath; ///< article title and the headings above, joined by " › "
    QString text; ///< the Markdown source of the passage, without its heading
    qsizetype start = 0; ///< offset of the heading (or of the text) in Article::text, in UTF-16 units
    qsizetype end = 0; ///< one past the last unit
    QStringList wordings{}; ///< how customers ask for it, from the file beside the article

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// A range of found characters in a snippet.
struct Mark {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Mark &, const Mark &) = default;
};

struct PassageHit {
    Passage passage;
    double score = 0; ///< comparable within one result list only
    QString snippet; ///< plain text, at most about 200 characters
    std::vector<Mark> marks; ///< the matched words in `snippet`

    friend bool operator==(const PassageHit &, const PassageHit &) = default;
};

/// What a draft leans on. Shown as "file › heading".
struct Citation {
    QString passageId;
    QString file;
    QString heading;

    friend bool operator==(const Citation &, const Citation &) = default;
};

/// The text followed by "Sources used: pricing.md, billing.md"; the text alone when nothing is cited. Always in
/// English: it is part of the protocol, screens draw their own line from the citations.
QString withSourcesLine(const QString &text, const std::vector<Citation> &citations);
QString withoutSourcesLine(const QString &body);
