#include "core/llm/ReplyText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestBracket = 120; ///< what is longer is text

} // namespace

ReplyText::ReplyText(Masking masking, int passages) : m_masking(std::move(masking)), m_passages(passages) { }

QString ReplyText::feed(const QString &piece)
{
    m_held += piece;
    QString out;
    while (!m_held.isEmpty()) {
        // White space in front of a bracket goes with it when it turns out to be a citation.
        qsizetype open = m_held.indexOf(QChar(u'['));
        qsizetype begin = open < 0 ? m_held.size() : open;
        while (begin > 0 && m_held[begin - 1] == QChar(u' '))
            --begin;
        out += m_held.left(begin);
        m_held.remove(0, begin);
        open = m_held.indexOf(QChar(u'['));
        if (open < 0)
            break; // spaces at most: a bracket may follow
        const qsizetype close = m_held.indexOf(QChar(u']'), open);
        if (close < 0 && m_held.size() - open < LongestBracket)
            break;
        const qsizetype end = close < 0 || close - open > LongestBracket ? open : close;
        const QString bracketed = m_held.left(end + 1);
        m_held.remove(0, end + 1);
        out += end == open ? bracketed : resolve(bracketed);
    }
    return handOut(out);
}

QString ReplyText::end()
{
    return handOut(std::exchange(m_held, {}));
}

QString ReplyText::handOut(QString words)
{
    if (m_text.isEmpty()) {
        qsizetype start = 0;
        while (start < words.size() && words[start].isSpace())
            ++start;
        words.remove(0, start);
    }
    m_text += words;
    return words;
}

QString ReplyText::resolve(const QString &bracketed)
{
    static const QRegularExpression citation(u"^\\[\\s*P\\d{1,3}(?:\\s*[,;]\\s*P\\d{1,3})*\\s*\\]$"_s);
    static const QRegularExpression number(u"P(\\d{1,3})"_s);
    const QString bracket = bracketed.trimmed();
    if (bracket == u"[NO ANSWER]"_s) {
        m_noAnswer = true;
        return {};
    }
    if (!citation.match(bracket).hasMatch())
        return bracketed.left(bracketed.size() - bracket.size()) + m_masking.restored(bracket);
    for (auto matches = number.globalMatch(bracket); matches.hasNext();) {
        // One that was never given leads nowhere and is dropped with the rest.
        const int position = matches.next().captured(1).toInt() - 1;
        if (position >= 0 && position < m_passages && !m_cited.contains(position))
            m_cited += position;
    }
    return {};
}
