#include "core/llm/AskedPart.h"

#include "core/base/Text.h"
#include "core/llm/ContentWords.h"
#include "core/llm/Figures.h"
#include "core/llm/Glossary.h"
#include "core/llm/Mood.h"
#include "core/llm/OfferedPassage.h"
#include "core/llm/Sayings.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostParts = 6;
constexpr qsizetype MostContext = 40; ///< words; a megabyte of clauses may each lean on the one before
constexpr qsizetype EnoughToTell = 4'000; ///< characters of a clause: whether something went wrong
constexpr qsizetype FewWords = 3; ///< with fewer a clause may hang on the one before it
constexpr qsizetype FewestTold = 2; ///< words of a statement that another may go on with

/// "I need a receipt", "give me my money back": asks for something without a question.
bool looksLikeRequest(const QString &clause)
{
    static const QRegularExpression opening(
        u"^\\W*(?:and |or |also |but |so |please |pls |just |(?:hi|hello)[,!.]? |then |now |(?:before|after) that,? "
        u")*(?:(?:i|we)(?:['’]d| would)? (?:really "
        u")?(?:need|want|like|have to) "
        u"|(?:i|we|he|she|they|(?:my|our) \\w+(?: \\w+)?) (?:also |just |really )*(?:ask(?:s|ed)|wants? to know|needs? "
        u"to know|wonder(?:s|ed)?"
        u"|(?:am|are|is|was|were) (?:asking|wondering)) (?:(?:before|by|until) \\w+ "
        u")?(?:if|whether|how|what|when|where|why|which|who) "
        u"|need |want |please |pls |give |send |tell |show |explain |help |cancel |delete |remove |refund |let |add "
        u"|change "
        u"|connect |export |import |invite |merge |move |put |reset |switch |turn |upgrade )"_s,
        QRegularExpression::CaseInsensitiveOption);
    return opening.match(clause).hasMatch();
}

/// Whether a clause is a question by its words, whatever mark it ends in.
bool asksInWords(QString clause)
{
    static const QRegularExpression marks(u"[?？؟]"_s);
    return looksLikeQuestion(clause.remove(marks));
}

