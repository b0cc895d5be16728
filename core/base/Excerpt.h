#pragma once

#include <QString>

/// Where the beginning of `text` from `from` on ends that is at most `characters` long and holds at most `lines` ends
/// of lines. Never between the halves of a character.
qsizetype endOfExcerpt(const QString &text, qsizetype from, qsizetype characters, int lines);
