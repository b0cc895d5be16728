#include "core/desk/CaseEval.h"

#include "core/base/Background.h"
#include "core/desk/Grounding.h"
#include "core/desk/Planner.h"
#include "core/llm/AnswerComposer.h"
#include "core/llm/ContentWords.h"
#include "core/llm/IntentClassifier.h"
#include "core/tools/PassageLookup.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <array>

using namespace Qt::StringLiterals;

/// Resources of a static library have to be asked for, outside of any namespace.
static void useCases()
{
    Q_INIT_RESOURCE(cases);
}

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseEval)
};

constexpr int MostSteps = 12;
constexpr int Bins = 10;

QStringList texts(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list += each.toString();
    return list;
}

/// How many of their words two texts share (Dice's coefficient).
double likenessOf(const QString &a, const QString &b)
{
    ContentWords words;
    const QSet<QString> ours = words.setOf(a);
    const QSet<QString> theirs = words.setOf(b);
    QSet<QString> common = ours;
    common.intersect(theirs);
    const auto all = double(ours.size() + theirs.size());
    return all == 0 ? 1 : 2 * double(common.size()) / all;
}

EvalOutcome run(const EvalCase &expected, const IntentClassifier &classifier, const KnowledgeIndex &knowledge,
                AnswerComposer &composer)
{
    QElapsedTimer timer;
    timer.start();
    EvalOutcome outcome;
    outcome.expected = expected;
    outcome.guess = classifier.classify(expected.message);
    ReplyRequest request;
    request.customer = Customer{CustomerId{1}, u"Alice Johnson"_s, u"alice@techcorp.com"_s, u"TechCorp Inc."_s, 0};
    if (!expected.customer.isEmpty())
        request.customer.name = expected.customer;
    request.message = expected.message;
    request.intent = outcome.guess;
    request.agentTone = u"friendly"_s;
    for (const PlanStep &step : builtinPlan(outcome.guess.label, expected.message, MostSteps)) {
        request.ticketProposed = request.ticketProposed || step.effect == Effect::Write;
        if (step.tool == u"search_kb"_s) {
            request.wordings = knowledge.wordings();
            request.passages =
                lookUpPassages(knowledge, step.params.value("query"_L1).toString(),
                               step.params.value("english"_L1).toString(), step.params.value("limit"_L1).toInt());
        }
    }
    const ModelReply reply = composer.compose(request);
    outcome.answer = withSourcesLine(reply.text, reply.sources);
    outcome.sources = reply.sources;
    outcome.doubts = doubtsAbout(reply.text, request);
    outcome.durationUs = timer.nsecsElapsed() / 1'000;
    if (!expected.sent.isEmpty())
        outcome.likeness = likenessOf(reply.text, withoutSourcesLine(expected.sent));

    outcome.intentRight = expected.intents.isEmpty() || expected.intents.contains(outcome.guess.label);
    if (expected.judgesSources) {
        const auto isExpected = [&expected](const Citation &citation) {
            return expected.sources.contains(citation.file) || expected.sources.contains(citation.passageId);
        };
        outcome.sourcesRight = expected.sources.isEmpty()
            ? outcome.sources.empty()
            : std::any_of(outcome.sources.begin(), outcome.sources.end(), isExpected);
    }
    for (const QString &word : expected.contains) {
        if (!outcome.answer.contains(word, Qt::CaseInsensitive))
            outcome.missing += word;
    }
    for (const QString &word : expected.absent) {
        if (outcome.answer.contains(word, Qt::CaseInsensitive))
            outcome.unwanted += word;
    }
    return outcome;
}

double calibrationError(const std::vector<EvalOutcome> &outcomes)
{
    std::array<double, Bins> sure = {};
    std::array<double, Bins> right = {};
    int judged = 0;
    for (const EvalOutcome &outcome : outcomes) {
        if (outcome.expected.intents.isEmpty())
            continue;
        const auto bin = std::size_t(std::clamp(int(outcome.guess.confidence * Bins), 0, Bins - 1));
        sure[bin] += outcome.guess.confidence;
        right[bin] += outcome.intentRight ? 1 : 0;
        ++judged;
    }
    double error = 0;
    for (std::size_t bin = 0; bin < Bins; ++bin)
        error += std::abs(sure[bin] - right[bin]);
    return judged == 0 ? 0 : error / judged;
}

