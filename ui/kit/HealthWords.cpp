#include "ui/kit/HealthWords.h"

#include "ui/kit/StoredWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
};

constexpr StoredWord Events[] = {
    {"login"_L1, QT_TRANSLATE_NOOP("HealthWords", "Login")},
    {"nps"_L1, QT_TRANSLATE_NOOP("HealthWords", "Recommendation score")},
    {"page_view"_L1, QT_TRANSLATE_NOOP("HealthWords", "Page view")},
    {"payment_failed"_L1, QT_TRANSLATE_NOOP("HealthWords", "Payment failed")},
    {"purchase"_L1, QT_TRANSLATE_NOOP("HealthWords", "Purchase")},
    {"signup"_L1, QT_TRANSLATE_NOOP("HealthWords", "Signup")},
    {"support_request"_L1, QT_TRANSLATE_NOOP("HealthWords", "Support request")},
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

QString HealthWords::event(const QString &type)
{
    return toldWord(Events, "HealthWords", type);
}
