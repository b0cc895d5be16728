#include "core/llm/IntentClassifier.h"

#include "core/base/Text.h"
#include "core/llm/Calibration.h"
#include "core/llm/FeatureSpace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <algorithm>

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
constexpr std::size_t FewExamples = 40; ///< of each label: with fewer, the model of few examples does better
/// What the weights of all labels may take: 60 MiB.
constexpr std::size_t MostWeights = 15U << 20U;
constexpr std::size_t MostRows = 200'000;
constexpr qsizetype MostLabels = 2'000;
/// A correction by a person outweighs what was shipped.
constexpr int CorrectionWeight = 4;

} // namespace

struct IntentClassifier::Data {
    QStringList labels;
    CharacterRuns runs = CharacterRuns::AcrossWords;
    FeatureSpace space;
    LinearModel model;
    Calibration calibration;
    bool hasThreshold = false;
    QString noneOfThese;
};

IntentClassifier::IntentClassifier() : d(std::make_unique<Data>()) { }
IntentClassifier::~IntentClassifier() = default;

namespace {

struct TrainingSet {
    std::vector<std::vector<TextFeature>> features;
    std::vector<int> labels; ///< -1: none of them
};

struct Recipe {
    LinearModel::Options model;
    FeatureSpace::Weighting weighting = FeatureSpace::Weighting::Texts;
    CharacterRuns runs = CharacterRuns::AcrossWords;
    quint32 fewest = 2; ///< a feature of a single text says nothing about another
    int labelCount = 0;

    Recipe(std::size_t rows, qsizetype labels, unsigned seed) : labelCount(int(labels))
    {
        model.seed = seed;
        if (rows >= FewExamples * std::size_t(labels))
            return;
        model.method = LinearModel::Method::Likelihood;
        model.passes = 20;
        weighting = FeatureSpace::Weighting::Labels;
        runs = CharacterRuns::WithinWords;
        fewest = 1; // few texts cannot afford to lose any
    }
};

struct Fitted {
    FeatureSpace space;
    LinearModel model;
};

Fitted fit(const TrainingSet &set, const Recipe &recipe)
{
    Fitted fitted;
    fitted.space = FeatureSpace(set.features, set.labels, recipe.labelCount, recipe.weighting, recipe.fewest,
                                MostWeights / std::size_t(recipe.labelCount));
    std::vector<SparseRow> rows;
    rows.reserve(set.features.size());
    for (const auto &features : set.features)
        rows.push_back(fitted.space.row(features));
    fitted.model = LinearModel::train(rows, set.labels, recipe.labelCount, fitted.space.size(), recipe.model);
    return fitted;
}

/// Every row judged by a model that did not see it.
std::vector<JudgedScores> crossValidate(const TrainingSet &set, const Recipe &recipe)
{
    // A large set is judged by one part only: four fifths of it train nearly the same model.
    const int parts = set.labels.size() <= SmallSet ? Folds : 1;
    std::vector<JudgedScores> judged;
    for (int part = 0; part < parts; ++part) {
        TrainingSet rest;
        for (std::size_t i = 0; i < set.labels.size(); ++i) {
            if (int(i % Folds) != part) {
                rest.features.push_back(set.features[i]);
                rest.labels.push_back(set.labels[i]);
            }
        }
        const Fitted fitted = fit(rest, recipe);
        for (std::size_t i = std::size_t(part); i < set.labels.size(); i += Folds)
            judged.push_back({fitted.model.scores(fitted.space.row(set.features[i])), set.labels[i]});
    }
    return judged;
}

} // namespace

Result<std::shared_ptr<const IntentClassifier>> IntentClassifier::train(const std::vector<LabelledText> &rows,
                                                                        const std::vector<LabelledText> &validation,
                                                                        const Options &options)
{
    if (rows.size() > MostRows) {
        return fail(Error::Kind::Invalid,
                    Words::tr("%n examples are too many to learn from; 200,000 are the most.", nullptr,
                              int(std::min<std::size_t>(rows.size(), 1'000'000'000))));
    }
    QStringList labels;
    QHash<QString, int> places;
    std::vector<const LabelledText *> usable;
    TrainingSet set;
    for (const LabelledText &row : rows) {
        if (row.label.isEmpty())
            continue;
        int place = -1;
        if (row.label != options.oosLabel) {
            place = places.value(row.label, int(labels.size()));
            if (place == labels.size()) {
                labels.append(row.label);
                places.insert(row.label, place);
            }
        }
        usable.push_back(&row);
        set.labels.push_back(place);
    }
    if (labels.size() < 2) {
        return fail(Error::Kind::Invalid,
                    Words::tr("There is nothing to learn: examples of at least two labels are needed."));
    }
    if (labels.size() > MostLabels) {
        return fail(Error::Kind::Invalid,
                    Words::tr("%n labels are too many; 2,000 are the most. Is the label in the last column?", nullptr,
                              int(labels.size())));
    }

    const auto classifier = std::make_shared<IntentClassifier>();
    Data &data = *classifier->d;
    const Recipe recipe(usable.size(), labels.size(), options.seed);
    for (const LabelledText *row : usable)
        set.features.push_back(textFeatures(row->text, recipe.runs));
    Fitted fitted = fit(set, recipe);
    data.runs = recipe.runs;
    data.space = std::move(fitted.space);
    data.model = std::move(fitted.model);
    data.labels = labels;
    data.hasThreshold = !options.oosLabel.isEmpty();
    data.noneOfThese = options.oosLabel.isEmpty() ? QString(NoneOfThese) : options.oosLabel;

    std::vector<JudgedScores> judged;
    for (const LabelledText &row : validation) {
        const SparseRow known = data.space.row(textFeatures(row.text, recipe.runs));
        if (!known.empty())
            judged.push_back({data.model.scores(known), places.value(row.label, -1)});
    }
    if (judged.empty())
        judged = crossValidate(set, recipe);
    data.calibration = Calibration(judged);
    return std::shared_ptr<const IntentClassifier>(classifier);
}

Result<std::shared_ptr<const IntentClassifier>> IntentClassifier::builtin(const std::vector<LabelledText> &corrections)
{
    std::vector<LabelledText> rows = builtinExamples();
    for (int i = 0; i < CorrectionWeight; ++i)
        rows.insert(rows.end(), corrections.begin(), corrections.end());
    return train(rows, {}, {});
}

std::vector<LabelledText> IntentClassifier::builtinExamples()
{
    initIntentsResource();
    std::vector<LabelledText> examples;
    const QDir folder(u":/intents"_s);
    const QStringList files = folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto rows = readLabelled(file.readAll());
        if (rows)
            examples.insert(examples.end(), rows->begin(), rows->end());
    }
    return examples;
}

IntentGuess IntentClassifier::classify(const QString &text) const
{
    const SparseRow row = d->space.row(textFeatures(text, d->runs));
    if (row.empty())
        return {d->noneOfThese, 1.0 / double(d->labels.size() + 1), {}, 0};
    const auto shares = d->calibration.shares(d->model.scores(row));
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
    if (d->hasThreshold && shares[best] < d->calibration.threshold())
        return {d->noneOfThese, 1 - shares[best], d->labels[qsizetype(best)], shares[best]};
    return {d->labels[qsizetype(best)], shares[best], d->labels[qsizetype(second)], shares[second]};
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
