#include "core/desk/CaseReport.h"

#include "core/base/SaveFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>
#include <QTextStream>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseReport)
};

constexpr int Bins = 10;
constexpr int Side = 320;
constexpr int Margin = 40;

/// The intent that was right, for the confusion matrix: the guess when it is among those allowed.
QString rightIntent(const EvalOutcome &outcome)
{
    return outcome.intentRight ? outcome.guess.label : outcome.expected.intents.value(0);
}

/// The worse the further ahead: wrong intent held for sure first, then what the answer lacks.
double badness(const EvalOutcome &outcome)
{
    return (outcome.intentRight ? 0 : 1 + outcome.guess.confidence) + (outcome.sourcesRight ? 0 : 1)
        + double(outcome.missing.size() + outcome.unwanted.size()) + double(outcome.doubts.size());
}

std::vector<const EvalOutcome *> failures(const EvalReport &report)
{
    std::vector<const EvalOutcome *> failed;
    for (const EvalOutcome &outcome : report.outcomes) {
        if (!outcome.passed())
            failed.push_back(&outcome);
    }
    std::stable_sort(failed.begin(), failed.end(),
                     [](const EvalOutcome *a, const EvalOutcome *b) { return badness(*a) > badness(*b); });
    return failed;
}

QStringList doubtTexts(const EvalOutcome &outcome)
{
    QStringList list;
    for (const Doubt &doubt : outcome.doubts)
        list += outcome.answer.mid(doubt.sentence.start, doubt.sentence.length);
    return list;
}

QString percent(double part)
{
    return QString::number(100 * part, 'f', 1) + u" %"_s;
}

QString confusionHtml(const EvalReport &report)
{
    QMap<QString, QMap<QString, int>> matrix;
    QStringList labels;
    for (const EvalOutcome &outcome : report.outcomes) {
        if (outcome.expected.intents.isEmpty())
            continue;
        ++matrix[rightIntent(outcome)][outcome.guess.label];
        for (const QString &label : {rightIntent(outcome), outcome.guess.label}) {
            if (!labels.contains(label))
                labels += label;
        }
    }
    labels.sort();
    QString html;
    QTextStream out(&html);
    out << "<table><tr><th>expected \\ guessed</th>";
    for (const QString &label : labels)
        out << "<th>" << label.toHtmlEscaped() << "</th>";
    out << "</tr>";
    for (const QString &expected : labels) {
        out << "<tr><th>" << expected.toHtmlEscaped() << "</th>";
        for (const QString &guessed : labels) {
            const int count = matrix.value(expected).value(guessed);
            out << "<td class=\""
                << (count == 0                ? "none"
                        : expected == guessed ? "right"
                                              : "wrong")
                << "\">" << count << "</td>";
        }
        out << "</tr>";
    }
    out << "</table>";
    return html;
}

} // namespace

QJsonObject toJson(const EvalReport &report)
{
    QJsonArray failed;
    for (const EvalOutcome *outcome : failures(report)) {
        QJsonArray sources;
        for (const Citation &citation : outcome->sources)
            sources.append(citation.passageId);
        failed.append(QJsonObject{{u"message"_s, outcome->expected.message},
                                  {u"intent"_s, outcome->guess.label},
                                  {u"confidence"_s, outcome->guess.confidence},
                                  {u"expected_intent"_s, QJsonArray::fromStringList(outcome->expected.intents)},
                                  {u"sources"_s, sources},
                                  {u"expected_sources"_s, QJsonArray::fromStringList(outcome->expected.sources)},
                                  {u"missing"_s, QJsonArray::fromStringList(outcome->missing)},
                                  {u"unwanted"_s, QJsonArray::fromStringList(outcome->unwanted)},
                                  {u"doubts"_s, QJsonArray::fromStringList(doubtTexts(*outcome))},
                                  {u"answer"_s, outcome->answer}});
    }
    return {{u"cases"_s, qint64(report.outcomes.size())},
            {u"passed"_s, report.passed},
            {u"intent_accuracy"_s, report.intentAccuracy},
            {u"source_accuracy"_s, report.sourceAccuracy},
            {u"word_accuracy"_s, report.wordAccuracy},
            {u"grounded"_s, report.grounded},
            {u"ece"_s, report.ece},
            {u"p50_us"_s, report.p50Us},
            {u"failures"_s, failed}};
}

