#include "core/desk/Grounding.h"

#include "core/desk/GroundSource.h"
#include "core/domain/Claims.h"
#include "core/knowledge/Words.h"
#include "core/llm/Phrases.h"

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
/// Of what the customer wrote.
constexpr qsizetype LongestText = 20'000;

/// Words of politeness and of offering help: they say nothing that could be wrong.
const QSet<QByteArray> &courtesies()
{
    static const QSet<QByteArray> words = termsIn(
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
        u"hola gracias siento ayuda ayudar pregunta compañero compañera responder respuesta mensaje saludos artículo"_s);
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

bool hasSpacelessScript(const QString &text)
{
    const std::vector<Word> words = wordsIn(text);
    const auto pairs = std::count_if(words.begin(), words.end(), [](const Word &word) { return word.isPair; });
    return pairs * 2 > qsizetype(words.size());
}

class Checker
{
public:
    explicit Checker(const ReplyRequest &evidence) : m_evidence(evidence)
    {
        for (const PassageHit &hit : evidence.passages)
            m_sources.push_back(groundSourceOf(hit.passage));
    }

    /// Most sentences of an extractive answer are the article's own.
    bool isQuoted(const QString &sentence) const
    {
        return std::any_of(m_sources.begin(), m_sources.end(), [plain = sentence.simplified()](const auto &source) {
            return source->lines.contains(plain);
        });
    }

    std::optional<Doubt> check(const QString &sentence)
    {
        const QString plain = sentence.simplified();
        if (leadsElsewhere(plain))
            return Doubt{Doubt::Kind::Unsupported, {}, {}};
        if (const QString figure = unknownFigure(plain); !figure.isEmpty())
            return Doubt{Doubt::Kind::Figure, {}, figure};

        const QSet<QByteArray> terms = assertedIn(plain);
        if (terms.size() < 2 || hasSpacelessScript(plain))
            return {};
        const std::optional<Language> language = languageOf(plain);
        const GroundSource *best = nullptr;
        double bestShare = 0;
        bool comparable = m_sources.empty();
        for (const auto &source : m_sources) {
            if (language && source->language && *language != *source->language)
                continue;
            comparable = true;
            const double share = shareIn(terms, source->terms);
            if (share > bestShare) {
                bestShare = share;
                best = source.get();
            }
        }
        if (!comparable)
            return {};
        if (!best || bestShare < EnoughWords) {
            QSet<QByteArray> fromTools = terms;
            fromTools.intersect(told().terms);
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
    /// What the sentence asserts: its words without courtesies and without its figures, which are checked on their own.
    QSet<QByteArray> assertedIn(const QString &sentence)
    {
        QSet<QByteArray> terms = termsIn(sentence);
        for (auto it = terms.begin(); it != terms.end();)
            it = courtesies().contains(*it) || m_name.contains(*it) || (it->at(0) >= '0' && it->at(0) <= '9')
                ? terms.erase(it)
                : std::next(it);
        return terms;
    }

    /// Words the customer brought up count as long as most of the others stand in the passage.
    double shareIn(const QSet<QByteArray> &terms, const QSet<QByteArray> &source)
    {
        int found = 0;
        int asked = 0;
        for (const QByteArray &term : terms) {
            if (source.contains(term))
                ++found;
            else if (askedFor(term))
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
            return terms.isEmpty() || std::any_of(m_sources.begin(), m_sources.end(), [&](const auto &source) {
                       return shareIn(terms, source->terms) >= EnoughWords;
                   });
        });
    }

    /// Whether it holds a link that no passage holds: its words alone ("example", "com") may stand in any of them.
    bool leadsElsewhere(const QString &sentence) const
    {
        static const QRegularExpression link(u"\\b(?:https?://|www\\.)[^\\s<>()\\[\\]\"]+"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression ending(u"[.,;:!?'’”]+$"_s);
        for (auto it = link.globalMatch(sentence); it.hasNext();) {
            const QString address = it.next().captured().remove(ending);
            const bool isKnown = std::ranges::any_of(m_evidence.passages, [&address](const PassageHit &hit) {
                return hit.passage.text.contains(address, Qt::CaseInsensitive);
            });
            if (!isKnown)
                return true;
        }
        return false;
    }

    /// The first figure that stands nowhere beside what it is said of; empty when all do.
    QString unknownFigure(const QString &sentence)
    {
        if (figuresIn(sentence).empty())
            return {};
        const QSet<QByteArray> whole = assertedIn(sentence);
        const std::optional<Language> language = languageOf(sentence);
        const std::vector<Figure> &known = told().figures;
        for (const QString &clause : clauses(sentence)) {
            const QSet<QByteArray> terms = assertedIn(clause);
            for (const Figure &figure : figuresIn(clause)) {
                const auto sameAsTold = [&figure](const Figure &other) { return figure.agreesWith(other); };
                if (std::any_of(known.begin(), known.end(), sameAsTold))
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
        for (const auto &source : m_sources) {
            const bool isForeign = language && source->language && *language != *source->language;
            for (const Assertion &assertion : source->assertions) {
                const bool holds = std::any_of(assertion.figures.begin(), assertion.figures.end(),
                                               [&](const Figure &other) { return figure.agreesWith(other); });
                if (!holds)
                    continue;
                if (isForeign || whole.isEmpty())
                    return true; // there are no words to compare
                if (assertion.table >= 0 ? cellFits(*source, assertion, figure, terms, whole)
                                         : isAboutIt(*source, assertion, terms))
                    return true;
            }
        }
        return false;
    }

    /// Whether a sentence of the passage speaks of what stands around the figure. The subjects of tables (the names of
    /// plans, of roles) that are named must be its subjects too.
    bool isAboutIt(const GroundSource &source, const Assertion &assertion, const QSet<QByteArray> &terms) const
    {
        int shared = 0;
        for (const QByteArray &term : terms) {
            if (assertion.terms.contains(term) || source.headings.contains(term))
                ++shared;
            else if (isSubject(term))
                return false;
        }
        return double(shared) >= SameMatter * double(terms.size());
    }

    /// "Pro costs $29" when $29 stands in the row of Basic: where the words name another row of the cell's column, or
    /// another column of its row that holds such a figure too, the cell is not what is spoken of.
    static bool cellFits(const GroundSource &source, const Assertion &cell, const Figure &figure,
                         const QSet<QByteArray> &terms, const QSet<QByteArray> &whole)
    {
        for (const Assertion &other : source.assertions) {
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

    static bool saysTheOpposite(const QString &sentence, const QSet<QByteArray> &terms, const GroundSource &source)
    {
        const Assertion *same = nullptr;
        double most = 0;
        for (const Assertion &assertion : source.assertions) {
            QSet<QByteArray> common = assertion.terms;
            common.intersect(terms);
            const double share = double(common.size()) / double(terms.size());
            if (assertion.table < 0 && share > most) {
                most = share;
                same = &assertion;
            }
        }
        return same && most >= SameStatement && same->negated != isNegated(sentence);
    }

    /// What the customer and the records of the tools say may be repeated.
    struct Told {
        QSet<QByteArray> terms;
        std::vector<Figure> figures;
    };

    const Told &told()
    {
        if (m_told)
            return *m_told;
        m_told.emplace();
        const Customer &customer = m_evidence.customer;
        QStringList texts{m_evidence.message, customer.name, customer.email, customer.company};
        for (const Message &message : m_evidence.history)
            texts += message.body;
        for (const Ticket &ticket : m_evidence.openTickets)
            texts += u"ticket #%1 %2 %3 open"_s.arg(ticket.id.value).arg(ticket.title, wordOf(ticket.status));
        for (const QString &text : texts) {
            m_told->terms.unite(termsIn(text.left(LongestText)));
            for (Figure &figure : figuresIn(text.left(LongestText)))
                m_told->figures.push_back(std::move(figure));
        }
        return *m_told;
    }

    bool askedFor(const QByteArray &term)
    {
        if (!m_asked)
            m_asked = termsIn(m_evidence.message.left(LongestText));
        return m_asked->contains(term);
    }

    /// Whether a row of a table is about it.
    bool isSubject(const QByteArray &term) const
    {
        return std::any_of(m_sources.begin(), m_sources.end(), [&term](const auto &source) {
            return std::any_of(source->assertions.begin(), source->assertions.end(),
                               [&term](const Assertion &assertion) { return assertion.row.contains(term); });
        });
    }

    const ReplyRequest &m_evidence;
    std::vector<std::shared_ptr<const GroundSource>> m_sources;
    const QSet<QByteArray> m_name = termsIn(m_evidence.customer.name + u' ' + m_evidence.customer.company);
    std::optional<QSet<QByteArray>> m_asked; ///< made when first needed, as is m_told
    std::optional<Told> m_told;
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
        if (sentence.endsWith(QChar(u'?')) || Phrases::isOwn(sentence) || checker.isQuoted(sentence))
            continue;
        std::optional<Doubt> doubt = checker.check(sentence);
        if (!doubt || !claimsIn(sentence).empty())
            continue;
        doubt->sentence = range;
        doubts.push_back(*doubt);
    }
    return doubts;
}
