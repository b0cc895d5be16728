#include "core/knowledge/Query.h"

#include "core/knowledge/Words.h"

#include <optional>

namespace {

constexpr std::size_t MostWords = 1000;
constexpr qsizetype MostCharacters = 20'000;

bool isQuote(QChar c)
{
    return QStringView(u"\"“”„«»").contains(c);
}

} // namespace

Query parseQuery(const QString &text, bool lastWordUnfinished)
{
    const QStringView source = QStringView(text).left(MostCharacters);
    Query query;
    std::optional<std::size_t> quoteFrom;
    qsizetype position = 0;
    const auto passQuotes = [&](qsizetype until) {
        for (; position < until; ++position) {
            if (!isQuote(source[position]))
                continue;
            if (quoteFrom && query.words.size() > *quoteFrom)
                query.phrases.push_back({*quoteFrom, query.words.size() - *quoteFrom});
            quoteFrom = quoteFrom ? std::nullopt : std::optional(query.words.size());
        }
    };

    for (const Word &word : wordsIn(source)) {
        if (query.words.size() == MostWords)
            break;
        passQuotes(word.start);
        const bool touchesEnd = word.start + word.length == source.size();
        query.words.push_back({normalWord(source, word), word.isPair, lastWordUnfinished && touchesEnd});
    }
    if (query.words.size() < MostWords)
        passQuotes(source.size());
    return query;
}
