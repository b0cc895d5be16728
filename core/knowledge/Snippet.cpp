#include "core/knowledge/Snippet.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <map>

namespace {

constexpr qsizetype Length = 200;
constexpr qsizetype LeadIn = 60; ///< context before the first match when its sentence begins farther back
constexpr qsizetype Searched = 100'000; ///< of a huge passage only the beginning is looked through

struct Match {
    qsizetype start = 0;
    qsizetype end = 0;
    int word = 0;
};

std::vector<Match> matchesIn(QStringView text, const std::function<int(QStringView, const Word &)> &matchOf)
{
    std::vector<Match> matches;
    for (const Word &word : wordsIn(text)) {
        if (const int found = matchOf(text, word); found >= 0)
            matches.push_back({word.start, word.start + word.length, found});
    }
    return matches;
}

/// The first match of the stretch with the most different words, then the most matches.
std::size_t bestStart(const std::vector<Match> &matches)
{
    std::map<int, int> inside;
    std::size_t best = 0;
    std::pair<std::size_t, std::size_t> most = {0, 0};
    std::size_t end = 0;
    for (std::size_t start = 0; start < matches.size(); ++start) {
        for (; end < matches.size() && matches[end].end - matches[start].start <= Length - LeadIn; ++end)
            ++inside[matches[end].word];
        const std::pair<std::size_t, std::size_t> here = {inside.size(), end - std::min(start, end)};
        if (here > most) {
            most = here;
            best = start;
        }
        if (const auto found = inside.find(matches[start].word); found != inside.end() && --found->second == 0)
            inside.erase(found);
        end = std::max(end, start + 1);
    }
    return best;
}

/// Where to begin so that the match is inside: at its sentence if that is near, else at a word.
qsizetype beginningBefore(const QString &text, qsizetype match)
{
    const qsizetype from = std::max<qsizetype>(0, match - Length);
    const QStringView before = QStringView(text).mid(from, std::min(text.size() - from, Length + Length));
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, before.constData(), before.size());
    sentences.setPosition(match - from);
    qsizetype sentence = match - from;
    if (!sentences.isAtBoundary())
        sentence = std::max<qsizetype>(0, sentences.toPreviousBoundary());
    const bool begins = from == 0 || sentence > 0;
    if (begins && match - from - sentence <= LeadIn)
        return from + sentence;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, before.constData(), before.size());
    words.setPosition(match - from - LeadIn > 0 ? match - from - LeadIn : 0);
    const qsizetype word = words.isAtBoundary() ? words.position() : words.toNextBoundary();
    return from + std::clamp<qsizetype>(word, 0, match - from);
}

/// At the end of a sentence if one ends in the second half, else at a word.
qsizetype ending(const QString &text, qsizetype start)
{
    if (text.size() - start <= Length)
        return text.size();
    const QStringView rest = QStringView(text).mid(start, Length);
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, rest.constData(), rest.size());
    sentences.toEnd();
    const qsizetype sentence = sentences.toPreviousBoundary();
    if (sentence > Length / 2)
        return start + sentence;
    const qsizetype space = rest.lastIndexOf(QChar(u' '));
    if (space > Length / 2)
        return start + space;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, rest.constData(), rest.size());
    graphemes.toEnd();
    const qsizetype grapheme = graphemes.toPreviousBoundary();
    return start + (grapheme > 0 ? grapheme : Length);
}

} // namespace

Snippet makeSnippet(const QString &plainText, const std::function<int(QStringView, const Word &)> &matchOf)
{
    const QString text = plainText.left(Searched).simplified();
    const std::vector<Match> matches = matchesIn(text, matchOf);
    const qsizetype start = matches.empty() ? 0 : beginningBefore(text, matches[bestStart(matches)].start);
    const qsizetype end = ending(text, start);

    Snippet snippet;
    const QString lead = start > 0 ? QString(QChar(u'…')) : QString();
    const QString shown = text.mid(start, end - start).trimmed();
    snippet.text = lead + shown + (end < text.size() ? QString(QChar(u'…')) : QString());
    qsizetype skipped = start;
    while (skipped < end && text[skipped].isSpace())
        ++skipped;
    for (const Match &match : matches) {
        if (match.start < skipped || match.end > skipped + shown.size())
            continue;
        const Mark mark{match.start - skipped + lead.size(), match.end - match.start};
        // Pairs of a script without spaces overlap; they are marked as one.
        if (!snippet.marks.empty() && snippet.marks.back().start + snippet.marks.back().length >= mark.start)
            snippet.marks.back().length = mark.start + mark.length - snippet.marks.back().start;
        else
            snippet.marks.push_back(mark);
    }
    return snippet;
}
