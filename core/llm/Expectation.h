#pragma once

#include <QString>

/// What kind of fact a question asks for, as far as its first words tell, in English, German, French or Spanish.
enum class Expectation {
    Anything,
    Amount, ///< "how many", "how much"
    Duration, ///< "how long"
    Frequency, ///< "how often"
    ClockTime, ///< "what time"
    Increase, ///< "will it go up next year"
    Comparison, ///< "the difference between"
};

Expectation expectationOf(const QString &question);

/// Whether a text could hold such a fact. Only English texts are looked at closely, others may hold anything.
bool mayMeet(Expectation expectation, const QString &text);
