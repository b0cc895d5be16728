#include "ui/kit/SidePanel.h"

#include "ui/kit/Motion.h"
#include "ui/kit/Paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace {

/// The dimmed rest of the covered area; everything beside the panel closes the drawer.
class Veil : public QWidget
{
public:
    using QWidget::QWidget;

    void setDepth(qreal depth, const QRect &panel)
    {
        m_depth = depth;
        m_panel = panel;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), QColor(0, 0, 0, qRound(0.32 * 255 * m_depth)));
        Paint::shadow(painter, m_panel, 0, 3);
        painter.fillRect(m_panel, theme().color(Role::Panel));
    }

private:
    qreal m_depth = 0;
    QRect m_panel;
};

} // namespace

SidePanel::SidePanel(QWidget *panel, QWidget *over, QWidget *parent)
    : QWidget(parent)
    , m_panel(panel)
    , m_over(over)
    , m_slide(new QVariantAnimation(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_shown = value.toReal();
        place();
    });
    connect(m_slide, &QVariantAnimation::finished, this, [this] {
        if (!m_open && m_veil)
            m_veil->hide();
    });
}

SidePanel::~SidePanel() = default;

void SidePanel::setDrawerWidth(int width)
{
    m_width = width;
    place();
}

void SidePanel::setDrawer(bool drawer)
{
    if (drawer == m_drawer)
        return;
    m_drawer = drawer;
    m_slide->stop();
    m_open = false;
    m_shown = 0;
    if (!drawer) {
        dock();
        return;
    }
    m_veil = new Veil(m_over);
    m_veil->hide();
    m_veil->installEventFilter(this);
    m_over->installEventFilter(this);
    layout()->removeWidget(m_panel);
    m_panel->setParent(m_veil);
    m_panel->show();
    hide();
}

void SidePanel::dock()
{
    m_over->removeEventFilter(this);
    layout()->addWidget(m_panel);
    m_panel->show();
    show();
    if (m_veil)
        m_veil->deleteLater();
    m_veil = nullptr;
}

void SidePanel::setOpen(bool open)
{
    if (!m_drawer || open == m_open)
        return;
    m_open = open;
    if (open) {
        m_focusBefore = QApplication::focusWidget();
        m_veil->show();
        m_veil->raise();
        m_panel->setFocus(Qt::OtherFocusReason);
    } else if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    m_slide->stop();
    m_slide->setStartValue(m_shown);
    m_slide->setEndValue(open ? 1.0 : 0.0);
    m_slide->setDuration(motionMs(Motion::Fold));
    m_slide->start();
    Q_EMIT openChanged(open);
}

void SidePanel::place()
{
    if (!m_veil)
        return;
    m_veil->setGeometry(m_over->rect());
    const int width = qMin(m_width, m_over->width());
    const int shown = qRound(width * m_shown);
    const bool mirrored = m_over->layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? shown - width : m_over->width() - shown;
    const QRect box(x, 0, width, m_over->height());
    m_panel->setGeometry(box);
    static_cast<Veil *>(m_veil.data())->setDepth(m_shown, box);
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && event->type() == QEvent::Resize) {
        place();
    } else if (m_veil && watched == m_veil) {
        const bool escape =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        // A press on an empty part of the panel reaches the veil too: only one beside the panel closes.
        const bool beside = event->type() == QEvent::MouseButtonPress
            && !m_panel->geometry().contains(static_cast<QMouseEvent *>(event)->position().toPoint());
        if (escape || beside) {
            setOpen(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
