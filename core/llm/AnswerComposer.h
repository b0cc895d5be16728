#pragma once

#include "core/llm/ContentWords.h"
#include "core/llm/LanguageModel.h"
#include "core/llm/Phrases.h"

#include <QCache>
#include <memory>

/// Answers without a language model: whatever is said about the subject stands word for word in a passage that was
/// found, and is said only when the passage shares the question's own words. What surrounds it (greeting, apology, the
/// offer of a colleague) is in the customer's language. Deterministic. For one thread.
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
    /// The words of a passage, taken apart once for all parts of a message.
    struct Offer {
        QSet<QString> own; ///< of its heading
        QSet<QString> path; ///< of the headings above
        QSet<QString> text;
        std::vector<QSet<QString>> rows; ///< of the first column of its tables
        QSet<QString> figures;
        bool introduces = false; ///< the first lines of an article
    };

    std::vector<Asked> partsOf(const ReplyRequest &request, Tongue tongue);
    Offer offerOf(const Passage &passage);
    /// The same few passages come back run after run.
    std::shared_ptr<const Offer> keptOfferOf(const Passage &passage);
    void match(const std::vector<std::shared_ptr<const Offer>> &offers, std::vector<Asked> &asked, bool isReport) const;
    double fit(const Offer &offer, const std::vector<std::shared_ptr<const Offer>> &all, const Asked &asked) const;
    QString extract(const Passage &passage, const QStringList &words);
    QString rowsOf(const QString &table, const QStringList &words);
    QStringList answers(const ReplyRequest &request, std::vector<Asked> &asked, const Phrases &say, ModelReply &reply);

    struct Kept {
        QString text;
        QString headingPath;
        std::shared_ptr<const Offer> offer;
    };

    ContentWords m_words;
    QCache<QString, Kept> m_offers; ///< by the passage's id
};
