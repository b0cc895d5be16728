#include "core/llm/IntentEval.h"

#include <QElapsedTimer>
#include <QHash>
#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr int Bins = 15;

struct Counts {
    int right = 0;
    int guessed = 0;
    int there = 0;
};

struct Bin {
    int rows = 0;
    int right = 0;
    double confidence = 0;
};

double share(int part, int whole)
{
    return whole == 0 ? 0 : double(part) / whole;
}

} // namespace

IntentReport evaluateIntents(const IntentClassifier &classifier, const std::vector<LabelledText> &test,
                             const QString &oosLabel)
{
    IntentReport report;
    report.testRows = int(test.size());
    report.labels = int(classifier.labels().size());
    QHash<QString, Counts> byLabel;
    std::array<Bin, Bins> bins;
    std::vector<qint64> times;
    int inScope = 0;
    int right = 0;
    for (const LabelledText &row : test) {
        QElapsedTimer timer;
        timer.start();
        const IntentGuess guess = classifier.classify(row.text);
        times.push_back(timer.nsecsElapsed());
        const bool isRight = guess.label == row.label;
        ++byLabel[row.label].there;
        ++byLabel[guess.label].guessed;
        byLabel[row.label].right += isRight ? 1 : 0;
        if (oosLabel.isEmpty() || row.label != oosLabel) {
            ++inScope;
            right += isRight ? 1 : 0;
        }
        Bin &bin = bins[std::size_t(std::clamp(int(std::ceil(guess.confidence * Bins)) - 1, 0, Bins - 1))];
        ++bin.rows;
        bin.right += isRight ? 1 : 0;
        bin.confidence += guess.confidence;
    }

    report.accuracy = share(right, inScope);
    int labels = 0;
    for (auto it = byLabel.cbegin(); it != byLabel.cend(); ++it) {
        if (it->there == 0 || (!oosLabel.isEmpty() && it.key() == oosLabel))
            continue;
        ++labels;
        report.macroF1 += share(2 * it->right, it->there + it->guessed);
    }
    report.macroF1 = labels == 0 ? 0 : report.macroF1 / labels;
    for (const Bin &bin : bins)
        report.ece += bin.rows == 0 ? 0 : std::abs(bin.confidence - bin.right) / double(test.size());
    const Counts oos = byLabel.value(oosLabel);
    if (!oosLabel.isEmpty()) {
        report.oosRecall = share(oos.right, oos.there);
        report.oosPrecision = share(oos.right, oos.guessed);
    }
    if (!times.empty()) {
        const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
        std::nth_element(times.begin(), middle, times.end());
        report.p50Us = double(*middle) / 1000;
    }
    return report;
}
