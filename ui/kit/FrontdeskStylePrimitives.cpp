// The grounds, frames and indicators of FrontdeskStyle.

#include "ui/kit/FrontdeskStyle.h"

#include "ui/kit/Paint.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace {

void drawField(QPainter *painter, const QStyleOption *option)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool hovered = enabled && option->state & QStyle::State_MouseOver;
    const Role line = hovered ? Role::Control : Role::Border;
    Paint::card(*painter, option->rect, enabled ? Role::Sunken : Role::Hover, line, Radius::Field);
    if (!focused)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().color(Role::AccentText), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
    painter->restore();
}

void drawTick(QPainter *painter, const QStyleOption *option, bool round)
{
    const bool on = option->state & QStyle::State_On;
    const bool mixed = option->state & QStyle::State_NoChange;
    const bool enabled = option->state & QStyle::State_Enabled;
    QRect box(0, 0, IconSize::Control, IconSize::Control);
    box.moveCenter(option->rect.center());
    const qreal radius = round ? box.width() / 2.0 : Radius::Tag;
    if (!on && !mixed) {
        Paint::card(*painter, box, enabled ? Role::Card : Role::Hover, Role::Control, radius);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().color(enabled ? Role::Accent : Role::Control));
    painter->drawRoundedRect(box, radius, radius);
    if (round) {
        painter->setBrush(theme().color(Role::OnAccent));
        painter->drawEllipse(QRectF(box).center(), 3, 3);
    }
    painter->restore();
    if (!round)
        paintIcon(*painter, box, mixed ? Icon::Minus : Icon::Check, Role::OnAccent, 12);
}

void drawButtonGround(QPainter *painter, const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool primary = enabled && button && button->features & QStyleOptionButton::DefaultButton;
    const bool hovered = enabled && option->state & QStyle::State_MouseOver;
    const Role ground = primary ? Role::Accent : (hovered || !enabled) ? Role::Hover : Role::Card;
    Paint::card(*painter, option->rect, ground, primary ? Role::Accent : Role::Border, Radius::Field);
}

Icon arrowIcon(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return Icon::ChevronUp;
    case QStyle::PE_IndicatorArrowLeft:
        return Icon::ChevronLeft;
    case QStyle::PE_IndicatorArrowRight:
        return Icon::ChevronRight;
    default:
        return Icon::ChevronDown;
    }
}

} // namespace

void FrontdeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const QRect rect = option->rect;
    const Role ink = option->state & State_Enabled ? Role::Text2 : Role::Text3;
    switch (element) {
    case PE_FrameFocusRect:
        // Buttons have the ring outside; only rows draw theirs inside.
        if (qobject_cast<const QAbstractItemView *>(widget) && option->state & State_KeyboardFocusChange)
            Paint::innerFocusRing(*painter, rect, Radius::Tag);
        return;
    case PE_PanelButtonCommand:
        drawButtonGround(painter, option);
        return;
    case PE_PanelButtonTool:
        if (option->state & State_On || option->state & State_Sunken)
            Paint::softGround(*painter, rect, Role::Selected, Role::AccentText, Radius::Field);
        else if (option->state & State_Enabled && option->state & State_MouseOver)
            Paint::softGround(*painter, rect, Role::Hover, Role::Text2, Radius::Field);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameButtonTool:
    case PE_FrameLineEdit:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_PanelToolBar:
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(painter, option);
        return;
    }
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget)) {
            drawField(painter, option);
            return;
        }
        [[fallthrough]];
    case PE_FrameGroupBox:
        Paint::card(*painter, rect, Role::Sunken, Role::Border, Radius::Field);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(rect, theme().color(Role::Card));
        painter->save();
        painter->setPen(theme().color(Role::Border));
        painter->drawRect(rect.adjusted(0, 0, -1, -1)); // a window of its own: square, no translucency
        painter->restore();
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        drawTick(painter, option, true);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const bool open = option->state & State_Open;
            painter->save();
            painter->setLayoutDirection(option->direction);
            paintIcon(*painter, rect, open ? Icon::ChevronDown : Icon::ChevronRight, Role::Text3, IconSize::Inline);
            painter->restore();
        }
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem: {
        const bool selected = option->state & State_Selected;
        if (selected || option->state & State_MouseOver)
            Paint::softGround(*painter, rect, selected ? Role::Selected : Role::Hover, Role::AccentText, Radius::Field);
        return;
    }
    case PE_FrameTabWidget:
        return;
    case PE_FrameTabBarBase:
        Paint::hairline(*painter, rect.bottomLeft(), rect.bottomRight());
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown:
        paintIcon(*painter, rect, arrowIcon(element), ink, qMin(IconSize::Inline, qMin(rect.width(), rect.height())));
        return;
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool down = !header || header->sortIndicator == QStyleOptionHeader::SortDown;
        paintIcon(*painter, rect, down ? Icon::ChevronDown : Icon::ChevronUp, Role::Text, IconSize::Inline);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}
