#include "core/llm/IntentClassifier.h"

#include "core/base/Parallel.h"
#include "core/base/ReadFile.h"
#include "core/base/Text.h"
#include "core/learn/FeatureSpace.h"
#include "core/llm/Calibration.h"

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

/// The texts of the set as each recipe sees them.
std::vector<FeatureCorpus> corporaOf(const TrainingSet &set, const std::vector<Recipe> &recipes)
{
    std::vector<std::optional<FeatureCorpus>> made(recipes.size());
    inParallel(recipes.size(), [&](std::size_t i) { made[i].emplace(set.texts, recipes[i].runs); });
    std::vector<FeatureCorpus> corpora;
    corpora.reserve(made.size());
    for (auto &corpus : made)
        corpora.push_back(std::move(*corpus));
    return corpora;
}

Learner learn(const FeatureCorpus &corpus, const TrainingSet &set, const std::vector<quint32> &chosen,
              const Recipe &recipe)
{
    std::vector<int> labels;
    labels.reserve(chosen.size());
    for (const quint32 i : chosen)
        labels.push_back(set.labels[i]);
    Learner learner;
    learner.runs = recipe.runs;
    learner.space = FeatureSpace(corpus, chosen, labels, set.labelCount, recipe.weighting, recipe.fewest,
                                 recipe.most / LinearModel::weightsPerFeature(set.labelCount));
    std::vector<SparseRow> rows;
    rows.reserve(chosen.size());
    for (const quint32 i : chosen)
        rows.push_back(learner.space.row(corpus.text(i)));
    learner.model = LinearModel::train(rows, labels, set.labelCount, learner.space.size(), recipe.model);
    return learner;
}

/// All recipes side by side, from the rows of the set that are chosen.
std::vector<Learner> learnAll(const std::vector<FeatureCorpus> &corpora, const TrainingSet &set,
                              const std::vector<quint32> &chosen, const std::vector<Recipe> &recipes)
{
    std::vector<Learner> learners(recipes.size());
    inParallel(recipes.size(), [&](std::size_t i) { learners[i] = learn(corpora[i], set, chosen, recipes[i]); });
    return learners;
}

/// What the models say to a text that each has as a row, of so many features for the first. Nothing when no model knows
/// a feature of it.
std::optional<Evidence> evidenceOf(const std::vector<SparseRow> &rows, std::size_t features,
                                   const std::vector<Learner> &learners)
{
    Evidence evidence;
    bool isKnown = false;
    for (std::size_t i = 0; i < learners.size(); ++i) {
        isKnown = isKnown || !rows[i].empty();
        evidence.scores.push_back(learners[i].model.scores(rows[i]));
    }
    if (features > 0)
        evidence.known = float(rows.front().size()) / float(features);
    return isKnown ? std::optional(evidence) : std::nullopt;
}

std::optional<Evidence> evidenceIn(const QString &text, const std::vector<Learner> &learners)
{
    std::vector<SparseRow> rows;
    std::size_t first = 0;
    for (const Learner &learner : learners) {
        const std::vector<TextFeature> features = textFeatures(text, learner.runs);
        if (rows.empty())
            first = features.size();
        rows.push_back(learner.space.row(features));
    }
    return evidenceOf(rows, first, learners);
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

std::vector<quint32> rowsWhere(const std::vector<int> &partOf, auto isChosen)
{
    std::vector<quint32> chosen;
    for (std::size_t i = 0; i < partOf.size(); ++i) {
        if (isChosen(partOf[i]))
            chosen.push_back(quint32(i));
    }
    return chosen;
}

/// The rows of one part, judged by models that saw the others.
std::vector<Judged> judgePart(const std::vector<FeatureCorpus> &corpora, const TrainingSet &set,
                              const std::vector<int> &partOf, int part, const std::vector<Recipe> &recipes)
{
    const auto others = rowsWhere(partOf, [part](int other) { return other != part; });
    const std::vector<Learner> learners = learnAll(corpora, set, others, recipes);
    std::vector<Judged> judged;
    for (const quint32 i : rowsWhere(partOf, [part](int other) { return other == part; })) {
        std::vector<SparseRow> rows;
        for (std::size_t k = 0; k < learners.size(); ++k)
            rows.push_back(learners[k].space.row(corpora[k].text(i)));
        if (const auto evidence = evidenceOf(rows, corpora.front().text(i).size(), learners))
            judged.push_back({*evidence, set.labels[i]});
    }
    return judged;
}

struct Trained {
    std::vector<Learner> learners;
    std::vector<Judged> judged; ///< every row by models that did not see it
};

/// Learns from all rows and, unless it is judged by others, cross-validates beside that.
Trained learnFrom(const TrainingSet &set, const std::vector<Recipe> &recipes, bool crossValidates)
{
    // A large set is judged by one part only: four fifths of it train nearly the same model.
    const bool isLarge = set.labels.size() > SmallSet;
    const std::vector<int> partOf = partsOf(set, isLarge);
    const std::vector<FeatureCorpus> corpora = corporaOf(set, recipes);
    Trained trained;
    std::vector<std::vector<Judged>> parts(!crossValidates ? 0 : isLarge ? 1 : Folds);
    inParallel(parts.size() + 1, [&](std::size_t i) {
        if (i == 0)
            trained.learners = learnAll(corpora, set, rowsWhere(partOf, [](int) { return true; }), recipes);
        else
            parts[i - 1] = judgePart(corpora, set, partOf, int(i) - 1, recipes);
    });
    for (std::size_t i = 0; i < corpora.size(); ++i)
        trained.learners[i].space.leave(corpora[i]);
    for (const auto &part : parts)
        trained.judged.insert(trained.judged.end(), part.begin(), part.end());
    return trained;
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
    data.labels = labels;
    data.hasThreshold = !options.oosLabel.isEmpty();
    data.noneOfThese = options.oosLabel.isEmpty() ? QString(NoneOfThese) : options.oosLabel;

    Trained trained = learnFrom(set, recipes, validation.empty());
    data.learners = std::move(trained.learners);
    for (const LabelledText &row : validation) {
        if (const auto evidence = evidenceIn(row.text, data.learners))
            trained.judged.push_back({*evidence, places.value(row.label, -1)});
    }
    data.calibration = Calibration(trained.judged);
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
