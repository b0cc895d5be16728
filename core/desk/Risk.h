#pragma once

#include "core/store/Page.h"

#include <functional>

/// How much a person should look before saying yes.
enum class Risk { Low, Medium, High };

/// Why an approval is worth a longer look, as facts: screens put them into words.
enum class RiskReason {
    Stale, ///< newer messages than the draft answers
    Outside, ///< something leaves the workspace besides the answer
    Changes, ///< something in the workspace is changed
    Unsure, ///< the assistant is not sure what the customer wants
    NoSource, ///< the answer leans on no article
    Unreadable, ///< an action whose arguments its tool would refuse
};

struct RiskFound {
    Risk risk = Risk::Low;
    std::vector<RiskReason> reasons; ///< the weightiest first

    friend bool operator==(const RiskFound &, const RiskFound &) = default;
};

/// Pure. `describes` tells whether a tool would take these arguments.
RiskFound riskOf(const Approval &approval,
                 const std::function<bool(const QString &tool, const QJsonObject &arguments)> &describes);
