#include "core/learn/LinearModel.h"

#include "core/base/Parallel.h"
#include "core/learn/Softmax.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using Lanes = LabelBlock::Lanes;

namespace {

constexpr float FirstStep = 2.0F;
/// The bias is in every row, and would otherwise run ahead of what the rows say.
constexpr float BiasShare = 0.1F;

/// Where the lanes of no label stand, so that no row ever moves them.
constexpr float FarFromAll = -2.0F;

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

/// A row that has nothing to say to the labels of a block, because it is far on the right side of all their borders, is
/// left alone for one pass, then for two, four and so on: most rows are of that kind for most labels.
class Rest
{
public:
    /// Whether it lasts through this pass.
    bool lasts()
    {
        if (m_left == 0)
            return false;
        --m_left;
        return true;
    }
    void begin()
    {
        m_left = m_next;
        m_next = std::min(2 * m_next, Longest);
    }
    void end() { m_next = 1; }

private:
    static constexpr int Longest = 64;
    int m_left = 0;
    int m_next = 1;
};

void separate(LabelBlock &block, int firstLabel, const std::vector<SparseRow> &rows, const std::vector<int> &labels,
              const LinearModel::Options &options)
{
    const float slack = 0.5F / options.cost;
    std::vector<float> squares(rows.size(), 1.0F);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const Entry &entry : rows[i])
            squares[i] += entry.value * entry.value;
    }
    std::vector<Lanes> alphas(rows.size());
    std::vector<Rest> rests(rows.size());
    std::vector<quint32> order = places(rows.size());
    std::mt19937 random(options.seed);
    for (int pass = 0; pass < options.passes; ++pass) {
        shuffle(order, random);
        float largestStep = 0;
        for (const quint32 i : order) {
            Rest &rest = rests[i];
            if (rest.lasts())
                continue;
            const Lanes scores = block.scores(rows[i]);
            Lanes &alpha = alphas[i];
            Lanes steps;
            for (std::size_t k = 0; k < LabelBlock::Labels; ++k) {
                const float side = labels[i] == firstLabel + int(k) ? 1.0F : -1.0F;
                const float gradient = side * scores[k] - 1.0F + slack * alpha[k];
                const float updated = std::max(0.0F, alpha[k] - gradient / (squares[i] + slack));
                steps[k] = (updated - alpha[k]) * side;
                alpha[k] = updated;
            }
            const float largest = steps.largest();
            if (largest == 0.0F) {
                rest.begin();
                continue;
            }
            rest.end();
            largestStep = std::max(largestStep, largest);
            block.bias.addScaled(steps, 1.0F); // one more feature, always 1
            block.move(rows[i], steps, 1.0F);
        }
        if (largestStep < 1e-3F)
            break;
    }
}

std::vector<float> scoresOf(const SparseRow &row, const std::vector<LabelBlock> &blocks, int labelCount)
{
    std::vector<float> all;
    all.reserve(blocks.size() * LabelBlock::Labels);
    for (const LabelBlock &block : blocks) {
        const Lanes scores = block.scores(row);
        all.insert(all.end(), scores.values.begin(), scores.values.end());
    }
    all.resize(std::size_t(labelCount));
    return all;
}

void explain(std::vector<LabelBlock> &blocks, int labelCount, const std::vector<SparseRow> &rows,
             const std::vector<int> &labels, const LinearModel::Options &options)
{
    std::vector<quint32> order = places(rows.size());
    std::erase_if(order, [&labels](quint32 i) { return labels[i] < 0; });
    std::mt19937 random(options.seed);
    const float last = float(order.size()) * float(options.passes) + 1;
    float done = 0;
    for (int pass = 0; pass < options.passes; ++pass) {
        shuffle(order, random);
        for (const quint32 i : order) {
            const float step = FirstStep * (1 - ++done / last);
            std::vector<float> errors = scoresOf(rows[i], blocks, labelCount);
            softmax(errors);
            for (float &value : errors)
                value = -value;
            errors[std::size_t(labels[i])] += 1;
            errors.resize(blocks.size() * LabelBlock::Labels, 0.0F);
            for (std::size_t b = 0; b < blocks.size(); ++b) {
                Lanes steps;
                std::copy_n(errors.begin() + std::ptrdiff_t(b * LabelBlock::Labels), LabelBlock::Labels,
                            steps.values.begin());
                blocks[b].bias.addScaled(steps, step * BiasShare);
                blocks[b].move(rows[i], steps, step);
            }
        }
    }
}

std::size_t blocksFor(int labelCount)
{
    return (std::size_t(labelCount) + LabelBlock::Labels - 1) / LabelBlock::Labels;
}

} // namespace

LinearModel LinearModel::train(const std::vector<SparseRow> &rows, const std::vector<int> &labels, int labelCount,
                               quint32 featureCount, const Options &options)
{
    LinearModel model;
    model.m_labels = labelCount;
    model.m_blocks.resize(blocksFor(labelCount));
    for (LabelBlock &block : model.m_blocks)
        block.weights.resize(featureCount);
    for (std::size_t spare = std::size_t(labelCount); spare < model.m_blocks.size() * LabelBlock::Labels; ++spare)
        model.m_blocks.back().bias[spare % LabelBlock::Labels] = FarFromAll;
    if (options.method == Method::Likelihood) {
        explain(model.m_blocks, labelCount, rows, labels, options);
        return model;
    }
    inParallel(model.m_blocks.size(),
               [&](std::size_t i) { separate(model.m_blocks[i], int(i * LabelBlock::Labels), rows, labels, options); });
    return model;
}

std::size_t LinearModel::weightsPerFeature(int labelCount)
{
    return blocksFor(labelCount) * LabelBlock::Labels;
}

std::vector<float> LinearModel::scores(const SparseRow &row) const
{
    return scoresOf(row, m_blocks, m_labels);
}
