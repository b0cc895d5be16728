#pragma once

#include "core/llm/AskedPart.h"
#include "core/llm/OfferedPassage.h"

#include <QCache>

class ContentWords;

/// Finds which of the passages offered answers a part of a message, by how well their words fit (see PassageFit.h);
/// what the search ranked high is believed more readily. For one thread.
class PassageMatcher
{
public:
    /// `words` outlives the matcher.
    explicit PassageMatcher(ContentWords &words) : m_words(words) { }

    /// Fills in `passages` of every part. `isReport`: the message reports a fault or has an idea; what asks for nothing
    /// is answered by a passage only when it fits closely.
    void match(const std::vector<PassageHit> &hits, std::vector<AskedPart> &asked, bool isReport);

    /// A sentence from another section of the article that says more about the part than those chosen for it do.
    struct Addition {
        int passage = -1; ///< none
        QString sentence;
    };
    Addition addition(const std::vector<PassageHit> &hits, const AskedPart &part);

private:
    struct Kept {
        QString text;
        QString headingPath;
        std::shared_ptr<const OfferedPassage> offer;
    };

    /// The same few passages come back run after run.
    std::shared_ptr<const OfferedPassage> keptOfferOf(const Passage &passage);
    OfferedPassages offersOf(const std::vector<PassageHit> &hits);
    /// The first sentence of a passage's paragraphs with `all` of some words and the `fewest` of others; empty: none.
    QString sentenceAbout(const Passage &passage, const QStringList &all, const QStringList &some, qsizetype fewest);

    ContentWords &m_words;
    QCache<QString, Kept> m_offers; ///< by the passage's id
};
