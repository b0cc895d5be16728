#pragma once

#include "core/domain/Knowledge.h"
#include "core/llm/Expectation.h"
#include "core/llm/Tongue.h"

#include <QStringList>
#include <vector>

class ContentWords;

/// A part of a message that asks for one thing.
struct AskedPart {
    QString text;
    QStringList words; ///< content words, stemmed
    QStringList context; ///< of the question before it, when it says "it" or "the old one"
    bool isQuestion = false;
    bool isRequest = false; ///< "give me my money back"
    bool isTroubled = false; ///< something went wrong
    Expectation expectation = Expectation::Anything;
    QStringList withoutStory; ///< the question's own words, when `words` holds a story before it too
    QString questionText; ///< and its own text
    std::vector<int> passages; ///< that answer it, best first; none when nothing does
    bool isUnsure = false; ///< `passages` are what may be meant
    bool isFollowUp = false; ///< understood by the whole message only, which `passages` answer

    /// Whether something is asked for, in whatever form.
    bool wantsAnswer() const { return isQuestion || isRequest; }
    /// "... and how do I raise it?": what is asked stands in the part before, and no wording is like that.
    bool needsContext() const { return !context.isEmpty(); }
};

bool looksLikeQuestion(const QString &sentence);

/// "... how can I remove him", "... is that normal?": nothing without what was said before.
bool refersBack(const QString &clause);

/// "... is it deleted right away?": what it is stands in the part before.
bool asksAboutIt(const QString &clause);

/// What a message asks for, one thing a part, questions first; `passages` tell what is a story around them. Words of
/// another language than that of the passages are the glossary's.
std::vector<AskedPart> askedPartsOf(const QString &message, Tongue tongue, const std::vector<PassageHit> &passages,
                                    ContentWords &words);
