#pragma once

#include "core/llm/ContentWords.h"
#include "core/llm/LanguageModel.h"

/// Answers without a language model: whatever is said about the subject stands word for word in a passage that was
/// found, and is said only when the passage shares the question's own words. Deterministic. For one thread.
class AnswerComposer
{
public:
    /// `text` and `sources` without model, usage and the like.
    ModelReply compose(const ReplyRequest &request);

private:
    /// A part of the message that asks for one thing, and the passage that answers it, if any does.
    struct Asked {
        QString text;
        QStringList words;
        bool isQuestion = false;
        int passage = -1;
    };

    std::vector<Asked> partsOf(const QString &message);
    void match(const ReplyRequest &request, std::vector<Asked> &asked);
    double fit(const PassageHit &hit, const QStringList &words);
    QString extract(const Passage &passage, const QStringList &words);

    ContentWords m_words;
};
