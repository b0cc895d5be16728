#include "core/base/Json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

QByteArray canonicalJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Kind::Corrupt,
                    u"This is not JSON: %1 at byte %2."_s.arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return fail(Error::Kind::Corrupt, u"A JSON object was expected."_s);
    return document.object();
}

QJsonObject storedJson(const QString &text)
{
    if (text.isEmpty())
        return {};
    const auto object = parseJsonObject(text.toUtf8());
    return object ? *object : QJsonObject{{u"unreadable"_s, text}};
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(canonicalJson(object));
}
