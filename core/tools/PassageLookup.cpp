#include "core/tools/PassageLookup.h"

#include "core/base/Text.h"
#include "core/learn/ExampleTexts.h"

#include <algorithm>

namespace {

constexpr int PassagesPerClause = 4;
constexpr int MostClauses = 6;
/// What is shown of each search; the others are known by their headings.
constexpr int Snippets = 4;

/// Scores of different questions cannot be compared; shares of what was best for each can.
std::vector<PassageHit> relative(std::vector<PassageHit> hits)
{
    const double best = hits.empty() ? 0 : hits.front().score;
    for (PassageHit &hit : hits)
        hit.score = best > 0 ? hit.score / best : 1;
    return hits;
}

} // namespace

std::vector<PassageHit> lookUpPassages(const KnowledgeIndex &knowledge, const QString &written,
                                       const QString &articlesWords, int limit, const Meaning &meaning)
{
    const QString query = knowledge.wordings()->spelling().corrected(written);
    KnowledgeIndex::Options options;
    options.limit = limit;
    options.snippets = Snippets;
    options.meaning = meaning;
    std::vector<PassageHit> hits = relative(knowledge.search(query, options));
    options.meaning = {};
    QStringList clauses = clausesOf(query).mid(0, MostClauses);
    if (clauses.size() < 2)
        clauses.clear();
    const QStringList others = articlesWords.split(QChar(u'\n'), Qt::SkipEmptyParts).mid(0, MostClauses);
    for (const QString &clause : others + clauses) {
        options.limit = others.contains(clause) ? limit : PassagesPerClause;
        for (PassageHit &hit : relative(knowledge.search(clause, options))) {
            const auto isSame = [&hit](const PassageHit &other) { return other.passage.id == hit.passage.id; };
            const auto known = std::find_if(hits.begin(), hits.end(), isSame);
            if (known == hits.end())
                hits.push_back(std::move(hit));
            else
                known->score = std::max(known->score, hit.score);
        }
    }
    return hits;
}
