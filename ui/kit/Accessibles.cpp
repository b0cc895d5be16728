#include "ui/kit/Accessibles.h"

#include "ui/kit/Announcer.h"
#include "ui/kit/Avatar.h"
#include "ui/kit/BarChart.h"
#include "ui/kit/Chip.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/RingGauge.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/Tag.h"
#include "ui/kit/WidgetList.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace {

std::optional<QAccessible::Role> roleOf(const QObject *object)
{
    if (qobject_cast<const Chip *>(object) || qobject_cast<const Tag *>(object)
        || qobject_cast<const ElidedLabel *>(object))
        return QAccessible::StaticText;
    if (qobject_cast<const BarChart *>(object) || qobject_cast<const RingGauge *>(object))
        return QAccessible::Chart;
    if (qobject_cast<const Avatar *>(object))
        return QAccessible::Graphic;
    if (qobject_cast<const SegmentedControl *>(object))
        return QAccessible::Grouping;
    if (qobject_cast<const WidgetList *>(object))
        return QAccessible::List;
    if (qobject_cast<const WidgetListRow *>(object))
        return QAccessible::ListItem;
    if (qobject_cast<const Announcer *>(object))
        return QAccessible::Notification;
    return {};
}

QAccessibleInterface *make(const QString &, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    const std::optional<QAccessible::Role> role = roleOf(object);
    return role ? new QAccessibleWidget(static_cast<QWidget *>(object), *role) : nullptr;
}

} // namespace

void installAccessibles()
{
    static const bool installed = (QAccessible::installFactory(make), true);
    Q_UNUSED(installed)
}
