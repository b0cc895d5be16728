#include "core/llm/AnswerComposer.h"

#include "core/base/Text.h"
#include "core/learn/ExampleTexts.h"
#include "core/learn/TextFeatures.h"
#include "core/llm/Mood.h"
#include "core/llm/OfferedPassage.h"
#include "core/llm/PassageText.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostPassages = 3;
/// A passage up to this length is taken whole: it was written to answer one question.
constexpr qsizetype ShortPassage = 700;
/// The assistant is sure that a person is wanted, whatever the articles say.
constexpr double SureOfEscalation = 0.85;
/// Whoever is angry may want a person besides, and is told no articles then.
constexpr double LikelyEscalation = 0.25;
/// Less sure, and what was taken for a suggestion may be a question.
constexpr double SureOfIdea = 0.5;
constexpr qsizetype LongestPart = 140;
constexpr qsizetype FewWords = 3; ///< with fewer no paragraph is told from another

QString filled(QString phrase, const Customer &customer)
{
    return phrase.replace(u"{name}"_s, firstName(customer)).replace(u"{full}"_s, customer.name);
}

/// A part of a message as it is quoted.
QString quoted(const AskedPart &part)
{
    static const QRegularExpression end(u"[.!?…。！？؟]\\W*$"_s);
    const QString text = oneLine(part.text, LongestPart);
    return end.match(text).hasMatch() ? text : text + QChar(part.isQuestion ? u'?' : u'.');
}