/// "... and Pro?" goes with what stands before it, and so does "and all of my data?"; "how?" and "for startups?" do
/// not.
bool asksOnItsOwn(const QString &clause)
{
    static const QRegularExpression thing(u"^\\W*(?:all|both|every|everything|the|my|our|their|its|his|her)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return looksLikeQuestion(clause) && !thing.match(clause).hasMatch()
        && (clause.contains(QChar(u' ')) || asksInWords(clause));
}

bool isTroubled(const QString &clause)
{
    static const QRegularExpression errorNumber(u"(?<![$€£.,\\d])\\b[45]\\d\\d\\b"_s);
    const Mood mood = moodOf(clause);
    return mood.troubled || mood.angry || errorNumber.match(clause).hasMatch();
}

/// "... will the old one still work", "Which one is right?".
bool namesAnother(const QString &clause)
{
    static const QRegularExpression another(
        u"\\b(?:add|another|which|the (?:old|new|other|first|second|same|previous)) ones?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return another.match(clause).hasMatch();
}

/// "Import from the CRM instead of a file" asks for nothing about files, "(not forgotten)" for nothing forgotten.
QString withoutRejected(QString clause)
{
    static const QRegularExpression rejected(
        u"\\b(?:instead of|rather than) (?:(?:an?|the|my|our|your) )?\\S+|\\(not \\S+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return clause.remove(rejected);
}

/// "... so that he can see the invoices" says what for, not what; "so she can only see tickets" is what is wanted.
QString withoutPurpose(QString clause)
{
    static const QRegularExpression purpose(
        u"\\bso (?:that )?(?:i|we|he|she|they|it) (?:can|could|may|will)\\b(?! (?:only|just|not)\\b)[^.!?]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return clause.remove(purpose);
}

/// "... although we hardly send anything" says what is surprising, not what is wanted.
QString withoutConcession(QString clause)
{
    static const QRegularExpression concession(u"\\b(?:although|even though|despite)\\b[^,.!?]*"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    return clause.remove(concession);
}

/// A clause with few words of its own that leans on the one before it.
bool leansBack(const AskedPart &part)
{
    return part.words.size() <= FewWords && refersBack(part.text);
}

bool isWholeSentence(const AskedPart &part)
{
    static const QRegularExpression end(u"[.!?]\\s*$"_s);
    return end.match(part.text).hasMatch();
}

/// "I can sign in on one device, is there a limit?": a question of one word in the same sentence.
bool endsSentence(const AskedPart &before, const AskedPart &part)
{
    static const QRegularExpression bare(u"^(?:is|are) there\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return part.words.size() == 1 && bare.match(part.text).hasMatch() && !isWholeSentence(before);
}

/// "..., which is getting messy", "... and is now away for a month", "She is friendly and can still click": a clause
/// that says more of what stands before it, though it opens like a question. The subject of a question follows its
/// verb.
bool goesOnTelling(const AskedPart &before, const AskedPart &part)
{
    static const QRegularExpression opening(
        u"^(?:which (?:is|are|was|were|has|have|had|makes?|means?|i|we|they|in|by)|"
        u"(?:is|are|was|were|has|have|had|can|could|will|would|do|does|did) "
        u"(?:now|still|also|not|never|currently|already|just|always|only|away|gone)|would (?:like|love|prefer))"
        u"\\b[^?]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression afterStory(
        u"^(?:which|(?:can|could|will|would) (?!(?:i|we|you|he|she|it|they|there|th(?:is|at|ese|ose)|the|an?|my|our|"
        u"your|his|her|its|their|any\\w*|some\\w*|every\\w*|each|all|both|one|two|\\w+s)\\b|"
        u"\\w+ (?:be|do|get|go|handle|help|make|send|support|work)\\b)[a-z]+)\\b[^?]*$"_s);
    const bool isStory = !before.wantsAnswer() && before.words.size() >= FewestTold;
    return !isWholeSentence(before)
        && (opening.match(part.text).hasMatch() || (isStory && afterStory.match(part.text).hasMatch()));
}

/// "What happens when the trial ends and we have not decided?": a statement within a question.
bool isWithinQuestion(const AskedPart &before, const AskedPart &part)
{
    static const QRegularExpression statement(u"^(?:i|we|he|she|they|it|you|nobody|somebody|everybody)\\b"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return before.isQuestion && !isWholeSentence(before) && !part.isRequest && statement.match(part.text).hasMatch();
}

/// "... Cancel it now": says itself what is wanted, whatever stood before it.
bool isOwnRequest(const AskedPart &part)
{
    return part.isRequest
        && std::any_of(part.words.begin(), part.words.end(), [](const QString &word) { return !isCommonWord(word); });
}

/// Whether a clause goes on with what the part before it asks. "Export and import" is one thing asked, so is "send and
/// receive mails from our address"; "pricing plans and do you have a student discount" are two.
bool belongsTo(const AskedPart &before, const AskedPart &part)
{
    if (leansBack(part) && !namesAnother(part.text) && !isOwnRequest(part)) {
        // "Can I hide a ticket and have it come back?" is one question.
        const bool goesOnAsking = before.isQuestion && !isWholeSentence(before) && !asksInWords(part.text);
        return !part.isQuestion || goesOnAsking;
    }
    if (leansBack(part))
        return false;
    const bool isOnlyNumbers = std::all_of(part.words.begin(), part.words.end(), isNumber);
    const bool isFragment = part.words.size() < 2 && !asksOnItsOwn(part.text) && !part.isRequest;
    const bool wasFragment = before.words.size() < 2 && before.isQuestion && !before.text.contains(QChar(u'?'))
        && !looksLikeQuestion(part.text);
    return isFragment || wasFragment || isOnlyNumbers || isWithinQuestion(before, part);
}

/// A word or two said after a question.
bool isAside(const AskedPart &before, const AskedPart &part)
{
    static const QRegularExpression end(u"[?？؟]\\s*$"_s);
    return part.words.size() < FewWords && !part.isQuestion && !part.isRequest && !part.isTroubled
        && end.match(before.text).hasMatch();
}

void join(AskedPart &part, const AskedPart &more)
{
    for (const QString &word : more.words) {
        if (!part.words.contains(word))
            part.words += word;
    }
    part.text += QChar(u' ') + more.text;
    part.isQuestion = part.isQuestion || more.isQuestion;
    part.isRequest = part.isRequest || more.isRequest;
    part.isTroubled = part.isTroubled || more.isTroubled;
    if (more.expectation != Expectation::Anything)
        part.expectation = more.expectation;
}

/// What "it" may mean in the part after this one. How many people wait for an answer is no part of it.
QStringList contextOf(const AskedPart &before)
{
    const QStringList figures = figuresOf(before.text);
    QStringList words = before.words;
    words.removeIf([&figures](const QString &word) { return isNumber(word) && !figures.contains(word); });
    return words + before.context;
}

/// Whether the passages speak of what a part is about.
bool isKnown(const AskedPart &part, const std::vector<PassageHit> &passages, ContentWords &words)
{
    const auto known = std::count_if(part.words.begin(), part.words.end(), [&](const QString &word) {
        return std::any_of(passages.begin(), passages.end(), [&](const PassageHit &hit) {
            return words.setOf(hit.passage.heading).contains(word) || words.setOf(hit.passage.text).contains(word);
        });
    });
    return known * 2 > part.words.size();
}

} // namespace

bool refersBack(const QString &clause)
{
    // "This month" and "these days" are about time.
    static const QRegularExpression pronoun(u"\\b(?:that|it|him|her|them|they|(?:this|these|those)"
                                            u"(?! (?:morning|week|month|year|time|days)))\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pronoun.match(clause).hasMatch() || namesAnother(clause);
}

bool asksAboutIt(const QString &clause)
{
    static const QRegularExpression opening(
        uR"(^\W*(?:and |or |also )?(?:do|does|did|is|are|will|would|has|have|was|were|can|could) )"
        uR"((?:it|that|this|they|these|those)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return opening.match(clause).hasMatch();
}

bool looksLikeQuestion(const QString &sentence)
{
    static const QRegularExpression opening(
        uR"(^\W*(and |or |also )?(how|what|whether|where|when|why|who|which|can|could|do|does|did|is|are|will|would(?! (?:be|like|love|prefer))|should|may|wie|was|wo|wann|warum|kann|gibt|comment|quel\w*|où|pourquoi|puis-je|est-ce|cómo|qué|cuánto|cuál|dónde|puedo|tienen|hay)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return sentence.contains(QChar(u'?')) || sentence.contains(QChar(u'？')) || sentence.contains(QChar(u'؟'))
        || opening.match(sentence).hasMatch();
}

std::vector<AskedPart> askedPartsOf(const QString &message, Tongue tongue, const std::vector<PassageHit> &passages,
                                    ContentWords &words)
{
    const bool ownArticles = tongue == Tongue::English
        || std::any_of(passages.begin(), passages.end(),
                       [tongue](const PassageHit &hit) { return tongueOf(hit.passage.text) == tongue; });
    std::vector<AskedPart> asked;
    for (const QString &said : clausesOf(message)) {
        const QString clause = withoutConcession(withoutPurpose(withoutRejected(said)));
        // Of a message in another language than the articles only what the glossary knows can be looked for.
        AskedPart part{clause.trimmed(),
                       words.of(ownArticles ? clause : englishWordsOf(clause)),
                       {},
                       looksLikeQuestion(clause),
                       looksLikeRequest(clause),
                       isTroubled(clause) || isTroubled(withArticlesWords(foldText(clause.left(EnoughToTell)))),
                       expectationOf(clause),
                       {},
                       {},
                       {}};
        if (tongue != Tongue::English)
            part.words.removeIf(isSmallWord);
        if (part.words.isEmpty())
            continue;
        // "Where can I change the language? All is in English": what nobody speaks of after a question explains it.
        if (!asked.empty() && isAside(asked.back(), part) && !isKnown(part, passages, words))
            continue;
        if (!asked.empty() && goesOnTelling(asked.back(), part)) {
            part.isQuestion = false;
            join(asked.back(), part);
            continue;
        }
        // "My phone is gone. How can I log in?": the story first, then what is wanted.
        const bool isAfterStory =
            !asked.empty() && !asked.back().isQuestion && (!asked.back().isRequest || isWholeSentence(asked.back()));
        const bool endsStory =
            isAfterStory && part.isQuestion && part.words.size() < FewWords && isKnown(asked.back(), passages, words);
        if (endsStory || (!asked.empty() && belongsTo(asked.back(), part))) {
            join(asked.back(), part);
            if (endsStory) {
                asked.back().withoutStory = part.words;
                asked.back().questionText = part.text;
            }
            continue;
        }
        if (!asked.empty() && !isOwnRequest(part) && (leansBack(part) || endsSentence(asked.back(), part)))
            part.context = contextOf(asked.back()).mid(0, MostContext);
        asked.push_back(std::move(part));
    }
    // A long letter: questions first, in their order.
    std::stable_sort(asked.begin(), asked.end(),
                     [](const AskedPart &a, const AskedPart &b) { return a.isQuestion && !b.isQuestion; });
    if (asked.size() > MostParts)
        asked.resize(MostParts);
    return asked;
}
