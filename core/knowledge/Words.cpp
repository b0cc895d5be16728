#include "core/knowledge/Words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestWord = 64;

struct Character {
    char32_t code = 0;
    qsizetype length = 1;
};

Character characterAt(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[i + 1]), 2};
    return {c.unicode(), 1};
}

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool isSpaceless(char32_t c)
{
    if (c < 0x0E00)
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return c == 0x30FC; // the long vowel mark of Japanese belongs to two scripts
    }
}

bool isApostrophe(QChar c)
{
    return c == QChar(u'\'') || c == QChar(u'’');
}

bool isHyphen(QChar c)
{
    return c == QChar(u'-') || c == QChar(u'‐') || c == QChar(u'‑');
}

class WordScanner
{
public:
    explicit WordScanner(QStringView text) : m_text(text) { }

    template <class Fn>
    void scan(Fn fn)
    {
        qsizetype i = 0;
        while (i < m_text.size()) {
            const Character c = characterAt(m_text, i);
            if (!isWordCharacter(c.code)) {
                i += c.length;
                continue;
            }
            const bool spaceless = isSpaceless(c.code);
            const qsizetype end = spaceless ? spacelessEnd(i) : wordEnd(i);
            if (spaceless)
                pairs(i, end, fn);
            else
                fn(Word{i, end - i, false});
            i = end;
        }
    }

private:
    qsizetype runEnd(qsizetype i) const
    {
        while (i < m_text.size()) {
            const Character c = characterAt(m_text, i);
            if (!isWordCharacter(c.code) || isSpaceless(c.code))
                break;
            i += c.length;
        }
        return i;
    }

    qsizetype wordEnd(qsizetype start) const
    {
        const qsizetype end = runEnd(start);
        if (end + 1 >= m_text.size())
            return end;
        const qsizetype next = runEnd(end + 1);
        if (next == end + 1)
            return end;
        if (isApostrophe(m_text[end]) && isContraction(m_text.mid(end + 1, next - end - 1)))
            return next;
        // "e-mail" and "t-shirt" are one word; "long-term" is found by either half.
        const bool oneLetter = end == start + 1 && m_text[start].isLetter();
        return isHyphen(m_text[end]) && oneLetter && m_text[end + 1].isLetter() ? next : end;
    }

    static bool isContraction(QStringView tail)
    {
        static const QSet<QString> tails = {u"s"_s, u"t"_s, u"d"_s, u"m"_s, u"re"_s, u"ve"_s, u"ll"_s};
        return tail.size() <= 2 && tails.contains(tail.toString().toLower());
    }

    qsizetype spacelessEnd(qsizetype i) const
    {
        while (i < m_text.size()) {
            const Character c = characterAt(m_text, i);
            if (!isSpaceless(c.code) && !QChar::isMark(c.code))
                break;
            i += c.length;
        }
        return i;
    }

    template <class Fn>
    void pairs(qsizetype start, qsizetype end, Fn fn) const
    {
        const qsizetype first = characterAt(m_text, start).length;
        if (start + first == end) {
            fn(Word{start, first, true});
            return;
        }
        for (qsizetype i = start; i < end;) {
            const qsizetype length = characterAt(m_text, i).length;
            if (i + length >= end)
                break;
            fn(Word{i, length + characterAt(m_text, i + length).length, true});
            i += length;
        }
    }

    QStringView m_text;
};

} // namespace

std::vector<Word> wordsIn(QStringView text)
{
    std::vector<Word> words;
    WordScanner(text).scan([&words](const Word &word) { words.push_back(word); });
    return words;
}

int countWords(QStringView text)
{
    int words = 0;
    int pairs = 0;
    WordScanner(text).scan([&words, &pairs](const Word &word) { ++(word.isPair ? pairs : words); });
    return words + pairs / 2;
}

QString normalWord(QStringView text, const Word &word)
{
    const QStringView source = text.mid(word.start, qMin(word.length, LongestWord));
    QString out;
    out.reserve(source.size());
    for (const QChar c : source) {
        if (!isApostrophe(c) && !isHyphen(c))
            out += c;
    }
    return out.toLower();
}
