#pragma once

#include <QString>

class ExampleTexts;

/// What is known of a message besides what it asks for.
struct AskedMessage {
    QString text;
    const ExampleTexts *wordings = nullptr; ///< how customers ask for passages; null or empty: not known
    bool isReport = false; ///< it reports a fault or has an idea
    bool isAngry = false;
    bool isComplaint = false; ///< in anger, asking for nothing
};
