#pragma once

#include "core/domain/Knowledge.h"
#include "core/knowledge/IndexParts.h"

#include <QHash>

/// Turns passages into IndexParts: one `add` or `takeOver` per passage, in order, then `finish` once. For one thread.
class IndexWriter
{
public:
    IndexWriter();

    void add(const Article &article, const Passage &passage, Language language);

    /// The passage as an older index knows it; every call names the same one.
    void takeOver(const IndexParts &older, quint32 passage);

    IndexParts finish(const std::vector<Language> &articleLanguages);

    /// The language an article is written in; English when its words do not tell.
    static Language languageOf(const Article &article);

private:
    quint32 termOf(const QString &normalWord, bool isPair, Language language);
    void appendTerms(QStringView text, Language language);

    IndexParts m_parts;
    Stemmer m_stemmer;
    std::array<QHash<QString, quint32>, LanguageCount> m_known; ///< words met before and their terms
    TermSequence m_sequence;
    const IndexParts *m_older = nullptr;
    std::vector<quint32> m_renumbered; ///< term of the older index -> term here
};
