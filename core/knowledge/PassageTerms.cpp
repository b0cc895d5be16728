#include "core/knowledge/PassageTerms.h"

namespace {

quint32 readNumber(const quint8 *&at)
{
    quint32 value = 0;
    for (int shift = 0;; shift += 7) {
        const quint8 byte = *at++;
        value |= quint32(byte & 0x7Fu) << shift;
        if (byte < 0x80)
            return value;
    }
}

} // namespace

void TermSequence::clear()
{
    terms.clear();
    titleCount = 0;
    headingCount = 0;
    wordingCount = 0;
}

void PassageTerms::write(quint32 value)
{
    for (; value >= 0x80; value >>= 7)
        m_bytes.push_back(quint8(value | 0x80u));
    m_bytes.push_back(quint8(value));
}

void PassageTerms::append(const TermSequence &sequence)
{
    m_starts.push_back(m_bytes.size());
    write(quint32(sequence.terms.size()));
    write(quint32(sequence.titleCount));
    write(quint32(sequence.headingCount));
    write(quint32(sequence.wordingCount));
    for (const quint32 term : sequence.terms)
        write(term);
}

void PassageTerms::read(quint32 passage, TermSequence &sequence) const
{
    const quint8 *at = m_bytes.data() + m_starts[passage];
    sequence.terms.resize(readNumber(at));
    sequence.titleCount = readNumber(at);
    sequence.headingCount = readNumber(at);
    sequence.wordingCount = readNumber(at);
    for (quint32 &term : sequence.terms)
        term = readNumber(at);
}

void PassageTerms::squeeze()
{
    m_bytes.shrink_to_fit();
    m_starts.shrink_to_fit();
}
