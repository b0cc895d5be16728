#include "core/llm/Phrases.h"

#include "core/base/Sentences.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

/// Resources of a static library have to be asked for, outside of any namespace.
static void usePhrases()
{
    Q_INIT_RESOURCE(prompts);
}

namespace {

const QJsonObject &allPhrases()
{
    static const QJsonObject phrases = [] {
        usePhrases();
        QFile file(u":/prompts/phrases.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return phrases;
}

QString phrase(const QString &code, const QString &key, const QString &tone)
{
    const QJsonObject phrases = allPhrases().value(code).toObject();
    const QString toned = phrases.value(key + u"."_s + tone).toString();
    return toned.isEmpty() ? phrases.value(key).toString() : toned;
}

struct OwnSentences {
    QSet<QString> whole;
    QStringList openings; ///< of those that go on with the customer's words
};

const OwnSentences &ownSentences()
{
    static const OwnSentences own = [] {
        OwnSentences found;
        for (const QJsonValue &language : allPhrases()) {
            for (const QJsonValue &each : language.toObject()) {
                const QString text = each.toString();
                for (const TextRange &range : sentencesIn(text)) {
                    const QString sentence = text.mid(range.start, range.length).simplified();
                    const qsizetype brace = sentence.indexOf(QChar(u'{'));
                    if (brace < 0)
                        found.whole.insert(sentence);
                    else if (brace > 10) // "Hi {name}" is too little to be told by
                        found.openings += sentence.left(brace);
                }
            }
        }
        return found;
    }();
    return own;
}

} // namespace

Phrases::Phrases(Tongue tongue, const QString &tone) : m_code(codeOf(tongue)), m_tone(tone) { }

QString Phrases::operator[](const QString &key) const
{
    const QString own = phrase(m_code, key, m_tone);
    return own.isEmpty() ? phrase(u"en"_s, key, m_tone) : own;
}

bool Phrases::isOwn(const QString &sentence)
{
    const QString plain = sentence.simplified();
    const OwnSentences &own = ownSentences();
    return own.whole.contains(plain)
        || std::any_of(own.openings.begin(), own.openings.end(),
                       [&plain](const QString &opening) { return plain.startsWith(opening); });
}
