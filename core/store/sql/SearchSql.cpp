#include "core/base/Text.h"
#include "core/store/Reader.h"
#include "core/store/sql/Rows.h"
#include "core/store/sql/SearchText.h"
#include "core/store/sql/SearchWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Ranking every message that holds a common word would take seconds in a large workspace: the newest so many are
/// ranked.
constexpr int RankedRows = 400;
constexpr qsizetype SnippetLength = 160;
constexpr qsizetype TitleLength = 200;

struct Ranked {
    qint64 id = 0;
    double score = 0;
};

/// What is asked of one kind of row: the words, and conditions over `from`, whose rows are named `id` and are younger
/// the larger it is.
struct Wanted {
    QString index; ///< "messages_fts"
    QString weights;
    QString from; ///< "messages m JOIN conversations v ON ..."
    QString id;
    QString where;
    QVariantList values = {};
    bool isPossible = true; ///< a token that rows of this kind do not have
    bool isByAge = false; ///< the newest first, without a score

    void add(const QString &condition, const QVariantList &bound)
    {
        where += u" AND "_s + condition;
        values += bound;
    }
};

void addPeriod(Wanted &wanted, const SearchQuery &query, const QString &column)
{
    if (query.since > 0)
        wanted.add(column + u" >= ?"_s, {query.since});
    if (query.until > 0)
        wanted.add(column + u" < ?"_s, {query.until});
}

void addFrom(Wanted &wanted, const SearchQuery &query, const QString &column)
{
    if (query.from.isEmpty())
        return;
    const QString match = matchExpression(query.from, true);
    wanted.isPossible = wanted.isPossible && !match.isEmpty();
    wanted.add(column + u" IN (SELECT rowid FROM customers_fts WHERE customers_fts MATCH ?)"_s, {match});
}

bool isKind(const SearchQuery &query, const QString &kind)
{
    return query.kind.isEmpty() || query.kind == kind;
}

Wanted customersWanted(const SearchQuery &query)
{
    Wanted wanted{u"customers_fts"_s, u", 4.0, 2.0, 1.0"_s, u"customers c"_s, u"c.id"_s, {}};
    wanted.isPossible = isKind(query, u"customer"_s) && query.is.isEmpty() && query.label.isEmpty()
        && query.priority.isEmpty() && query.category.isEmpty();
    addFrom(wanted, query, u"c.id"_s);
    addPeriod(wanted, query, u"c.created_at"_s);
    return wanted;
}

Wanted ticketsWanted(const SearchQuery &query)
{
    Wanted wanted{u"tickets_fts"_s, u", 4.0, 1.0"_s, u"tickets t"_s, u"t.id"_s, {}};
    const bool isState = query.is == u"open"_s || query.is == u"closed"_s;
    wanted.isPossible = isKind(query, u"ticket"_s) && query.label.isEmpty() && (query.is.isEmpty() || isState);
    if (isState)
        wanted.add(u"t.is_open = ?"_s, {query.is == u"open"_s ? 1 : 0});
    if (!query.priority.isEmpty())
        wanted.add(u"t.priority = ?"_s, {query.priority});
    if (!query.category.isEmpty())
        wanted.add(u"t.category = ?"_s, {query.category});
    addFrom(wanted, query, u"t.customer_id"_s);
    addPeriod(wanted, query, u"t.created_at"_s);
    return wanted;
}

Wanted messagesWanted(const SearchQuery &query)
{
    const bool needsConversation = !query.is.isEmpty() || !query.label.isEmpty();
    Wanted wanted{u"messages_fts"_s,
                  {},
                  needsConversation ? u"messages m JOIN conversations v ON v.id = m.conversation_id"_s
                                    : u"messages m"_s,
                  u"m.id"_s,
                  {}};
    wanted.isPossible = isKind(query, u"message"_s) && query.priority.isEmpty() && query.category.isEmpty();
    if (query.is == u"unread"_s)
        wanted.add(u"v.unread > 0"_s, {});
    else if (query.is == u"waiting"_s)
        wanted.add(u"v.waiting_since > 0"_s, {});
    else if (!query.is.isEmpty())
        wanted.add(u"v.status = ?"_s, {query.is});
    if (!query.label.isEmpty())
        wanted.add(u"' ' || v.labels || ' ' LIKE ?"_s, {u"% "_s + query.label + u" %"_s});
    addFrom(wanted, query, u"m.customer_id"_s);
    addPeriod(wanted, query, u"m.created_at"_s);
    return wanted;
}

