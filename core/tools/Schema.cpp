#include "core/tools/Schema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Schema)
};

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == u"string"_s)
        return value.isString();
    if (type == u"boolean"_s)
        return value.isBool();
    if (type == u"integer"_s)
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return false;
}

Result<void> checkProperty(const QString &name, const QJsonObject &schema, const QJsonValue &value)
{
    const QString type = schema.value("type"_L1).toString();
    if (!hasType(value, type))
        return fail(Error::Kind::Invalid, Words::tr("“%1” must be of type %2.").arg(name, type));
    const QJsonArray allowed = schema.value("enum"_L1).toArray();
    if (!allowed.isEmpty() && !allowed.contains(value))
        return fail(Error::Kind::Invalid, Words::tr("“%1” has a value that is not allowed.").arg(name));
    const int longest = schema.value("maxLength"_L1).toInt(-1);
    if (longest >= 0 && value.toString().size() > longest)
        return fail(Error::Kind::Invalid, Words::tr("“%1” is longer than %2 characters.").arg(name).arg(longest));
    if (schema.contains("minimum"_L1) && value.toDouble() < schema.value("minimum"_L1).toDouble())
        return fail(Error::Kind::Invalid, Words::tr("“%1” is too small.").arg(name));
    if (schema.contains("maximum"_L1) && value.toDouble() > schema.value("maximum"_L1).toDouble())
        return fail(Error::Kind::Invalid, Words::tr("“%1” is too large.").arg(name));
    return {};
}

} // namespace

Result<void> checkSchema(const QJsonObject &schema, const QJsonObject &value)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (const QJsonValue &name : schema.value("required"_L1).toArray()) {
        if (!value.contains(name.toString()))
            return fail(Error::Kind::Invalid, Words::tr("“%1” is missing.").arg(name.toString()));
    }
    for (auto it = value.constBegin(); it != value.constEnd(); ++it) {
        if (!properties.contains(it.key()))
            return fail(Error::Kind::Invalid, Words::tr("“%1” is not a parameter of this tool.").arg(it.key()));
        if (const auto checked = checkProperty(it.key(), properties.value(it.key()).toObject(), it.value()); !checked)
            return checked;
    }
    return {};
}
