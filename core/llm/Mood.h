#pragma once

#include <QString>

/// What a message is besides its questions, in English, German, French, Spanish, Japanese or Arabic.
struct Mood {
    bool greets = false;
    bool thanks = false;
    bool praises = false;
    bool angry = false;
    bool troubled = false; ///< something does not work or went wrong

    friend bool operator==(const Mood &, const Mood &) = default;
};

Mood moodOf(const QString &message);
