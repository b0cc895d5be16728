#include "core/llm/IntentClassifier.h"

#include "core/base/Parallel.h"
#include "core/base/ReadFile.h"
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
/// What the weights of all labels may take: 40 MiB of the margins, 20 MiB of the likelihood.
constexpr std::size_t MostMarginWeights = 10U << 20U;
constexpr std::size_t MostLikelihoodWeights = 5U << 20U;
constexpr std::size_t MostRows = 200'000;
constexpr qsizetype MostLabels = 2'000;
/// A correction by a person outweighs what was shipped.
constexpr int CorrectionWeight = 4;

} // namespace

namespace {

/// How one model learns.
struct Recipe {
    LinearModel::Options model;
    FeatureSpace::Weighting weighting = FeatureSpace::Weighting::Texts;
    CharacterRuns runs = CharacterRuns::AcrossWords;
    quint32 fewest = 2; ///< a feature of a single text says nothing about another
    std::size_t most = MostMarginWeights;
};

/// Few examples do best with a likelihood over the insides of words. With many, margins over turns of phrase are
/// better, and the two err in different places: mixed they are better than either.
std::vector<Recipe> recipesFor(std::size_t rows, qsizetype labels, unsigned seed)
{
    Recipe likelihood;
    likelihood.model.method = LinearModel::Method::Likelihood;
    likelihood.model.seed = seed;
    likelihood.weighting = FeatureSpace::Weighting::Labels;
    likelihood.runs = CharacterRuns::WithinWords;
    likelihood.most = MostLikelihoodWeights;
    if (rows < FewExamples * std::size_t(labels)) {
        likelihood.model.passes = 20;
        likelihood.fewest = 1; // few texts cannot afford to lose any
        return {likelihood};
    }
    likelihood.model.passes = 8; // a pass over many texts goes as far as several over few
    Recipe margins;
    margins.model.seed = seed;
    return {margins, likelihood};
}

struct TrainingSet {
    std::vector<const QString *> texts;
    std::vector<int> labels; ///< -1: none of them
    int labelCount = 0;
};

/// One trained model and how it sees a text.
struct Learner {
    CharacterRuns runs = CharacterRuns::AcrossWords;
    FeatureSpace space;
    LinearModel model;
};

Learner learn(const TrainingSet &set, const Recipe &recipe)
{
    std::vector<std::vector<TextFeature>> features;
    features.reserve(set.texts.size());
    for (const QString *text : set.texts)
        features.push_back(textFeatures(*text, recipe.runs));
    Learner learner;
    learner.runs = recipe.runs;
    learner.space = FeatureSpace(features, set.labels, set.labelCount, recipe.weighting, recipe.fewest,
                                 recipe.most / std::size_t(set.labelCount));
    std::vector<SparseRow> rows;
    rows.reserve(features.size());
    for (const auto &each : features)
        rows.push_back(learner.space.row(each));
    learner.model = LinearModel::train(rows, set.labels, set.labelCount, learner.space.size(), recipe.model);
    return learner;
}

/// All recipes side by side.
std::vector<Learner> learnAll(const TrainingSet &set, const std::vector<Recipe> &recipes)
{
    std::vector<Learner> learners(recipes.size());
    inParallel(recipes.size(), [&](std::size_t i) { learners[i] = learn(set, recipes[i]); });
    return learners;
}

/// Nothing when no model knows a feature of the text.
std::optional<Evidence> evidenceIn(const QString &text, const std::vector<Learner> &learners)
{
    Evidence evidence;
    bool isKnown = false;
    for (const Learner &learner : learners) {
        const std::vector<TextFeature> features = textFeatures(text, learner.runs);
        const SparseRow row = learner.space.row(features);
        isKnown = isKnown || !row.empty();
        evidence.scores.push_back(learner.model.scores(row));
        if (evidence.scores.size() == 1 && !features.empty())
            evidence.known = float(row.size()) / float(features.size());
    }
    return isKnown ? std::optional(evidence) : std::nullopt;
}

/// In which part each row is judged. Texts that fit nothing are few and all of them tell where the threshold is: where
/// only the first part is judged, it holds every second one.
std::vector<int> partsOf(const TrainingSet &set, bool onlyFirst)
{
    std::vector<int> parts;
    int strangers = 0;
    for (std::size_t i = 0; i < set.labels.size(); ++i) {
        const bool isStranger = set.labels[i] < 0;
        parts.push_back(onlyFirst && isStranger ? strangers++ % 2 : int(i % Folds));
    }
    return parts;
}

/// Every row judged by models that did not see it.
std::vector<Judged> crossValidate(const TrainingSet &set, const std::vector<Recipe> &recipes)
{
    // A large set is judged by one part only: four fifths of it train nearly the same model.
    const bool isLarge = set.labels.size() > SmallSet;
    const std::vector<int> partOf = partsOf(set, isLarge);
    std::vector<Judged> judged;
    for (int part = 0; part < (isLarge ? 1 : Folds); ++part) {
        TrainingSet rest;
        rest.labelCount = set.labelCount;
        for (std::size_t i = 0; i < set.labels.size(); ++i) {
            if (partOf[i] != part) {
                rest.texts.push_back(set.texts[i]);
                rest.labels.push_back(set.labels[i]);
            }
        }
        const std::vector<Learner> learners = learnAll(rest, recipes);
        for (std::size_t i = 0; i < set.labels.size(); ++i) {
            if (partOf[i] != part)
                continue;
            if (const auto evidence = evidenceIn(*set.texts[i], learners))
                judged.push_back({*evidence, set.labels[i]});
        }
    }
    return judged;
}

} // namespace

