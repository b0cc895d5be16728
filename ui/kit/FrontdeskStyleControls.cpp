// The composed controls of FrontdeskStyle: menus, tabs, heads, scroll bars, combo and spin boxes.

#include "ui/kit/FrontdeskStyle.h"

#include "ui/kit/Paint.h"

#include <QFocusFrame>
#include <QPainter>
#include <QStyleOption>

void FrontdeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case CE_Splitter: {
        const QRect rect = option->rect;
        const QPoint centre = rect.center();
        if (option->state & State_Horizontal)
            Paint::hairline(*painter, QPoint(centre.x(), rect.top()), QPoint(centre.x(), rect.bottom()));
        else
            Paint::hairline(*painter, QPoint(rect.left(), centre.y()), QPoint(rect.right(), centre.y()));
        return;
    }
    case CE_FocusFrame: {
        const auto *frame = qobject_cast<const QFocusFrame *>(widget);
        const QVariant radius = frame && frame->widget() ? frame->widget()->property(FocusRadiusProperty) : QVariant();
        Paint::focusRing(*painter, option->rect.adjusted(5, 5, -5, -5),
                         radius.isValid() ? radius.toInt() : Radius::Field);
        return;
    }
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    case CE_MenuEmptyArea:
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme().color(element == CE_MenuEmptyArea ? Role::Card : Role::Window));
        return;
    case CE_MenuBarItem: {
        painter->fillRect(option->rect, theme().color(Role::Window));
        const bool lit = option->state & (State_Selected | State_Sunken);
        if (lit)
            Paint::softGround(*painter, option->rect, Role::Selected, Role::AccentText, Radius::Tag);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item) {
            painter->save();
            painter->setPen(theme().color(lit ? Role::AccentText : Role::Text));
            painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->text);
            painter->restore();
        }
        return;
    }
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        drawTab(option, painter);
        return;
    case CE_HeaderEmptyArea:
    case CE_HeaderSection:
        drawHeader(option, painter);
        return;
    case CE_ProgressBar:
        drawProgress(option, painter);
        return;
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->features & QStyleOptionButton::DefaultButton && option->state & State_Enabled) {
            QStyleOptionButton primary(*button);
            primary.palette.setColor(QPalette::ButtonText, theme().color(Role::OnAccent));
            QProxyStyle::drawControl(element, &primary, painter, widget);
            return;
        }
        break;
    }
    case CE_ItemViewItem: {
        // A selected row has a soft ground, so its text is the ordinary one and not that of a selection in a text.
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!item)
            break;
        QStyleOptionViewItem copy(*item);
        copy.palette.setColor(QPalette::HighlightedText, theme().color(Role::AccentText));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QRect rect = option->rect;
            if (frame->frameShape == QFrame::HLine)
                Paint::hairline(*painter, QPoint(rect.left(), rect.center().y()),
                                QPoint(rect.right(), rect.center().y()));
            else
                Paint::hairline(*painter, QPoint(rect.center().x(), rect.top()),
                                QPoint(rect.center().x(), rect.bottom()));
            return;
        }
        break;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FrontdeskStyle::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const QRect rect = option->rect;
    painter->save();
    painter->setLayoutDirection(option->direction);
    painter->fillRect(rect, theme().color(Role::Card));
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        Paint::hairline(*painter, QPoint(rect.left(), rect.center().y()), QPoint(rect.right(), rect.center().y()));
        painter->restore();
        return;
    }
    const bool enabled = option->state & State_Enabled;
    if (enabled && option->state & State_Selected)
        Paint::softGround(*painter, rect, Role::Hover, Role::Text, Radius::Field - 2);

    const auto placed = [&](const QRect &inner) { return visualRect(option->direction, rect, inner); };
    const QRect lead = placed(QRect(rect.x() + 10, rect.y(), IconSize::Control, rect.height()));
    if (item->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item->checked)
            paintIcon(*painter, lead, Icon::Check, enabled ? Role::AccentText : Role::Text3);
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, lead, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }

    const QString label = item->text.section(QChar(u'\t'), 0, 0);
    const QString keys = item->text.section(QChar(u'\t'), 1);
    painter->setFont(item->font);
    painter->setPen(theme().color(enabled ? Role::Text : Role::Text3));
    const QRect words = placed(rect.adjusted(36, 0, -12, 0));
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter->drawText(words, flags | int(visualAlignment(option->direction, Qt::AlignLeft)), label);
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect end = placed(QRect(rect.right() - 22, rect.y(), IconSize::Inline, rect.height()));
        paintIcon(*painter, end, Icon::ChevronRight, Role::Text3, IconSize::Inline);
    } else if (!keys.isEmpty()) {
        painter->setPen(theme().color(Role::Text3));
        painter->drawText(words, flags | int(visualAlignment(option->direction, Qt::AlignRight)), keys);
    }
    painter->restore();
}

void FrontdeskStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab)
        return;
    const bool selected = option->state & State_Selected;
    const bool hovered = option->state & State_MouseOver;
    painter->save();
    painter->setFont(theme().font(Type::Body, selected ? QFont::DemiBold : QFont::Normal));
    painter->setPen(theme().color(selected || hovered ? Role::Text : Role::Text2));
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
    if (selected) {
        const QRect rect = option->rect;
        painter->fillRect(QRect(rect.x() + 8, rect.bottom() - 1, rect.width() - 16, 2),
                          theme().color(Role::AccentText));
    }
    painter->restore();
}

void FrontdeskStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, theme().color(Role::Panel));
    Paint::hairline(*painter, option->rect.bottomLeft(), option->rect.bottomRight());
}

void FrontdeskStyle::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    QRectF groove(option->rect);
    groove.setHeight(6);
    groove.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().color(Role::Track));
    painter->drawRoundedRect(groove, 3, 3);
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    if (range > 0 && bar->progress > bar->minimum) {
        QRectF done = groove;
        done.setWidth(groove.width() * double(qint64(bar->progress) - bar->minimum) / double(range));
        if (option->direction == Qt::RightToLeft)
            done.moveRight(groove.right());
        painter->setBrush(theme().color(Role::AccentText));
        painter->drawRoundedRect(done, 3, 3);
    }
    painter->restore();
}

void FrontdeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                        const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void FrontdeskStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    const bool lit = option->state & State_MouseOver || option->state & State_Sunken;
    QRectF thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const qreal inset = lit ? 1 : 2;
    if (slider->orientation == Qt::Vertical)
        thumb.adjust(inset, 2, -inset, -2);
    else
        thumb.adjust(2, inset, -2, -inset);
    QColor color = theme().color(Role::Control);
    color.setAlphaF(lit || theme().isHighContrast() ? 1.0f : 0.5f);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const qreal radius = qMin(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

void FrontdeskStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool hovered = enabled && option->state & State_MouseOver;
    Paint::card(*painter, option->rect, hovered || !enabled ? Role::Hover : Role::Sunken, Role::Border, Radius::Field);
    if (option->state & State_HasFocus) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme().color(Role::AccentText), 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
        painter->restore();
    }
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    paintIcon(*painter, arrow, Icon::ChevronDown, enabled ? Role::Text2 : Role::Text3, IconSize::Inline);
}

void FrontdeskStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionFrame field;
    field.QStyleOption::operator=(*option);
    field.lineWidth = 1;
    drawPrimitive(PE_PanelLineEdit, &field, painter, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    const auto ink = [spin](QAbstractSpinBox::StepEnabledFlag step) {
        return spin->stepEnabled & step ? Role::Text2 : Role::Track;
    };
    const QRect up = subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget);
    const QRect down = subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget);
    paintIcon(*painter, up, Icon::ChevronUp, ink(QAbstractSpinBox::StepUpEnabled), 11);
    paintIcon(*painter, down, Icon::ChevronDown, ink(QAbstractSpinBox::StepDownEnabled), 11);
}

QRect FrontdeskStyle::scrollBarRect(const QStyleOptionComplex *option, SubControl sub) const
{
    const auto *bar = static_cast<const QStyleOptionSlider *>(option);
    const bool vertical = bar->orientation == Qt::Vertical;
    const QRect rect = option->rect;
    const int room = vertical ? rect.height() : rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int length = room;
    if (range > 0) {
        length = int(qint64(bar->pageStep) * room / (range + bar->pageStep));
        length = qMin(room, qMax(length, pixelMetric(PM_ScrollBarSliderMin, option, nullptr)));
    }
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return vertical ? QRect(rect.x(), rect.y() + from, rect.width(), size)
                        : QRect(rect.x() + from, rect.y(), size, rect.height());
    };
    switch (sub) {
    case SC_ScrollBarSlider:
        return piece(start, length);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + length, room - start - length);
    case SC_ScrollBarGroove:
        return rect;
    default:
        return {}; // no arrow buttons
    }
}

QRect FrontdeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                     const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar && qstyleoption_cast<const QStyleOptionSlider *>(option))
        return visualRect(option->direction, rect, scrollBarRect(option, sub));
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(10, 1, -30, -1));
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow)
        return visualRect(option->direction, rect, QRect(rect.right() - 27, rect.y(), 20, rect.height()));
    if (control == CC_SpinBox) {
        const QRect steps(rect.right() - 23, rect.y() + 3, 20, rect.height() - 6);
        const int half = steps.height() / 2;
        switch (sub) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, rect, QRect(steps.x(), steps.y(), steps.width(), half));
        case SC_SpinBoxDown:
            return visualRect(option->direction, rect, QRect(steps.x(), steps.y() + half, steps.width(), half));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(8, 1, -26, -1));
        default:
            return rect;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect FrontdeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(8, 1, -8, -1);
    }
    if (element == SE_ItemViewItemFocusRect)
        return option->rect; // the row is what is chosen, not its words
    return QProxyStyle::subElementRect(element, option, widget);
}
