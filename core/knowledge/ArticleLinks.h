#pragma once

#include "core/knowledge/KnowledgeIndex.h"

/// A link in one article that leads to no article or to no heading of one.
struct BrokenLink {
    QString file; ///< where it stands
    int line = 0; ///< counted from 1
    QString target; ///< as it is written
    QString reason; ///< for people

    friend bool operator==(const BrokenLink &, const BrokenLink &) = default;
};

/// The file a link of `file` leads to, and its anchor: "../billing.md#refunds" in "guides/start.md" gives
/// {"billing.md", "refunds"}. An empty file: the link leaves the articles (another scheme, no .md).
struct LinkPlace {
    QString file;
    QString anchor;

    friend bool operator==(const LinkPlace &, const LinkPlace &) = default;
};
LinkPlace placeOfLink(const QString &file, const QString &target);

/// The heading an anchor means; empty when the article has none of that name.
QString headingOfAnchor(const KnowledgeIndex &index, const QString &file, const QString &anchor);

/// Links between articles that lead nowhere, in the order of files and lines. Links to the web are not followed.
std::vector<BrokenLink> brokenLinks(const KnowledgeIndex &index);
