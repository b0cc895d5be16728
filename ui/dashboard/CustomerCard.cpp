#include "ui/dashboard/CustomerCard.h"

#include "core/base/Text.h"
#include "ui/dashboard/ReasonLink.h"
#include "ui/kit/BarChart.h"
#include "ui/kit/Chip.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/HealthWords.h"
#include "ui/kit/MoneyText.h"
#include "ui/kit/Paint.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/RingGauge.h"
#include "ui/kit/TimeText.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostReasons = 3;
constexpr int MostDailyBars = 31;
constexpr int EngagementFrom = 860; ///< widths below which a chart gives way
constexpr int LoginsFrom = 660;

} // namespace

CustomerCard::CustomerCard(const CustomerHealth &health, qint64 nowMs, QWidget *parent)
    : QAbstractButton(parent)
    , m_health(health)
{
    const QString status = HealthWords::status(health.status);
    setAccessibleName(tr("%1, %2").arg(oneLine(health.customer.name, 80), status));
    setToolTip(tr("Opens %1").arg(oneLine(health.customer.name, 80)));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *ring = new RingGauge(56, this);
    ring->setValue(health.score, 100, HealthWords::tone(health.status), status);
    m_engagement = makeChart(tr("Engagement"), health.engagement, Tone::Accent, nowMs);
    m_logins = makeChart(tr("Logins"), health.logins, Tone::Accent, nowMs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(5), space(2), space(5), space(2));
    row->setSpacing(space(4));
    row->addWidget(ring, 0, Qt::AlignVCenter);
    row->addWidget(makeWho(), 1);
    row->addWidget(m_engagement, 0, Qt::AlignVCenter);
    row->addWidget(m_logins, 0, Qt::AlignVCenter);
    row->addWidget(makeChart(tr("Tickets"), health.tickets, Tone::Amber, nowMs), 0, Qt::AlignVCenter);
    row->addWidget(makeFacts(nowMs), 0, Qt::AlignVCenter);
    // Everything but the charts, which say their values on hover, and the reasons lets the click through to the card.
    for (QWidget *child : findChildren<QWidget *>()) {
        const bool holdsReasons = child->findChild<ReasonLink *>() != nullptr;
        if (!holdsReasons && !qobject_cast<BarChart *>(child) && !qobject_cast<ReasonLink *>(child))
            child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

QWidget *CustomerCard::makeWho()
{
    const CustomerHealth &health = m_health;
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *names = new QHBoxLayout;
    names->setSpacing(space(2));
    auto *name = new ElidedLabel(oneLine(health.customer.name, 80), Type::BodyStrong, Role::Text, box);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *company = new ElidedLabel(oneLine(health.customer.company, 80), Type::Small, Role::Text3, box);
    company->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    names->addWidget(name);
    names->addWidget(company, 1);
    column->addStretch();
    column->addLayout(names);
    column->addWidget(new Chip({HealthWords::status(health.status), HealthWords::tone(health.status), {}, true}, box),
                      0, Qt::AlignLeading);
    for (std::size_t i = 0; i < std::min<std::size_t>(health.reasons.size(), MostReasons); ++i) {
        auto *link = new ReasonLink(health.reasons[i], box);
        connect(link, &QAbstractButton::clicked, this,
                [this, reason = health.reasons[i]] { Q_EMIT reasonRequested(reason); });
        column->addWidget(link);
    }
    const int more = int(health.reasons.size()) - MostReasons;
    if (more > 0)
        column->addWidget(new PlainLabel(tr("and %n more", nullptr, more), Type::Caption, Role::Text3, box));
    column->addStretch();
    return box;
}

QWidget *CustomerCard::makeFacts(qint64 nowMs)
{
    const CustomerHealth &health = m_health;
    auto *box = new QWidget(this);
    box->setFixedWidth(QFontMetrics(theme().font(Type::Small)).averageCharWidth() * 24);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(3));
    grid->setVerticalSpacing(space(1));
    grid->setColumnStretch(1, 1);
    const QString unknown = tr("Not enough data");
    int line = 0;
    const auto add = [&](const QString &name, const QString &value, bool isKnown) {
        grid->addWidget(new PlainLabel(name, Type::Small, Role::Text3, box), line, 0);
        auto *shown = new ElidedLabel(isKnown ? value : unknown, Type::Small, isKnown ? Role::Text : Role::Text3, box);
        grid->addWidget(shown, line++, 1);
    };
    add(tr("NPS"), health.nps ? QString::number(*health.nps) : QString(), health.nps.has_value());
    add(tr("MRR"), health.mrr ? dollars(*health.mrr) : QString(), health.mrr.has_value());
    add(tr("Plan"), oneLine(health.plan, 30), !health.plan.isEmpty());
    add(tr("Active"), TimeText::ago(health.lastActivity, nowMs), health.lastActivity > 0);
    return box;
}

BarChart *CustomerCard::makeChart(const QString &name, const std::vector<int> &values, Tone tone, qint64 nowMs)
{
    auto *chart = new BarChart(name, tone == Tone::Amber ? Role::Amber : Role::AccentText, this);
    // A quarter is shown by weeks; the first of them may be short.
    const int daysPerBar = int(values.size()) > MostDailyBars ? 7 : 1;
    const int bars = (int(values.size()) + daysPerBar - 1) / daysPerBar;
    QList<double> sums(bars, 0.0);
    for (std::size_t day = 0; day < values.size(); ++day) {
        const int fromEnd = (int(values.size() - 1 - day)) / daysPerBar;
        sums[bars - 1 - fromEnd] += values[day];
    }
    const QList<BarChart::Value> shown(sums.cbegin(), sums.cend());
    chart->setValues(
        shown, QDateTime::fromMSecsSinceEpoch(nowMs).date(),
        [](double value) { return QLocale().toString(value, 'f', 0); }, daysPerBar);
    return chart;
}

QSize CustomerCard::sizeHint() const
{
    return {layout()->sizeHint().width(), layout()->sizeHint().height()};
}

void CustomerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(painter, rect(), underMouse() ? Role::Hover : Role::Card);
    if (hasFocus())
        Paint::innerFocusRing(painter, rect(), Radius::Card);
}

void CustomerCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    m_engagement->setVisible(width() >= EngagementFrom);
    m_logins->setVisible(width() >= LoginsFrom);
}

void CustomerCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}
