#include "core/llm/AnswerComposer.h"

#include "core/base/Text.h"
#include "core/llm/Figures.h"
#include "core/llm/Glossary.h"
#include "core/llm/Mood.h"
#include "core/llm/PassageText.h"
#include "core/llm/Sayings.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostPassages = 3;
constexpr std::size_t MostParts = 6;
/// A passage up to this length is taken whole: it was written to answer one question.
constexpr qsizetype ShortPassage = 700;
/// The assistant is sure that a person is wanted, whatever the articles say.
constexpr double SureOfEscalation = 0.85;
constexpr qsizetype LongestPart = 140;
constexpr qsizetype MostContext = 40; ///< words; a megabyte of clauses may each lean on the one before
constexpr qsizetype FewWords = 3; ///< with fewer a clause may hang on the one before it

bool looksLikeQuestion(const QString &sentence)
{
    static const QRegularExpression opening(
        uR"(^\W*(and |or |also )?(how|what|where|when|why|who|which|can|could|do|does|did|is|are|will|would|should|may|wie|was|wo|wann|warum|kann|gibt|comment|quel\w*|où|pourquoi|puis-je|est-ce|cómo|qué|cuánto|cuál|dónde|puedo|tienen|hay)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return sentence.contains(QChar(u'?')) || sentence.contains(QChar(u'？')) || sentence.contains(QChar(u'؟'))
        || opening.match(sentence).hasMatch();
}

/// "I need a receipt", "give me my money back": asks for something without a question.
bool looksLikeRequest(const QString &clause)
{
    static const QRegularExpression opening(
        u"^\\W*(?:and |or |also |but |so |please |pls |just |hi |hello )*(?:(?:i|we)(?:'d| would)? (?:really "
        u")?(?:need|want|like|have to) "
        u"|please |pls |give |send |tell |show |explain |help |cancel |delete |remove |refund |let )"_s,
        QRegularExpression::CaseInsensitiveOption);
    return opening.match(clause).hasMatch();
}

/// "... and Pro?" goes with what stands before it, "how?" and "for startups?" do not.
bool asksOnItsOwn(const QString &clause)
{
    static const QRegularExpression marks(u"[?？؟]"_s);
    return looksLikeQuestion(clause)
        && (clause.contains(QChar(u' ')) || looksLikeQuestion(QString(clause).remove(marks)));
}

bool isTroubled(const QString &clause)
{
    static const QRegularExpression errorNumber(u"(?<![$€£.,\\d])\\b[45]\\d\\d\\b"_s);
    const Mood mood = moodOf(clause);
    return mood.troubled || mood.angry || errorNumber.match(clause).hasMatch();
}

/// "... will the old one still work".
bool namesAnother(const QString &clause)
{
    static const QRegularExpression another(
        u"\\b(?:add|another|the (?:old|new|other|first|second|same|previous)) ones?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return another.match(clause).hasMatch();
}

/// "... how can I remove him", "... is that normal?": nothing without what was said before.
bool refersBack(const QString &clause)
{
    // "This month" and "these days" are about time.
    static const QRegularExpression pronoun(u"\\b(?:that|it|him|her|them|they|(?:this|these|those)"
                                            u"(?! (?:morning|week|month|year|time|days)))\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pronoun.match(clause).hasMatch() || namesAnother(clause);
}

/// "Import from the CRM instead of a file" asks for nothing about files.
QString withoutRejected(QString clause)
{
    static const QRegularExpression rejected(u"\\b(?:instead of|rather than) (?:(?:an?|the|my|our|your) )?\\S+"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return clause.remove(rejected);
}

/// "... so that he can see the invoices" says what for, not what.
QString withoutPurpose(QString clause)
{
    static const QRegularExpression purpose(
        u"\\bso (?:that )?(?:i|we|he|she|they|it) (?:can|could|may|will)\\b[^.!?]*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return clause.remove(purpose);
}

/// A clause with few words of its own that leans on the one before it.
bool leansBack(const AskedPart &part)
{
    return part.words.size() <= FewWords && refersBack(part.text);
}

/// "I can sign in on one device, is there a limit?": a question of one word in the same sentence.
bool endsSentence(const AskedPart &before, const AskedPart &part)
{
    static const QRegularExpression end(u"[.!?]\\s*$"_s);
    static const QRegularExpression bare(u"^(?:is|are) there\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return part.words.size() == 1 && bare.match(part.text).hasMatch() && !end.match(before.text).hasMatch();
}

/// Whether a clause goes on with what the part before it asks. "Export and import" is one thing asked, so is "send and
/// receive mails from our address"; "pricing plans and do you have a student discount" are two.
bool belongsTo(const AskedPart &before, const AskedPart &part)
{
    if (leansBack(part))
        return !part.isQuestion && !namesAnother(part.text);
    const bool isOnlyNumbers = std::all_of(part.words.begin(), part.words.end(), isNumber);
    const bool isFragment = part.words.size() < 2 && !asksOnItsOwn(part.text) && !part.isRequest;
    const bool wasFragment = before.words.size() < 2 && before.isQuestion && !before.text.contains(QChar(u'?'))
        && !looksLikeQuestion(part.text);
    return isFragment || wasFragment || isOnlyNumbers;
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

QString filled(QString phrase, const ReplyRequest &request)
{
    return phrase.replace(u"{name}"_s, firstName(request.customer)).replace(u"{full}"_s, request.customer.name);
}

QString letter(const ReplyRequest &request, const Phrases &say, const QStringList &paragraphs)
{
    return (QStringList{filled(say[u"greeting"_s], request)} + paragraphs).join(u"\n\n"_s);
}

/// What "it" may mean in the part after this one. How many people wait for an answer is no part of it.
QStringList contextOf(const AskedPart &before)
{
    const QStringList figures = figuresOf(before.text);
    QStringList words = before.words;
    words.removeIf([&figures](const QString &word) { return isNumber(word) && !figures.contains(word); });
    return words + before.context;
}

/// Several parts may be answered by the same passage: all their words choose its rows.
QStringList wordsFor(int passage, const std::vector<AskedPart> &asked)
{
    QStringList words;
    for (const AskedPart &part : asked) {
        if (std::find(part.passages.begin(), part.passages.end(), passage) != part.passages.end())
            words += part.words + part.context;
    }
    return words;
}

bool isAskedOnce(int passage, const std::vector<AskedPart> &asked)
{
    return std::count_if(asked.begin(), asked.end(),
                         [passage](const AskedPart &part) {
                             return std::find(part.passages.begin(), part.passages.end(), passage)
                                 != part.passages.end();
                         })
        == 1;
}

/// What a message without a question is answered with.
QString courtesy(const Mood &mood)
{
    if (mood.angry)
        return u"unhappy"_s;
    if (mood.praises)
        return u"praise"_s;
    return mood.thanks ? u"thanks"_s : u"hello"_s;
}

} // namespace

std::vector<AskedPart> AnswerComposer::partsOf(const ReplyRequest &request, Tongue tongue)
{
    const bool ownArticles = tongue == Tongue::English
        || std::any_of(request.passages.begin(), request.passages.end(),
                       [tongue](const PassageHit &hit) { return tongueOf(hit.passage.text) == tongue; });
    std::vector<AskedPart> asked;
    for (const QString &said : clausesOf(request.message)) {
        const QString clause = withoutPurpose(withoutRejected(said));
        // Of a message in another language than the articles only what the glossary knows can be looked for.
        AskedPart part{clause.trimmed(),
                       m_words.of(ownArticles ? clause : englishWordsOf(clause)),
                       {},
                       looksLikeQuestion(clause),
                       looksLikeRequest(clause),
                       isTroubled(clause) || isTroubled(withArticlesWords(foldText(clause))),
                       expectationOf(clause),
                       {}};
        if (tongue != Tongue::English)
            part.words.removeIf(isSmallWord);
        if (part.words.isEmpty())
            continue;
        // "Where can I change the language? All is in English": what nobody speaks of after a question explains it.
        if (!asked.empty() && isAside(asked.back(), part) && !isKnown(request.passages, part))
            continue;
        // "My phone is gone. How can I log in?": the story first, then what is wanted.
        const bool endsStory = !asked.empty() && !asked.back().isQuestion && part.isQuestion
            && part.words.size() < FewWords && isKnown(request.passages, asked.back());
        if (endsStory || (!asked.empty() && belongsTo(asked.back(), part))) {
            join(asked.back(), part);
            continue;
        }
        if (!asked.empty() && (leansBack(part) || endsSentence(asked.back(), part)))
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

bool AnswerComposer::isKnown(const std::vector<PassageHit> &passages, const AskedPart &part)
{
    const auto known = std::count_if(part.words.begin(), part.words.end(), [&](const QString &word) {
        return std::any_of(passages.begin(), passages.end(), [&](const PassageHit &hit) {
            return m_words.setOf(hit.passage.heading).contains(word) || m_words.setOf(hit.passage.text).contains(word);
        });
    });
    return known * 2 > part.words.size();
}

QString AnswerComposer::rowsOf(const QString &table, const QStringList &words)
{
    QStringList named;
    const QStringList rows = table.split(QChar(u'\n'));
    for (const QString &row : rows) {
        const QSet<QString> name = m_words.setOf(row.section(QChar(u':'), 0, 0));
        if (std::any_of(name.begin(), name.end(), [&words](const QString &word) { return words.contains(word); }))
            named += row;
    }
    return named.isEmpty() ? table : named.join(QChar(u'\n'));
}

QString AnswerComposer::onlyParagraph(const Passage &passage, const AskedPart &asked)
{
    const QSet<QString> heading = m_words.setOf(passage.heading);
    const auto countIn = [](const QSet<QString> &set, const QStringList &words) {
        return std::count_if(words.begin(), words.end(), [&set](const QString &word) { return set.contains(word); });
    };
    const std::vector<PassagePart> parts = passageParts(passage.text);
    if (asked.words.size() + asked.context.size() < FewWords || parts.size() < 2
        || countIn(heading, asked.words) * 2 >= heading.size())
        return {};
    for (const PassagePart &part : parts) {
        const QSet<QString> own = m_words.setOf(part.text);
        if (part.kind == PassagePart::Kind::Paragraph && !part.text.endsWith(QChar(u':'))
            && countIn(own, asked.words) == asked.words.size()
            && countIn(own, asked.context) * 2 >= asked.context.size())
            return part.text;
    }
    return {};
}

QString AnswerComposer::extract(const Passage &passage, const QStringList &words)
{
    const std::vector<PassagePart> parts = passageParts(passage.text);
    qsizetype length = 0;
    for (const PassagePart &part : parts)
        length += part.text.size();
    QStringList taken;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const PassagePart &part = parts[i];
        const QSet<QString> own = m_words.setOf(part.text);
        const bool matches =
            std::any_of(words.begin(), words.end(), [&own](const QString &word) { return own.contains(word); });
        // A paragraph that ends in a colon is nothing without what follows it, and the other way round.
        const bool follows = i > 0 && part.kind != PassagePart::Kind::Paragraph && !taken.isEmpty()
            && parts[i - 1].text.endsWith(QChar(u':'));
        if (length > ShortPassage && !matches && i != 0 && !follows)
            continue;
        taken += part.kind == PassagePart::Kind::Table ? rowsOf(part.text, words) : part.text;
    }
    return taken.join(QChar(u'\n'));
}

QStringList AnswerComposer::answers(const ReplyRequest &request, std::vector<AskedPart> &asked, const Phrases &say,
                                    ModelReply &reply)
{
    const bool isReport = request.intent.label == u"bug_report"_s || request.intent.label == u"feature_request"_s;
    m_matcher.match(request.passages, asked, isReport);

    QStringList paragraphs;
    QStringList open;
    QSet<int> used;
    const auto cite = [&](int number) {
        const Passage &passage = request.passages[std::size_t(number)].passage;
        used.insert(number);
        reply.sources.push_back({passage.id, passage.file, passage.heading});
    };
    for (const AskedPart &part : asked) {
        if (part.passages.empty() && part.isQuestion)
            open += say[u"rest"_s].replace(u"{part}"_s, oneLine(part.text, LongestPart));
        const bool isNew = std::any_of(part.passages.begin(), part.passages.end(),
                                       [&used](int number) { return !used.contains(number); });
        for (const int number : part.passages) {
            if (used.contains(number) || std::size_t(used.size()) >= MostPassages)
                continue;
            cite(number);
            const Passage &passage = request.passages[std::size_t(number)].passage;
            const QString only = isAskedOnce(number, asked) ? onlyParagraph(passage, part) : QString();
            paragraphs += only.isEmpty() ? extract(passage, wordsFor(number, asked)) : only;
        }
        if (!isNew || std::size_t(used.size()) >= MostPassages)
            continue;
        const auto more = m_matcher.addition(request.passages, part);
        if (more.passage >= 0 && !used.contains(more.passage)) {
            cite(more.passage);
            paragraphs += more.sentence;
        }
    }
    reply.answered = !used.isEmpty();
    return reply.answered ? paragraphs + open : QStringList();
}

ModelReply AnswerComposer::compose(const ReplyRequest &request)
{
    ModelReply reply;
    reply.finishReason = u"stop"_s;
    const Tongue tongue = tongueOf(request.message);
    const Mood mood = moodOf(request.message);
    const Phrases say(tongue, request.agentTone);
    QStringList paragraphs;
    if (mood.angry)
        paragraphs += say[u"anger"_s];

    const bool wantsPerson = request.intent.label == u"escalation_request"_s;
    if (wantsPerson && request.intent.confidence >= SureOfEscalation) {
        reply.text = letter(request, say, paragraphs + QStringList{say[u"human"_s]});
        return reply;
    }

    std::vector<AskedPart> asked = partsOf(request, tongue);
    const bool saysNothing = !wantsPerson && asked.empty() && (tongue == Tongue::English || mood.greets || mood.thanks);
    const bool isQuestion = looksLikeQuestion(request.message);
    const bool isOnlyKind = (mood.praises || mood.thanks) && !isQuestion && !mood.troubled && asked.size() <= 1;
    if (saysNothing && !mood.troubled) {
        reply.text = letter(request, say, {say[courtesy(mood)]});
        reply.answered = true;
        return reply;
    }

    const QStringList found = answers(request, asked, say, reply);
    if (wantsPerson && !reply.answered) {
        reply.text = letter(request, say, paragraphs + QStringList{say[u"human"_s]});
        return reply;
    }
    if (!reply.answered && isOnlyKind) {
        reply.text = letter(request, say, {say[courtesy(mood)]});
        reply.answered = true;
        return reply;
    }
    if (mood.troubled && !mood.angry)
        paragraphs += say[u"trouble"_s];
    const bool isIdea = request.intent.label == u"feature_request"_s && !isQuestion;
    if (!reply.answered) {
        paragraphs += say[isIdea ? u"idea"_s : u"nothing"_s];
        reply.text = letter(request, say, paragraphs);
        return reply;
    }
    const bool isForeign = std::any_of(request.passages.begin(), request.passages.end(), [&](const PassageHit &hit) {
        const auto isCited = [&hit](const Citation &citation) { return citation.passageId == hit.passage.id; };
        return std::any_of(reply.sources.begin(), reply.sources.end(), isCited) && tongueOf(hit.passage.text) != tongue;
    });
    if (tongue != Tongue::English && isForeign)
        paragraphs += say[u"foreign"_s];
    paragraphs += found;
    paragraphs += say[request.ticketProposed ? u"solve"_s : u"more"_s];
    reply.text = letter(request, say, paragraphs);
    return reply;
}
