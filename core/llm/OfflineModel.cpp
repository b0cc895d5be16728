#include "core/llm/OfflineModel.h"

#include "core/llm/AnswerComposer.h"
#include "core/llm/IntentClassifier.h"

using namespace Qt::StringLiterals;

OfflineModel::OfflineModel(std::shared_ptr<const IntentClassifier> classifier)
    : m_classifier(std::move(classifier))
    , m_composer(std::make_unique<AnswerComposer>())
{ }

OfflineModel::~OfflineModel() = default;

void OfflineModel::setClassifier(std::shared_ptr<const IntentClassifier> classifier)
{
    m_classifier = std::move(classifier);
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.call)
            answer(waiting.call, waiting.message);
    }
}

QString OfflineModel::provider() const
{
    return u"offline"_s;
}

QString OfflineModel::model() const
{
    return u"built-in"_s;
}

std::optional<IntentGuess> OfflineModel::guess(const QString &message) const
{
    if (!m_classifier)
        return {};
    return m_classifier->classify(message);
}

void OfflineModel::foresee(const ReplyRequest &request)
{
    m_composer->foresee(request);
}

void OfflineModel::answer(IntentCall *call, const QString &message) const
{
    QMetaObject::invokeMethod(
        call,
        [call, classifier = m_classifier, message] {
            IntentReply reply;
            reply.guess = classifier->classify(message);
            Q_EMIT call->finished(reply);
        },
        Qt::QueuedConnection);
}

DeferredPtr<IntentCall> OfflineModel::classify(const IntentRequest &request)
{
    DeferredPtr<IntentCall> call(new IntentCall);
    if (m_classifier)
        answer(call.get(), request.message);
    else
        m_waiting.push_back({call.get(), request.message});
    return call;
}

DeferredPtr<PlanCall> OfflineModel::plan(const PlanRequest &)
{
    return nullptr;
}

DeferredPtr<ReplyCall> OfflineModel::reply(const ReplyRequest &request)
{
    ModelReply reply = m_composer->compose(request);
    reply.model = model();
    DeferredPtr<ReplyCall> call(new ReplyCall);
    QMetaObject::invokeMethod(
        call.get(),
        [call = call.get(), reply = std::move(reply)] {
            Q_EMIT call->delta(reply.text); // whoever lets go here is silent only, and hears no more
            Q_EMIT call->finished(reply);
        },
        Qt::QueuedConnection);
    return call;
}
