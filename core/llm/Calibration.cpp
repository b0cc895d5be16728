#include "core/llm/Calibration.h"

#include <algorithm>
#include <cmath>

namespace {

/// What turning texts away may cost: this share of the answers that would have been right.
constexpr double MostLost = 0.015;

std::vector<double> softmax(const std::vector<float> &scores, double sharpness)
{
    const float top = *std::max_element(scores.begin(), scores.end());
    std::vector<double> shares(scores.size());
    double sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        shares[i] = std::exp(sharpness * double(scores[i] - top));
        sum += shares[i];
    }
    for (double &share : shares)
        share /= sum;
    return shares;
}

} // namespace

Calibration::Calibration(const std::vector<JudgedScores> &judged)
{
    fitSharpness(judged);
    fitThreshold(judged);
}

std::vector<double> Calibration::shares(const std::vector<float> &scores) const
{
    return softmax(scores, m_sharpness);
}

void Calibration::fitSharpness(const std::vector<JudgedScores> &judged)
{
    const auto surprise = [&judged](double sharpness) {
        double sum = 0;
        for (const JudgedScores &row : judged) {
            if (row.label >= 0)
                sum -= std::log(std::max(1e-12, softmax(row.scores, sharpness)[std::size_t(row.label)]));
        }
        return sum;
    };
    // The function has one minimum: golden section.
    constexpr double Ratio = 0.6180339887498949;
    double low = 0.2;
    double high = 20;
    for (int i = 0; i < 24; ++i) {
        const double a = high - (high - low) * Ratio;
        const double b = low + (high - low) * Ratio;
        if (surprise(a) < surprise(b))
            high = b;
        else
            low = a;
    }
    m_sharpness = (low + high) / 2;
}

void Calibration::fitThreshold(const std::vector<JudgedScores> &judged)
{
    struct Top {
        double confidence = 0;
        bool isRight = false;
        bool fitsNone = false;
    };
    std::vector<Top> tops;
    std::ptrdiff_t right = 0;
    std::ptrdiff_t outside = 0;
    for (const JudgedScores &row : judged) {
        const auto all = shares(row.scores);
        const auto best = std::max_element(all.begin(), all.end());
        const Top top{*best, int(best - all.begin()) == row.label, row.label < 0};
        right += top.isRight ? 1 : 0;
        outside += top.fitsNone ? 1 : 0;
        tops.push_back(top);
    }
    std::sort(tops.begin(), tops.end(), [](const Top &a, const Top &b) { return a.confidence < b.confidence; });
    const double mayLose = MostLost * double(right);
    std::ptrdiff_t lost = 0;
    for (const Top &top : tops) {
        lost += top.isRight ? 1 : 0;
        if (double(lost) > mayLose)
            break;
        // Where nothing is known that fits none, the loss alone says where to stop.
        if (top.fitsNone || outside == 0)
            m_threshold = std::nextafter(top.confidence, 1.0);
    }
}
