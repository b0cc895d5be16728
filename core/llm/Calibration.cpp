#include "core/llm/Calibration.h"

#include "core/learn/Softmax.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

/// What turning texts away may cost: this share of the answers that would have been right.
constexpr double MostLost = 0.003;
/// How many texts fit no label is not known beforehand: they are counted as if they were one in eight.
constexpr double NoneShare = 0.125;
/// How strongly the logistic curves are held to what they start from: a few texts move them a little.
constexpr double Hold = 1;
constexpr double Tiny = 1e-6;
/// One text that is far off must not decide alone.
constexpr double MostSurprise = 27.6;

double logit(double share)
{
    const double inside = std::clamp(share, Tiny, 1 - Tiny);
    return std::log(inside / (1 - inside));
}

} // namespace

Calibration::Calibration(const std::vector<Judged> &judged)
{
    if (judged.empty())
        return;
    fitMixture(judged);
    std::vector<Ranked> ranked;
    std::vector<Sample> right;
    std::vector<Sample> none;
    const auto outside = std::count_if(judged.begin(), judged.end(), [](const Judged &row) { return row.label < 0; });
    const auto inside = double(judged.size()) - double(outside);
    const double weight =
        outside == 0 || inside == 0 ? 1 : std::max(1.0, NoneShare / (1 - NoneShare) * inside / double(outside));
    for (const Judged &row : judged) {
        ranked.push_back(rank(row.evidence));
        const bool fitsNone = row.label < 0;
        right.push_back({ranked.back().signs, fitsNone ? weight : 1, ranked.back().best == row.label});
        none.push_back({ranked.back().signs, fitsNone ? weight : 1, fitsNone});
    }
    m_right = fitLogistic(right, m_right);
    if (outside > 0)
        m_none = fitLogistic(none, m_none);
    fitThreshold(judged, ranked);
}

std::vector<double> Calibration::shares(const Evidence &evidence) const
{
    std::vector<double> shares(evidence.scores.front().size());
    for (std::size_t model = 0; model < evidence.scores.size(); ++model) {
        const double sharpness = model < m_sharpness.size() ? m_sharpness[model] : 1;
        for (std::size_t i = 0; i < shares.size(); ++i)
            shares[i] += sharpness * double(evidence.scores[model][i]);
    }
    const double top = *std::max_element(shares.begin(), shares.end());
    double sum = 0;
    for (double &share : shares) {
        share = std::exp(share - top);
        sum += share;
    }
    for (double &share : shares)
        share /= sum;
    return shares;
}

Calibration::Ranked Calibration::rank(const Evidence &evidence) const
{
    const std::vector<double> all = shares(evidence);
    Ranked ranked;
    ranked.second = 1;
    if (all[1] > all[0])
        std::swap(ranked.best, ranked.second);
    for (int i = 2; i < int(all.size()); ++i) {
        if (all[std::size_t(i)] > all[std::size_t(ranked.best)]) {
            ranked.second = ranked.best;
            ranked.best = i;
        } else if (all[std::size_t(i)] > all[std::size_t(ranked.second)]) {
            ranked.second = i;
        }
    }
    ranked.share = all[std::size_t(ranked.best)];
    ranked.secondShare = all[std::size_t(ranked.second)];
    const std::vector<float> &first = evidence.scores.front();
    const double score = first[std::size_t(ranked.best)];
    ranked.signs = {1, logit(ranked.share), score, score - double(first[std::size_t(ranked.second)]),
                    double(evidence.known)};
    return ranked;
}

Calibration::Verdict Calibration::judge(const Evidence &evidence) const
{
    const Ranked ranked = rank(evidence);
    Verdict verdict;
    verdict.best = ranked.best;
    verdict.second = ranked.second;
    verdict.confidence = chance(m_right, ranked.signs);
    // What is left is shared out among the others as the models see it.
    verdict.secondConfidence =
        std::min(verdict.confidence, (1 - verdict.confidence) * ranked.secondShare / std::max(Tiny, 1 - ranked.share));
    verdict.none = chance(m_none, ranked.signs);
    verdict.fitsNone = verdict.confidence < m_threshold;
    return verdict;
}

