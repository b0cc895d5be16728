#include "ui/kit/MoneyText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString dollars(double amount)
{
    // The locale knows its own currency's place, not that of the dollar: the sign stands where the price list has it.
    QLocale locale;
    locale.setNumberOptions({});
    return u"$"_s + locale.toString(amount, 'f', 0);
}
