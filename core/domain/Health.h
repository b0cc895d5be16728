#pragma once

#include <QString>

/// How a customer is doing, judged from what they did; NotEnoughData is said rather than guessed.
enum class HealthStatus { Healthy, NeedsAttention, AtRisk, NotEnoughData };

QString wordOf(HealthStatus status);
