#include "core/llm/LetterStatistics.h"

#include <QFile>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

/// Resources of a static library have to be asked for, outside of any namespace.
static void useExamples()
{
    Q_INIT_RESOURCE(intents);
}

namespace {

/// What a group that was never seen counts: little enough for one unknown name not to decide.
constexpr double Unseen = 0.3;

/// Calls `fn` with every three neighbours of every word; the blanks around a word are letters too: " de" is no "ade".
template <class Fn>
void forEachGroup(const QString &text, Fn fn)
{
    quint64 group = quint64(u' ');
    int length = 1;
    const auto add = [&](char16_t c) {
        group = (group << 16U | c) & 0xFFFF'FFFF'FFFFU;
        if (++length >= 3)
            fn(group);
    };
    for (const QChar c : text) {
        if (c.isLetter() || c == QChar(u'¿') || c == QChar(u'¡')) {
            add(c.toLower().unicode());
        } else if (c == QChar(u'\'') || c == QChar(u'’')) {
            add(u'\'');
        } else if (length > 1) {
            add(u' ');
            group = quint64(u' ');
            length = 1;
        }
    }
    if (length > 1)
        add(u' ');
}

} // namespace

LetterStatistics::LetterStatistics()
{
    useExamples();
    QHash<quint64, std::array<int, Languages>> counts;
    std::array<int, Languages> totals = {};
    const std::array<QString, Languages> files = {u"en"_s, u"de"_s, u"fr"_s, u"es"_s};
    for (std::size_t i = 0; i < files.size(); ++i) {
        QFile file(u":/intents/%1.tsv"_s.arg(files[i]));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList rows = QString::fromUtf8(file.readAll()).split(QChar(u'\n'), Qt::SkipEmptyParts);
        for (const QString &row : rows) {
            forEachGroup(row.section(QChar(u'\t'), 0, 0), [&](quint64 group) {
                ++counts[group][i];
                ++totals[i];
            });
        }
    }
    // Some languages have more examples than others: none is likelier for that.
    const double fewest = *std::ranges::min_element(totals);
    const double all = fewest + Unseen * double(counts.size());
    m_groups.reserve(counts.size());
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        Likelihoods &likelihoods = m_groups[it.key()];
        for (std::size_t i = 0; i < likelihoods.size(); ++i) {
            const double share = double(it.value()[i]) / std::max(1, totals[i]);
            likelihoods[i] = std::log((share * fewest + Unseen) / all);
        }
    }
}

LetterStatistics::Likelihoods LetterStatistics::of(const QString &text) const
{
    Likelihoods sums = {};
    forEachGroup(text, [&](quint64 group) {
        const auto known = m_groups.constFind(group);
        if (known == m_groups.constEnd())
            return;
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += (*known)[i];
    });
    return sums;
}
