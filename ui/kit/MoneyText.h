#pragma once

#include <QString>

/// Whole US dollars as a person reads them: "$1,250".
QString dollars(double amount);
