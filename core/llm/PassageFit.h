#pragma once

#include "core/llm/AskedPart.h"
#include "core/llm/OfferedPassage.h"

/// How well passages answer a part of a message, by the words they share: those of a heading count more, strange ones
/// less. The part's words are weighed once, by how many of the passages hold them. Refers to both, which outlive it.
class PassageFit
{
public:
    PassageFit(const AskedPart &asked, const OfferedPassages &all);

    /// The share of what is asked that a passage holds, more when its heading names it; 0 when it is no answer.
    double of(const OfferedPassage &offer) const;

private:
    /// A word of the question and how much it tells about what is asked.
    struct Word {
        QString text;
        double weight = 1;
        bool isTelling = true; ///< not said about anything
        bool isStrange = false; ///< no passage holds it
        bool isFrequent = false; ///< most of them hold it
        bool isRare = false; ///< one or two hold it
        bool isSubject = false; ///< what something went wrong with
    };

    /// What a passage holds of the question.
    struct Found {
        double weight = 0;
        int words = 0;
        int telling = 0;
        int named = 0; ///< words that are no figures
        int subjects = 0;
        int frequent = 0; ///< telling words that most of the passages hold
        int headingWords = 0; ///< of the passage, asked or not
        int headingShared = 0; ///< those of them that are asked
        bool isByHeading = false;
        bool isSubjectByHeading = false; ///< a telling word is in the heading
        bool isWholeHeading = false; ///< the heading speaks of nothing but what was asked
        bool isFigureByHeading = false;
    };

    void weigh(const OfferedPassages &all);
    bool isAsked(const QString &word) const { return m_asked.words.contains(word); }
    bool isHalf(const OfferedPassage &offer) const;
    bool holdsFigures(const OfferedPassage &offer) const;
    bool endsSomethingUnasked(const OfferedPassage &offer) const;
    bool continuesContext(const OfferedPassage &offer) const;
    Found foundIn(const OfferedPassage &offer) const;
    bool saysTooLittle(const Found &found) const;
    bool isHeadingBelieved(const Found &found) const;
    double inPassing(const OfferedPassage &offer) const;
    double tableBonus(const OfferedPassage &offer) const;
    double otherSubject(const OfferedPassage &offer, const Found &found) const;
    bool namesAnother(const OfferedPassage &offer) const;

    const AskedPart &m_asked;
    const OfferedPassages &m_all;
    std::vector<Word> m_words;
    QStringList m_context; ///< that passages know
    QStringList m_figures;
    double m_sought = 0; ///< weight
    int m_telling = 0; ///< words
    int m_strange = 0; ///< words
    int m_subjects = 0; ///< words
    QStringList m_subjectsOfWhole; ///< rare words in headings of passages that speak of every telling word
    bool m_isShort = false; ///< what nobody speaks of is its subject, not a story around it
};

/// The few words at the head of an article that has sections.
bool isIntroduction(const Passage &passage, const std::vector<PassageHit> &hits);

/// How well each passage fits, and what that is worth by what kind of text it is.
std::vector<double> fitsOf(const std::vector<PassageHit> &hits, const OfferedPassages &offers, const AskedPart &asked);
