#pragma once

#include "core/domain/Knowledge.h"
#include "core/llm/ContentWords.h"
#include "core/llm/Expectation.h"

#include <QCache>
#include <memory>
#include <vector>

/// A part of a message that asks for one thing.
struct AskedPart {
    QString text;
    QStringList words; ///< content words, stemmed
    QStringList context; ///< of the question before it, when it says "it" or "the old one"
    bool isQuestion = false;
    bool isRequest = false; ///< "give me my money back"
    bool isTroubled = false; ///< something went wrong
    Expectation expectation = Expectation::Anything;
    /// Whether something is asked for, in whatever form.
    bool wantsAnswer() const { return isQuestion || isRequest; }

    std::vector<int> passages; ///< that answer it, best first; none when nothing does
};

/// Finds which of the passages offered answers a part of a message, by the words they share: those of a heading count
/// more, strange ones less, and what the search ranked high is believed more readily. For one thread.
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
    /// The words of a passage, taken apart once for all parts of a message.
    struct Offer {
        QSet<QString> own; ///< of its heading
        QSet<QString> path; ///< of the headings above
        QSet<QString> text;
        std::vector<QSet<QString>> rows; ///< of the first column of its tables
        std::vector<QSet<QString>> sentences; ///< and its tables and lists
        QSet<QString> figures;
        bool announces = false; ///< says what will be told and tells nothing
        bool isTroubled = false; ///< its heading names a fault
    };
    using Offers = std::vector<std::shared_ptr<const Offer>>;

    /// A word of a question and how much it tells about what is asked.
    struct Word {
        QString text;
        double weight = 1;
        bool isTelling = true; ///< not said about anything
        bool isStrange = false; ///< no passage holds it
    };

    /// A part of a message as the passages offered make it out.
    struct Question {
        std::vector<Word> words;
        QStringList context; ///< that passages know
        QStringList figures;
        int telling = 0; ///< words
        int strange = 0; ///< words
        bool isShort = false; ///< what nobody speaks of is its subject, not a story around it
    };

    struct Kept {
        QString text;
        QString headingPath;
        std::shared_ptr<const Offer> offer;
    };

    Offer offerOf(const Passage &passage);
    /// The same few passages come back run after run.
    std::shared_ptr<const Offer> keptOfferOf(const Passage &passage);
    Offers offersOf(const std::vector<PassageHit> &hits);
    static Question weighed(const AskedPart &asked, const Offers &all);
    static double fit(const Offer &offer, const Offers &all, const AskedPart &asked, const Question &question);
    static double inPassing(const Offer &offer, const AskedPart &asked, const Question &question);
    static bool isRare(const QString &word, const Offers &all);
    static bool namesAnother(const Offer &offer, const Offers &all, const AskedPart &asked);
    static bool areTwins(const Offer &a, const Offer &b, const AskedPart &asked);

    ContentWords &m_words;
    QCache<QString, Kept> m_offers; ///< by the passage's id
};
