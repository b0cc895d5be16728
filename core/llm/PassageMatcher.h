#pragma once

#include "core/llm/AskedMessage.h"
#include "core/llm/AskedPart.h"
#include "core/llm/OfferedPassage.h"

#include <QCache>

class ContentWords;

/// Finds which of the passages offered answers a part of a message. Where articles say how customers ask for them, by
/// that and by the words they share (see WordingMatch.h); else by how well their words fit (see PassageFit.h), what
/// the search ranked high being believed more readily. For one thread.
class PassageMatcher
{
public:
    /// `words` outlives the matcher.
    explicit PassageMatcher(ContentWords &words) : m_words(words) { }

    /// Fills in `passages` of every part that a passage answers.
    void match(const std::vector<PassageHit> &hits, const AskedMessage &message, std::vector<AskedPart> &asked);

private:
    static constexpr int MostOffers = 500;

    struct Kept {
        QString text;
        QString headingPath;
        std::shared_ptr<const OfferedPassage> offer;
    };

    /// The same few passages come back run after run.
    std::shared_ptr<const OfferedPassage> keptOfferOf(const Passage &passage);
    OfferedPassages offersOf(const std::vector<PassageHit> &hits);
    void matchByWords(const std::vector<PassageHit> &hits, const OfferedPassages &offers, AskedPart &part, bool isTold);

    ContentWords &m_words;
    QCache<QString, Kept> m_offers{MostOffers}; ///< by the passage's id
};
