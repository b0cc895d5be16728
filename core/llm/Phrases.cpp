#include "core/llm/Phrases.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

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

} // namespace

Phrases::Phrases(Tongue tongue, const QString &tone) : m_code(codeOf(tongue)), m_tone(tone) { }

QString Phrases::operator[](const QString &key) const
{
    const QString own = phrase(m_code, key, m_tone);
    return own.isEmpty() ? phrase(u"en"_s, key, m_tone) : own;
}
