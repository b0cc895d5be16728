#pragma once

#include "core/llm/AskedMessage.h"
#include "core/llm/OfferedPassage.h"
#include "core/llm/PassageBelief.h"
#include "core/llm/Topic.h"

#include <QHash>

class ContentWords;

/// Which passages answer the parts of one message, where it is known how customers ask for passages. Refers to all it
/// is made with, which outlives it.
class WordingMatch
{
public:
    WordingMatch(const std::vector<PassageHit> &hits, const OfferedPassages &offers, const AskedMessage &message,
                 ContentWords &words)
        : m_hits(hits)
        , m_offers(offers)
        , m_message(message)
        , m_words(words)
    { }

    /// Fills in `passages` of every part that is understood.
    void match(std::vector<AskedPart> &asked) const;

    /// A part that is not understood for sure may be answered by what answers one before it; where one is understood,
    /// many guesses at another help nobody.
    void settleByGiven(std::vector<AskedPart> &asked) const;

private:
    using Fits = std::vector<std::vector<double>>; ///< of each passage, by part of a topic
    using Likenesses = QHash<QString, double>; ///< how like the wordings of passages a text is, by passage id

    Fits fitsIn(const Topic &topic) const;
    Likenesses likenessesOf(const QString &text) const;
    std::vector<PassageBelief::Evidence> evidenceIn(const Topic &topic, const Fits &fits,
                                                    const Likenesses &likenesses) const;
    PassageBelief beliefIn(const Topic &topic, const Fits &fits) const;
    PassageBelief::Meant meantAlone(AskedPart &part) const;
    bool annoys(const PassageBelief::Meant &meant) const;
    /// `whole`: what the whole message is about; null where the topic is all of it.
    void matchTopic(const Topic &topic, const PassageBelief *whole) const;
    void matchWhole(const Topic &all, const PassageBelief &belief) const;
    /// "... and can I get the old ones reissued?" may be understood without what it leans on.
    void matchLeaning(AskedPart &part, const std::vector<AskedPart> &asked) const;
    std::vector<int> ownPassages(const Topic &topic, int meant) const;

    const std::vector<PassageHit> &m_hits;
    const OfferedPassages &m_offers;
    const AskedMessage &m_message;
    ContentWords &m_words;
};
