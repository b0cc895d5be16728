#include "ui/kit/Accessibles.h"

#include "ui/kit/Announcer.h"
#include "ui/kit/Avatar.h"
#include "ui/kit/BarChart.h"
#include "ui/kit/ButtonText.h"
#include "ui/kit/Chip.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/RingGauge.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/Tag.h"
#include "ui/kit/WidgetList.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace {

/// Our painted buttons. What a screen reader presses or toggles is clicked: whoever listens to clicks, for example to
/// ask before something is switched off, hears of it. Qt's own interface toggles without a click.
class ButtonAccessible : public QAccessibleWidget
{
public:
    explicit ButtonAccessible(QAbstractButton *button) : QAccessibleWidget(button) { }

    QAccessible::Role role() const override
    {
        if (!button()->isCheckable())
            return QAccessible::Button;
        return button()->autoExclusive() || button()->group() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }

    QString text(QAccessible::Text which) const override
    {
        const QString said = QAccessibleWidget::text(which);
        return which == QAccessible::Name && said.isEmpty() ? ButtonText::shown(button()->text()) : said;
    }

    QStringList actionNames() const override
    {
        QStringList names;
        if (button()->isEnabled() && button()->isCheckable())
            names += toggleAction();
        if (button()->isEnabled())
            names += pressAction();
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == toggleAction() || name == pressAction())
            // The reader is answered first: a click may build a page or open a dialog.
            QMetaObject::invokeMethod(button(), &QAbstractButton::click, Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

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
    auto *button = qobject_cast<QAbstractButton *>(object);
    const bool isQts = qobject_cast<const QCheckBox *>(object) || qobject_cast<const QRadioButton *>(object)
        || qobject_cast<const QPushButton *>(object) || qobject_cast<const QToolButton *>(object);
    if (button && !isQts)
        return new ButtonAccessible(button);
    const std::optional<QAccessible::Role> role = roleOf(object);
    return role ? new QAccessibleWidget(static_cast<QWidget *>(object), *role) : nullptr;
}

} // namespace

void installAccessibles()
{
    static const bool installed = (QAccessible::installFactory(make), true);
    Q_UNUSED(installed)
}
