#include "core/llm/IntentClassifier.h"

#include "core/base/Text.h"
#include "core/llm/LinearModel.h"
#include "core/llm/TextFeatures.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static void initIntentsResource()
{
    Q_INIT_RESOURCE(intents);
}

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IntentClassifier)
};

constexpr auto NoneOfThese = "general_question"_L1;
constexpr std::size_t SmallSet = 4000; ///< up to here the confidence is set by cross-validation in five parts
constexpr int Folds = 5;
/// How much finding a text that fits nothing is worth against naming one that fits.
constexpr double OosWeight = 0.1;

/// Features seen in training, numbered without gaps, and how telling each is.
struct Vocabulary {
    QHash<quint32, quint32> numbers;
    std::vector<float> idf;

    static Vocabulary of(const std::vector<std::vector<TextFeature>> &texts)
    {
        QHash<quint32, quint32> counts;
        for (const auto &features : texts) {
            for (const TextFeature &feature : features)
                ++counts[feature.hash];
        }
        // A feature of a single text says nothing about another; only tiny sets cannot afford to lose them.
        const quint32 fewest = texts.size() > 300 ? 2 : 1;
        Vocabulary vocabulary;
        for (const auto &features : texts) {
            for (const TextFeature &feature : features) {
                const quint32 count = counts.value(feature.hash);
                if (count < fewest || vocabulary.numbers.contains(feature.hash))
                    continue;
                vocabulary.numbers.insert(feature.hash, quint32(vocabulary.idf.size()));
                vocabulary.idf.push_back(1.0F + std::log(float(texts.size() + 1) / float(count + 1)));
            }
        }
        return vocabulary;
    }

    /// Of length 1; empty when nothing is known.
    SparseRow row(const std::vector<TextFeature> &features) const
    {
        SparseRow row;
        float square = 0;
        for (const TextFeature &feature : features) {
            const auto it = numbers.constFind(feature.hash);
            if (it == numbers.constEnd())
                continue;
            const float value = feature.value * idf[*it];
            row.push_back({*it, value});
            square += value * value;
        }
        const float scale = square > 0 ? 1.0F / std::sqrt(square) : 0.0F;
        for (Entry &entry : row)
            entry.value *= scale;
        return row;
    }
};

std::vector<double> softmax(const std::vector<float> &scores, double sharpness)
{
    const float top = *std::max_element(scores.begin(), scores.end());
    std::vector<double> shares(scores.size());
    double sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        shares[i] = std::exp(sharpness * double(scores[i] - top));
        sum += shares[i];
    }
    for (double &share : shares)
        share /= sum;
    return shares;
}

/// A row that was not trained on: its scores and its label, -1 when it fits none.
struct Judged {
    std::vector<float> scores;
    int label = -1;
};

/// The sharpness under which the true labels are the least surprising. The function has one minimum: golden section.
double fitSharpness(const std::vector<Judged> &judged)
{
    const auto surprise = [&judged](double sharpness) {
        double sum = 0;
        for (const Judged &row : judged) {
            if (row.label >= 0)
                sum -= std::log(std::max(1e-12, softmax(row.scores, sharpness)[std::size_t(row.label)]));
        }
        return sum;
    };
    constexpr double Ratio = 0.6180339887498949;
    double low = 0.2;
    double high = 20;
    for (int i = 0; i < 30; ++i) {
        const double a = high - (high - low) * Ratio;
        const double b = low + (high - low) * Ratio;
        if (surprise(a) < surprise(b))
            high = b;
        else
            low = a;
    }
    return (low + high) / 2;
}

/// The confidence below which "none of these" is the better answer. Without rows that fit nothing one text in fifty may
/// be turned away.
double fitThreshold(const std::vector<Judged> &judged, double sharpness, int oosLabel)
{
    struct Top {
        double confidence = 0;
        bool isRight = false;
        bool isOos = false;
    };
    std::vector<Top> tops;
    int inScope = 0;
    int outside = 0;
    for (const Judged &row : judged) {
        const auto shares = softmax(row.scores, sharpness);
        const auto best = std::max_element(shares.begin(), shares.end());
        const int guess = int(best - shares.begin());
        const bool isOos = row.label < 0 || row.label == oosLabel;
        (isOos ? outside : inScope) += 1;
        // What is called "none of these" already is not the threshold's business.
        if (guess != oosLabel)
            tops.push_back({*best, guess == row.label, isOos});
    }
    std::sort(tops.begin(), tops.end(), [](const Top &a, const Top &b) { return a.confidence < b.confidence; });
    if (outside == 0)
        return tops.empty() ? 0 : tops[tops.size() / 50].confidence;
    double value = 0;
    double best = 0;
    double threshold = 0;
    for (const Top &top : tops) {
        if (top.isOos)
            value += OosWeight / outside;
        else if (top.isRight)
            value -= (1 - OosWeight) / std::max(1, inScope);
        if (value > best) {
            best = value;
            threshold = std::nextafter(top.confidence, 1.0);
        }
    }
    return threshold;
}

} // namespace

struct IntentClassifier::Data {
    QStringList labels;
    Vocabulary vocabulary;
    LinearModel model;
    double sharpness = 1;
    double threshold = 0;
    int oosLabel = -1; ///< its place among the labels, if it was trained
    QString noneOfThese;
};

IntentClassifier::IntentClassifier() : d(std::make_unique<Data>()) { }
IntentClassifier::~IntentClassifier() = default;

