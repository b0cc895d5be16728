#include "core/base/LineDiff.h"

#include <algorithm>

namespace {

constexpr qsizetype MostPairs = 4'000'000;

} // namespace

bool LineDiff::isSame() const
{
    return before == after;
}

LineDiff diffLines(const QString &before, const QString &after)
{
    LineDiff diff{before.split(u'\n'), after.split(u'\n'), {}, {}};
    const QStringList &a = diff.before;
    const QStringList &b = diff.after;
    diff.removed.assign(std::size_t(a.size()), false);
    diff.added.assign(std::size_t(b.size()), false);
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const qsizetype rows = a.size() - head - tail;
    const qsizetype columns = b.size() - head - tail;
    const auto differ = [](std::vector<bool> &marks, qsizetype from, qsizetype count) {
        std::fill_n(marks.begin() + from, count, true);
    };
    if (rows * columns > MostPairs) {
        differ(diff.removed, head, rows);
        differ(diff.added, head, columns);
        return diff;
    }
    // common[i][j]: the longest sequence that the rest of both texts from there on share.
    const auto at = [columns](qsizetype i, qsizetype j) { return std::size_t(i * (columns + 1) + j); };
    std::vector<int> common(std::size_t((rows + 1) * (columns + 1)), 0);
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            common[at(i, j)] = a[head + i] == b[head + j] ? common[at(i + 1, j + 1)] + 1
                                                          : std::max(common[at(i + 1, j)], common[at(i, j + 1)]);
        }
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < rows && j < columns) {
        if (a[head + i] == b[head + j]) {
            ++i;
            ++j;
        } else if (common[at(i + 1, j)] >= common[at(i, j + 1)]) {
            diff.removed[std::size_t(head + i++)] = true;
        } else {
            diff.added[std::size_t(head + j++)] = true;
        }
    }
    differ(diff.removed, head + i, rows - i);
    differ(diff.added, head + j, columns - j);
    return diff;
}
