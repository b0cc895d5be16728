#include "core/llm/Mood.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype EnoughText = 4'000;

bool has(const QString &text, const QRegularExpression &words)
{
    return words.match(text).hasMatch();
}

QRegularExpression anyOf(const QString &words, const QString &pieces = {})
{
    const QString whole = u"(?<![\\p{L}])(?:%1)(?![\\p{L}])"_s.arg(words);
    return QRegularExpression(pieces.isEmpty() ? whole : whole + u"|"_s + pieces,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// Somebody who shouts: four words in capitals, or fewer and marks together. All in capitals is only a key that was
/// pressed.
bool shouts(const QString &text)
{
    static const QRegularExpression sentence(u"\\b\\p{Lu}{2,}(?:\\s+\\p{Lu}+){3,}\\b"_s);
    static const QRegularExpression lowercase(u"\\p{Ll}{2,}"_s);
    static const QRegularExpression capitals(u"(?<![\\p{L}])\\p{Lu}{4,}(?![\\p{L}])"_s);
    static const QRegularExpression marks(u"!{3,}|\\?{3,}|\\?!|!\\?"_s);
    return (has(text, sentence) && has(text, lowercase)) || (has(text, capitals) && has(text, marks));
}

} // namespace

Mood moodOf(const QString &message)
{
    static const QRegularExpression greeting =
        anyOf(u"hi|hello|hey|good (?:morning|afternoon|evening|day)|hallo|guten "
              u"(?:tag|morgen|abend)|moin|servus|bonjour|bonsoir|"
              u"salut|hola|buen[oa]s (?:días|dias|tardes|noches)"_s,
              u"こんにちは|こんばんは|おはよう|مرحبا|السلام عليكم|اهلا|أهلا|\\x{1F44B}"_s);
    static const QRegularExpression thanks =
        anyOf(u"thanks?|thank you|thx|ty|cheers|danke|dankeschön|(?:vielen|besten|herzlichen) dank|merci|gracias"_s,
              u"ありがとう|感謝|شكرا|شكرًا|\\x{1F64F}|\\x{1F44D}|\\x{2764}"_s);
    static const QRegularExpression praise =
        anyOf(u"(?<!would )(?<![’']d )(?:really |just |absolutely )?loves? (?:your|this|you (?:guys|all|lot)|the(?! "
              u"(?:option|idea|ability))|it|how)|(?:you|your|this|it|the (?:new "
              u")?\\w+)[^.!?]{0,40}(?:is|are|was|were|[’']s|[’']re) "
              u"(?:so |really |just )?(?:great|awesome|amazing|fantastic|the "
              u"best|excellent|wonderful|lovely|brilliant|superb)|great "
              u"(?:job|work|product|"
              u"service)|(?:good|nice) (?:job|work)(?=\\s*[.!,]|\\s*$)|"
              u"(?:lovely|brilliant) (?:product|tool|app|service|software)|"
              u"kudos|compliments? (?:to|from|of)|(?:my|our) compliments|take this as a "
              u"compliment|(?:great|lovely|brilliant) support from|"
              u"godsend|marvell?ous|big fan|just wanted (?:you to know|to say)|very nice "
              u"(?:tool|product|app|service|software)|keep going|best thing "
              u"(?:we|i)|chuffed|delighted|thrilled|over the moon|(?:so|very|really) (?:happy "
              u"with|impressed)|"
              u"keep (?:it up|up the good work)|well done|super service|tolle arbeit|klasse|excellent travail|"
              u"excelente servicio|buen trabajo"_s,
              u"素晴らしい|最高|رائع|\\x{1F60D}"_s);
    static const QRegularExpression anger = anyOf(
        u"fix (?:this|it|that) (?:now|today|immediately|right now|asap)|"
        u"are you (?:kidding|joking)|(?:such|this|of) "
        u"(?:garbage|rubbish)|crap|terrible|horrible|awful|ridiculous|unacceptable|outrageous|disgusting|furious|angry|"
        u"pissed(?: off)?|fed up|"
        u"worst|useless|scam|(?:a|great|some|bad) joke|bait and switch|unbelievable|sick of|not one (?:human "
        u")?(?:answer|reply)|"
        u"does any(?:one|body) (?:actually |even )?work there|is any(?:one|body) (?:actually |even "
        u")?(?:reading|listening|there)|"
        u"keeps? (?:getting|sending|giving) (?:me )?the same "
        u"(?:answers?|articles?|links?|replies|reply)|(?:asked|told|written) "
        u"(?:this|it|you) (?:\\w+ )?(?:three|four|five|six|\\d+) times|"
        u"been waiting (?:for )?[\\w ]{1,20}(?:days?|weeks?) for (?:an?|any|your) "
        u"(?:answer|reply|response)|"
        u"(?:third|fourth|fifth|3rd|4th|5th|hundredth) time|(?<!if "
        u")nobody "
        u"(?:answers|cares|seems to care|"
        u"replies)|no one (?:answers|replies)|still no "
        u"(?:answer|reply|response)|wtf|damn|stinksauer|sauer|wütend|frechheit|"
        u"unverschämt|katastrophe|inakzeptabel|unmöglich|inadmissible|inacceptable|scandaleux|furieu(?:x|se)|honteux|"
        u"inaceptable|vergüenza|furios[oa]|indignad[oa]|harto|harta|pésimo"_s,
        u"ふざけ|最悪|怒|許せ|سيئة|سيئ جدا|غاضب|غير مقبول|فضيحة|[\\x{1F620}\\x{1F621}\\x{1F624}\\x{1F92C}]"_s);
    static const QRegularExpression trouble = anyOf(
        // "He doesn't have an account", "isn't there ...?" and "what an agent isn't" are no trouble.
        u"errors?|not work(?:ing)?|(?:does|is)n[’']?t(?!\\s*[?.!]|\\s*$| "
        u"(?:an?|allowed|cost|flagged|have|include|it|know|matter|need|see|that|the|there|this|want|work "
        u"here)\\b)|don[’']?t (?:load|work|get|receive)|can[’']?t(?! (?:decide|tell|wait)\\b)|cannot|unable|"
        u"fail(?:s|ed|ing)?|broken|crash(?:es|ed|ing)?|broke|declined|charged (?:twice|again|double|2x)|double "
        u"charge|keeps? disconnecting|vanished|disappeared|wrong|troubles?|"
        u"problems?|issues?|stuck|(?:do|does|did|is|are|was|were|has|have) not (?:been |being "
        u")?(?:arriv|work|load|send|sent|show|open|appear|receiv|updat|post|respond|sync)\\w*|leak(?:s|ed)?|blank|"
        u"(?<!the )white (?:page|screen)|stays? (?:white|empty)|gr[ae]yed out|slow|(?<!a bit )(?<!a little "
        u")lost|missing|locked "
        u"out|bug|hacked|damaged|breach(?:ed)?|vulnerabilit(?:y|ies)|never "
        u"(?:arrived|came|received)|"
        u"(?<!finally )stopped|fehler|funktioniert nicht|geht nicht|kann (?:mich |ich "
        u")?nicht|problem|abgelehnt|doppelt|erreur|"
        u"ne (?:marche|fonctionne) pas|problème|impossible|n[’']arrive (?:pas|plus)|no funciona|"
        u"se detuvo|se ha detenido|dejó de|se par[oó]|s[’']est arrêtée?|bloquée?|gestoppt|hängt|no puedo|problema|rechazad[oa]"_s,
        u"エラー|できません|動かない|動きません|表示されない|表示されません|問題|خطأ|لا يعمل|لا أستطيع|لا استطيع|مشكلة"_s);
    // "An order got lost and the customer was furious": whose anger is told of is not the writer's.
    static const QRegularExpression anotherOnes =
        anyOf(u"(?:customers?|clients?|guests?|he|she|they|boss|people|somebody) (?:is|are|was|were|gets?|got) "
              u"[\\w() ]{0,20}(?:furious|angry|pissed off|fed up)"_s);
    // "... so that they can't see the revenue": what is wanted that way is no trouble.
    static const QRegularExpression wanted =
        anyOf(u"(?:so that|rather|prefer|want to be sure|(?:make|making) sure|ensure) [^.!?\\n]*"_s);
    QString text = message.left(EnoughText);
    text.remove(anotherOnes);
    const QString happened = QString(text).remove(wanted);
    Mood mood;
    mood.greets = has(text, greeting);
    mood.thanks = has(text, thanks);
    mood.praises = has(text, praise);
    mood.angry = has(text, anger) || shouts(text);
    mood.troubled = has(happened, trouble);
    return mood;
}
