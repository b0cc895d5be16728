#include "ui/kit/TokenChip.h"

#include "core/base/Text.h"
#include "ui/kit/Paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int Padding = 7;
constexpr int Gap = 4;
constexpr int CrossSize = 11;

QFont tokenFont()
{
    return theme().font(Type::Small, QFont::Medium);
}

} // namespace

TokenChip::TokenChip(const SearchField::Token &token, QWidget *parent) : QAbstractButton(parent), m_token(token)
{
    setFocusPolicy(Qt::NoFocus); // the field's Backspace is the keyboard's way
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Remove %1").arg(shownText()));
    setToolTip(accessibleName());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString TokenChip::shownText() const
{
    return oneLine(m_token.key + QChar(u':') + m_token.value, 40);
}

void TokenChip::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

QSize TokenChip::sizeHint() const
{
    return {QFontMetrics(tokenFont()).horizontalAdvance(shownText()) + 2 + Gap + CrossSize + 2 * Padding,
            theme().boxHeight(Type::Small, 22)};
}

QSize TokenChip::minimumSizeHint() const
{
    return {qMin(56, sizeHint().width()), sizeHint().height()};
}

void TokenChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Role ink = m_selected ? Role::OnAccent : Role::AccentText;
    if (m_selected)
        Paint::card(painter, rect(), Role::Accent, Role::Accent, Radius::Tag, Qt::NoPen);
    else
        Paint::softGround(painter, rect(), underMouse() ? Role::Selected : Role::AccentSoft, ink, Radius::Tag);
    const QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
    const auto place = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    Paint::text(painter, place(inner.adjusted(0, 0, -Gap - CrossSize, 0)), shownText(), tokenFont(), ink);
    paintIcon(painter, place(QRect(inner.right() - CrossSize + 1, 0, CrossSize, height())), Icon::Cross, ink,
              CrossSize);
}
