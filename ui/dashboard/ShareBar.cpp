#include "ui/dashboard/ShareBar.h"

#include "ui/kit/Paint.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int BarHeight = 9;
constexpr int SquareSize = 9;

int lineHeight()
{
    return theme().boxHeight(Type::Small, 22);
}

} // namespace

ShareBar::ShareBar(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    m_total = 0;
    QStringList words;
    for (const Part &part : parts) {
        m_total += part.count;
        words.append(u"%1: %2"_s.arg(part.name, QLocale().toString(part.count)));
    }
    setAccessibleDescription(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
    updateGeometry();
    update();
}

QSize ShareBar::sizeHint() const
{
    return {220, BarHeight + space(2) + int(m_parts.size()) * lineHeight()};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [this](const QRectF &box) {
        QRectF mirrored = box;
        if (layoutDirection() == Qt::RightToLeft)
            mirrored.moveRight(width() - box.left());
        return mirrored;
    };
    painter.save();
    QPainterPath pill;
    pill.addRoundedRect(QRectF(0, 0, width(), BarHeight), BarHeight / 2.0, BarHeight / 2.0);
    painter.setClipPath(pill);
    painter.fillRect(QRectF(0, 0, width(), BarHeight), theme().color(Role::Track));
    qreal x = 0;
    for (const Part &part : std::as_const(m_parts)) {
        const qreal length = m_total > 0 ? width() * qreal(part.count) / m_total : 0;
        if (length > 0)
            painter.fillRect(place(QRectF(x, 0, qMax(1.0, length - 1), BarHeight)), theme().color(part.fill));
        x += length;
    }
    painter.restore();

    int y = BarHeight + space(2);
    for (const Part &part : std::as_const(m_parts)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(part.fill));
        painter.drawRoundedRect(place(QRectF(0, y + (lineHeight() - SquareSize) / 2.0, SquareSize, SquareSize)), 2, 2);
        const QRect words = QStyle::visualRect(
            layoutDirection(), rect(), QRect(SquareSize + space(2), y, width() - SquareSize - space(2), lineHeight()));
        const QString share = m_total > 0 ? u"%1 %"_s.arg(std::lround(100.0 * part.count / m_total)) : u"–"_s;
        const int used = Paint::text(painter, words, share, theme().font(Type::Small, QFont::DemiBold), Role::Text,
                                     Qt::AlignTrailing | Qt::AlignVCenter);
        const QRect name = QStyle::visualRect(layoutDirection(), words, words.adjusted(0, 0, -used - space(2), 0));
        Paint::text(painter, name, part.name, theme().font(Type::Small), Role::Text2);
        y += lineHeight();
    }
}
