#include "core/desk/IntentLearner.h"

#include "core/base/Background.h"
#include "core/base/Deliver.h"
#include "core/base/FreedMemory.h"
#include "core/base/Log.h"
#include "core/base/Text.h"
#include "core/desk/CaseEval.h"
#include "core/desk/Refused.h"
#include "core/llm/OfflineModel.h"
#include "core/store/Store.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

const QString CorrectIntent = u"correct_intent"_s;
/// Older ones have been outlived by what the assistant learned since.
constexpr int MostCorrections = 2'000;

using Trained = Result<std::shared_ptr<const IntentClassifier>>;

QString labelIn(const AuditEntry &entry)
{
    return entry.tool == CorrectIntent ? entry.input.value("intent"_L1).toString() : QString();
}

Result<std::vector<LabelledText>> correctionsIn(Reader &reader)
{
    AuditQuery query;
    query.tool = CorrectIntent;
    const auto entries = reader.audit(query, {}, MostCorrections);
    if (!entries)
        return fail(entries.error());
    std::vector<LabelledText> corrections;
    QSet<qint64> seen; // the newest word on a run counts
    for (const AuditEntry &entry : *entries) {
        if (seen.contains(entry.run.value))
            continue;
        seen.insert(entry.run.value);
        const auto run = reader.run(entry.run);
        if (!run && run.error().kind == Error::Kind::NotFound)
            continue; // erased with its customer
        if (!run)
            return fail(run.error());
        const QString label = labelIn(entry);
        if (label.isEmpty() || label == run->intent.label)
            continue;
        const auto message = reader.message(run->message);
        if (!message)
            return fail(message.error());
        corrections.push_back({message->body, label});
    }
    return corrections;
}

} // namespace

IntentLearner::IntentLearner(Store &store, OfflineModel &model, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_model(model)
{
    connect(&m_store, &Store::committed, this, &IntentLearner::follow);
}

void IntentLearner::start()
{
    read();
}

QFuture<Result<void>> IntentLearner::correct(RunId run, const QString &label, const QString &by)
{
    if (!builtinIntents().contains(label)) {
        return refused<void>(
            Error{Error::Kind::Invalid, tr("There is no intent “%1”.").arg(oneLine(label, 60)), {}, 0});
    }
    return m_store.commit([=](Writer &writer) -> Result<void> {
        const auto detail = writer.runDetail(run);
        if (!detail)
            return fail(detail.error());
        if (detail->run.intent.label.isEmpty())
            return fail(Error::Kind::Invalid, tr("The assistant has not read this message yet."));
        const QString corrected = correctedIntent(*detail);
        const QString before = corrected.isEmpty() ? detail->run.intent.label : corrected;
        if (label == before)
            return {};
        AuditEntry fact;
        fact.run = run;
        fact.tool = CorrectIntent;
        fact.input = {{u"intent"_s, label}, {u"instead_of"_s, before}};
        fact.actor = by;
        if (const auto appended = writer.append(fact); !appended)
            return fail(appended.error());
        return {};
    });
}

QFuture<Result<std::vector<LabelledText>>> IntentLearner::corrections() const
{
    return m_store.read([](Reader &reader) { return correctionsIn(reader); });
}

QFuture<Result<std::vector<EvalCase>>> IntentLearner::pastAnswers(int limit) const
{
    return m_store.read([limit](Reader &reader) -> Result<std::vector<EvalCase>> {
        RunQuery query;
        query.state = RunState::Sent;
        const auto runs = reader.runRows(query, {}, limit);
        if (!runs)
            return fail(runs.error());
        std::vector<EvalCase> cases;
        for (const RunRow &row : *runs) {
            const auto message = reader.message(row.run.message);
            const auto detail = reader.runDetail(row.run.id);
            if (!message)
                return fail(message.error());
            if (!detail)
                return fail(detail.error());
            EvalCase each;
            each.message = message->body;
            each.customer = row.customerName;
            each.sent = row.run.finalReply;
            const QString corrected = correctedIntent(*detail);
            each.intents = {corrected.isEmpty() ? row.run.intent.label : corrected};
            cases.push_back(std::move(each));
        }
        return cases;
    });
}

std::shared_ptr<const IntentClassifier> IntentLearner::classifier() const
{
    return m_model.classifier();
}

QString IntentLearner::correctedIntent(const RunDetail &detail)
{
    for (auto entry = detail.audit.rbegin(); entry != detail.audit.rend(); ++entry) {
        if (const QString label = labelIn(*entry); !label.isEmpty())
            return label == detail.run.intent.label ? QString() : label;
    }
    return {};
}

void IntentLearner::follow(const Change &change)
{
    const bool isNews = change.everything
        || std::any_of(change.audit.begin(), change.audit.end(),
                       [](const AuditEntry &entry) { return entry.tool == CorrectIntent; });
    if (isNews && m_taught)
        read();
}

void IntentLearner::read()
{
    deliver(corrections(), this, [this](const Result<std::vector<LabelledText>> &corrections) {
        if (!corrections)
            qCWarning(lcAssistant) << "corrections could not be read:" << corrections.error().detail;
        train(corrections ? *corrections : m_taught.value_or(std::vector<LabelledText>()));
    });
}

void IntentLearner::train(const std::vector<LabelledText> &corrections)
{
    if (m_taught == corrections)
        return;
    if (m_isTraining) {
        m_isStale = true;
        return;
    }
    m_taught = corrections;
    m_isTraining = true;
    const auto learn = [corrections] {
        auto classifier = IntentClassifier::builtin(corrections);
        returnFreedMemory();
        return classifier;
    };
    deliver(inBackground(learn), this, [this](const Trained &classifier) {
        m_isTraining = false;
        if (classifier)
            m_model.setClassifier(*classifier);
        else
            qCWarning(lcAssistant) << "intents could not be learned:" << classifier.error().message;
        Q_EMIT learned();
        if (std::exchange(m_isStale, false))
            read();
    });
}