void Calibration::fitMixture(const std::vector<Judged> &judged)
{
    const std::size_t models = judged.front().evidence.scores.size();
    std::vector<double> alone(models);
    for (std::size_t model = 0; model < models; ++model) {
        const auto surprise = [&](double sharpness) {
            double sum = 0;
            for (const Judged &row : judged) {
                if (row.label < 0)
                    continue;
                const std::vector<float> &scores = row.evidence.scores[model];
                const double here = logSumExp(scores, sharpness) - sharpness * double(scores[std::size_t(row.label)]);
                sum += std::min(here, MostSurprise);
            }
            return sum;
        };
        // The function has one minimum: golden section, where each step leaves one of the two places in its place.
        constexpr double Ratio = 0.6180339887498949;
        double low = 0.2;
        double high = 20;
        double a = high - (high - low) * Ratio;
        double b = low + (high - low) * Ratio;
        double atA = surprise(a);
        double atB = surprise(b);
        for (int i = 0; i < 16; ++i) {
            if (atA < atB) {
                high = std::exchange(b, a);
                atB = atA;
                a = high - (high - low) * Ratio;
                atA = surprise(a);
            } else {
                low = std::exchange(a, b);
                atA = atB;
                b = low + (high - low) * Ratio;
                atB = surprise(b);
            }
        }
        alone[model] = (low + high) / 2 / double(models);
    }
    m_sharpness = alone;
}

/// Newton's method on the penalised likelihood.
Calibration::Signs Calibration::fitLogistic(const std::vector<Sample> &samples, const Signs &prior)
{
    constexpr int Rounds = 50;
    constexpr double LongestStep = 2;
    Signs weights = prior;
    for (int round = 0; round < Rounds; ++round) {
        std::array<std::array<double, SignCount + 1>, SignCount> rows = {}; // the curvature, and the slope beside it
        for (const Sample &sample : samples) {
            const double p = chance(weights, sample.signs);
            for (std::size_t i = 0; i < SignCount; ++i) {
                rows[i][SignCount] += sample.weight * ((sample.isTrue ? 1 : 0) - p) * sample.signs[i];
                for (std::size_t j = 0; j < SignCount; ++j)
                    rows[i][j] += sample.weight * p * (1 - p) * sample.signs[i] * sample.signs[j];
            }
        }
        for (std::size_t i = 0; i < SignCount; ++i) {
            rows[i][i] += Hold;
            rows[i][SignCount] -= Hold * (weights[i] - prior[i]);
        }
        for (std::size_t i = 0; i < SignCount; ++i) { // positive definite: no pivoting needed
            const double divisor = rows[i][i];
            for (double &cell : rows[i])
                cell /= divisor;
            for (std::size_t k = 0; k < SignCount; ++k) {
                const double factor = k == i ? 0 : rows[k][i];
                for (std::size_t j = 0; j <= SignCount; ++j)
                    rows[k][j] -= factor * rows[i][j];
            }
        }
        double largest = 0;
        for (std::size_t i = 0; i < SignCount; ++i) {
            const double step = std::clamp(rows[i][SignCount], -LongestStep, LongestStep);
            weights[i] += step;
            largest = std::max(largest, std::abs(step));
        }
        if (largest < 1e-6)
            break;
    }
    return weights;
}

double Calibration::chance(const Signs &weights, const Signs &signs)
{
    double sum = 0;
    for (std::size_t i = 0; i < SignCount; ++i)
        sum += weights[i] * signs[i];
    return 1 / (1 + std::exp(-sum));
}

void Calibration::fitThreshold(const std::vector<Judged> &judged, const std::vector<Ranked> &ranked)
{
    struct Top {
        double confidence = 0;
        bool isRight = false;
        bool fitsNone = false;
    };
    std::vector<Top> tops;
    std::ptrdiff_t right = 0;
    std::ptrdiff_t outside = 0;
    for (std::size_t i = 0; i < judged.size(); ++i) {
        const Top top{chance(m_right, ranked[i].signs), ranked[i].best == judged[i].label, judged[i].label < 0};
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
