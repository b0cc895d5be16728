#pragma once

#include <QCache>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <memory>

struct sb_stemmer;

/// The words of an English text that say what it is about, as stems. For one thread: libstemmer's object is not shared.
class ContentWords
{
public:
    ContentWords();
    ~ContentWords();

    /// In order, each once; question words, pronouns, courtesies and the like are left out.
    QStringList of(const QString &text);
    QSet<QString> setOf(const QString &text);

private:
    QStringList read(const QString &text);
    QString stem(const QString &word);

    struct Close {
        void operator()(sb_stemmer *stemmer) const;
    };

    std::unique_ptr<sb_stemmer, Close> m_stemmer;
    QHash<QString, QString> m_stems;
    QCache<QString, QStringList> m_texts;
};