struct IntentClassifier::Data {
    QStringList labels;
    std::vector<Learner> learners;
    Calibration calibration;
    bool hasThreshold = false;
    QString noneOfThese;
};

IntentClassifier::IntentClassifier() : d(std::make_unique<Data>()) { }
IntentClassifier::~IntentClassifier() = default;

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
        set.texts.push_back(&row.text);
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

    set.labelCount = int(labels.size());
    const std::vector<Recipe> recipes = recipesFor(set.texts.size(), labels.size(), options.seed);
    const auto classifier = std::make_shared<IntentClassifier>();
    Data &data = *classifier->d;
    data.learners = learnAll(set, recipes);
    data.labels = labels;
    data.hasThreshold = !options.oosLabel.isEmpty();
    data.noneOfThese = options.oosLabel.isEmpty() ? QString(NoneOfThese) : options.oosLabel;

    std::vector<Judged> judged;
    for (const LabelledText &row : validation) {
        if (const auto evidence = evidenceIn(row.text, data.learners))
            judged.push_back({*evidence, places.value(row.label, -1)});
    }
    if (judged.empty())
        judged = crossValidate(set, recipes);
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
    const auto evidence = evidenceIn(text, d->learners);
    if (!evidence)
        return {d->noneOfThese, 1.0 / double(d->labels.size() + 1), {}, 0};
    const Calibration::Verdict verdict = d->calibration.judge(*evidence);
    const QString &best = d->labels[verdict.best];
    if (d->hasThreshold && verdict.fitsNone)
        return {d->noneOfThese, verdict.none, best, std::min(verdict.none, verdict.confidence)};
    return {best, verdict.confidence, d->labels[verdict.second], verdict.secondConfidence};
}

QStringList IntentClassifier::labels() const
{
    return d->labels;
}

Result<std::vector<LabelledText>> readLabelled(const QByteArray &bytes)
{
    if (const qsizetype bad = firstLineNotUtf8(bytes); bad > 0) {
        return fail(Error::Kind::Invalid, Words::tr("Line %1 is not UTF-8. Save the file in that encoding.").arg(bad));
    }
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
