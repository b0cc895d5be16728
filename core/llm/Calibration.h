#pragma once

#include <array>
#include <vector>

/// What models made of a text.
struct Evidence {
    std::vector<std::vector<float>> scores; ///< of every model one per label
    float known = 0; ///< the share of the text's features that were seen in training
};

/// The same of a text no model was trained on, with its label; -1 when it fits none.
struct Judged {
    Evidence evidence;
    int label = -1;
};

/// What scores are worth: how several models are mixed, how sure an answer is, and from where on it is one. Measured on
/// texts that were not trained on.
class Calibration
{
public:
    Calibration() = default;

    /// For every model the sharpness under which the true labels are the least surprising, and of all models the
    /// geometric mean; how often an answer that looks like this one was right; and the confidence below which "none of
    /// these" is the better answer: as many texts that fit nothing found as can be for three right answers in a
    /// thousand lost.
    explicit Calibration(const std::vector<Judged> &judged);

    struct Verdict {
        int best = 0;
        int second = 0;
        double confidence = 0; ///< that `best` is right
        double secondConfidence = 0;
        double none = 0; ///< how likely the text fits no label; of use where such texts were among the judged
        bool fitsNone = false;
    };
    Verdict judge(const Evidence &evidence) const;

private:
    /// What tells whether an answer is right: a constant, its share against all others, the first model's score and its
    /// lead over the second label, and how much of the text is known.
    static constexpr std::size_t SignCount = 5;
    using Signs = std::array<double, SignCount>;
    struct Sample {
        Signs signs;
        double weight = 1;
        bool isTrue = false;
    };
    struct Ranked {
        int best = 0;
        int second = 0;
        double share = 0;
        double secondShare = 0;
        Signs signs = {};
    };

    std::vector<double> shares(const Evidence &evidence) const;
    Ranked rank(const Evidence &evidence) const;
    void fitMixture(const std::vector<Judged> &judged);
    void fitThreshold(const std::vector<Judged> &judged, const std::vector<Ranked> &ranked);
    static Signs fitLogistic(const std::vector<Sample> &samples, const Signs &prior);
    static double chance(const Signs &weights, const Signs &signs);

    std::vector<double> m_sharpness; ///< of each model
    Signs m_right = {0, 1, 0, 0, 0}; ///< without anything to learn from the share itself
    Signs m_none = {-2, -1, 0, 0, 0};
    double m_threshold = 0;
};
