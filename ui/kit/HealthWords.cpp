#include "ui/kit/HealthWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
};

} // namespace

QString HealthWords::status(HealthStatus status)
{
    switch (status) {
    case HealthStatus::Healthy:
        return Words::tr("Healthy");
    case HealthStatus::NeedsAttention:
        return Words::tr("Needs attention");
    case HealthStatus::AtRisk:
        return Words::tr("At risk");
    case HealthStatus::NotEnoughData:
        return Words::tr("Not enough data");
    }
    return {};
}

Tone HealthWords::tone(HealthStatus status)
{
    switch (status) {
    case HealthStatus::Healthy:
        return Tone::Green;
    case HealthStatus::NeedsAttention:
        return Tone::Amber;
    case HealthStatus::AtRisk:
        return Tone::Red;
    case HealthStatus::NotEnoughData:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

ChipText HealthWords::chip(HealthStatus status, int score)
{
    const QString word = HealthWords::status(status);
    const bool isKnown = status != HealthStatus::NotEnoughData;
    return {isKnown ? u"%1 %2"_s.arg(score).arg(word) : word, tone(status), {}, isKnown};
}
