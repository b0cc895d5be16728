#include "core/domain/Health.h"

using namespace Qt::StringLiterals;

QString wordOf(HealthStatus status)
{
    switch (status) {
    case HealthStatus::Healthy:
        return u"healthy"_s;
    case HealthStatus::NeedsAttention:
        return u"needs_attention"_s;
    case HealthStatus::AtRisk:
        return u"at_risk"_s;
    case HealthStatus::NotEnoughData:
        return u"not_enough_data"_s;
    }
    return {};
}
