#include "core/llm/OfflineModel.h"

#include "core/llm/AnswerComposer.h"
#include "core/llm/IntentClassifier.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ChunkLength = 48;

/// Hands out a finished text piece by piece, a piece per turn of the event loop: the window is drawn in between.
class TextReply : public ReplyCall
{
public:
    explicit TextReply(ModelReply reply) : m_reply(std::move(reply)) { next(); }

private:
    void next()
    {
        QMetaObject::invokeMethod(
            this, [this] { emitPiece(); }, Qt::QueuedConnection);
    }

    void emitPiece()
    {
        if (m_at >= m_reply.text.size()) {
            Q_EMIT finished(m_reply);
            return;
        }
        const QString piece = m_reply.text.mid(m_at, pieceLength());
        m_at += piece.size();
        next();
        Q_EMIT delta(piece);
    }

    /// To the end of a word.
    qsizetype pieceLength() const
    {
        const qsizetype space = m_reply.text.indexOf(QChar(u' '), m_at + ChunkLength);
        return space < 0 ? m_reply.text.size() - m_at : space - m_at + 1;
    }

    ModelReply m_reply;
    qsizetype m_at = 0;
};

} // namespace

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
    return DeferredPtr<ReplyCall>(new TextReply(std::move(reply)));
}
