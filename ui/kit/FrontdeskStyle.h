#pragma once

#include <QPointer>
#include <QProxyStyle>

class QFocusFrame;

/// A widget that is no button gets the focus ring when it carries this property; the value is the ring's corner radius.
inline constexpr auto FocusRadiusProperty = "focusRadius";

/// Fusion with our own buttons, fields, scroll bars, tick boxes, tabs, menus, tooltips, heads and focus ring. Sizes
/// follow the theme's fonts; nothing is drawn from an application stylesheet. Owned by QApplication.
///
/// A push button's looks come from Button; a stock QPushButton (in a QDialogButtonBox) is drawn as a normal one, as the
/// primary one when it is the default. The focus ring stands outside the widget and appears for keyboard focus only.
class FrontdeskStyle : public QProxyStyle
{
    Q_OBJECT
public:
    FrontdeskStyle();
    ~FrontdeskStyle() override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawTab(const QStyleOption *option, QPainter *painter) const;
    void drawHeader(const QStyleOption *option, QPainter *painter) const;
    void drawProgress(const QStyleOption *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    QRect scrollBarRect(const QStyleOptionComplex *option, SubControl sub) const;

    QPointer<QFocusFrame> m_frame; ///< child of the focused widget's window while it is shown
};
