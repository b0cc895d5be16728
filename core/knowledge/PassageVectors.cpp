#include "core/knowledge/PassageVectors.h"

#include "core/base/Text.h"
#include "core/knowledge/KnowledgeIndex.h"
#include "core/knowledge/MarkdownText.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr float MostStored = 127;

/// The dimension most of the vectors have: a server may have changed what its model's name stands for.
std::size_t commonDimension(const QHash<QString, QByteArray> &known)
{
    QHash<qsizetype, int> counts;
    for (const QByteArray &vector : known)
        ++counts[vector.size()];
    qsizetype best = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (best == 0 || it.value() > counts.value(best) || (it.value() == counts.value(best) && it.key() > best))
            best = it.key();
    }
    return std::size_t(best);
}

} // namespace

QString PassageVectors::hashOf(const QString &text)
{
    return sha256Hex(text.toUtf8());
}

std::vector<PassageVectors::Text> PassageVectors::textsOf(const KnowledgeIndex &index)
{
    std::vector<Text> texts;
    texts.reserve(index.passages().size());
    for (const Passage &passage : index.passages()) {
        const QString text =
            (passage.headingPath + QStringLiteral("\n\n") + markdownToPlainText(passage.text)).trimmed();
        if (!text.isEmpty())
            texts.push_back({passage.id, hashOf(text), text});
    }
    return texts;
}

QByteArray PassageVectors::packed(const std::vector<float> &vector)
{
    float most = 0;
    for (const float value : vector)
        most = std::max(most, std::abs(value));
    QByteArray bytes(qsizetype(vector.size()), '\0');
    for (std::size_t i = 0; i < vector.size(); ++i)
        bytes[qsizetype(i)] = char(qint8(std::lround(vector[i] / most * MostStored)));
    return bytes;
}

PassageVectors::PassageVectors(const std::vector<Text> &texts, const QHash<QString, QByteArray> &known)
    : m_dimensions(commonDimension(known))
{
    for (const Text &text : texts) {
        const auto vector = known.constFind(text.hash);
        if (vector == known.cend() || std::size_t(vector->size()) != m_dimensions)
            continue;
        float square = 0;
        for (const char byte : *vector) {
            m_values.push_back(qint8(byte));
            square += float(qint8(byte)) * float(qint8(byte));
        }
        m_passageIds.push_back(text.passageId);
        m_lengths.push_back(std::sqrt(std::max(square, 1.0f)));
    }
}

std::vector<QString> PassageVectors::nearest(const std::vector<float> &question, std::size_t limit) const
{
    if (question.size() != m_dimensions || m_dimensions == 0)
        return {};
    std::vector<float> likeness(m_passageIds.size());
    for (std::size_t row = 0; row < m_passageIds.size(); ++row) {
        const qint8 *values = m_values.data() + row * m_dimensions;
        float sum = 0;
        for (std::size_t i = 0; i < m_dimensions; ++i)
            sum += float(values[i]) * question[i];
        likeness[row] = sum / m_lengths[row];
    }
    std::vector<std::size_t> order(m_passageIds.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const std::size_t count = std::min(limit, order.size());
    std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(count), order.end(),
                      [&likeness](std::size_t a, std::size_t b) {
                          return likeness[a] != likeness[b] ? likeness[a] > likeness[b] : a < b;
                      });
    std::vector<QString> ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(m_passageIds[order[i]]);
    return ids;
}
