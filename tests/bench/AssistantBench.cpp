#include "core/desk/CaseReport.h"
#include "core/knowledge/ArticleFolder.h"
#include "core/llm/IntentClassifier.h"
#include "tests/bench/Measure.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

/// The built-in assistant over our own cases: how good its answers are, how long they take, and a report in the build
/// folder.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto cases = builtinCases();
    const auto classifier = IntentClassifier::builtin();
    const auto articles = readArticleFolder(QStringLiteral(FRONTDESK_SOURCE_DIR "/kb"));
    if (!cases || !classifier || !articles) {
        std::fprintf(stderr, "The cases, the intents or the articles cannot be read.\n");
        return 1;
    }
    const EvalReport report =
        evaluateCases(*cases, **classifier, *KnowledgeIndex::build(articles->articles, {}, articles->unanswered));
    const QString folder = QDir::cleanPath(QStringLiteral(FRONTDESK_BIN_DIR "/../report"));
    if (const auto saved = saveReport(folder, report); !saved) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(saved.error().message));
        return 1;
    }
    const double passed = 100.0 * report.passed / double(report.outcomes.size());
    Measure::report("our own cases passed", passed, "%", ">= 90", passed >= 90);
    Measure::report("their intents right", 100 * report.intentAccuracy, "%", ">= 90", report.intentAccuracy >= 0.9);
    Measure::report("their sources right", 100 * report.sourceAccuracy, "%", ">= 90", report.sourceAccuracy >= 0.9);
    Measure::report("their answers without a doubt", 100 * report.grounded, "%", ">= 95", report.grounded >= 0.95);
    Measure::report("from message to checked answer, median", report.p50Us / 1e3, "ms", "< 1", report.p50Us < 1'000);
    std::printf("The report is %s/eval.html\n", qUtf8Printable(folder));
    return 0;
}
