#pragma once

#include <QtGlobal>
#include <vector>

/// One number of a sparse row.
struct Entry {
    quint32 feature = 0;
    float value = 0;
};

using SparseRow = std::vector<Entry>;

/// A linear score per label, trained one label against the rest as a support-vector machine with squared hinge loss:
/// dual coordinate descent, Hsieh et al. 2008, "A Dual Coordinate Descent Method for Large-scale Linear SVM",
/// algorithm 1.
class LinearModel
{
public:
    struct Options {
        double cost = 1.0; ///< what a wrong row costs against large weights
        int passes = 12;
        unsigned seed = 1;
    };

    /// `labels[i]` is the label of `rows[i]`, from 0 to labelCount - 1. Deterministic.
    static LinearModel train(const std::vector<SparseRow> &rows, const std::vector<int> &labels, int labelCount,
                             quint32 featureCount, const Options &options);

    std::vector<float> scores(const SparseRow &row) const;
    int labelCount() const { return m_labels; }

private:
    int m_labels = 0;
    std::vector<float>
        m_weights; ///< per feature the weights of all labels side by side: one row of a text reads few lines of memory
    std::vector<float> m_bias;
};
