#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

/// Known words, to tell what a misspelt word of a text was meant to be. Immutable once built: free to be
/// asked from any thread.
class Spelling
{
public:
    Spelling() = default;
    /// `counts`: how often each word was seen; folded (lower case, no accents).
    explicit Spelling(const QHash<QString, int> &counts);

    /// The text with each word that is not known replaced by the commonest known one that differs in one letter; short
    /// words and numbers stay as they are. What is put in is folded.
    QString corrected(const QString &text) const;

private:
    QString meant(const QString &word) const;

    QSet<QString> m_words;
    QHash<quint32, QStringList> m_byEnds; ///< by their first and last letter, the commonest first
};
