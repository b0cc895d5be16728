#pragma once

#include "core/domain/PassageVector.h"

#include <QHash>
#include <QString>
#include <memory>
#include <vector>

class KnowledgeIndex;

/// What a server made of the passages of an index, to find those that mean what a question means whatever their words.
/// Immutable once built; any thread. Passages are known by their ids, so vectors go on serving while a changed
/// article's new ones are fetched.
class PassageVectors
{
public:
    /// A passage as it is sent: what it stands under, then what it says.
    struct Text {
        QString passageId;
        QString hash;
        QString text;
    };

    static std::vector<Text> textsOf(const KnowledgeIndex &index);
    static QString hashOf(const QString &text);
    /// A server's vector as it is kept. Not empty, and not all zero.
    static QByteArray packed(const std::vector<float> &vector);

    PassageVectors() = default;
    /// `known` by hash; texts that are not among them, or of another dimension than most, are left out.
    PassageVectors(const std::vector<Text> &texts, const QHash<QString, QByteArray> &known);

    bool isEmpty() const { return m_passageIds.empty(); }
    std::size_t count() const { return m_passageIds.size(); }
    std::size_t dimensions() const { return m_dimensions; }

    /// The passages nearest in meaning, best first; none for a question of another dimension.
    std::vector<QString> nearest(const std::vector<float> &question, std::size_t limit) const;

private:
    std::vector<QString> m_passageIds;
    std::vector<qint8> m_values; ///< row after row
    std::vector<float> m_lengths; ///< of the rows
    std::size_t m_dimensions = 0;
};

using PassageVectorsPtr = std::shared_ptr<const PassageVectors>;

/// A question's own vector, with those to compare it with; nothing when only words count.
struct Meaning {
    PassageVectorsPtr vectors;
    std::vector<float> question;

    bool isKnown() const { return vectors && !question.empty(); }
};
