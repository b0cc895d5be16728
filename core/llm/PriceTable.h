#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <optional>

/// What tokens cost, per model. A value.
class PriceTable
{
public:
    struct Price {
        double inputUsd = 0; ///< per million tokens
        double outputUsd = 0;

        friend bool operator==(const Price &, const Price &) = default;
    };

    /// "gpt-4o-mini=0.15/0.60 gpt-4o=2.50/10.00": as it is kept in the settings. Invalid names the word that is none.
    static Result<PriceTable> parse(const QString &text);

    /// The longest name that `model` begins with: servers answer with dated names ("gpt-4o-mini-2024-07-18"). None: the
    /// model costs nothing, as far as is known.
    std::optional<Price> of(const QString &model) const;
    double costUsd(const QString &model, qint64 inputTokens, qint64 outputTokens) const;

private:
    QHash<QString, Price> m_prices;
};