template <class Judged, class Right>
double share(const std::vector<EvalOutcome> &outcomes, Judged judged, Right right)
{
    int all = 0;
    int good = 0;
    for (const EvalOutcome &outcome : outcomes) {
        if (!judged(outcome))
            continue;
        ++all;
        good += right(outcome) ? 1 : 0;
    }
    return all == 0 ? 0 : double(good) / all;
}

} // namespace

Result<std::vector<EvalCase>> readCases(const QByteArray &lines)
{
    std::vector<EvalCase> cases;
    int number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError parsed;
        const QJsonDocument document = QJsonDocument::fromJson(line, &parsed);
        if (parsed.error != QJsonParseError::NoError) {
            return fail(Error::Kind::Invalid,
                        Words::tr("Line %1 is no JSON object: %2").arg(number).arg(parsed.errorString()));
        }
        if (!document.isObject())
            return fail(Error::Kind::Invalid, Words::tr("Line %1 is no JSON object.").arg(number));
        const QJsonObject object = document.object();
        EvalCase each;
        each.message = object.value("message"_L1).toString();
        if (each.message.isEmpty())
            return fail(Error::Kind::Invalid, Words::tr("Line %1 has no \"message\".").arg(number));
        each.intents = texts(object.value("intent"_L1));
        each.judgesSources = object.contains("sources"_L1);
        each.sources = texts(object.value("sources"_L1));
        each.contains = texts(object.value("contains"_L1));
        each.absent = texts(object.value("absent"_L1));
        cases.push_back(std::move(each));
    }
    if (cases.empty())
        return fail(Error::Kind::Invalid, Words::tr("There is no case in this file."));
    return cases;
}

EvalReport evaluateCases(const std::vector<EvalCase> &cases, const IntentClassifier &classifier,
                         const KnowledgeIndex &knowledge, const std::function<bool(int)> &progressed)
{
    EvalReport report;
    AnswerComposer composer;
    for (const EvalCase &each : cases) {
        if (progressed && !progressed(int(report.outcomes.size())))
            break;
        report.outcomes.push_back(run(each, classifier, knowledge, composer));
    }
    const auto &all = report.outcomes;
    report.passed = int(std::count_if(all.begin(), all.end(), [](const EvalOutcome &each) { return each.passed(); }));
    report.intentAccuracy = share(
        all, [](const EvalOutcome &each) { return !each.expected.intents.isEmpty(); },
        [](const EvalOutcome &each) { return each.intentRight; });
    report.sourceAccuracy = share(
        all, [](const EvalOutcome &each) { return each.expected.judgesSources; },
        [](const EvalOutcome &each) { return each.sourcesRight; });
    report.wordAccuracy = share(
        all,
        [](const EvalOutcome &each) { return !each.expected.contains.isEmpty() || !each.expected.absent.isEmpty(); },
        [](const EvalOutcome &each) { return each.missing.isEmpty() && each.unwanted.isEmpty(); });
    report.grounded = share(
        all, [](const EvalOutcome &) { return true; }, [](const EvalOutcome &each) { return each.doubts.empty(); });
    double alike = 0;
    int sent = 0;
    for (const EvalOutcome &each : all) {
        alike += each.likeness;
        sent += each.expected.sent.isEmpty() ? 0 : 1;
    }
    report.likeness = sent == 0 ? 0 : alike / sent;
    report.ece = calibrationError(all);
    std::vector<qint64> times;
    times.reserve(all.size());
    for (const EvalOutcome &each : all)
        times.push_back(each.durationUs);
    std::sort(times.begin(), times.end());
    report.p50Us = times.empty() ? 0 : double(times[times.size() / 2]);
    return report;
}

Result<std::vector<EvalCase>> builtinCases()
{
    useCases();
    QFile file(u":/cases/assistant-cases.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Bug, Words::tr("The cases are missing in this build."));
    return readCases(file.readAll());
}

QFuture<EvalReport> evaluateAside(const std::vector<EvalCase> &cases,
                                  const std::shared_ptr<const IntentClassifier> &classifier,
                                  const KnowledgeIndexPtr &knowledge)
{
    auto promise = std::make_shared<QPromise<EvalReport>>();
    promise->start();
    inBackground([=] {
        promise->setProgressRange(0, int(cases.size()));
        promise->addResult(evaluateCases(cases, *classifier, *knowledge, [&promise](int done) {
            promise->setProgressValue(done);
            return !promise->isCanceled();
        }));
        promise->finish();
        return true;
    });
    return promise->future();
}
