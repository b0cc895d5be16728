#include "core/desk/Grounding.h"

#include "core/domain/Claims.h"
#include "core/knowledge/Language.h"
#include "core/knowledge/Words.h"
#include "core/llm/PassageText.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The share of a sentence's words that one passage must hold.
constexpr double EnoughWords = 0.6;
/// From this share on a sentence says the same as one of the passage, and must not say the opposite.
constexpr double SameStatement = 0.6;
/// The share of the words around a figure that must stand where the figure stands.
constexpr double SameMatter = 0.5;
constexpr std::size_t MostSentences = 400;

/// A number as it is compared: "$1,000" and "1000 $" are one, "50 %" and "50" may be, "$29" and "29 %" are not.
struct Figure {
    QString number;
    QChar mark; ///< currency or per cent; null when none stands there
    QString text;

    bool agreesWith(const Figure &other) const
    {
        return number == other.number && (mark.isNull() || other.mark.isNull() || mark == other.mark);
    }
};

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

/// Words of politeness and of offering help: they say nothing that could be wrong.
const QString &courtesies()
{
    static const QString words =
        u"hi hello hey dear thank thanks please sorry apologize apologies apology inconvenience understand frustrating "
        u"frustration hope help helps happy glad welcome reach touch feel free question questions further assist "
        u"assistance "
        u"let know colleague colleagues team look looks looking into answer answers reply replies solve solves contact "
        u"message writing write wrote hear shortly soon anything else still unclear best regards kind sincerely "
        u"patience "
        u"appreciate great here guess rather article articles find found rest conversation over add matter could would "
        u"takes take person someone today see seeing experience experiencing getting having happy sure "
        u"hallo guten tag danke bitte gerne leider entschuldigung hilfe helfen frage fragen nachricht melden grüße "
        u"freundlichen "
        u"kollege kollegin antwortet antworten kümmert schreiben weitere artikel gefunden "
        u"bonjour merci désolé désolée aider aide question collègue répondre réponse message cordialement volontiers "
        u"article "
        u"hola gracias siento ayuda ayudar pregunta compañero compañera responder respuesta mensaje saludos artículo"_s;
    return words;
}

struct Strong {
    QLatin1StringView word;
    QRegularExpression expression;
};

/// Words that turn a fact into another one. What they stand for must stand in the passage too.
const std::vector<Strong> &strongWords()
{
    static const std::vector<Strong> words = [] {
        std::vector<Strong> list;
        const std::pair<QLatin1StringView, QString> all[] = {
            {"all"_L1, u"all|every|each|any"_s},
            {"always"_L1, u"always|at any time|anytime|24/7|around the clock"_s},
            {"only"_L1, u"only|solely|exclusively|just for"_s},
            {"unlimited"_L1, u"unlimited|no limits?|without limits?"_s},
            {"free"_L1, u"free|at no (?:extra )?(?:cost|charge)|free of charge|no credit card"_s},
            {"guaranteed"_L1, u"guarantee[ds]?"_s},
            {"immediately"_L1, u"immediately|instantly|at once|right away|effect immediately"_s},
            {"permanent"_L1, u"permanent(?:ly)?|forever|final|lifetime"_s}};
        for (const auto &[word, pattern] : all) {
            list.push_back(
                {word, QRegularExpression(u"\\b(?:%1)\\b"_s.arg(pattern), QRegularExpression::CaseInsensitiveOption)});
        }
        return list;
    }();
    return words;
}