QString calibrationSvg(const EvalReport &report)
{
    struct Bin {
        int count = 0;
        int right = 0;
        double sure = 0;
    };
    std::array<Bin, Bins> bins;
    for (const EvalOutcome &outcome : report.outcomes) {
        if (outcome.expected.intents.isEmpty())
            continue;
        Bin &bin = bins[std::size_t(std::clamp(int(outcome.guess.confidence * Bins), 0, Bins - 1))];
        ++bin.count;
        bin.right += outcome.intentRight ? 1 : 0;
        bin.sure += outcome.guess.confidence;
    }
    const auto x = [](double value) { return Margin + value * Side; };
    const auto y = [](double value) { return Margin + (1 - value) * Side; };
    QString svg;
    QTextStream out(&svg);
    const int whole = Side + 2 * Margin;
    out << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " << whole << ' ' << whole << "\" width=\"" << whole
        << "\" height=\"" << whole << "\" font-family=\"sans-serif\" font-size=\"11\">\n"
        << "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
        << "<line x1=\"" << x(0) << "\" y1=\"" << y(0) << "\" x2=\"" << x(1) << "\" y2=\"" << y(1)
        << "\" stroke=\"#98a2b3\" stroke-dasharray=\"4 4\"/>\n";
    for (int i = 0; i < Bins; ++i) {
        const Bin &bin = bins[std::size_t(i)];
        if (bin.count == 0)
            continue;
        const double right = double(bin.right) / bin.count;
        out << "<rect x=\"" << x(double(i) / Bins) + 2 << "\" y=\"" << y(right) << "\" width=\""
            << double(Side) / Bins - 4 << "\" height=\"" << y(0) - y(right) << "\" fill=\"#84adff\"><title>"
            << bin.right << " of " << bin.count << " right</title></rect>\n"
            << "<circle cx=\"" << x(bin.sure / bin.count) << "\" cy=\"" << y(right) << "\" r=\"4\" fill=\"#1849a9\"/>\n"
            << "<text x=\"" << x((i + 0.5) / Bins) << "\" y=\"" << y(0) + 14
            << "\" text-anchor=\"middle\" fill=\"#475467\">" << bin.count << "</text>\n";
    }
    out << "<path d=\"M" << x(0) << ' ' << y(1) << " V" << y(0) << " H" << x(1)
        << "\" fill=\"none\" stroke=\"#344054\"/>\n"
        << "<text x=\"" << x(0.5) << "\" y=\"" << whole - 8
        << "\" text-anchor=\"middle\" fill=\"#344054\">confidence (below: how many)</text>\n"
        << "<text x=\"12\" y=\"" << y(0.5) << "\" text-anchor=\"middle\" fill=\"#344054\" transform=\"rotate(-90 12 "
        << y(0.5) << ")\">share that was right</text>\n</svg>\n";
    return svg;
}

QString reportHtml(const EvalReport &report)
{
    QString html;
    QTextStream out(&html);
    out << "<!doctype html><meta charset=\"utf-8\"><title>Assistant: evaluation</title><style>"
           "body{font:14px/1.5 sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#101828}"
           "table{border-collapse:collapse;font-size:12px}td,th{border:1px solid #d0d5dd;padding:.25rem "
           ".5rem;text-align:left}"
           ".right{background:#d1fadf}.wrong{background:#fee4e2}.none{color:#98a2b3}pre{white-space:pre-wrap;"
           "background:#f9fafb;"
           "padding:.75rem}</style><h1>Assistant: evaluation</h1><table>";
    const std::pair<QString, QString> figures[] = {
        {u"Cases passed"_s, u"%1 of %2"_s.arg(report.passed).arg(report.outcomes.size())},
        {u"Intents right"_s, percent(report.intentAccuracy)},
        {u"Sources right"_s, percent(report.sourceAccuracy)},
        {u"Words right"_s, percent(report.wordAccuracy)},
        {u"Answers grounded"_s, percent(report.grounded)},
        {u"Calibration error"_s, QString::number(report.ece, 'f', 3)},
        {u"Median time"_s, u"%1 ms"_s.arg(report.p50Us / 1'000, 0, 'f', 1)}};
    for (const auto &[name, value] : figures)
        out << "<tr><th>" << name << "</th><td>" << value << "</td></tr>";
    out << "</table><h2>Intents</h2>" << confusionHtml(report) << "<h2>Calibration</h2>" << calibrationSvg(report)
        << "<h2>Cases that failed, the worst first</h2>";
    for (const EvalOutcome *outcome : failures(report)) {
        out << "<h3>" << outcome->expected.message.toHtmlEscaped() << "</h3><ul>";
        if (!outcome->intentRight) {
            out << "<li>intent " << outcome->guess.label.toHtmlEscaped() << " (" << percent(outcome->guess.confidence)
                << "), expected " << outcome->expected.intents.join(u" or "_s).toHtmlEscaped() << "</li>";
        }
        if (!outcome->sourcesRight) {
            out << "<li>expected "
                << (outcome->expected.sources.isEmpty() ? u"no source"_s : outcome->expected.sources.join(u" or "_s))
                       .toHtmlEscaped()
                << "</li>";
        }
        for (const QString &word : outcome->missing)
            out << "<li>missing: " << word.toHtmlEscaped() << "</li>";
        for (const QString &word : outcome->unwanted)
            out << "<li>not wanted: " << word.toHtmlEscaped() << "</li>";
        for (const QString &sentence : doubtTexts(*outcome))
            out << "<li>unsupported: " << sentence.toHtmlEscaped() << "</li>";
        out << "</ul><pre>" << outcome->answer.toHtmlEscaped() << "</pre>";
    }
    return html;
}

Result<void> saveReport(const QString &folder, const EvalReport &report)
{
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::Refused, Words::tr("The folder %1 cannot be made.").arg(folder));
    if (const auto saved = saveFile(folder + u"/eval.html"_s, reportHtml(report).toUtf8()); !saved)
        return saved;
    return saveFile(folder + u"/calibration.svg"_s, calibrationSvg(report).toUtf8());
}
