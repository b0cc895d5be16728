#include "ui/kit/FilterChip.h"

#include "ui/kit/ButtonText.h"
#include "ui/kit/FrontdeskStyle.h"
#include "ui/kit/Paint.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int Padding = 10;
constexpr int Gap = 6;

QFont chipFont()
{
    return theme().font(Type::Caption, QFont::Medium);
}

} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty(FocusRadiusProperty, 12);
    setText(ButtonText::escaped(text));
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setCount(int count, int limit)
{
    if (count < 0)
        m_count.clear();
    else if (count > limit)
        m_count = tr("%1+", "more than this many").arg(QLocale().toString(limit));
    else
        m_count = QLocale().toString(count);
    setAccessibleDescription(m_count);
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(chipFont());
    const int count = m_count.isEmpty() ? 0 : Gap + metrics.horizontalAdvance(m_count);
    return {metrics.horizontalAdvance(ButtonText::shown(text())) + count + 2 * Padding + 2,
            theme().boxHeight(Type::Caption, 24)};
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Role ink = !isEnabled() ? Role::Text3 : isChecked() ? Role::AccentText : Role::Text2;
    if (isChecked()) {
        Paint::softGround(painter, rect(), Role::Selected, Role::AccentText, height() / 2.0);
    } else {
        const bool lit = isEnabled() && underMouse();
        Paint::card(painter, rect(), lit ? Role::Hover : Role::Panel, Role::Border, height() / 2.0);
    }
    const QString label = ButtonText::shown(text());
    const QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
    const int words = QFontMetrics(chipFont()).horizontalAdvance(label) + 2;
    const auto place = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    Paint::text(painter, place(QRect(inner.x(), 0, words, height())), label, chipFont(), ink);
    if (!m_count.isEmpty())
        Paint::text(painter, place(inner.adjusted(words + Gap - 2, 0, 2, 0)), m_count, chipFont(), ink);
}
