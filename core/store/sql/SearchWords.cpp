#include "core/store/sql/SearchWords.h"

#include "core/store/sql/Connection.h"
#include "core/store/sql/SearchText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestMended = 4;
constexpr qsizetype TwoTyposFrom = 8;
constexpr std::array Indexes{"customers"_L1, "tickets"_L1, "messages"_L1};

struct Neighbour {
    QString word;
    int distance = 0;
    qint64 count = 0;
};

/// Letters to add, leave out, change or swap to get from one word to the other (optimal string alignment).
int distanceBetween(QStringView a, QStringView b)
{
    std::vector<int> beforeLast(std::size_t(b.size()) + 1);
    std::vector<int> last(std::size_t(b.size()) + 1);
    std::vector<int> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const std::size_t at = std::size_t(j);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last.back();
}

/// The distance to a word of which only the beginning may have been typed.
int distanceToBeginning(const QString &typed, const QString &word)
{
    int best = distanceBetween(typed, word);
    for (qsizetype length = typed.size() - 1; length <= typed.size() + 1 && length < word.size(); ++length)
        best = std::min(best, distanceBetween(typed, QStringView(word).left(length)));
    return best;
}

Result<bool> isWritten(Connection &connection, const QString &word, bool isLast)
{
    for (const QLatin1StringView index : Indexes) {
        const auto found = connection.number(u"SELECT rowid FROM %1_fts WHERE %1_fts MATCH ? LIMIT 1"_s.arg(index),
                                             {matchOfWords({word}, isLast)});
        if (!found)
            return fail(found.error());
        if (*found)
            return true;
    }
    return false;
}

Result<QString> nearest(Connection &connection, const QString &word, bool isLast)
{
    const int allowed = word.size() >= TwoTyposFrom ? 2 : 1;
    // The first letter is nearly always right, and the vocabulary is ordered.
    const QString from = word.left(1);
    const QString to = QChar(char16_t(from.front().unicode() + 1));
    Neighbour best{word, allowed + 1, 0};
    for (const QLatin1StringView index : Indexes) {
        const auto near = connection.rows(
            u"SELECT term, doc FROM %1_words WHERE term >= ? AND term < ? AND length(term) >= ?"_s.arg(index),
            {from, to, word.size() - allowed}, [&](Row &row) {
                Neighbour neighbour{row.text(), 0, row.number()};
                neighbour.distance = isLast                         ? distanceToBeginning(word, neighbour.word)
                    : neighbour.word.size() > word.size() + allowed ? allowed + 1
                                                                    : distanceBetween(word, neighbour.word);
                return neighbour;
            });
        if (!near)
            return fail(near.error());
        for (const Neighbour &neighbour : *near) {
            if (neighbour.distance < best.distance
                || (neighbour.distance == best.distance && neighbour.distance <= allowed
                    && neighbour.count > best.count))
                best = neighbour;
        }
    }
    return best.word;
}

} // namespace

Result<QStringList> withoutTypos(Connection &connection, const QStringList &words)
{
    QStringList mended;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isLast = i == words.size() - 1;
        QString word = words[i];
        if (word.size() >= ShortestMended && word.front().isLetter()) {
            const auto written = isWritten(connection, word, isLast);
            if (!written)
                return fail(written.error());
            if (!*written) {
                const auto near = nearest(connection, word, isLast);
                if (!near)
                    return fail(near.error());
                word = *near;
            }
        }
        mended += word;
    }
    return mended;
}
