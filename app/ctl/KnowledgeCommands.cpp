#include "app/ctl/Command.h"
#include "app/ctl/EmbedCommand.h"
#include "app/ctl/EvalCommand.h"
#include "app/ctl/Json.h"

#include "core/base/ReadFile.h"
#include "core/base/Text.h"
#include "core/desk/AssistantSetup.h"
#include "core/desk/IntentLearner.h"
#include "core/knowledge/ArticleLinks.h"
#include "core/knowledge/SearchEval.h"
#include "core/llm/IntentClassifier.h"
#include "core/llm/IntentEval.h"

#include <QElapsedTimer>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultHits = 8;
constexpr qint64 MostCollection = 512LL * 1024 * 1024;
/// Learning keeps some thirty bytes for every byte of text.
constexpr qint64 MostLabelled = 16LL * 1024 * 1024;

void listArticles(Call &call)
{
    const KnowledgeIndexPtr index = call.desk().knowledge();
    QJsonArray rows;
    for (const Article &article : index->articles()) {
        rows.append(QJsonObject{{u"source_file"_s, article.file},
                                {u"title"_s, article.title},
                                {u"passages"_s, qint64(index->passagesOf(article.file).size())},
                                {u"characters"_s, article.text.size()}});
    }
    for (const QString &problem : call.desk().knowledgeProblems())
        Output::complain(problem);
    call.output().rows(rows, {{u"FILE"_s, u"source_file"_s}, {u"TITLE"_s, u"title"_s}, {u"PASSAGES"_s, u"passages"_s}});
    call.done();
}

void showArticle(Call &call)
{
    const KnowledgeIndexPtr index = call.desk().knowledge();
    const QString name = call.argument(0);
    const Article *article = index->article(name.section(QChar(u'#'), 0, 0));
    if (!article) {
        return call.fail(
            Error{Error::Kind::NotFound,
                  Call::tr("There is no article “%1”; frontdeskctl kb list shows them.").arg(oneLine(name, 60)),
                  {},
                  0});
    }
    if (!name.contains(QChar(u'#'))) {
        call.output().object(
            {{u"source_file"_s, article->file}, {u"title"_s, article->title}, {u"text"_s, article->text}},
            article->text);
        return call.done();
    }
    const Passage *passage = index->passage(name);
    if (!passage)
        return call.fail(Error{Error::Kind::NotFound, Call::tr("“%1” has no such heading.").arg(article->file), {}, 0});
    call.output().object({{u"passage_id"_s, passage->id},
                          {u"source_file"_s, passage->file},
                          {u"heading"_s, passage->heading},
                          {u"start"_s, passage->start},
                          {u"end"_s, passage->end},
                          {u"text"_s, passage->text}},
                         passage->heading + u"\n\n"_s + passage->text);
    call.done();
}

