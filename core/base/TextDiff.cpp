#include "core/base/TextDiff.h"

#include <QStringView>
#include <algorithm>

namespace {

using Words = std::vector<QStringView>;

constexpr std::size_t LargestTable = 4'000'000; ///< cells; two texts of 2,000 words that share nothing at their ends

/// Words, runs of white space and single other characters: so that a full stop is no part of the word before it.
Words wordsOf(QStringView text)
{
    Words words;
    qsizetype start = 0;
    const auto classOf = [](QChar c) {
        return c.isSpace() ? 0 : c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? 1 : 2;
    };
    while (start < text.size()) {
        const int kind = classOf(text[start]);
        qsizetype end = start + 1;
        while (kind != 2 && end < text.size() && classOf(text[end]) == kind)
            ++end;
        words.push_back(text.sliced(start, end - start));
        start = end;
    }
    return words;
}

/// A common stretch: `length` words from `before` and `after` on are the same.
struct Match {
    std::size_t before = 0;
    std::size_t after = 0;
    std::size_t length = 0;
};

/// The longest common subsequence as stretches in order, closed by an empty one at both ends.
std::vector<Match> matchesOf(const Words &before, const Words &after)
{
    std::size_t head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    std::size_t tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;

    std::vector<Match> matches{{0, 0, head}};
    const std::size_t rows = before.size() - head - tail;
    const std::size_t columns = after.size() - head - tail;
    if (rows > 0 && columns > 0 && rows * columns <= LargestTable) {
        // length[i][j]: of the longest common subsequence of what follows row i and column j.
        std::vector<quint16> length((rows + 1) * (columns + 1), 0);
        const auto cell = [&](std::size_t i, std::size_t j) -> quint16 & { return length[i * (columns + 1) + j]; };
        for (std::size_t i = rows; i-- > 0;) {
            for (std::size_t j = columns; j-- > 0;) {
                cell(i, j) = before[head + i] == after[head + j] ? quint16(cell(i + 1, j + 1) + 1)
                                                                 : std::max(cell(i + 1, j), cell(i, j + 1));
            }
        }
        for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
            if (before[head + i] == after[head + j]) {
                Match &last = matches.back();
                if (last.before + last.length == head + i && last.after + last.length == head + j)
                    ++last.length;
                else
                    matches.push_back({head + i, head + j, 1});
                ++i;
                ++j;
            } else if (cell(i + 1, j) >= cell(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
    }
    matches.push_back({before.size() - tail, after.size() - tail, tail});
    return matches;
}

QString joined(const Words &words, std::size_t from, std::size_t to)
{
    QString text;
    for (std::size_t i = from; i < to; ++i)
        text += words[i];
    return text;
}

/// A place where `base` was changed: words [from, to) became `text`.
struct Change {
    std::size_t from = 0;
    std::size_t to = 0;
    QString text;

    bool touches(const Change &other) const { return from <= other.to && other.from <= to; }
};

std::vector<Change> changesOf(const Words &base, const Words &changed)
{
    std::vector<Change> changes;
    std::size_t from = 0;
    std::size_t now = 0;
    for (const Match &match : matchesOf(base, changed)) {
        if (match.before > from || match.after > now)
            changes.push_back({from, match.before, joined(changed, now, match.after)});
        from = match.before + match.length;
        now = match.after + match.length;
    }
    return changes;
}

} // namespace

std::vector<DiffPart> wordDiff(const QString &before, const QString &after)
{
    const Words old = wordsOf(before);
    const Words now = wordsOf(after);
    std::vector<DiffPart> parts;
    const auto add = [&parts](DiffPart::Kind kind, const QString &text) {
        if (text.isEmpty())
            return;
        if (!parts.empty() && parts.back().kind == kind)
            parts.back().text += text;
        else
            parts.push_back({kind, text});
    };
    std::size_t oldFrom = 0;
    std::size_t nowFrom = 0;
    for (const Match &match : matchesOf(old, now)) {
        add(DiffPart::Removed, joined(old, oldFrom, match.before));
        add(DiffPart::Added, joined(now, nowFrom, match.after));
        add(DiffPart::Same, joined(old, match.before, match.before + match.length));
        oldFrom = match.before + match.length;
        nowFrom = match.after + match.length;
    }
    return parts;
}

QString mergeWords(const QString &base, const QString &mine, const QString &theirs)
{
    const Words words = wordsOf(base);
    const Words mineWords = wordsOf(mine);
    const Words theirWords = wordsOf(theirs);
    const std::vector<Change> own = changesOf(words, mineWords);
    const std::vector<Change> other = changesOf(words, theirWords);
    QString merged;
    std::size_t at = 0;
    auto ours = own.begin();
    auto foreign = other.begin();
    const auto take = [&](const Change &change) {
        merged += joined(words, at, change.from) + change.text;
        at = change.to;
    };
    while (ours != own.end() || foreign != other.end()) {
        if (foreign == other.end() || (ours != own.end() && ours->to < foreign->from)) {
            take(*ours++);
            continue;
        }
        if (ours == own.end() || foreign->to < ours->from) {
            take(*foreign++);
            continue;
        }
        // Both sides changed here: gather everything that hangs together.
        Change both{std::min(ours->from, foreign->from), std::max(ours->to, foreign->to), {}};
        QString mineText;
        QString theirText;
        std::size_t mineAt = both.from;
        std::size_t theirAt = both.from;
        bool grew = true;
        while (grew) {
            grew = false;
            while (ours != own.end() && ours->touches(both)) {
                mineText += joined(words, mineAt, ours->from) + ours->text;
                mineAt = ours->to;
                both.to = std::max(both.to, ours->to);
                ++ours;
                grew = true;
            }
            while (foreign != other.end() && foreign->touches(both)) {
                theirText += joined(words, theirAt, foreign->from) + foreign->text;
                theirAt = foreign->to;
                both.to = std::max(both.to, foreign->to);
                ++foreign;
                grew = true;
            }
        }
        mineText += joined(words, mineAt, both.to);
        theirText += joined(words, theirAt, both.to);
        both.text = mineText == theirText ? mineText
            : mineText.isEmpty()          ? theirText
            : theirText.isEmpty()         ? mineText
                                          : mineText.trimmed() + QChar(u' ') + theirText;
        take(both);
    }
    return merged + joined(words, at, words.size());
}
