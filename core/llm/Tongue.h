#pragma once

#include <QString>

/// The languages the built-in assistant greets, thanks and apologises in.
enum class Tongue { English, German, French, Spanish, Japanese, Arabic };

/// The one a message is most likely written in: by its script, else by its letters and small words. English
/// where nothing tells.
Tongue tongueOf(const QString &message);

/// "the", "der", "le", "el": a word that tells the language and nothing about the subject.
bool isSmallWord(const QString &word);

/// "en", "de" ...
QString codeOf(Tongue tongue);
