#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// The words of a file in resources/knowledge, one a line, '#' begins a comment.
QStringList wordList(const QString &name);

/// The other words of the groups in resources/knowledge/synonyms.txt that the word, or the two words with a space
/// between, stand in, as normal words; empty for most.
QStringList synonymsOf(const QString &normalWords);
