#include "ui/activity/StepMark.h"

#include "ui/kit/Paint.h"
#include "ui/kit/RunningRing.h"

#include <QPainter>

namespace {

constexpr int Extent = 18;

} // namespace

StepMark::StepMark(QWidget *parent) : QWidget(parent), m_ring(new RunningRing(Extent - 2, this))
{
    m_ring->move(1, 1);
    m_ring->hide();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void StepMark::setStatus(StepStatus status)
{
    m_status = status;
    m_ring->setVisible(status == StepStatus::Running);
    update();
}

QSize StepMark::sizeHint() const
{
    return {Extent, Extent};
}

void StepMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(rect()).adjusted(1, 1, -1, -1);
    const auto hollow = [&](Role role) {
        painter.setPen(QPen(theme().color(role), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    };
    const auto filled = [&](Role ground, Role ink, Icon glyph) {
        Paint::softGround(painter, disc, ground, ink, disc.width() / 2);
        paintIcon(painter, rect(), glyph, ink, 12);
    };
    switch (m_status) {
    case StepStatus::Planned:
        hollow(Role::Control);
        break;
    case StepStatus::Running:
        break;
    case StepStatus::Done:
        filled(Role::GreenSoft, Role::GreenText, Icon::Check);
        break;
    case StepStatus::NeedsApproval:
        hollow(Role::Amber);
        break;
    case StepStatus::Skipped:
        filled(Role::Hover, Role::Text3, Icon::Minus);
        break;
    case StepStatus::Failed:
        filled(Role::RedSoft, Role::RedText, Icon::Cross);
        break;
    case StepStatus::Unknown:
        filled(Role::AmberSoft, Role::AmberText, Icon::Alert);
        break;
    }
}
