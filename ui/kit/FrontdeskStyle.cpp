#include "ui/kit/FrontdeskStyle.h"

#include "ui/kit/Icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

bool wantsFocusRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QSlider *>(widget)
        || qobject_cast<const QTabBar *>(widget) || widget->property(FocusRadiusProperty).isValid();
}

} // namespace

FrontdeskStyle::FrontdeskStyle() : QProxyStyle(u"Fusion"_s) { }

FrontdeskStyle::~FrontdeskStyle() = default;

int FrontdeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 7;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return IconSize::Control;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
        return space(2);
    case PM_MenuPanelWidth:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space(1);
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarHMargin:
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 5; // 2 px gap, 2 px ring, one to spare for its smooth edge
    case PM_TabBarTabHSpace:
    case PM_TabBarTabVSpace:
        return space(6);
    case PM_TreeViewIndentation:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FrontdeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
    case SH_MessageBox_CenterButtons:
        return 0;
    case SH_ScrollBar_MiddleClickAbsolutePosition:
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_Table_GridLineColor:
        return int(theme().color(Role::Border).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize FrontdeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                       const QWidget *widget) const
{
    const int control = theme().boxHeight(Type::Body, 32);
    switch (type) {
    case CT_PushButton:
        return {size.width() + 2 * 14, qMax(control, size.height())};
    case CT_LineEdit: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? QSize(base.width(), qMax(control, base.height())) : base;
    }
    case CT_ComboBox:
        return {size.width() + 44, qMax(control, size.height())};
    case CT_SpinBox:
        return {size.width() + 20, qMax(control, size.height())};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        return {size.width() + 20 + 24 + 28, theme().rowHeight(RowKind::Menu)};
    }
    case CT_MenuBarItem:
        return {size.width() + 16, qMax(size.height() + 8, theme().boxHeight(Type::Body, 28))};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(base.height(), theme().rowHeight(RowKind::TableHead))};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(base.height(), theme().rowHeight(RowKind::Tree))};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QIcon FrontdeskStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
    case SP_TitleBarCloseButton:
        return icon(Icon::Cross);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(Icon::Info, Role::AccentText);
    case SP_MessageBoxWarning:
        return icon(Icon::Alert, Role::AmberText);
    case SP_MessageBoxCritical:
        return icon(Icon::Alert, Role::RedText);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(Icon::More);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void FrontdeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) || widget->inherits("QComboBox")
        || widget->inherits("QAbstractSpinBox") || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
    // What a tool tip says may come from a customer: it is text, whatever it looks like.
    if (widget->inherits("QTipLabel"))
        static_cast<QLabel *>(widget)->setTextFormat(Qt::PlainText);
    // A field of several lines looks as one of a single line does, and a list in a frame as a card: the ground and the
    // ring are the frame's.
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    if (area && area->frameShape() != QFrame::NoFrame) {
        auto *text = qobject_cast<QPlainTextEdit *>(widget);
        if (text) {
            text->setAttribute(Qt::WA_Hover);
            text->document()->setDocumentMargin(space(2));
        }
        if (text || qobject_cast<QAbstractItemView *>(widget))
            area->viewport()->setAutoFillBackground(false);
    }
    // Every widget, since FocusRadiusProperty may be set after this; the filter answers focus changes only.
    if (widget->focusPolicy() != Qt::NoFocus || wantsFocusRing(widget))
        widget->installEventFilter(this);
}

void FrontdeskStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool FrontdeskStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto *text = qobject_cast<QPlainTextEdit *>(watched))
            text->update(); // of itself it repaints what is inside the frame only
    }
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        auto *widget = static_cast<QWidget *>(watched);
        const bool byKeyboard = reason != Qt::MouseFocusReason && reason != Qt::PopupFocusReason;
        if (byKeyboard && wantsFocusRing(widget)) {
            if (!m_frame)
                m_frame = new QFocusFrame(widget->window());
            m_frame->setWidget(widget);
        }
    } else if (event->type() == QEvent::FocusOut && m_frame && m_frame->widget() == watched) {
        m_frame->setWidget(nullptr);
    }
    return QProxyStyle::eventFilter(watched, event);
}