namespace {

struct TrainingSet {
    std::vector<std::vector<TextFeature>> features;
    std::vector<int> labels;
};

struct Fitted {
    Vocabulary vocabulary;
    LinearModel model;
};

Fitted fit(const TrainingSet &set, int labelCount, unsigned seed)
{
    Fitted fitted;
    fitted.vocabulary = Vocabulary::of(set.features);
    std::vector<SparseRow> rows;
    rows.reserve(set.features.size());
    for (const auto &features : set.features)
        rows.push_back(fitted.vocabulary.row(features));
    LinearModel::Options options;
    options.seed = seed;
    fitted.model = LinearModel::train(rows, set.labels, labelCount, quint32(fitted.vocabulary.idf.size()), options);
    return fitted;
}

/// Every row judged by a model that did not see it.
std::vector<Judged> crossValidate(const TrainingSet &set, int labelCount, unsigned seed)
{
    // A large set is judged by one part only: four fifths of it train nearly the same model.
    const int parts = set.labels.size() <= SmallSet ? Folds : 1;
    std::vector<Judged> judged;
    for (int part = 0; part < parts; ++part) {
        TrainingSet rest;
        for (std::size_t i = 0; i < set.labels.size(); ++i) {
            if (int(i % Folds) != part) {
                rest.features.push_back(set.features[i]);
                rest.labels.push_back(set.labels[i]);
            }
        }
        const Fitted fitted = fit(rest, labelCount, seed);
        for (std::size_t i = std::size_t(part); i < set.labels.size(); i += Folds)
            judged.push_back({fitted.model.scores(fitted.vocabulary.row(set.features[i])), set.labels[i]});
    }
    return judged;
}

} // namespace

Result<std::shared_ptr<const IntentClassifier>> IntentClassifier::train(const std::vector<LabelledText> &rows,
                                                                        const std::vector<LabelledText> &validation,
                                                                        const Options &options)
{
    QStringList labels;
    TrainingSet set;
    for (const LabelledText &row : rows) {
        auto features = textFeatures(row.text);
        if (features.empty() || row.label.isEmpty())
            continue;
        auto place = labels.indexOf(row.label);
        if (place < 0) {
            place = labels.size();
            labels.append(row.label);
        }
        set.features.push_back(std::move(features));
        set.labels.push_back(int(place));
    }
    if (labels.size() < 2) {
        return fail(Error::Kind::Invalid,
                    Words::tr("There is nothing to learn: examples of at least two labels are needed."));
    }

    const auto classifier = std::make_shared<IntentClassifier>();
    Data &data = *classifier->d;
    Fitted fitted = fit(set, int(labels.size()), options.seed);
    data.vocabulary = std::move(fitted.vocabulary);
    data.model = std::move(fitted.model);
    data.labels = labels;
    data.oosLabel = options.oosLabel.isEmpty() ? -1 : int(labels.indexOf(options.oosLabel));
    data.noneOfThese = options.oosLabel.isEmpty() ? QString(NoneOfThese) : options.oosLabel;

    std::vector<Judged> judged;
    for (const LabelledText &row : validation) {
        const auto features = textFeatures(row.text);
        if (!features.empty())
            judged.push_back({data.model.scores(data.vocabulary.row(features)), int(labels.indexOf(row.label))});
    }
    if (judged.empty())
        judged = crossValidate(set, int(labels.size()), options.seed);
    data.sharpness = fitSharpness(judged);
    if (!options.oosLabel.isEmpty())
        data.threshold = fitThreshold(judged, data.sharpness, data.oosLabel);
    return std::shared_ptr<const IntentClassifier>(classifier);
}

Result<std::shared_ptr<const IntentClassifier>> IntentClassifier::builtin(const std::vector<LabelledText> &corrections)
{
    std::vector<LabelledText> rows = builtinExamples();
    rows.insert(rows.end(), corrections.begin(), corrections.end());
    return train(rows, {}, {});
}

std::vector<LabelledText> IntentClassifier::builtinExamples()
{
    initIntentsResource();
    QFile file(u":/intents/builtin.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readLabelled(file.readAll()).value_or(std::vector<LabelledText>{});
}

IntentGuess IntentClassifier::classify(const QString &text) const
{
    const SparseRow row = d->vocabulary.row(textFeatures(text));
    if (row.empty())
        return {d->noneOfThese, 1.0 / double(d->labels.size() + 1), {}, 0};
    const auto shares = softmax(d->model.scores(row), d->sharpness);
    std::size_t best = 0;
    std::size_t second = 1;
    if (shares[second] > shares[best])
        std::swap(best, second);
    for (std::size_t i = 2; i < shares.size(); ++i) {
        if (shares[i] > shares[best]) {
            second = best;
            best = i;
        } else if (shares[i] > shares[second]) {
            second = i;
        }
    }
    IntentGuess guess{d->labels[qsizetype(best)], shares[best], d->labels[qsizetype(second)], shares[second]};
    if (int(best) != d->oosLabel && shares[best] < d->threshold)
        guess = {d->noneOfThese, 1 - shares[best], guess.label, shares[best]};
    return guess;
}

QStringList IntentClassifier::labels() const
{
    return d->labels;
}

Result<std::vector<LabelledText>> readLabelled(const QByteArray &bytes)
{
    std::vector<LabelledText> rows;
    const QStringList lines = sanitizeUtf8(bytes).split(QChar(u'\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const qsizetype tab = lines[i].lastIndexOf(QChar(u'\t'));
        const QString label = tab < 0 ? QString() : lines[i].mid(tab + 1).trimmed();
        if (label.isEmpty()) {
            return fail(Error::Kind::Invalid,
                        Words::tr("Line %1 is not “text<TAB>label”: “%2”").arg(i + 1).arg(oneLine(lines[i], 60)));
        }
        rows.push_back({lines[i].left(tab).trimmed(), label});
    }
    return rows;
}
