#include "core/domain/Policy.h"

#include <QStringList>

using namespace Qt::StringLiterals;

QString wordOf(Permission permission)
{
    switch (permission) {
    case Permission::Auto:
        return u"auto"_s;
    case Permission::Ask:
        return u"ask"_s;
    case Permission::Never:
        return u"never"_s;
    }
    return {};
}

std::optional<Permission> permissionFrom(const QString &word)
{
    for (const Permission permission : {Permission::Auto, Permission::Ask, Permission::Never}) {
        if (wordOf(permission) == word)
            return permission;
    }
    return std::nullopt;
}

Permission Policy::forTool(const QString &tool, Effect effect) const
{
    if (effect == Effect::Read)
        return perTool.value(tool, Permission::Auto);
    const Permission own = perTool.value(tool, humanApproval ? Permission::Ask : Permission::Auto);
    return own == Permission::Auto && humanApproval ? Permission::Ask : own;
}

QHash<QString, Permission> Policy::parse(const QString &text)
{
    QHash<QString, Permission> perTool;
    for (const QString &pair : text.split(QChar(u' '), Qt::SkipEmptyParts)) {
        const auto permission = permissionFrom(pair.section(QChar(u'='), 1));
        if (permission)
            perTool.insert(pair.section(QChar(u'='), 0, 0), *permission);
    }
    return perTool;
}

QString Policy::toText(const QHash<QString, Permission> &perTool)
{
    QStringList pairs;
    for (auto it = perTool.cbegin(); it != perTool.cend(); ++it)
        pairs += it.key() + u"="_s + wordOf(it.value());
    pairs.sort();
    return pairs.join(QChar(u' '));
}
