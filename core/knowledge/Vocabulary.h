#pragma once

#include "core/knowledge/StringPool.h"

#include <span>

/// The terms of an index and the words they were made from: for words without accents, unfinished words and misspelt
/// ones. `add` while building, then `finish` once; reading is free to any thread after that.
class Vocabulary
{
public:
    /// A folded word and the term its stem is.
    struct Form {
        quint32 word = 0;
        quint32 term = 0;
    };

    quint32 addTerm(QByteArrayView term) { return m_terms.add(term); }
    void addForm(QByteArrayView foldedWord, quint32 term);
    void finish();

    quint32 termCount() const { return m_terms.size(); }
    QByteArrayView term(quint32 number) const { return m_terms.at(number); }
    std::optional<quint32> findTerm(QByteArrayView term) const { return m_terms.find(term); }
    const std::vector<Form> &forms() const { return m_forms; }
    /// What it takes in memory.
    std::size_t bytes() const
    {
        return m_terms.bytes() + m_words.bytes() + m_forms.capacity() * sizeof(Form)
            + m_letters.capacity() * sizeof(quint32);
    }
    QByteArrayView word(const Form &form) const { return m_words.at(form.word); }

    /// The terms of exactly this word, of all words that begin so, and of the words next to a misspelt one (none for
    /// short words and numbers); distinct, ascending.
    std::vector<quint32> termsOf(QByteArrayView foldedWord) const;
    std::vector<quint32> termsWithPrefix(QByteArrayView prefix) const;
    std::vector<quint32> termsNear(QByteArrayView foldedWord) const;

private:
    std::span<const Form> range(QByteArrayView prefix, bool whole) const;

    StringPool m_terms;
    StringPool m_words;
    std::vector<Form> m_forms; ///< sorted by word after finish
    std::vector<quint32> m_letters; ///< per form: which letters occur, to pass over distant words quickly
};
