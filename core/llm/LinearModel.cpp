#include "core/llm/LinearModel.h"

#include "core/base/Parallel.h"
#include "core/llm/Softmax.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace {

/// Labels trained by one thread. Fixed, so that the number of cores changes nothing but the time.
constexpr int BlockLabels = 40;
constexpr float FirstStep = 2.0F;
/// The bias is in every row, and would otherwise run ahead of what the rows say.
constexpr float BiasShare = 0.1F;

/// The weights of neighbouring labels, side by side per feature: one pass over a row serves them all, which is what the
/// time of training depends on.
struct Block {
    int first = 0;
    int count = 0;
    std::vector<float> weights;
    std::vector<float> bias;

    Block(int firstLabel, int labelCount, quint32 featureCount)
        : first(firstLabel)
        , count(labelCount)
        , weights(std::size_t(featureCount) * std::size_t(labelCount), 0.0F)
        , bias(std::size_t(labelCount), 0.0F)
    { }

    float *of(quint32 feature) { return weights.data() + std::size_t(feature) * std::size_t(count); }
};

/// to += from * factor
void addScaled(float *to, const float *from, float factor, int count)
{
    for (int i = 0; i < count; ++i)
        to[i] += from[i] * factor;
}

std::vector<quint32> places(std::size_t count)
{
    std::vector<quint32> order(count);
    std::iota(order.begin(), order.end(), 0U);
    return order;
}

/// std::shuffle may differ between standard libraries; this does not.
void shuffle(std::vector<quint32> &order, std::mt19937 &random)
{
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
}

void separate(Block &block, const std::vector<SparseRow> &rows, const std::vector<int> &labels,
              const LinearModel::Options &options)
{
    const auto count = std::size_t(block.count);
    const float slack = 0.5F / options.cost;
    std::vector<float> squares(rows.size(), 1.0F);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const Entry &entry : rows[i])
            squares[i] += entry.value * entry.value;
    }
    std::vector<float> alphas(rows.size() * count, 0.0F);
    std::vector<float> scores(count);
    std::vector<float> steps(count);
    std::vector<quint32> order = places(rows.size());
    std::mt19937 random(options.seed);
    for (int pass = 0; pass < options.passes; ++pass) {
        shuffle(order, random);
        float largestStep = 0;
        for (const quint32 i : order) {
            scores = block.bias;
            for (const Entry &entry : rows[i])
                addScaled(scores.data(), block.of(entry.feature), entry.value, block.count);
            float *alpha = alphas.data() + i * count;
            float largest = 0;
            for (std::size_t k = 0; k < count; ++k) {
                const float side = labels[i] == block.first + int(k) ? 1.0F : -1.0F;
                const float gradient = side * scores[k] - 1.0F + slack * alpha[k];
                const float updated = std::max(0.0F, alpha[k] - gradient / (squares[i] + slack));
                steps[k] = (updated - alpha[k]) * side;
                alpha[k] = updated;
                largest = std::max(largest, std::abs(steps[k]));
            }
            if (largest == 0.0F)
                continue;
            largestStep = std::max(largestStep, largest);
            addScaled(block.bias.data(), steps.data(), 1.0F, block.count); // one more feature, always 1
            for (const Entry &entry : rows[i])
                addScaled(block.of(entry.feature), steps.data(), entry.value, block.count);
        }
        if (largestStep < 1e-3F)
            break;
    }
}

void explain(Block &block, const std::vector<SparseRow> &rows, const std::vector<int> &labels,
             const LinearModel::Options &options)
{
    std::vector<quint32> order = places(rows.size());
    std::erase_if(order, [&labels](quint32 i) { return labels[i] < 0; });
    std::vector<float> errors;
    std::mt19937 random(options.seed);
    const float last = float(order.size()) * float(options.passes) + 1;
    float done = 0;
    for (int pass = 0; pass < options.passes; ++pass) {
        shuffle(order, random);
        for (const quint32 i : order) {
            const float step = FirstStep * (1 - ++done / last);
            errors = block.bias;
            for (const Entry &entry : rows[i])
                addScaled(errors.data(), block.of(entry.feature), entry.value, block.count);
            softmax(errors);
            for (float &value : errors)
                value = -value;
            errors[std::size_t(labels[i])] += 1;
            addScaled(block.bias.data(), errors.data(), step * BiasShare, block.count);
            for (const Entry &entry : rows[i])
                addScaled(block.of(entry.feature), errors.data(), step * entry.value, block.count);
        }
    }
}

} // namespace

LinearModel LinearModel::train(const std::vector<SparseRow> &rows, const std::vector<int> &labels, int labelCount,
                               quint32 featureCount, const Options &options)
{
    LinearModel model;
    model.m_labels = labelCount;
    if (options.method == Method::Likelihood) {
        Block block(0, labelCount, featureCount);
        explain(block, rows, labels, options);
        model.m_weights = std::move(block.weights);
        model.m_bias = std::move(block.bias);
        return model;
    }
    std::vector<Block> blocks;
    for (int first = 0; first < labelCount; first += BlockLabels)
        blocks.emplace_back(first, std::min(BlockLabels, labelCount - first), featureCount);
    inParallel(blocks.size(), [&](std::size_t i) { separate(blocks[i], rows, labels, options); });
    if (blocks.size() == 1) {
        model.m_weights = std::move(blocks.front().weights);
        model.m_bias = std::move(blocks.front().bias);
        return model;
    }
    model.m_weights.resize(std::size_t(featureCount) * std::size_t(labelCount));
    for (Block &block : blocks) {
        model.m_bias.insert(model.m_bias.end(), block.bias.begin(), block.bias.end());
        for (quint32 feature = 0; feature < featureCount; ++feature) {
            float *to = model.m_weights.data() + std::size_t(feature) * std::size_t(labelCount) + block.first;
            std::copy_n(block.of(feature), block.count, to);
        }
        block.weights = {};
    }
    return model;
}

std::vector<float> LinearModel::scores(const SparseRow &row) const
{
    std::vector<float> scores = m_bias;
    for (const Entry &entry : row)
        addScaled(scores.data(), &m_weights[std::size_t(entry.feature) * std::size_t(m_labels)], entry.value, m_labels);
    return scores;
}
