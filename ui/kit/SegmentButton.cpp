#include "ui/kit/SegmentButton.h"

#include "ui/kit/ButtonText.h"
#include "ui/kit/Paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int Padding = 12;
constexpr int Gap = 6;

QFont segmentFont(bool chosen)
{
    return theme().font(Type::Small, chosen ? QFont::DemiBold : QFont::Medium);
}

} // namespace

SegmentButton::SegmentButton(const SegmentedControl::Segment &segment, QWidget *parent)
    : QAbstractButton(parent)
    , m_segment(segment)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setText(ButtonText::escaped(segment.text));
    nameIt();
}

void SegmentButton::setCount(const QString &count)
{
    m_segment.count = count;
    nameIt();
    updateGeometry();
    update();
}

void SegmentButton::nameIt()
{
    setAccessibleName(m_segment.text);
    setAccessibleDescription(m_segment.count);
}

QSize SegmentButton::sizeHint() const
{
    // Measured with the heavier weight, so that choosing a segment moves nothing.
    const QFontMetrics metrics(segmentFont(true));
    int width = metrics.horizontalAdvance(m_segment.text) + 2 * Padding + 2;
    if (m_segment.icon)
        width += IconSize::Inline + Gap;
    if (!m_segment.count.isEmpty())
        width += Gap + metrics.horizontalAdvance(m_segment.count);
    return {width, theme().boxHeight(Type::Small, 26)};
}

QSize SegmentButton::minimumSizeHint() const
{
    const int icon = m_segment.icon ? IconSize::Inline + Gap : 0;
    const int least = QFontMetrics(segmentFont(true)).averageCharWidth() * 4;
    return {qMin(sizeHint().width(), icon + least + 2 * Padding), sizeHint().height()};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Role ink = !isEnabled() ? Role::Text3 : (isChecked() || underMouse()) ? Role::Text : Role::Text2;
    const QFont font = segmentFont(isChecked());
    const QFontMetrics metrics(font);
    const int count = m_segment.count.isEmpty() ? 0 : metrics.horizontalAdvance(m_segment.count) + 2;
    const int icon = m_segment.icon ? IconSize::Inline + Gap : 0;
    const int room = qMax(0, width() - 2 * Padding + 4 - icon - (count > 0 ? count + Gap : 0));
    const int words = qMin(metrics.horizontalAdvance(m_segment.text) + 2, room);
    int x = (width() - icon - words - (count > 0 ? count + Gap : 0)) / 2;
    const auto place = [this](int left, int w) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, w, height()));
    };
    if (m_segment.icon) {
        paintIcon(painter, place(x, IconSize::Inline), *m_segment.icon, ink, IconSize::Inline);
        x += icon;
    }
    Paint::text(painter, place(x, words), m_segment.text, font, ink);
    if (count > 0)
        Paint::text(painter, place(x + words + Gap, count), m_segment.count, font, isChecked() ? ink : Role::Text3);
}
