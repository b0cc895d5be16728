#include "core/desk/GroundSource.h"

#include "core/base/Sentences.h"
#include "core/knowledge/Words.h"
#include "core/llm/PassageText.h"

#include <QCache>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostKept = 500;

QString withFigures(QString text)
{
    static const QStringList words = {u"two"_s,   u"three"_s, u"four"_s, u"five"_s, u"six"_s,
                                      u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s};
    static const QRegularExpression word(u"\\b(?:%1)\\b"_s.arg(words.join(QChar(u'|'))),
                                         QRegularExpression::CaseInsensitiveOption);
    for (auto match = word.match(text); match.hasMatch(); match = word.match(text)) {
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::number(words.indexOf(match.captured().toLower()) + 2));
    }
    return text;
}

QStringList normalWords(const QString &text)
{
    QStringList words;
    for (const Word &word : wordsIn(text))
        words += normalWord(text, word);
    return words;
}

GroundSource takenApart(const Passage &passage)
{
    GroundSource source;
    QStringList texts;
    for (const PassagePart &part : passageParts(passage.text)) {
        texts += part.text;
        for (const QString &line : part.text.split(QChar(u'\n')))
            source.lines.insert(line.simplified());
        for (const TextRange &range : sentencesIn(part.text)) {
            const QString sentence = part.text.mid(range.start, range.length).simplified();
            source.lines.insert(sentence);
            if (part.kind != PassagePart::Kind::Table)
                source.assertions.push_back({termsIn(sentence), figuresIn(sentence), isNegated(sentence)});
        }
    }
    for (const TableCell &cell : tableCells(passage.text)) {
        const QString whole = cell.row + u" "_s + cell.column + u" "_s + cell.value;
        Assertion assertion{termsIn(whole), figuresIn(whole), isNegated(whole)};
        assertion.table = cell.table;
        assertion.row = termsIn(cell.row);
        assertion.column = termsIn(cell.column);
        source.assertions.push_back(std::move(assertion));
    }
    source.text = texts.join(QChar(u' ')).simplified();
    source.language = languageOf(source.text);
    source.headings = termsIn(passage.headingPath);
    source.terms = termsIn(source.text).unite(source.headings);
    return source;
}

} // namespace

std::shared_ptr<const GroundSource> groundSourceOf(const Passage &passage)
{
    struct Kept {
        QString text;
        QString headingPath;
        std::shared_ptr<const GroundSource> source;
    };
    thread_local QCache<QString, Kept> kept(MostKept);
    const Kept *known = kept.object(passage.id);
    if (known && known->text == passage.text && known->headingPath == passage.headingPath)
        return known->source;
    const auto source = std::make_shared<const GroundSource>(takenApart(passage));
    kept.insert(passage.id, new Kept{passage.text, passage.headingPath, source});
    return source;
}

std::vector<Figure> figuresIn(const QString &text)
{
    static const QRegularExpression figure(
        u"([$€£¥])?\\s?(?<![\\p{L}\\d])(\\d+(?:[.,   ]\\d{3})*(?:[.,]\\d{1,2})?)(?![\\d])\\s?([%％$€£¥])?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Figure> figures;
    for (auto it = figure.globalMatch(withFigures(text)); it.hasNext();) {
        const auto match = it.next();
        QString number = match.captured(2);
        static const QRegularExpression thousands(u"[.,   ](?=\\d{3}(?:\\D|$))"_s);
        number.remove(thousands);
        number.replace(QChar(u','), QChar(u'.'));
        if (number.contains(QChar(u'.'))) {
            while (number.endsWith(QChar(u'0')))
                number.chop(1);
            if (number.endsWith(QChar(u'.')))
                number.chop(1);
        }
        const QString mark = match.captured(1).isEmpty() ? match.captured(3) : match.captured(1);
        const QChar sign = mark.isEmpty() ? QChar() : mark[0] == QChar(u'％') ? QChar(u'%') : mark[0];
        figures.push_back({number, sign, match.captured().trimmed()});
    }
    return figures;
}

QSet<QByteArray> termsIn(const QString &text)
{
    thread_local Stemmer stemmer;
    const QStringList words = normalWords(withFigures(text));
    const Language language = detectLanguage({words.begin(), words.end()}).value_or(Language::English);
    QSet<QByteArray> terms;
    for (const QString &word : words) {
        if (!isStopWord(language, word) && !isStopWord(Language::English, word)
            && (word.size() > 1 || word[0].isDigit()))
            terms.insert(stemmer.term(word, language));
    }
    return terms;
}

bool isNegated(const QString &text)
{
    static const QRegularExpression negation(
        u"\\b(?:not|no|never|without|cannot|neither|nor|nicht|kein\\w*|nie|ohne|ne|pas|jamais|sans|nunca|sin)\\b|n[’']t\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return negation.match(text).hasMatch();
}

std::optional<Language> languageOf(const QString &text)
{
    const QStringList words = normalWords(text);
    return detectLanguage({words.begin(), words.end()});
}
