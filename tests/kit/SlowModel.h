#pragma once

#include "core/llm/OfflineModel.h"

#include <QTimer>

/// An answer that comes word by word and takes its time, as a server's does.
class SlowReply : public ReplyCall
{
public:
    struct Pace {
        int words = 30;
        int everyMs = 40;
    };

    explicit SlowReply(const Pace &pace)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this, words = pace.words] {
            if (++m_sent <= words) {
                const QString word = QStringLiteral("word%1 ").arg(m_sent);
                m_text += word;
                Q_EMIT delta(word);
                return;
            }
            m_timer.stop();
            ModelReply reply;
            reply.text = m_text;
            reply.answered = true;
            reply.finishReason = QStringLiteral("stop");
            Q_EMIT finished(reply);
        });
        m_timer.start(pace.everyMs);
    }

private:
    QTimer m_timer;
    QString m_text;
    int m_sent = 0;
};

/// The built-in assistant with the manners of one that is asked over the network: what it reads is stored before it is
/// asked, and what it says is shown as it comes.
class DistantModel : public OfflineModel
{
public:
    using OfflineModel::OfflineModel;
    bool isLocal() const override { return false; }
    std::optional<IntentGuess> guess(const QString &) const override { return {}; }
};

class SlowModel : public DistantModel
{
public:
    using DistantModel::DistantModel;
    DeferredPtr<ReplyCall> reply(const ReplyRequest &) override { return DeferredPtr<ReplyCall>(new SlowReply(pace)); }

    SlowReply::Pace pace;
};
