#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <vector>

/// What an embeddings server answered: a vector for every text, in the order of the texts.
struct EmbeddingAnswer {
    std::vector<std::vector<float>> vectors; ///< all of one dimension, none of length 0
    QString model; ///< as the server names it; empty when it does not
    qint64 inputTokens = 0; ///< 0 when it did not count

    friend bool operator==(const EmbeddingAnswer &, const EmbeddingAnswer &) = default;
};

/// Reads the body of an answer to `texts` texts (OpenAI API reference, "Embeddings"). Corrupt, with what is wrong: too
/// few or too many vectors, an index that is none or comes twice, different or impossible dimensions, what is no number
/// or none that can be reckoned with.
Result<EmbeddingAnswer> readEmbeddings(const QByteArray &body, std::size_t texts);
