#pragma once

#include "core/llm/Tongue.h"

/// What the built-in assistant says of its own, from resources/prompts/phrases.json: "{name}" stands for the customer's
/// given name, "{full}" for the whole name, "{part}" for what was asked.
class Phrases
{
public:
    Phrases(Tongue tongue, const QString &tone);

    /// "greeting" and "more" have forms for the tones; another phrase has one. Never empty: English stands in for what
    /// a language lacks.
    QString operator[](const QString &key) const;

    /// Whether a sentence is the assistant's own in any language: it asserts nothing about the matter.
    static bool isOwn(const QString &sentence);

private:
    QString m_code;
    QString m_tone;
};
