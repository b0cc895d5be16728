#include "core/learn/Softmax.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>

namespace {

/// e^x for x <= 0, within two units of the last place: 2^n times a polynomial of the rest, the usual way, without
/// branches and calls, so that a loop over it is vectorised. Most of the time of training would go into std::exp.
inline float exponential(float x)
{
    constexpr float Smallest = -87; // below it, floats lose digits
    constexpr float RoundToInteger = 12582912; // 1.5 * 2^23: adding it leaves no place for a fraction
    constexpr float PerLn2 = 1.44269504F;
    constexpr float Ln2High = 0.693359375F; // few digits: n times it is exact
    constexpr float Ln2Low = -2.12194440e-4F;
    x = std::max(x, Smallest);
    const float n = x * PerLn2 + RoundToInteger - RoundToInteger;
    const float r = x - n * Ln2High - n * Ln2Low; // between -ln(2)/2 and ln(2)/2
    const float polynomial =
        1 + r * (1 + r * (1.0F / 2 + r * (1.0F / 6 + r * (1.0F / 24 + r * (1.0F / 120 + r / 720)))));
    return polynomial * std::bit_cast<float>((std::int32_t(n) + 127) << 23);
}

double sum(const std::vector<float> &values)
{
    double sum = 0;
    for (const float value : values)
        sum += double(value);
    return sum;
}

} // namespace

void softmax(std::vector<float> &scores)
{
    if (scores.empty())
        return;
    const float top = *std::max_element(scores.begin(), scores.end());
    for (float &score : scores)
        score = exponential(score - top);
    const auto share = float(1 / sum(scores));
    for (float &score : scores)
        score *= share;
}

double logSumExp(const std::vector<float> &scores, double sharpness)
{
    if (scores.empty())
        return 0;
    const float top = *std::max_element(scores.begin(), scores.end());
    std::vector<float> powers(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i)
        powers[i] = exponential(float(sharpness) * (scores[i] - top));
    return sharpness * double(top) + std::log(sum(powers));
}
