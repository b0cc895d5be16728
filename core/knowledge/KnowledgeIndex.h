#pragma once

#include "core/domain/Knowledge.h"
#include "core/knowledge/PassageVectors.h"

#include <limits>
#include <memory>

class ExampleTexts;
class KnowledgeIndex;
using KnowledgeIndexPtr = std::shared_ptr<const KnowledgeIndex>;

/// The articles, their passages and how to find them. Immutable once built and therefore free to be searched from any
/// thread; a new version takes over the unchanged articles of the one before.
class KnowledgeIndex
{
public:
    struct Options {
        int limit = 8;
        bool prefixOfLastWord = false; ///< search as you type: the last word may be unfinished
        Meaning meaning{}; ///< when known, passages that mean the same are found too
        int snippets = std::numeric_limits<int>::max(); ///< so many of the best come with a snippet
    };

    KnowledgeIndex();
    ~KnowledgeIndex();

    /// Indexes the articles; those equal to an article of `previous` (file, text and wordings) are taken over without
    /// work. `unanswered`: what customers ask and no article answers.
    static KnowledgeIndexPtr build(std::vector<Article> articles, const KnowledgeIndexPtr &previous = {},
                                   const QStringList &unanswered = {});

    /// Ranked passages, best first; empty for a query without a searchable word. Any text is a valid query.
    std::vector<PassageHit> search(const QString &query, const Options &options) const;
    std::vector<PassageHit> search(const QString &query) const { return search(query, Options{}); }

    const std::vector<Article> &articles() const;
    const std::vector<Passage> &passages() const;
    const Article *article(const QString &file) const; ///< null when there is none
    const Passage *passage(const QString &passageId) const; ///< null when there is none
    std::vector<Passage> passagesOf(const QString &file) const;
    /// How customers ask for the passages whose articles say it, by passage id, and what no passage answers, by an
    /// empty one; never null.
    const std::shared_ptr<const ExampleTexts> &wordings() const;

private:
    struct Data;
    std::unique_ptr<Data> d;
};
