#pragma once

#include "core/llm/AskedPart.h"
#include "core/llm/OfferedPassage.h"

#include <QCache>

class ContentWords;
class ExampleTexts;

/// Finds which of the passages offered answers a part of a message. Where articles say how customers ask for them, by
/// that and by the words they share (see PassageBelief.h); else by how well their words fit (see PassageFit.h), what
/// the search ranked high being believed more readily. For one thread.
class PassageMatcher
{
public:
    /// `words` outlives the matcher.
    explicit PassageMatcher(ContentWords &words) : m_words(words) { }

    /// What is known of a message besides its parts.
    struct Message {
        QString text;
        const ExampleTexts *wordings = nullptr; ///< how customers ask for passages; null or empty: not known
        bool isReport = false; ///< it reports a fault or has an idea
        bool isAngry = false;
        bool isComplaint = false; ///< in anger, asking for nothing
    };

    /// Fills in `passages` of every part that a passage answers.
    void match(const std::vector<PassageHit> &hits, const Message &message, std::vector<AskedPart> &asked);

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
    void matchByWordings(const std::vector<PassageHit> &hits, const OfferedPassages &offers, const Message &message,
                         std::vector<AskedPart> &asked);
    /// A part that is not understood for sure may be answered by what answers one before it; where one is understood,
    /// many guesses at another help nobody.
    static void settleByGiven(const OfferedPassages &offers, std::vector<AskedPart> &asked);

    ContentWords &m_words;
    QCache<QString, Kept> m_offers{MostOffers}; ///< by the passage's id
};
