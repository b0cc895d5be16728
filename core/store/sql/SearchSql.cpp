#include "core/base/Text.h"
#include "core/store/Reader.h"
#include "core/store/sql/Rows.h"
#include "core/store/sql/SearchText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Ranking every message that holds a common word would take seconds in a large workspace: the newest so many are
/// ranked.
constexpr int RankedMessages = 400;

struct Ranked {
    qint64 id = 0;
    double score = 0;
};

Result<std::vector<Ranked>> ranked(Connection &connection, const QString &table, const QString &weights,
                                   const QString &match, int limit)
{
    auto found = connection.rows(u"SELECT rowid, bm25("_s + table + weights + u") FROM "_s + table + u" WHERE "_s
                                     + table + u" MATCH ? ORDER BY rowid DESC LIMIT ?"_s,
                                 {match, RankedMessages}, [](Row &row) {
                                     // bm25() of SQLite is negative, the best the lowest.
                                     return Ranked{row.number(), -row.real()};
                                 });
    if (!found)
        return found;
    std::stable_sort(found->begin(), found->end(), [](const Ranked &a, const Ranked &b) { return a.score > b.score; });
    if (found->size() > std::size_t(limit))
        found->resize(std::size_t(limit));
    return found;
}

} // namespace

Result<std::vector<SearchHit>> Reader::search(const QString &query, bool prefixOfLastWord, int limit)
{
    const int size = pageSize(limit);
    const QString match = matchExpression(query, prefixOfLastWord);
    if (match.isEmpty())
        return std::vector<SearchHit>{};
    const QStringList words = searchWords(query);
    std::vector<SearchHit> hits;

    const auto customersFound = ranked(m_connection, u"customers_fts"_s, u", 4.0, 2.0, 1.0"_s, match, size);
    if (!customersFound)
        return fail(customersFound.error());
    for (const Ranked &found : *customersFound) {
        const auto of = customer(CustomerId{found.id});
        if (!of)
            return fail(of.error());
        hits.push_back({u"customer"_s,
                        QString::number(found.id),
                        of->name,
                        of->email + u" · "_s + of->company,
                        found.score,
                        {},
                        of->id,
                        of->createdAt});
    }

    const auto ticketsFound = ranked(m_connection, u"tickets_fts"_s, u", 4.0, 1.0"_s, match, size);
    if (!ticketsFound)
        return fail(ticketsFound.error());
    for (const Ranked &found : *ticketsFound) {
        const auto row = ticket(TicketId{found.id});
        if (!row)
            return fail(row.error());
        hits.push_back({u"ticket"_s, QString::number(found.id), row->ticket.title,
                        snippetAround(row->ticket.description, words), found.score, row->ticket.conversation,
                        row->ticket.customer, row->ticket.updatedAt});
    }

    const auto messagesFound = ranked(m_connection, u"messages_fts"_s, u""_s, match, size);
    if (!messagesFound)
        return fail(messagesFound.error());
    for (const Ranked &found : *messagesFound) {
        const auto of = message(MessageId{found.id});
        if (!of)
            return fail(of.error());
        hits.push_back({u"message"_s, QString::number(found.id), of->author, snippetAround(of->body, words),
                        found.score, of->conversation, of->customer, of->createdAt});
    }

    std::stable_sort(hits.begin(), hits.end(),
                     [](const SearchHit &a, const SearchHit &b) { return a.score > b.score; });
    if (hits.size() > std::size_t(size))
        hits.resize(std::size_t(size));
    return hits;
}
