#pragma once

#include "core/llm/ContentWords.h"
#include "core/llm/LanguageModel.h"
#include "core/llm/PassageMatcher.h"
#include "core/llm/Phrases.h"

/// Answers without a language model: whatever is said about the subject stands word for word in a passage that was
/// found, and is said only when the passage shares the question's own words. What surrounds it (greeting, apology, the
/// offer of a colleague) is in the customer's language. Deterministic. For one thread.
class AnswerComposer
{
public:
    /// `text` and `sources` without model, usage and the like.
    ModelReply compose(const ReplyRequest &request);
    /// Works out what compose() says to the same request. Who the customer is, what was written before and which
    /// tickets are open may not be known yet.
    void foresee(const ReplyRequest &request);

private:
    struct Letter {
        ReplyRequest question; ///< that it answers
        QString greeting; ///< a phrase, to be filled with the customer's name
        ModelReply reply; ///< its text without the greeting
    };

    Letter letterFor(ReplyRequest request);
    /// The one paragraph that says it, of a passage about something else; empty when there is none.
    QString onlyParagraph(const Passage &passage, const AskedPart &asked);
    QString extract(const Passage &passage, const QStringList &words);
    QString rowsOf(const QString &table, const QStringList &words);
    QStringList answers(const ReplyRequest &request, std::vector<AskedPart> &asked, const Phrases &say,
                        ModelReply &reply);

    ContentWords m_words;
    PassageMatcher m_matcher{m_words};
    std::optional<Letter> m_foreseen; ///< the newest; gone when compose() had it
};
