#include "core/llm/EmbeddingAnswer.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Embeddings)
};

constexpr qsizetype MostDimensions = 8'192;
/// Far above what any model says, and far below where sums of squares of floats end.
constexpr double MostValue = 1e6;

tl::unexpected<Error> unreadable(const QString &detail)
{
    return fail(Error::Kind::Corrupt, Words::tr("The server's embeddings cannot be read."), detail);
}

Result<std::vector<float>> vectorIn(const QJsonArray &numbers)
{
    if (numbers.isEmpty() || numbers.size() > MostDimensions)
        return unreadable(u"%1 dimensions"_s.arg(numbers.size()));
    std::vector<float> vector;
    vector.reserve(std::size_t(numbers.size()));
    double length = 0;
    for (const QJsonValue &number : numbers) {
        // A NaN is no JSON number: servers write null or a text.
        const double value = number.toDouble();
        if (!number.isDouble() || !std::isfinite(value) || std::abs(value) > MostValue)
            return unreadable(u"a value that is no number"_s);
        vector.push_back(float(value));
        length += value * value;
    }
    if (length <= 0 || !std::isfinite(length))
        return unreadable(u"a vector without a direction"_s);
    return vector;
}

} // namespace

Result<EmbeddingAnswer> readEmbeddings(const QByteArray &body, std::size_t texts)
{
    const auto object = parseJsonObject(body);
    if (!object)
        return unreadable(object.error().message);
    const QJsonArray data = object->value("data"_L1).toArray();
    if (std::size_t(data.size()) != texts)
        return unreadable(u"%1 vectors for %2 texts"_s.arg(data.size()).arg(texts));
    EmbeddingAnswer answer;
    answer.vectors.resize(texts);
    std::size_t dimensions = 0;
    for (qsizetype place = 0; place < data.size(); ++place) {
        const QJsonObject row = data[place].toObject();
        // Some servers leave the index out and answer in order.
        const double index = row.contains("index"_L1) ? row.value("index"_L1).toDouble(-1) : double(place);
        if (!(index >= 0 && index < double(texts)) || index != std::floor(index))
            return unreadable(u"a vector of no text"_s);
        std::vector<float> &own = answer.vectors[std::size_t(index)];
        if (!own.empty())
            return unreadable(u"two vectors of one text"_s);
        auto vector = vectorIn(row.value("embedding"_L1).toArray());
        if (!vector)
            return fail(vector.error());
        if (dimensions != 0 && vector->size() != dimensions)
            return unreadable(u"%1 and %2 dimensions"_s.arg(dimensions).arg(vector->size()));
        dimensions = vector->size();
        own = std::move(*vector);
    }
    answer.model = oneLine(sanitizeText(object->value("model"_L1).toString()), 100);
    answer.inputTokens =
        std::max<qint64>(0, object->value("usage"_L1).toObject().value("prompt_tokens"_L1).toInteger());
    return answer;
}
