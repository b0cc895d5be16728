#include "core/base/Text.h"

#include "core/base/Direction.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <openssl/sha.h>

namespace {

constexpr qsizetype LongestRun = 200;

bool isUnstorable(char16_t unit)
{
    return unit == 0 || unit == 0xFFFE || unit == 0xFFFF || unit == 0xFEFF;
}

} // namespace

QString sanitizeText(const QString &text)
{
    // Hardly any text needs it, and every text that is stored comes by.
    const auto isSuspicious = [](QChar c) { return c.isSurrogate() || c == QChar(u'\r') || isUnstorable(c.unicode()); };
    if (std::none_of(text.begin(), text.end(), isSuspicious))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate() || isUnstorable(c.unicode())) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (c == QChar(u'\r')) {
            out += QChar(u'\n');
            if (i + 1 < text.size() && text[i + 1] == QChar(u'\n'))
                ++i;
        } else {
            out += c;
        }
    }
    return out;
}

QString sanitizeUtf8(const QByteArray &bytes)
{
    return sanitizeText(QString::fromUtf8(bytes));
}

QString oneLine(const QString &text, qsizetype length)
{
    // Only the beginning is looked at: simplified() over a megabyte for one line of a list would be felt.
    const QString line = text.left(length * 4 + 64).simplified();
    if (line.size() <= length)
        return withoutReordering(line);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(length - 1);
    const qsizetype cut = finder.isAtBoundary() ? length - 1 : qMax<qsizetype>(0, finder.toPreviousBoundary());
    return withoutReordering(line.left(cut).trimmed()) + QChar(u'…');
}

QString foldText(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    }
    return out.toCaseFolded();
}

QStringList clausesOf(const QString &text)
{
    static const QRegularExpression joint(
        // "Basic and Pro" is one thing, and so is all between "between" and its "and"; what begins anew after a comma
        // or an "and" is another.
        QStringLiteral(
            R"(\bbetween\s+\S+(?:\s+\S+)?\s+and\s(*SKIP)(*F)|(?<=[.!?])\s+(?:\(?[1-9][.)]\s+)?|(?<=[。！？؟])\s*|\n+|(?:^|\s)\(?[1-9][.)]\s+|)"
            R"(,?\s+(?:and also|and|as well as|(?<=,\s)plus|also(?!\s+(?:asks?|asked|wonder\w*|wants? to know)\b))\s+(?!not\b)(?=\S+\s+\S)|)"
            R"([,:]\s+(?=(?:what|how|when|where|why|who|which|can|could|is|are|do|does|will|the|our|my|we|i|it|he|she|they|there)\b)|)"
            R"((?:,|,?\s+(?:und|et|y))\s+(?=(?:was|wie|wann|wo|warum|kann|können|gibt|ist|sind|habe[nt]?|muss|müssen|bekomm\w+|)"
            R"(comment|combien|quand|où|est-ce|puis-je|peut-on|avez-vous|cómo|cuánto|cuándo|dónde|qué|puedo|hay|tienen)\b)|\s+(?=¿))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.split(joint, Qt::SkipEmptyParts);
}

QString displayText(const QString &text, qsizetype limit)
{
    const QString shown = text.size() > limit ? text.left(limit) + QChar(u'…') : text;
    qsizetype run = 0;
    bool needsBreaks = false;
    for (const QChar c : shown) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > LongestRun) {
            needsBreaks = true;
            break;
        }
    }
    if (!needsBreaks)
        return shown;

    QString out;
    out.reserve(shown.size() + shown.size() / LongestRun);
    run = 0;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QChar c = shown[i];
        run = c.isSpace() ? 0 : run + 1;
        if (run > LongestRun && !c.isLowSurrogate() && c.category() != QChar::Mark_NonSpacing) {
            out += QChar(u'\n');
            run = 1;
        }
        out += c;
    }
    return out;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + withoutReordering(text) + QChar(0x2069);
}

QString sha256Hex(const QByteArray &bytes)
{
    // Not QCryptographicHash, which does without the processor's instructions for it and takes ten times as long: two
    // hashes of each entry on the audit log are felt.
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size()),
           reinterpret_cast<unsigned char *>(digest.data()));
    return QString::fromLatin1(digest.toHex());
}
