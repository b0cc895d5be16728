#include "core/llm/Glossary.h"

#include "core/base/Text.h"
#include "core/llm/Tongue.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <vector>

using namespace Qt::StringLiterals;

/// Resources of a static library have to be asked for, outside of any namespace.
static void useGlossary()
{
    Q_INIT_RESOURCE(prompts);
}

namespace {

constexpr qsizetype EnoughText = 2'000;

struct Entry {
    QString english;
    QStringList stems; ///< folded
};

const std::vector<Entry> &entries()
{
    static const std::vector<Entry> all = [] {
        std::vector<Entry> read;
        useGlossary();
        QFile file(u":/prompts/glossary.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QChar(u'\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.startsWith(QChar(u'#')))
                continue;
            Entry entry{line.section(QChar(u'\t'), 0, 0), {}};
            for (const QString &stem : line.section(QChar(u'\t'), 1).split(QChar(u','), Qt::SkipEmptyParts))
                entry.stems += foldText(stem);
            read.push_back(std::move(entry));
        }
        return read;
    }();
    return all;
}

/// Scripts written with spaces: at the beginning of a word, which may go on unless the stem ends in a space. Others,
/// and Arabic with its prefixes: anywhere.
bool stands(QStringView stem, const QString &text)
{
    const bool isLatin = stem[0].unicode() < 0x250;
    const bool isWhole = stem.endsWith(QChar(u' '));
    if (isWhole)
        stem.chop(1);
    for (qsizetype at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
        const qsizetype end = at + stem.size();
        const bool goesOn = isWhole && end < text.size() && text[end].isLetter();
        if (!goesOn && (!isLatin || at == 0 || !text[at - 1].isLetter()))
            return true;
    }
    return false;
}

} // namespace

QString englishWordsOf(const QString &message)
{
    if (tongueOf(message) == Tongue::English)
        return {};
    const QString text = foldText(message.left(EnoughText));
    QStringList words;
    for (const Entry &entry : entries()) {
        for (const QString &stem : entry.stems) {
            if (stands(stem, text)) {
                words += entry.english;
                break;
            }
        }
    }
    if (words.isEmpty())
        return {};
    // "Pro", "API", "401", "Salesforce": a capital inside the sentence, or a number.
    static const QRegularExpression name(u"(?<![\\p{L}\\d.])(?:[A-Z]{2,}|[A-Z][a-z]+|\\d{3})(?![\\p{L}\\d])"_s);
    static const QRegularExpression known(u"^(?:Basic|Pro|Enterprise|API|SSO|2FA|CSV|PDF|SMTP|IMAP|Slack|Salesforce|"
                                          u"HubSpot|PayPal|Stripe|Teams|Webhooks?|"
                                          u"GDPR|VAT|\\d{3}|[A-Z]{2,5})$"_s);
    for (auto it = name.globalMatch(message.left(EnoughText)); it.hasNext();) {
        const QString word = it.next().captured();
        if (known.match(word).hasMatch() && !words.contains(word))
            words += word;
    }
    return words.join(QChar(u' '));
}