Result<std::vector<Ranked>> ranked(Connection &connection, const Wanted &wanted, const QString &match, int limit)
{
    if (!wanted.isPossible)
        return std::vector<Ranked>{};
    const auto take = [](Row &row) {
        // bm25() of SQLite is negative, the best the lowest.
        return Ranked{row.number(), -row.real()};
    };
    if (match.isEmpty()) {
        return connection.rows(
            u"SELECT %1, 0.0 FROM %2 WHERE TRUE%3 ORDER BY %1 DESC LIMIT ?"_s.arg(wanted.id, wanted.from, wanted.where),
            wanted.values + QVariantList{limit}, take);
    }
    const QString score = wanted.isByAge ? u"0.0"_s : u"bm25(%1%2)"_s.arg(wanted.index, wanted.weights);
    // Without a condition the rows themselves are not needed.
    const QString sql = wanted.where.isEmpty()
        ? u"SELECT rowid, %2 FROM %1 WHERE %1 MATCH ? ORDER BY rowid DESC LIMIT ?"_s.arg(wanted.index, score)
        : u"SELECT %1.rowid, %2 FROM %1 CROSS JOIN %3 WHERE %4 = %1.rowid AND %1 MATCH ?%5 ORDER BY %1.rowid DESC LIMIT ?"_s
              .arg(wanted.index, score, wanted.from, wanted.id, wanted.where);
    const int most = wanted.isByAge ? limit : RankedRows;
    auto found = connection.rows(sql, QVariantList{match} + wanted.values + QVariantList{most}, take);
    if (!found)
        return found;
    std::stable_sort(found->begin(), found->end(), [](const Ranked &a, const Ranked &b) { return a.score > b.score; });
    if (found->size() > std::size_t(limit))
        found->resize(std::size_t(limit));
    return found;
}

} // namespace

Result<SearchAnswer> Reader::search(const SearchQuery &query, int limit)
{
    const int size = pageSize(limit);
    const QStringList typed = searchWords(query.text);
    if (typed.isEmpty() && (!query.text.trimmed().isEmpty() || !query.hasTokens()))
        return SearchAnswer{};
    const auto mended = withoutTypos(m_connection, typed);
    if (!mended)
        return fail(mended.error());
    const QStringList &words = *mended;
    const QString match = matchOfWords(words, true);
    SearchAnswer answer;
    if (words != typed)
        answer.corrected = words.join(QChar(u' '));
    std::vector<SearchHit> &hits = answer.hits;
    const auto add = [&](const QString &kind, const Ranked &found, const QString &title, const QString &text) {
        MarkedLine head = markedLine(title, words, TitleLength);
        MarkedLine snippet = markedLine(text, words, SnippetLength);
        SearchHit hit;
        hit.kind = kind;
        hit.id = QString::number(found.id);
        hit.title = head.text;
        hit.snippet = snippet.text;
        hit.titleMarks = std::move(head.marks);
        hit.snippetMarks = std::move(snippet.marks);
        hit.score = found.score;
        hits.push_back(std::move(hit));
        return &hits.back();
    };

    const auto customersFound = ranked(m_connection, customersWanted(query), match, size);
    if (!customersFound)
        return fail(customersFound.error());
    for (const Ranked &found : *customersFound) {
        const auto of = customer(CustomerId{found.id});
        if (!of)
            return fail(of.error());
        SearchHit *hit =
            add(u"customer"_s, found, of->name, of->company.isEmpty() ? of->email : of->email + u" · "_s + of->company);
        hit->customer = of->id;
        hit->customerName = of->name;
        hit->createdAt = of->createdAt;
    }

    const auto ticketsFound = ranked(m_connection, ticketsWanted(query), match, size);
    if (!ticketsFound)
        return fail(ticketsFound.error());
    for (const Ranked &found : *ticketsFound) {
        const auto row = ticket(TicketId{found.id});
        if (!row)
            return fail(row.error());
        SearchHit *hit = add(u"ticket"_s, found, row->ticket.title, row->ticket.description);
        hit->conversation = row->ticket.conversation;
        hit->customer = row->ticket.customer;
        hit->customerName = row->customerName;
        hit->createdAt = row->ticket.updatedAt;
    }

    Wanted messages = messagesWanted(query);
    // bm25() would count every other message of the workspace to find out that none fits better.
    messages.isByAge = !words.isEmpty() && isHardlyBegun(words.last());
    const auto messagesFound = ranked(m_connection, messages, match, size);
    if (!messagesFound)
        return fail(messagesFound.error());
    for (const Ranked &found : *messagesFound) {
        const auto of = message(MessageId{found.id});
        if (!of)
            return fail(of.error());
        const auto who = customer(of->customer);
        if (!who)
            return fail(who.error());
        SearchHit *hit = add(u"message"_s, found, of->author, of->body);
        hit->conversation = of->conversation;
        hit->customer = of->customer;
        hit->customerName = who->name;
        hit->createdAt = of->createdAt;
    }

    std::stable_sort(hits.begin(), hits.end(),
                     [](const SearchHit &a, const SearchHit &b) { return a.score > b.score; });
    if (hits.size() > std::size_t(size))
        hits.resize(std::size_t(size));
    return answer;
}