void searchArticles(Call &call)
{
    const auto limit = call.number(u"limit"_s, DefaultHits);
    if (!limit)
        return call.fail(limit.error());
    KnowledgeIndex::Options options;
    options.limit = int(std::min<qint64>(*limit, 1'000));
    const QString query = Call::text(call.argument(0));
    const auto hits = call.desk().knowledge()->search(query, options);
    const QJsonArray results = Json::list(hits);
    if (call.output().format() == Output::Format::Text) {
        call.output().rows(results,
                           {{u"SCORE"_s, u"score"_s},
                            {u"FILE"_s, u"source_file"_s},
                            {u"HEADING"_s, u"heading"_s},
                            {u"SNIPPET"_s, u"snippet"_s, 100}});
    } else {
        call.output().object({{u"query"_s, query}, {u"results"_s, results}});
    }
    call.done();
}

/// Invalid for an option that was left out.
Result<QByteArray> fileOf(const Call &call, const QString &option, qint64 most)
{
    if (!call.has(option))
        return fail(Error::Kind::Invalid, Call::tr("Name a file with --%1.").arg(option));
    return readFile(call.option(option), most);
}

void evaluateArticles(Call &call)
{
    std::array<QByteArray, 3> contents;
    const std::array names{u"corpus"_s, u"queries"_s, u"qrels"_s};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto read = fileOf(call, names[i], MostCollection);
        if (!read)
            return call.fail(read.error());
        contents[i] = std::move(*read);
    }
    const auto report = evaluateSearch(contents[0], contents[1], contents[2]);
    if (!report)
        return call.fail(report.error());
    if (report->queries == 0) {
        return call.fail(
            Error{Error::Kind::Invalid,
                  Call::tr("No query has a relevant document in the judgements: do the ids of the files agree?"),
                  {},
                  0});
    }
    call.output().object(toJson(*report));
    call.done();
}

Result<std::vector<LabelledText>> labelledFile(const Call &call, const QString &option)
{
    const auto read = fileOf(call, option, MostLabelled);
    if (!read)
        return fail(read.error());
    const QString name = call.option(option);
    auto rows = readLabelled(*read);
    if (!rows)
        return fail(rows.error().kind, name + u": "_s + rows.error().message);
    if (rows->empty())
        return fail(Error::Kind::Invalid, Call::tr("%1 holds no row “text<TAB>label”.").arg(name));
    return rows;
}

/// A test by labels that were never taught measures nothing: the files do not belong together.
bool sharesLabels(const IntentClassifier &classifier, const std::vector<LabelledText> &test, const QString &oosLabel)
{
    const QStringList taught = classifier.labels();
    return std::ranges::any_of(
        test, [&](const LabelledText &row) { return row.label == oosLabel || taught.contains(row.label); });
}

void evaluateIntentFiles(Call &call)
{
    const bool isBuiltin = call.option(u"train"_s) == u"builtin"_s;
    const auto train = isBuiltin ? Result<std::vector<LabelledText>>(IntentClassifier::builtinExamples())
                                 : labelledFile(call, u"train"_s);
    const auto validation = call.has(u"valid"_s) ? labelledFile(call, u"valid"_s)
                                                 : Result<std::vector<LabelledText>>(std::vector<LabelledText>());
    const auto test = labelledFile(call, u"test"_s);
    for (const auto *rows : {&train, &validation, &test}) {
        if (!*rows)
            return call.fail(rows->error());
    }
    IntentClassifier::Options options;
    options.oosLabel = call.option(u"oos"_s);
    QElapsedTimer timer;
    timer.start();
    const auto classifier = isBuiltin && options.oosLabel.isEmpty() && validation->empty()
        ? IntentClassifier::builtin()
        : IntentClassifier::train(*train, *validation, options);
    if (!classifier)
        return call.fail(classifier.error());
    const double trainMs = double(timer.nsecsElapsed()) / 1e6;
    if (!sharesLabels(**classifier, *test, options.oosLabel)) {
        return call.fail(Error{Error::Kind::Invalid,
                               Call::tr("None of the labels of %1 occurs in the training file. Do the files belong "
                                        "together?")
                                   .arg(call.option(u"test"_s)),
                               {},
                               0});
    }
    IntentReport report = evaluateIntents(**classifier, *test, options.oosLabel);
    report.trainRows = int(train->size());
    report.trainMs = trainMs;
    call.output().object(Json::of(report));
    call.done();
}

void classifyIntent(Call &call)
{
    const auto corrections = Call::wait(call.desk().assistantSetup()->learner()->corrections());
    if (!corrections)
        return call.fail(corrections.error());
    const auto classifier = IntentClassifier::builtin(*corrections);
    if (!classifier)
        return call.fail(classifier.error());
    call.output().object(Json::of((*classifier)->classify(Call::text(call.argument(0)))));
    call.done();
}

void searchEverything(Call &call)
{
    const auto limit = call.number(u"limit"_s, 20);
    if (!limit)
        return call.fail(limit.error());
    const auto answer =
        Call::wait(call.desk().search(Call::text(call.argument(0)), int(std::min<qint64>(*limit, 1'000))));
    if (!answer)
        return call.fail(answer.error());
    const QJsonArray results = Json::list(answer->hits);
    if (call.output().format() == Output::Format::Text) {
        call.output().rows(results,
                           {{u"KIND"_s, u"kind"_s},
                            {u"ID"_s, u"id"_s},
                            {u"TITLE"_s, u"title"_s, 40},
                            {u"SNIPPET"_s, u"snippet"_s, 100}});
    } else {
        QJsonObject object{{u"results"_s, results}};
        if (!answer->corrected.isEmpty())
            object.insert(u"corrected"_s, answer->corrected);
        call.output().object(object);
    }
    call.done();
}

void checkLinks(Call &call)
{
    QJsonArray rows;
    for (const BrokenLink &link : brokenLinks(*call.desk().knowledge())) {
        rows.append(QJsonObject{{u"source_file"_s, link.file},
                                {u"line"_s, link.line},
                                {u"target"_s, link.target},
                                {u"reason"_s, link.reason}});
    }
    call.output().rows(
        rows,
        {{u"FILE"_s, u"source_file"_s}, {u"LINE"_s, u"line"_s}, {u"LINK"_s, u"target"_s}, {u"REASON"_s, u"reason"_s}});
    call.done();
}

} // namespace

std::vector<Command> knowledgeCommands()
{
    const QCommandLineOption limit{u"limit"_s, Call::tr("At most so many results."), u"N"_s};
    return {{{u"kb"_s, u"list"_s}, {}, Call::tr("The articles."), {}, 0, 0, Command::Needs::Knowledge, listArticles},
            {{u"kb"_s, u"show"_s},
             u"FILE[#heading]"_s,
             Call::tr("An article or one passage of it."),
             {},
             1,
             1,
             Command::Needs::Knowledge,
             showArticle},
            {{u"kb"_s, u"links"_s},
             {},
             Call::tr("Links between articles that lead nowhere."),
             {},
             0,
             0,
             Command::Needs::Knowledge,
             checkLinks},
            {{u"kb"_s, u"search"_s},
             u"QUERY [--limit N]"_s,
             Call::tr("Ranked passages."),
             {limit},
             1,
             1,
             Command::Needs::Knowledge,
             searchArticles},
            {{u"intents"_s, u"classify"_s},
             u"TEXT"_s,
             Call::tr("What a message is about, and how sure the assistant is."),
             {},
             1,
             1,
             Command::Needs::Store,
             classifyIntent},
            {{u"kb"_s, u"eval"_s},
             u"--corpus F.jsonl --queries F.tsv --qrels F.tsv"_s,
             Call::tr("How good the search is on a judged collection."),
             {{u"corpus"_s, Call::tr("Documents: one JSON object a line."), u"FILE"_s},
              {u"queries"_s, Call::tr("Queries: id, tab, text."), u"FILE"_s},
              {u"qrels"_s, Call::tr("Judgements: query, tab, document, tab, grade."), u"FILE"_s}},
             0,
             0,
             Command::Needs::Nothing,
             evaluateArticles},
            {{u"intents"_s, u"eval"_s},
             u"--train F.tsv|builtin --test F.tsv [--valid F.tsv] [--oos LABEL]"_s,
             Call::tr("How well intents are recognised on labelled texts."),
             {{u"train"_s, Call::tr("Examples to learn from, or \"builtin\"."), u"FILE"_s},
              {u"test"_s, Call::tr("Examples to be judged by."), u"FILE"_s},
              {u"valid"_s, Call::tr("Examples to set the confidence on."), u"FILE"_s},
              {u"oos"_s, Call::tr("The label that means \"none of these\"."), u"LABEL"_s}},
             0,
             0,
             Command::Needs::Nothing,
             evaluateIntentFiles},
            evalCommand(),
            embedCommand(),
            {{u"search"_s},
             u"QUERY [--limit N]"_s,
             Call::tr("Messages, tickets, customers and articles."),
             {limit},
             1,
             1,
             Command::Needs::Knowledge,
             searchEverything}};
}
