#include "core/llm/PriceTable.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PriceTable)
};

constexpr double TokensPerPrice = 1e6;

std::optional<double> amount(const QString &text)
{
    bool ok = false;
    const double usd = text.toDouble(&ok);
    return ok && std::isfinite(usd) && usd >= 0 ? std::optional(usd) : std::nullopt;
}

} // namespace

Result<PriceTable> PriceTable::parse(const QString &text)
{
    PriceTable table;
    const QStringList words = text.simplified().split(QChar(u' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const qsizetype equals = word.lastIndexOf(QChar(u'='));
        const QStringList prices = word.mid(equals + 1).split(QChar(u'/'));
        const auto input = amount(prices.value(0));
        const auto output = amount(prices.value(1));
        if (equals <= 0 || prices.size() != 2 || !input || !output) {
            return fail(Error::Kind::Invalid,
                        Words::tr("“%1” is not a price. Write MODEL=INPUT/OUTPUT in dollars per million tokens, like "
                                  "gpt-4o-mini=0.15/0.60.")
                            .arg(oneLine(word, 80)));
        }
        table.m_prices.insert(word.left(equals), {*input, *output});
    }
    return table;
}

std::optional<PriceTable::Price> PriceTable::of(const QString &model) const
{
    QString best;
    for (auto it = m_prices.cbegin(); it != m_prices.cend(); ++it) {
        if (model.startsWith(it.key()) && it.key().size() > best.size())
            best = it.key();
    }
    return best.isEmpty() ? std::nullopt : std::optional(m_prices.value(best));
}

double PriceTable::costUsd(const QString &model, qint64 inputTokens, qint64 outputTokens) const
{
    const Price price = of(model).value_or(Price{});
    return (double(inputTokens) * price.inputUsd + double(outputTokens) * price.outputUsd) / TokensPerPrice;
}