/// What is asked, without who asks it.
ReplyRequest questionOf(ReplyRequest request)
{
    request.customer = {};
    request.history.clear();
    request.openTickets.clear();
    return request;
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

/// Whether a part is a question to somebody who ends questions in their mark: "I count how many we answered" is none.
bool isMarked(const AskedPart &part, const QString &message)
{
    static const QRegularExpression marks(u"[?？؟]"_s);
    static const QRegularExpression end(u"[.!?？؟](?=\\s|$)"_s);
    const qsizetype start = message.indexOf(part.questionText.isEmpty() ? part.text : part.questionText);
    if (start < 0 || !message.contains(marks))
        return true;
    const QRegularExpressionMatch match = end.match(message, start);
    return !match.hasMatch() || marks.match(match.captured()).hasMatch();
}

/// "... and how do I set it up?": asks for more of what was answered already.
bool goesOn(const AskedPart &part)
{
    return !part.context.isEmpty() && std::all_of(part.words.begin(), part.words.end(), isCommonWord);
}

/// What is said in words that no list knows may still be how customers ask for something.
bool mayBeWordings(const ReplyRequest &request)
{
    const qsizetype words = request.message.simplified().count(QChar(u' ')) + 1;
    return words >= FewWords && request.wordings && !request.wordings->isEmpty();
}

AskedPart wholeOf(const QString &message)
{
    AskedPart part;
    part.text = message;
    part.isQuestion = looksLikeQuestion(message);
    return part;
}

/// "Can you add ...?": a suggestion that is put as a question.
bool asksForChange(const QString &message)
{
    static const QRegularExpression change(
        u"\\b(?:can|could|would|will) you (?:please |maybe |also )*(?:add|build|bring|create|develop|implement|include|"
        u"introduce|make|offer|support)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return change.match(message).hasMatch();
}

bool wantsNothing(const std::vector<AskedPart> &asked)
{
    return std::ranges::none_of(asked, &AskedPart::wantsAnswer);
}

/// "... Please pass it on!": asks for nothing that could be answered.
bool asksToPassOn(const AskedPart &part)
{
    static const QRegularExpression passing(u"\\b(?:pass (?:it|this|that|(?:my|our) (?:thanks|compliments)) "
                                            u"on|(?:tell|give) (?:her|him|them|the (?:team|girl|"
                                            u"guy|lady)|your)|let (?:her|him|them|the team) know)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return passing.match(part.text).hasMatch();
}

/// "... and I want to talk to a real human".
bool asksForPerson(const QString &message)
{
    static const QRegularExpression person(
        u"\\b(?:speak|talk|chat) (?:to|with) (?:an? |your |some)?(?:real |actual "
        u"|live )?(?:human|(?:sales)?person|body|one|agent|"
        u"colleague|manager|representative)\\b|\\b(?:is there|give me|(?:get|have) (?:me )?|want|need) (?:an? )?"
        u"(?:real |actual |live )?(?:human|person)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return person.match(message).hasMatch();
}

/// Whether it says in so many words what was understood: that a person is wanted. "I want people who write at night to
/// get an automatic answer" does not.
bool namesPerson(const QString &message)
{
    static const QRegularExpression person(
        u"\\b(?:humans?|person|agent|representative|supervisor|manager|management|operator|boss|ceo|colleague|staff|"
        u"employee|specialist|customer (?:care|service)|somebody|someone|senior|responsible|in "
        u"charge|bot|lawyer|attorney|legal "
        u"action|complain(?:t|ing)?|"
        u"(?:member of|from) (?:your|the) team|escalate|(?:call|ring) (?:me|us)|conversation)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return person.match(message).hasMatch();
}

/// "It works, but ...", "we love it and wish ...".
bool leavesSomething(const QString &message)
{
    static const QRegularExpression left(u"\\b(?:but|although|though|however|except|only|instead|still|until|yet|not|"
                                         u"wish|would|could|please(?! (?:pass|tell|let))|miss|missing)"
                                         u"\\b|n[’']t\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return left.match(message).hasMatch();
}

/// "Got the corrected invoice now, thanks": nothing is left to be answered. "I got only half of them" is left.
bool tellsItIsDone(const QString &message)
{
    static const QRegularExpression done(
        u"\\b(?:works|worked|working|solved|sorted|fixed|helped|helpful|did the trick|all good|"
        u"(?:got|received|found) (?:it|them)|(?:got|received|found|arrived)\\b[^.!?]*\\bnow)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "... sorted out our problem": there was one.
    static const QRegularExpression was(u"\\b(?:problems?|issues?|troubles?)\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return done.match(message).hasMatch() && !leavesSomething(message)
        && !moodOf(QString(message).remove(was)).troubled;
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

/// "There are three roles:" before the row of one of them would be a riddle.
bool countsRows(const QString &paragraph, qsizetype rows)
{
    static const QStringList numbers{u"two"_s, u"three"_s, u"four"_s,  u"five"_s,
                                     u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s};
    const QStringList words = featureWords(paragraph);
    return words.contains(QString::number(rows)) || words.contains(numbers.value(rows - 2));
}

} // namespace

QString AnswerComposer::rowsOf(const QString &table, const QStringList &words)
{
    const QStringList rows = table.split(QChar(u'\n'));
    std::vector<QSet<QString>> held;
    held.reserve(std::size_t(rows.size()));
    for (const QString &row : rows)
        held.push_back(m_words.setOf(row));
    // What every row holds, such as the name of a column, chooses none.
    QSet<QString> choosing(words.begin(), words.end());
    erase_if(choosing, [&held](const QString &word) {
        return std::ranges::all_of(held, [&word](const QSet<QString> &row) { return row.contains(word); });
    });
    QStringList chosen;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (held[std::size_t(i)].intersects(choosing))
            chosen += rows[i];
    }
    return chosen.isEmpty() ? table : chosen.join(QChar(u'\n'));
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
        if (part.kind != PassagePart::Kind::Table) {
            taken += part.text;
            continue;
        }
        const QString rows = rowsOf(part.text, words);
        if (follows && rows.size() < part.text.size() && countsRows(taken.last(), part.text.count(QChar(u'\n')) + 1))
            taken.removeLast();
        taken += rows;
    }
    return taken.join(QChar(u'\n'));
}

QStringList AnswerComposer::answers(const ReplyRequest &request, std::vector<AskedPart> &asked, const Phrases &say,
                                    ModelReply &reply)
{
    const bool isReport = request.intent.label == u"feature_request"_s || request.intent.label == u"bug_report"_s;
    const bool isAngry = moodOf(request.message).angry;
    const bool isComplaint = isAngry && wantsNothing(asked) && !looksLikeQuestion(request.message);
    m_matcher.match(request.passages, {request.message, request.wordings.get(), isReport, isAngry, isComplaint}, asked);

    QStringList paragraphs;
    QStringList open;
    QSet<int> used;
    const auto cite = [&](int number) {
        const Passage &passage = request.passages[std::size_t(number)].passage;
        used.insert(number);
        reply.sources.push_back({passage.id, passage.file, passage.heading});
    };
    for (const AskedPart &part : asked) {
        if (part.passages.empty() && part.isQuestion && !goesOn(part) && isMarked(part, request.message))
            open += say[u"rest"_s].replace(u"{part}"_s, quoted(part));
        for (const int number : part.passages) {
            if (used.contains(number) || std::size_t(used.size()) >= MostPassages)
                continue;
            cite(number);
            const Passage &passage = request.passages[std::size_t(number)].passage;
            const QString only = isAskedOnce(number, asked) ? onlyParagraph(passage, part) : QString();
            if (part.isUnsure && !reply.isUnsure)
                paragraphs += say[u"unsure"_s];
            if (part.isUnsure)
                paragraphs += say[u"perhaps"_s].replace(u"{heading}"_s, passage.heading);
            reply.isUnsure = reply.isUnsure || part.isUnsure;
            paragraphs += only.isEmpty() ? extract(passage, wordsFor(number, asked)) : only;
        }
    }
    // Whoever may have meant something else says so, and a colleague takes over then.
    if (reply.isUnsure)
        open.clear();
    reply.answered = !used.isEmpty();
    reply.promise = open.isEmpty() ? Promise::None : Promise::FollowUp;
    // "How can you have such awful support??" is no gap in the articles.
    if (isAngry && !open.isEmpty()) {
        open = {say[u"takes_over"_s]};
        reply.promise = Promise::HandOver;
    }
    return reply.answered ? paragraphs + open : QStringList();
}

ModelReply AnswerComposer::compose(const ReplyRequest &request)
{
    foresee(request);
    Letter letter = std::move(*std::exchange(m_foreseen, {}));
    letter.reply.text.prepend(filled(letter.greeting, request.customer) + u"\n\n"_s);
    return letter.reply;
}

void AnswerComposer::foresee(const ReplyRequest &request)
{
    ReplyRequest question = questionOf(request);
    if (m_foreseen && m_foreseen->question == question)
        return;
    Letter letter = letterFor(question);
    letter.question = std::move(question);
    m_foreseen = std::move(letter);
}

AnswerComposer::Letter AnswerComposer::letterFor(ReplyRequest request)
{
    if (request.wordings)
        request.message = request.wordings->spelling().corrected(request.message);
    const Tongue tongue = tongueOf(request.message);
    const Mood mood = moodOf(request.message);
    const Phrases say(tongue, request.agentTone);
    ModelReply reply;
    reply.finishReason = u"stop"_s;
    const auto letter = [&](const QStringList &paragraphs) {
        reply.text = paragraphs.join(u"\n\n"_s);
        return Letter{{}, say[u"greeting"_s], reply};
    };
    QStringList paragraphs;
    if (mood.angry)
        paragraphs += say[u"anger"_s];
    const auto handOver = [&] {
        reply.answered = reply.isUnsure = false;
        reply.sources.clear();
        reply.promise = Promise::HandOver;
        return letter(mood.angry ? QStringList{say[u"anger"_s], say[u"takes_over"_s]} : QStringList{say[u"human"_s]});
    };

    const QString escalation = u"escalation_request"_s;
    const bool wantsPerson = request.intent.label == escalation;
    const bool isEscalationLikely =
        request.intent.runnerUp == escalation && request.intent.runnerUpConfidence >= LikelyEscalation;
    const bool asksPerson = asksForPerson(request.message);
    const bool wantsPersonToo = mood.angry && (isEscalationLikely || asksPerson);
    const bool isSaid = tongue != Tongue::English || namesPerson(request.message);
    const bool isSure = wantsPerson && isSaid && request.intent.confidence >= SureOfEscalation;
    std::vector<AskedPart> asked = askedPartsOf(request.message, tongue, request.passages, m_words);
    const bool isQuestion = looksLikeQuestion(request.message);
    const auto answerKindly = [&] {
        reply.answered = true;
        reply.promise = Promise::None;
        return letter({say[courtesy(mood)]});
    };
    const bool wantsOnlyToPraise =
        std::ranges::all_of(asked, [](const AskedPart &part) { return !part.wantsAnswer() || asksToPassOn(part); });
    if (mood.praises && !mood.angry && !mood.troubled && !isQuestion && wantsOnlyToPraise
        && !leavesSomething(request.message))
        return answerKindly();
    if (wantsPersonToo || isSure || (asksPerson && asked.size() <= 1))
        return handOver();

    const bool saysNothing = !wantsPerson && asked.empty() && (tongue == Tongue::English || mood.greets || mood.thanks);
    if (asked.empty() && !mood.greets && !mood.thanks && mayBeWordings(request))
        asked.push_back(wholeOf(request.message));
    const bool isGreeting = mood.greets && !asked.empty() && asked.front().words.size() < FewWords;
    const bool isOnlyKind = (mood.praises || mood.thanks || isGreeting) && !isQuestion && !mood.troubled
        && asked.size() <= 1 && (asked.empty() || !asked.front().isRequest);
    // "Thanks, you can close this" asks for nothing.
    const bool isOnlyThanks = (isOnlyKind && mood.thanks && (asked.empty() || asked.front().words.size() <= 1))
        || (mood.thanks && !isQuestion && wantsNothing(asked) && tellsItIsDone(request.message));
    if (isOnlyThanks)
        return answerKindly();

    const QStringList found = answers(request, asked, say, reply);
    if (!reply.answered && saysNothing && !mood.troubled)
        return answerKindly();
    if (wantsPerson && (!reply.answered || reply.isUnsure))
        return handOver();
    if (!reply.answered && isOnlyKind)
        return answerKindly();
    // Whoever is angry is told what helps or gets a person, not what is not in the articles.
    if (mood.angry && !reply.answered)
        return handOver();
    if (mood.troubled && !mood.angry)
        paragraphs += say[u"trouble"_s];
    const bool isIdea = request.intent.label == u"feature_request"_s && request.intent.confidence >= SureOfIdea
        && (!isQuestion || asksForChange(request.message));
    if (!reply.answered) {
        reply.promise = Promise::FollowUp;
        paragraphs += say[isIdea ? u"idea"_s : u"nothing"_s];
        return letter(paragraphs);
    }
    const bool isForeign =
        tongue != Tongue::English
        && std::any_of(request.passages.begin(), request.passages.end(), [&](const PassageHit &hit) {
               const auto isCited = [&hit](const Citation &citation) { return citation.passageId == hit.passage.id; };
               return std::any_of(reply.sources.begin(), reply.sources.end(), isCited)
                   && tongueOf(hit.passage.text) != tongue;
           });
    if (isForeign)
        paragraphs += say[u"foreign"_s];
    paragraphs += found;
    if (reply.promise != Promise::HandOver)
        paragraphs += say[reply.isUnsure ? u"else"_s : request.ticketProposed ? u"solve"_s : u"more"_s];
    return letter(paragraphs);
}
