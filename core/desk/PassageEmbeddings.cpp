#include "core/desk/PassageEmbeddings.h"

#include "core/base/Background.h"
#include "core/base/Deliver.h"
#include "core/base/Log.h"
#include "core/desk/AssistantSetup.h"
#include "core/knowledge/KnowledgeBase.h"
#include "core/store/Store.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int BatchDeadlineMs = 60'000;
constexpr int FirstRetryMs = 60'000;
constexpr int MostDoublings = 6; ///< about an hour

AuditEntry factOf(const QJsonObject &request)
{
    AuditEntry fact;
    fact.tool = u"embed_passages"_s;
    fact.actor = u"assistant"_s;
    if (!request.isEmpty())
        fact.input = {{u"request"_s, request}};
    return fact;
}

} // namespace

PassageEmbeddings::PassageEmbeddings(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &PassageEmbeddings::fetchNext);
    connect(&m_parts.knowledge, &KnowledgeBase::indexed, this, &PassageEmbeddings::refresh);
    connect(&m_parts.setup, &AssistantSetup::changed, this, &PassageEmbeddings::followSetup);
}

PassageEmbeddings::~PassageEmbeddings() = default;

void PassageEmbeddings::fetchMissing()
{
    m_fetches = true;
    fetchNext();
}

void PassageEmbeddings::followSetup()
{
    const QString model = m_parts.setup.embeddingModel();
    if (model == m_model)
        return;
    m_model = model;
    m_dimensions = 0;
    m_questionsFail = false;
    m_vectors.reset();
    refresh();
}

/// Begins anew; what was under way is let go.
void PassageEmbeddings::refresh()
{
    m_working = std::make_unique<QObject>();
    m_call.reset();
    m_retry.stop();
    m_failures = 0;
    m_texts.clear();
    m_known.clear();
    m_missing.clear();
    m_state = {!m_model.isEmpty(), 0, 0, {}};
    m_isReading = m_state.isOn;
    if (m_state.isOn) {
        deliver(inBackground([index = m_parts.knowledge.index()] { return PassageVectors::textsOf(*index); }),
                m_working.get(), [this](const std::vector<PassageVectors::Text> &texts) { haveTexts(texts); });
    }
    Q_EMIT changed();
}

void PassageEmbeddings::haveTexts(std::vector<PassageVectors::Text> texts)
{
    m_texts = std::move(texts);
    m_state.passages = int(m_texts.size());
    if (m_texts.size() > MostPassages) {
        m_state.problem = tr("There are more than %1 passages: the articles are searched by their words alone.")
                              .arg(QLocale().toString(MostPassages));
        m_texts.clear();
        m_isReading = false;
        Q_EMIT changed();
        return;
    }
    deliver(
        m_parts.store.read([model = m_model](Reader &reader) { return reader.passageVectors(model, MostPassages); }),
        m_working.get(), [this](const Result<std::vector<PassageVector>> &kept) {
            haveKept(kept ? *kept : std::vector<PassageVector>());
        });
}

void PassageEmbeddings::haveKept(const std::vector<PassageVector> &kept)
{
    for (const PassageVector &vector : kept) {
        if (m_dimensions == 0 || std::size_t(vector.values.size()) == m_dimensions)
            m_known.insert(vector.hash, vector.values);
    }
    QSet<QString> wanted;
    for (const PassageVectors::Text &text : m_texts) {
        if (!m_known.contains(text.hash) && !wanted.contains(text.hash)) {
            wanted.insert(text.hash);
            m_missing.push_back(text);
        }
    }
    publish();
}

/// Hands out what is known so far; the building is a worker's.
void PassageEmbeddings::publish()
{
    m_state.known = int(std::ranges::count_if(
        m_texts, [this](const PassageVectors::Text &text) { return m_known.contains(text.hash); }));
    deliver(inBackground([texts = m_texts, known = m_known]() -> PassageVectorsPtr {
                return std::make_shared<const PassageVectors>(texts, known);
            }),
            m_working.get(), [this](const PassageVectorsPtr &vectors) {
                m_vectors = vectors;
                m_isReading = false;
                Q_EMIT changed();
                fetchNext();
            });
}

