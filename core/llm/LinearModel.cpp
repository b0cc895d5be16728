#include "core/llm/LinearModel.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace {

struct Hyperplane {
    std::vector<float> weights;
    float bias = 0;
};

/// One label against the rest. The bias is one more feature that is always 1.
Hyperplane separate(const std::vector<SparseRow> &rows, const std::vector<float> &squares,
                    const std::vector<int> &labels, int label, quint32 featureCount,
                    const LinearModel::Options &options)
{
    Hyperplane plane{std::vector<float>(featureCount, 0.0F), 0};
    const auto slack = float(0.5 / options.cost);
    std::vector<float> alpha(rows.size(), 0.0F);
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::mt19937 random(options.seed);
    for (int pass = 0; pass < options.passes; ++pass) {
        // std::shuffle may differ between standard libraries; this does not.
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        float largestStep = 0;
        for (const std::size_t i : order) {
            const float side = labels[i] == label ? 1.0F : -1.0F;
            float score = plane.bias;
            for (const Entry &entry : rows[i])
                score += plane.weights[entry.feature] * entry.value;
            const float gradient = side * score - 1.0F + slack * alpha[i];
            if (alpha[i] == 0.0F && gradient >= 0.0F)
                continue;
            const float updated = std::max(0.0F, alpha[i] - gradient / (squares[i] + slack));
            const float step = (updated - alpha[i]) * side;
            alpha[i] = updated;
            if (step == 0.0F)
                continue;
            largestStep = std::max(largestStep, std::abs(step));
            plane.bias += step;
            for (const Entry &entry : rows[i])
                plane.weights[entry.feature] += step * entry.value;
        }
        if (largestStep < 1e-3F)
            break;
    }
    return plane;
}

} // namespace

LinearModel LinearModel::train(const std::vector<SparseRow> &rows, const std::vector<int> &labels, int labelCount,
                               quint32 featureCount, const Options &options)
{
    LinearModel model;
    model.m_labels = labelCount;
    model.m_weights.assign(std::size_t(featureCount) * std::size_t(labelCount), 0.0F);
    model.m_bias.assign(std::size_t(labelCount), 0.0F);
    std::vector<float> squares(rows.size(), 1.0F);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const Entry &entry : rows[i])
            squares[i] += entry.value * entry.value;
    }
    for (int label = 0; label < labelCount; ++label) {
        const Hyperplane plane = separate(rows, squares, labels, label, featureCount, options);
        model.m_bias[std::size_t(label)] = plane.bias;
        for (quint32 feature = 0; feature < featureCount; ++feature)
            model.m_weights[std::size_t(feature) * std::size_t(labelCount) + std::size_t(label)] =
                plane.weights[feature];
    }
    return model;
}

std::vector<float> LinearModel::scores(const SparseRow &row) const
{
    std::vector<float> scores = m_bias;
    for (const Entry &entry : row) {
        const float *weights = &m_weights[std::size_t(entry.feature) * std::size_t(m_labels)];
        for (std::size_t label = 0; label < scores.size(); ++label)
            scores[label] += weights[label] * entry.value;
    }
    return scores;
}
