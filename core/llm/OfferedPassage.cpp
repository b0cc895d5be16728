#include "core/llm/OfferedPassage.h"

#include "core/base/Sentences.h"
#include "core/base/Typo.h"
#include "core/llm/ContentWords.h"
#include "core/llm/Figures.h"
#include "core/llm/Mood.h"
#include "core/llm/PassageText.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestAnnouncement = 200;
constexpr qsizetype ShortestTypo = 5;
constexpr std::size_t RareShare = 3; ///< a word is rare that one passage holds, or less than one in so many

/// "How to manage your profile." "Everything about paying: methods, invoices ...": what an article is going to tell.
bool isAnnouncement(const QString &text)
{
    static const QRegularExpression opening(
        u"^(?:how|what|which|who|where|when|why|everything|all|an? (?:overview|guide|introduction)|overview|here|"
        u"learn|find out|read|in this|this (?:article|page|guide|section|document)|the following|wie|was|welche|wer|"
        u"wo|alles|hier|in diesem|dieser artikel|comment|tout|toutes|ici|dans cet|cómo|qué|todo|aquí|en este)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const std::vector<TextRange> sentences = sentencesIn(text);
    return text.size() <= LongestAnnouncement
        && std::all_of(sentences.begin(), sentences.end(), [&text](const TextRange &range) {
               return opening.match(text.mid(range.start, range.length).trimmed()).hasMatch();
           });
}

/// The first letter is hardly ever the wrong one.
bool isTypoOf(const QString &word, const QString &right)
{
    // "Store" and "score" are two words: one short letter for another is believed in longer ones only.
    const bool isLong = word.size() > ShortestTypo || word.size() != right.size();
    return word.size() >= ShortestTypo && !right.isEmpty() && word[0] == right[0] && isLong
        && differsInOneLetter(word, right);
}

/// The numbers of a list count its items and nothing that is asked.
QString withoutItemNumbers(QString text)
{
    static const QRegularExpression number(u"^\\s*\\d+[.)]\\s"_s, QRegularExpression::MultilineOption);
    return text.remove(number);
}

} // namespace

bool holds(const QSet<QString> &words, const QString &word)
{
    return words.contains(word)
        || (word.size() >= ShortestTypo && std::any_of(words.begin(), words.end(), [&word](const QString &right) {
                return isTypoOf(word, right);
            }));
}

bool holdsAll(const QSet<QString> &words, const QStringList &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&words](const QString &word) { return holds(words, word); });
}

bool isCommonWord(const QString &stem)
{
    static const QSet<QString> words = [] {
        const QStringList all =
            u"allow anoth app arriv bring chang check choos contain copi creat data edit enter fit fix full "
            u"includ manag open put reach read receiv set "
            u"updat view write new second two three four five six seven eight nine ten week way"_s.split(QChar(u' '));
        return QSet<QString>(all.begin(), all.end());
    }();
    return words.contains(stem);
}

bool isTroubleWord(const QString &stem)
{
    static const QSet<QString> words = [] {
        const QStringList all =
            u"blank block broke broken bug crash down empti error fail failur freez frozen hang issu lag miss problem "
            u"slow stop stuck troubl wrong"_s.split(QChar(u' '));
        return QSet<QString>(all.begin(), all.end());
    }();
    return words.contains(stem);
}

bool isEndingWord(const QString &stem)
{
    static const QSet<QString> words{u"delet"_s, u"cancel"_s, u"disconnect"_s, u"downgrad"_s};
    return words.contains(stem);
}

bool isRareWord(const QString &word, const OfferedPassages &all)
{
    if (isCommonWord(word))
        return false;
    const auto holders =
        std::count_if(all.begin(), all.end(), [&word](const auto &offer) { return offer->text.contains(word); });
    return holders <= 1 || std::size_t(holders) * RareShare < all.size();
}

OfferedPassage OfferedPassage::of(const Passage &passage, ContentWords &words)
{
    OfferedPassage offer{words.setOf(passage.heading),
                         words.setOf(passage.headingPath),
                         words.setOf(withoutItemNumbers(passage.text)),
                         {},
                         {},
                         {},
                         false,
                         moodOf(passage.heading).troubled};
    QStringList names;
    for (const TableCell &cell : tableCells(passage.text)) {
        if (names.contains(cell.row))
            continue;
        names += cell.row;
        offer.rows.push_back(words.setOf(cell.row));
    }
    for (const PassagePart &part : passageParts(passage.text)) {
        if (part.kind != PassagePart::Kind::Paragraph) {
            offer.sentences.push_back(words.setOf(part.text));
            continue;
        }
        for (const TextRange &range : sentencesIn(part.text))
            offer.sentences.push_back(words.setOf(part.text.mid(range.start, range.length)));
    }
    offer.announces = passage.heading == passage.headingPath && isAnnouncement(passage.text);
    const QStringList figures = figuresOf(passage.heading + QChar(u' ') + passage.text);
    offer.figures = {figures.begin(), figures.end()};
    return offer;
}

bool OfferedPassage::speaksOf(const QString &word) const
{
    return holds(text, word) || holds(own, word);
}

bool OfferedPassage::isAbout(const QString &word) const
{
    return speaksOf(word) || holds(path, word);
}
