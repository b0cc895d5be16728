#include "core/domain/Policy.h"

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
    const Permission fallback = effect == Effect::Read ? Permission::Auto : Permission::Ask;
    const Permission own = perTool.value(tool, fallback);
    if (effect == Effect::Write && own == Permission::Auto && humanApproval)
        return Permission::Ask;
    return own;
}
