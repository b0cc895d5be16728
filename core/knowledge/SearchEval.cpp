#include "core/knowledge/SearchEval.h"

#include "core/base/ReadFile.h"
#include "core/base/Text.h"
#include "core/knowledge/KnowledgeIndex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int Depth = 10;
/// Several of the best passages may be of one document.
constexpr int PassagesPerDocument = 5;

/// Where the translations of this file are kept.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(SearchEval)
};

using Grades = QHash<QString, int>; ///< document -> grade

struct Question {
    QString id;
    QString text;
};

/// Calls `take` for every line that is not blank; an empty answer means that the line was good.
Result<void> readLines(const QByteArray &bytes, const QString &kind,
                       const std::function<QString(const QByteArray &)> &take)
{
    if (const qsizetype bad = firstLineNotUtf8(bytes); bad > 0) {
        return fail(
            Error::Kind::Invalid,
            Say::tr("%1, line %2: %3").arg(kind).arg(bad).arg(Say::tr("not UTF-8; save the file in that encoding")));
    }
    qsizetype number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        const QByteArray trimmed = line.endsWith('\r') ? line.chopped(1) : line;
        if (trimmed.trimmed().isEmpty())
            continue;
        if (const QString wrong = take(trimmed); !wrong.isEmpty()) {
            //: The kind of file (corpus, queries, qrels), the number of the line, what is wrong with it
            return fail(Error::Kind::Invalid, Say::tr("%1, line %2: %3").arg(kind).arg(number).arg(wrong));
        }
    }
    return {};
}

/// Ids are strings or whole numbers in the collections that are around.
QString idOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(qint64(value.toDouble())) : value.toString();
}

Result<std::vector<Article>> readCorpus(const QByteArray &bytes)
{
    std::vector<Article> articles;
    QSet<QString> ids;
    const Result<void> read = readLines(bytes, u"corpus"_s, [&](const QByteArray &line) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (error.error != QJsonParseError::NoError)
            return Say::tr("not a JSON object (%1)").arg(error.errorString());
        if (!document.isObject())
            return Say::tr("not a JSON object");
        const QString id = idOf(document[u"id"]);
        if (id.isEmpty() || !document[u"text"].isString())
            return Say::tr("“id” or “text” is missing");
        if (ids.contains(id))
            return Say::tr("the id “%1” was there before").arg(id);
        ids.insert(id);
        articles.push_back(
            {id, sanitizeText(document[u"title"].toString()), sanitizeText(document[u"text"].toString()), 0});
        return QString();
    });
    if (!read)
        return fail(read.error());
    return articles;
}

Result<std::vector<Question>> readQueries(const QByteArray &bytes)
{
    std::vector<Question> questions;
    const Result<void> read = readLines(bytes, u"queries"_s, [&questions](const QByteArray &line) {
        const qsizetype tab = line.indexOf('\t');
        if (tab <= 0)
            return Say::tr("expected an id, a tab and a text");
        questions.push_back({sanitizeUtf8(line.left(tab)), sanitizeUtf8(line.mid(tab + 1))});
        return QString();
    });
    if (!read)
        return fail(read.error());
    return questions;
}

Result<QHash<QString, Grades>> readQrels(const QByteArray &bytes)
{
    QHash<QString, Grades> judgements;
    const Result<void> read = readLines(bytes, u"qrels"_s, [&judgements](const QByteArray &line) {
        const QList<QByteArray> fields = line.split('\t');
        bool ok = false;
        const int grade = fields.size() == 3 ? fields[2].trimmed().toInt(&ok) : 0;
        if (!ok || grade > 30)
            return Say::tr("expected a query id, a tab, a document id, a tab and a grade");
        judgements[sanitizeUtf8(fields[0])].insert(sanitizeUtf8(fields[1]), grade);
        return QString();
    });
    if (!read)
        return fail(read.error());
    return judgements;
}

double gain(int grade)
{
    return grade > 0 ? std::exp2(grade) - 1 : 0;
}

double discount(std::size_t rank)
{
    return 1 / std::log2(double(rank) + 2);
}

QStringList documentsFor(const KnowledgeIndex &index, const QString &question)
{
    KnowledgeIndex::Options options;
    options.limit = Depth * PassagesPerDocument;
    QStringList documents;
    for (const PassageHit &hit : index.search(question, options)) {
        if (!documents.contains(hit.passage.file))
            documents += hit.passage.file;
    }
    return documents.mid(0, Depth);
}

void addScores(SearchEvalReport &report, const QStringList &documents, const Grades &grades)
{
    std::vector<int> ideal;
    for (const int grade : grades) {
        if (grade > 0)
            ideal.push_back(grade);
    }
    std::ranges::sort(ideal, std::ranges::greater());
    double best = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(ideal.size(), Depth); ++i)
        best += gain(ideal[i]) * discount(i);

    double reached = 0;
    double found = 0;
    double firstAt = 0;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const int grade = grades.value(documents[i]);
        if (grade <= 0)
            continue;
        reached += gain(grade) * discount(std::size_t(i));
        if (found++ == 0)
            firstAt = double(i + 1);
    }
    report.ndcg10 += reached / best;
    report.recall10 += found / double(ideal.size());
    report.mrr10 += firstAt > 0 ? 1 / firstAt : 0;
    ++report.queries;
}

double percentile(const std::vector<double> &sorted, double share)
{
    if (sorted.empty())
        return 0;
    const double rank = std::ceil(share * double(sorted.size()));
    return sorted[std::size_t(std::max(1.0, rank)) - 1];
}

double microseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1000;
}

} // namespace

Result<SearchEvalReport> evaluateSearch(const QByteArray &corpus, const QByteArray &queries, const QByteArray &qrels)
{
    Result<std::vector<Article>> articles = readCorpus(corpus);
    if (!articles)
        return fail(articles.error());
    const Result<std::vector<Question>> questions = readQueries(queries);
    if (!questions)
        return fail(questions.error());
    const Result<QHash<QString, Grades>> judgements = readQrels(qrels);
    if (!judgements)
        return fail(judgements.error());

    if (articles->empty())
        return fail(Error::Kind::Invalid, Say::tr("The corpus holds no document."));
    if (questions->empty())
        return fail(Error::Kind::Invalid, Say::tr("There is no query."));

    SearchEvalReport report;
    QElapsedTimer timer;
    timer.start();
    const KnowledgeIndexPtr index = KnowledgeIndex::build(std::move(*articles));
    report.indexMs = microseconds(timer) / 1000;

    std::vector<double> durations;
    for (const Question &question : *questions) {
        const Grades grades = judgements->value(question.id);
        if (std::ranges::none_of(grades, [](int grade) { return grade > 0; }))
            continue;
        timer.start();
        const QStringList documents = documentsFor(*index, question.text);
        durations.push_back(microseconds(timer));
        addScores(report, documents, grades);
    }
    std::ranges::sort(durations);
    report.p50Us = percentile(durations, 0.50);
    report.p95Us = percentile(durations, 0.95);
    if (report.queries > 0) {
        report.ndcg10 /= report.queries;
        report.recall10 /= report.queries;
        report.mrr10 /= report.queries;
    }
    return report;
}

QJsonObject toJson(const SearchEvalReport &report)
{
    return {{u"queries"_s, report.queries}, {u"ndcg_10"_s, report.ndcg10},   {u"recall_10"_s, report.recall10},
            {u"mrr_10"_s, report.mrr10},    {u"index_ms"_s, report.indexMs}, {u"p50_us"_s, report.p50Us},
            {u"p95_us"_s, report.p95Us}};
}