bool isNegated(const QString &text)
{
    static const QRegularExpression negation(
        u"\\b(?:not|no|never|without|cannot|neither|nor|nicht|kein\\w*|nie|ohne|ne|pas|jamais|sans|nunca|sin)\\b|n[’']t\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return negation.match(text).hasMatch();
}

QStringList normalWords(const QString &text)
{
    QStringList words;
    for (const Word &word : wordsIn(text))
        words += normalWord(text, word);
    return words;
}

std::optional<Language> languageOf(const QString &text)
{
    const QStringList words = normalWords(text);
    return detectLanguage({words.begin(), words.end()});
}

bool hasSpacelessScript(const QString &text)
{
    const std::vector<Word> words = wordsIn(text);
    const auto pairs = std::count_if(words.begin(), words.end(), [](const Word &word) { return word.isPair; });
    return pairs * 2 > qsizetype(words.size());
}

/// One thing a passage says: a sentence, an item of a list, or a cell of a table with the names of its row and column.
struct Statement {
    QSet<QByteArray> terms;
    std::vector<Figure> figures;
    bool negated = false;
    int table = -1; ///< of a cell
    QSet<QByteArray> row{};
    QSet<QByteArray> column{};
};

struct Source {
    QString text; ///< plain, on one line
    QSet<QString> lines; ///< its sentences as they stand
    QSet<QByteArray> terms; ///< with those of its headings
    QSet<QByteArray> headings;
    std::vector<Statement> statements;
    std::optional<Language> language;
};

class Checker
{
public:
    explicit Checker(const ReplyRequest &evidence)
    {
        for (const PassageHit &hit : evidence.passages)
            m_sources.push_back(sourceOf(hit.passage));
        for (const Source &source : m_sources) {
            for (const Statement &statement : source.statements)
                m_subjects.unite(statement.row);
        }
        m_asked = termsOf(evidence.message);
        m_courtesies = termsOf(courtesies() + u' ' + evidence.customer.name + u' ' + evidence.customer.company);
        // What the customer and the records of the tools say may be repeated.
        QStringList told{evidence.message, evidence.customer.name, evidence.customer.email, evidence.customer.company};
        for (const Message &message : evidence.history)
            told += message.body;
        for (const Ticket &ticket : evidence.openTickets)
            told += u"ticket #%1 %2 %3 open"_s.arg(ticket.id.value).arg(ticket.title, wordOf(ticket.status));
        for (const QString &text : told) {
            m_told.unite(termsOf(text));
            for (Figure &figure : figuresIn(text))
                m_toldFigures.push_back(std::move(figure));
        }
    }

    std::optional<Doubt> check(const QString &sentence)
    {
        const QString plain = sentence.simplified();
        const auto holdsIt = [&plain](const Source &source) { return source.lines.contains(plain); };
        if (std::any_of(m_sources.begin(), m_sources.end(), holdsIt))
            return {};
        if (const QString figure = unknownFigure(plain); !figure.isEmpty())
            return Doubt{Doubt::Kind::Figure, {}, figure};

        const QSet<QByteArray> terms = assertedIn(plain);
        if (terms.size() < 2 || hasSpacelessScript(plain))
            return {};
        const std::optional<Language> language = languageOf(plain);
        const Source *best = nullptr;
        double bestShare = 0;
        bool comparable = m_sources.empty();
        for (const Source &source : m_sources) {
            if (language && source.language && *language != *source.language)
                continue;
            comparable = true;
            const double share = shareIn(terms, source.terms);
            if (share > bestShare) {
                bestShare = share;
                best = &source;
            }
        }
        if (!comparable)
            return {};
        if (!best || bestShare < EnoughWords) {
            QSet<QByteArray> fromTools = terms;
            fromTools.intersect(m_told);
            const bool repeats = double(fromTools.size()) >= 0.8 * double(terms.size());
            return repeats || partsAreSupported(plain) ? std::nullopt
                                                       : std::optional(Doubt{Doubt::Kind::Unsupported, {}, {}});
        }
        for (const Strong &strong : strongWords()) {
            const auto match = strong.expression.match(plain);
            if (match.hasMatch() && !strong.expression.match(best->text).hasMatch())
                return Doubt{Doubt::Kind::Condition, {}, match.captured()};
        }
        if (saysTheOpposite(plain, terms, *best))
            return Doubt{Doubt::Kind::Condition, {}, u"not"_s};
        return {};
    }

private:
    QSet<QByteArray> termsOf(const QString &text)
    {
        const QStringList words = normalWords(withFigures(text));
        const Language language = detectLanguage({words.begin(), words.end()}).value_or(Language::English);
        QSet<QByteArray> terms;
        for (const QString &word : words) {
            if (!isStopWord(language, word) && !isStopWord(Language::English, word)
                && (word.size() > 1 || word[0].isDigit()))
                terms.insert(m_stemmer.term(word, language));
        }
        return terms;
    }

    /// What the sentence asserts: its words without courtesies and without its figures, which are checked on their own.
    QSet<QByteArray> assertedIn(const QString &sentence)
    {
        QSet<QByteArray> terms = termsOf(sentence);
        for (auto it = terms.begin(); it != terms.end();)
            it = m_courtesies.contains(*it) || (it->at(0) >= '0' && it->at(0) <= '9') ? terms.erase(it) : std::next(it);
        return terms;
    }

    Source sourceOf(const Passage &passage)
    {
        Source source;
        QStringList texts;
        for (const PassagePart &part : passageParts(passage.text)) {
            texts += part.text;
            for (const QString &line : part.text.split(QChar(u'\n')))
                source.lines.insert(line.simplified());
            for (const TextRange &range : sentencesIn(part.text)) {
                const QString sentence = part.text.mid(range.start, range.length).simplified();
                source.lines.insert(sentence);
                if (part.kind != PassagePart::Kind::Table)
                    source.statements.push_back({termsOf(sentence), figuresIn(sentence), isNegated(sentence)});
            }
        }
        for (const TableCell &cell : tableCells(passage.text)) {
            const QString whole = cell.row + u" "_s + cell.column + u" "_s + cell.value;
            Statement statement{termsOf(whole), figuresIn(whole), isNegated(whole)};
            statement.table = cell.table;
            statement.row = termsOf(cell.row);
            statement.column = termsOf(cell.column);
            source.statements.push_back(std::move(statement));
        }
        source.text = texts.join(QChar(u' ')).simplified();
        source.language = languageOf(source.text);
        source.headings = termsOf(passage.headingPath);
        source.terms = termsOf(source.text).unite(source.headings);
        return source;
    }

    /// Words the customer brought up count as long as most of the others stand in the passage.
    double shareIn(const QSet<QByteArray> &terms, const QSet<QByteArray> &source) const
    {
        int found = 0;
        int asked = 0;
        for (const QByteArray &term : terms) {
            if (source.contains(term))
                ++found;
            else if (m_asked.contains(term))
                ++asked;
        }
        return found == 0 ? 0 : double(found + std::min(asked, found)) / double(terms.size());
    }

    static QStringList clauses(const QString &sentence)
    {
        static const QRegularExpression joint(u",\\s+|;\\s*|\\s+(?:and|while|und|et|y|whereas|but|or)\\s+"_s);
        return sentence.split(joint, Qt::SkipEmptyParts);
    }

    /// A sentence may join what two passages say.
    bool partsAreSupported(const QString &sentence)
    {
        const QStringList parts = clauses(sentence);
        if (parts.size() < 2)
            return false;
        return std::all_of(parts.begin(), parts.end(), [this](const QString &part) {
            const QSet<QByteArray> terms = assertedIn(part);
            return terms.isEmpty() || std::any_of(m_sources.begin(), m_sources.end(), [&](const Source &source) {
                       return shareIn(terms, source.terms) >= EnoughWords;
                   });
        });
    }

    /// The first figure that stands nowhere beside what it is said of; empty when all do.
    QString unknownFigure(const QString &sentence)
    {
        const QSet<QByteArray> whole = assertedIn(sentence);
        const std::optional<Language> language = languageOf(sentence);
        for (const QString &clause : clauses(sentence)) {
            const QSet<QByteArray> terms = assertedIn(clause);
            for (const Figure &figure : figuresIn(clause)) {
                const auto sameAsTold = [&figure](const Figure &other) { return figure.agreesWith(other); };
                if (std::any_of(m_toldFigures.begin(), m_toldFigures.end(), sameAsTold))
                    continue;
                if (!standsSomewhere(figure, terms.size() >= 2 ? terms : whole, whole, language))
                    return figure.text;
            }
        }
        return {};
    }

    bool standsSomewhere(const Figure &figure, const QSet<QByteArray> &terms, const QSet<QByteArray> &whole,
                         std::optional<Language> language) const
    {
        for (const Source &source : m_sources) {
            const bool isForeign = language && source.language && *language != *source.language;
            for (const Statement &statement : source.statements) {
                const bool holds = std::any_of(statement.figures.begin(), statement.figures.end(),
                                               [&](const Figure &other) { return figure.agreesWith(other); });
                if (!holds)
                    continue;
                if (isForeign || whole.isEmpty())
                    return true; // there are no words to compare
                if (statement.table >= 0 ? cellFits(source, statement, figure, terms, whole)
                                         : isAboutIt(source, statement, terms))
                    return true;
            }
        }
        return false;
    }

    /// Whether a sentence of the passage speaks of what stands around the figure. The subjects of tables (the names of
    /// plans, of roles) that are named must be its subjects too.
    bool isAboutIt(const Source &source, const Statement &statement, const QSet<QByteArray> &terms) const
    {
        int shared = 0;
        for (const QByteArray &term : terms) {
            if (statement.terms.contains(term) || source.headings.contains(term))
                ++shared;
            else if (m_subjects.contains(term))
                return false;
        }
        return double(shared) >= SameMatter * double(terms.size());
    }

    /// "Pro costs $29" when $29 stands in the row of Basic: where the words name another row of the cell's column, or
    /// another column of its row that holds such a figure too, the cell is not what is spoken of.
    static bool cellFits(const Source &source, const Statement &cell, const Figure &figure,
                         const QSet<QByteArray> &terms, const QSet<QByteArray> &whole)
    {
        for (const Statement &other : source.statements) {
            if (other.table != cell.table)
                continue;
            if (other.column == cell.column && other.row.intersects(terms) && !cell.row.intersects(terms))
                return false;
            const bool sameKind = std::any_of(other.figures.begin(), other.figures.end(), [&](const Figure &its) {
                return its.mark.isNull() == figure.mark.isNull();
            });
            if (other.row == cell.row && sameKind && other.column.intersects(terms) && !cell.column.intersects(terms))
                return false;
        }
        return cell.terms.intersects(whole);
    }

    static bool saysTheOpposite(const QString &sentence, const QSet<QByteArray> &terms, const Source &source)
    {
        const Statement *same = nullptr;
        double most = 0;
        for (const Statement &statement : source.statements) {
            QSet<QByteArray> common = statement.terms;
            common.intersect(terms);
            const double share = double(common.size()) / double(terms.size());
            if (statement.table < 0 && share > most) {
                most = share;
                same = &statement;
            }
        }
        return same && most >= SameStatement && same->negated != isNegated(sentence);
    }

    Stemmer m_stemmer;
    std::vector<Source> m_sources;
    QSet<QByteArray> m_subjects; ///< what rows of tables are about
    QSet<QByteArray> m_courtesies; ///< and the customer's own name
    QSet<QByteArray> m_asked;
    QSet<QByteArray> m_told;
    std::vector<Figure> m_toldFigures;
};

} // namespace

std::vector<Doubt> doubtsAbout(const QString &draft, const ReplyRequest &evidence)
{
    std::vector<Doubt> doubts;
    std::vector<TextRange> sentences = sentencesIn(draft);
    sentences.resize(std::min(sentences.size(), MostSentences));
    Checker checker(evidence);
    for (const TextRange &range : sentences) {
        const QString sentence = draft.mid(range.start, range.length);
        if (sentence.endsWith(QChar(u'?')) || !claimsIn(sentence).empty())
            continue;
        if (std::optional<Doubt> doubt = checker.check(sentence)) {
            doubt->sentence = range;
            doubts.push_back(*doubt);
        }
    }
    return doubts;
}
