#pragma once

#include "core/learn/LabelBlock.h"

/// A linear score per label. Immutable once trained.
class LinearModel
{
public:
    enum class Method {
        /// Each label against the rest, as a support-vector machine with squared hinge loss: dual coordinate descent,
        /// Hsieh et al. 2008, "A Dual Coordinate Descent Method for Large-scale Linear SVM", algorithm 1. Best with
        /// many examples of each label.
        Margins,
        /// All labels at once, as multinomial logistic regression by stochastic gradient descent with a falling step.
        /// Best with few.
        Likelihood
    };

    struct Options {
        Method method = Method::Margins;
        int passes = 12;
        float cost = 3.0F; ///< of Margins: what a wrong row costs against large weights
        unsigned seed = 1;
    };

    /// `labels[i]` is the label of `rows[i]`, from 0 to labelCount - 1, or -1 for a row that fits none of them (which
    /// only Margins learns from). Deterministic, whatever the number of cores, which all work on it.
    static LinearModel train(const std::vector<SparseRow> &rows, const std::vector<int> &labels, int labelCount,
                             quint32 featureCount, const Options &options);

    /// What a feature takes in memory: a weight for each label, and for the lanes that are left over.
    static std::size_t weightsPerFeature(int labelCount);

    std::vector<float> scores(const SparseRow &row) const;
    int labelCount() const { return m_labels; }

private:
    int m_labels = 0;
    std::vector<LabelBlock> m_blocks; ///< the last lanes of the last are those of labels that no row has
};
