#pragma once

#include <cstddef>
#include <vector>

/// How far passages are believed to be the answer to what is asked: by the words they share with it, and by how
/// customers ask for them.
class PassageBelief
{
public:
    /// How like what is not among the likeliest is (see ExampleTexts::Likeness).
    static constexpr double NotLike = -1;

    /// What is known of one passage.
    struct Evidence {
        double fit = 0; ///< how well its words fit, see PassageFit; 0: it is no answer by them
        double rank = 0; ///< its score among those of the search, the best being 1
        double like = NotLike; ///< how like its wordings what is asked is
        int untold = 0; ///< telling words of what is asked that neither its text nor its wordings hold
        bool isAllUntold = false; ///< there is none that they hold, and its words do not fit either
        bool isFaultUnasked = false; ///< it describes a fault, of which nothing is said
        bool isSame = false; ///< one of its wordings is what is asked, word for word, and none of another's
    };

    /// `likeNone`: how like what no passage answers it is.
    PassageBelief(std::vector<Evidence> evidence, double likeNone);

    /// The logarithm of the odds that it answers what is asked: above 0 it is likelier than not.
    double of(std::size_t passage) const;

    struct Meant {
        std::vector<int> passages; ///< the likeliest first
        bool isUnsure = false; ///< they are what may be meant
        bool isCertain = false; ///< hardly ever is it another

        bool isSure() const { return !passages.empty() && !isUnsure; }
    };

    /// What is asked is answered by one passage, or may be by one or two. None when a wrong answer is likelier than a
    /// right one.
    Meant meant() const;
    /// Whether it may be meant.
    bool isPossible(std::size_t passage) const;
    /// Whether it is meant whatever stands around what is asked.
    bool isPlain(std::size_t passage) const;
    /// Whether it is hardly ever meant.
    bool isOutOfQuestion(std::size_t passage) const;

private:
    /// By how much a passage is ahead of all others, and of no evidence at all; negative when one of them is ahead.
    template <class Value>
    double lead(std::size_t passage, Value value) const;

    std::vector<Evidence> m_evidence;
    double m_likeNone;
};
