#pragma once

#include <vector>

/// The scores a model gave a text it was not trained on, and the text's label; -1 when it fits none.
struct JudgedScores {
    std::vector<float> scores;
    int label = -1;
};

/// What scores are worth: how sure an answer is, and from where on it is one. Measured on texts that were not trained
/// on.
class Calibration
{
public:
    Calibration() = default;

    /// The sharpness under which the true labels are the least surprising; and the confidence below which "none of
    /// these" is the better answer: as many texts that fit nothing found as can be for three right answers in two
    /// hundred lost.
    explicit Calibration(const std::vector<JudgedScores> &judged);

    /// Of every label how likely it is; they sum up to 1.
    std::vector<double> shares(const std::vector<float> &scores) const;
    double threshold() const { return m_threshold; }

private:
    void fitSharpness(const std::vector<JudgedScores> &judged);
    void fitThreshold(const std::vector<JudgedScores> &judged);

    double m_sharpness = 1;
    double m_threshold = 0;
};