void PassageEmbeddings::fetchNext()
{
    if (!m_fetches || m_isReading || m_model.isEmpty() || m_missing.empty() || m_call)
        return;
    m_sent.clear();
    EmbeddingRequest request;
    request.deadlineMs = BatchDeadlineMs;
    for (const PassageVectors::Text &text : m_missing) {
        if (m_sent.size() == PassagesAtOnce)
            break;
        m_sent.push_back(text);
        request.texts += text.text;
    }
    m_call = m_parts.setup.embed(request);
    connect(m_call.get(), &EmbeddingCall::finished, this, &PassageEmbeddings::onFetched);
}

void PassageEmbeddings::onFetched(const Result<EmbeddingReply> &reply)
{
    if (reply)
        keep(*reply);
    else
        onFailed(reply.error());
}

void PassageEmbeddings::keep(const EmbeddingReply &reply)
{
    std::vector<PassageVector> vectors;
    for (std::size_t i = 0; i < m_sent.size(); ++i) {
        vectors.push_back(
            {m_sent[i].hash, PassageVectors::packed(reply.vectors[i]), reply.usage.costUsd / double(m_sent.size())});
    }
    AuditEntry fact = factOf(m_call->sentRequest());
    fact.output = {{u"model"_s, reply.model},
                   {u"passages"_s, qint64(vectors.size())},
                   {u"dimensions"_s, qint64(reply.vectors.front().size())},
                   {u"input_tokens"_s, reply.usage.inputTokens},
                   {u"cost_usd"_s, reply.usage.costUsd}};
    QSet<QString> used;
    if (m_missing.size() == m_sent.size()) {
        for (const PassageVectors::Text &text : m_texts)
            used.insert(text.hash);
    }
    const auto kept = m_parts.store.commit([=, model = m_model](Writer &writer) -> Result<void> {
        if (const auto stored = writer.keepPassageVectors(model, vectors); !stored)
            return stored;
        if (const auto logged = writer.append(fact); !logged)
            return fail(logged.error());
        return used.isEmpty() ? Result<void>() : writer.forgetPassageVectors(model, used);
    });
    deliver(kept, m_working.get(), [this, vectors](const Result<void> &done) {
        m_call.reset();
        if (!done) {
            onFailed(done.error());
            return;
        }
        m_failures = 0;
        m_state.problem.clear();
        for (const PassageVector &vector : vectors)
            m_known.insert(vector.hash, vector.values);
        m_missing.erase(m_missing.begin(), m_missing.begin() + std::ptrdiff_t(m_sent.size()));
        // Building them anew for every batch would take longer the more there are.
        const bool isWorthwhile = m_missing.empty() || std::size_t(m_known.size()) >= 2 * m_vectors->count();
        if (isWorthwhile) {
            publish();
            return;
        }
        m_state.known += int(vectors.size());
        Q_EMIT changed();
        fetchNext();
    });
}

void PassageEmbeddings::onFailed(const Error &error)
{
    qCWarning(lcAssistant) << "embeddings:" << errorKindName(error.kind) << error.detail;
    if (const QJsonObject request = m_call ? m_call->sentRequest() : QJsonObject(); !request.isEmpty()) {
        AuditEntry fact = factOf(request);
        fact.success = false;
        fact.error = error.message;
        m_parts.store.commit([fact](Writer &writer) -> Result<void> {
            const auto logged = writer.append(fact);
            return logged ? Result<void>() : Result<void>(fail(logged.error()));
        });
    }
    m_call.reset();
    m_state.problem = error.message;
    if (m_parts.setup.embeddingsRefused().isEmpty())
        m_retry.start(FirstRetryMs << std::min(m_failures++, MostDoublings));
    Q_EMIT changed();
}

PassageVectorsPtr PassageEmbeddings::vectors() const
{
    const bool canAsk =
        m_state.isOn && m_vectors && !m_vectors->isEmpty() && m_parts.setup.embeddingsRefused().isEmpty();
    return canAsk ? m_vectors : nullptr;
}

DeferredPtr<EmbeddingCall> PassageEmbeddings::ask(const QString &question)
{
    return m_parts.setup.embed({{question}, QuestionDeadlineMs});
}

bool PassageEmbeddings::heard(const Result<EmbeddingReply> &reply)
{
    if (!reply)
        return !std::exchange(m_questionsFail, true);
    m_questionsFail = false;
    const std::size_t dimensions = reply->vectors.front().size();
    // The server means another model by the name than when the passages were sent.
    if (m_vectors && m_vectors->dimensions() != dimensions) {
        m_dimensions = dimensions;
        refresh();
    }
    return false;
}
