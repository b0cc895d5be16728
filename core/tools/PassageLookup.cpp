#include "core/tools/PassageLookup.h"

#include "core/base/Text.h"

#include <algorithm>

namespace {

constexpr int PassagesPerClause = 2;
constexpr int MostClauses = 6;

} // namespace

std::vector<PassageHit> lookUpPassages(const KnowledgeIndex &knowledge, const QString &query, const QString &english,
                                       int limit)
{
    KnowledgeIndex::Options options;
    options.limit = limit;
    std::vector<PassageHit> hits = knowledge.search(query, options);
    QStringList clauses = clausesOf(query).mid(0, MostClauses);
    if (clauses.size() < 2)
        clauses.clear();
    if (!english.isEmpty())
        clauses.prepend(english);
    for (const QString &clause : clauses) {
        options.limit = clause == english ? limit : PassagesPerClause;
        for (PassageHit &hit : knowledge.search(clause, options)) {
            const auto isSame = [&hit](const PassageHit &other) { return other.passage.id == hit.passage.id; };
            if (std::none_of(hits.begin(), hits.end(), isSame))
                hits.push_back(std::move(hit));
        }
    }
    return hits;
}
