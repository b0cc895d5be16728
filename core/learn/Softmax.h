#pragma once

#include <vector>

/// scores[i] becomes exp(scores[i]) / sum of exp(scores), the share of each. Nothing happens to an empty list.
void softmax(std::vector<float> &scores);

/// ln of the sum of exp(sharpness * scores[i]); 0 for an empty list. Within a few millionths, and the same on every
/// computer: no mathematical library of the system has a hand in it, whose versions differ in the last digit.
double logSumExp(const std::vector<float> &scores, double sharpness);
