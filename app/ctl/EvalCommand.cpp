#include "app/ctl/EvalCommand.h"

#include "core/base/ReadFile.h"
#include "core/desk/CaseReport.h"
#include "core/llm/IntentClassifier.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostCases = 16LL * 1024 * 1024;

Result<std::vector<EvalCase>> casesFrom(const QString &name)
{
    if (name == u"builtin"_s)
        return builtinCases();
    const auto read = readFile(name, MostCases);
    if (!read)
        return fail(read.error());
    const auto cases = readCases(*read);
    if (!cases)
        return fail(cases.error().kind, name + u": "_s + cases.error().message);
    return *cases;
}

void evaluate(Call &call)
{
    const auto cases = casesFrom(call.argument(0));
    if (!cases)
        return call.fail(cases.error());
    const auto classifier = IntentClassifier::builtin();
    if (!classifier)
        return call.fail(classifier.error());
    const EvalReport report = evaluateCases(*cases, **classifier, *call.desk().knowledge());
    if (call.has(u"report"_s)) {
        if (const auto saved = saveReport(call.option(u"report"_s), report); !saved)
            return call.fail(saved.error());
    }
    call.output().object(toJson(report));
    call.done();
}

} // namespace

Command evalCommand()
{
    return {{u"eval"_s},
            u"CASES.jsonl|builtin [--report DIR]"_s,
            Call::tr("How well the built-in assistant answers messages whose answer is known."),
            {{u"report"_s, Call::tr("Also write eval.html and calibration.svg there."), u"DIR"_s}},
            1,
            1,
            Command::Needs::Knowledge,
            evaluate};
}
