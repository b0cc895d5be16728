#include "ui/kit/SkeletonRows.h"

#include "ui/kit/Paint.h"

#include <QPainter>
#include <QTimer>
#include <array>

namespace {

constexpr int DelayMs = 200;

}

SkeletonRows::SkeletonRows(RowKind row, QWidget *parent) : QWidget(parent), m_delay(new QTimer(this)), m_row(row)
{
    setAccessibleName(tr("Loading"));
    m_delay->setSingleShot(true);
    m_delay->setInterval(DelayMs);
    connect(m_delay, &QTimer::timeout, this, [this] { show(); });
    hide();
}

void SkeletonRows::start()
{
    if (!isRunning())
        m_delay->start();
}

void SkeletonRows::stop()
{
    m_delay->stop();
    hide();
}

bool SkeletonRows::isRunning() const
{
    return m_delay->isActive() || !isHidden();
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    // Three lengths by turns look like text; more would look like data.
    constexpr std::array<qreal, 3> lengths{0.72, 0.55, 0.64};
    QPainter painter(this);
    const int height = theme().rowHeight(m_row);
    const bool tall = height >= 60;
    const auto bar = [&](qreal x, qreal y, qreal width, qreal thickness) {
        QRectF box(x, y, width, thickness);
        if (layoutDirection() == Qt::RightToLeft)
            box.moveLeft(this->width() - box.right());
        Paint::card(painter, box, Role::Track, Role::Track, Radius::Tag, Qt::NoPen);
    };
    for (int i = 0; i * height < this->height(); ++i) {
        const qreal top = i * height;
        const qreal length = lengths[size_t(i) % lengths.size()];
        if (!tall) {
            bar(space(4), top + (height - 10) / 2.0, (width() - 2 * space(4)) * length, 10);
            continue;
        }
        const int lead = space(4) + AvatarSize::Row + space(3);
        QRectF disc(space(4), top + 9, AvatarSize::Row, AvatarSize::Row);
        if (layoutDirection() == Qt::RightToLeft)
            disc.moveLeft(width() - disc.right());
        Paint::dot(painter, disc.center(), disc.width(), Role::Track);
        bar(lead, top + 12, (width() - lead) * 0.4, 10);
        bar(lead, top + 32, (width() - lead - space(4)) * length, 10);
    }
}
