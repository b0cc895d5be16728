#include "ui/dashboard/DashboardPage.h"

#include "core/base/Deliver.h"
#include "core/base/Timers.h"
#include "core/desk/Desk.h"
#include "ui/dashboard/DashboardExport.h"
#include "ui/dashboard/HealthList.h"
#include "ui/dashboard/SupportAnalytics.h"
#include "ui/dashboard/TotalsGrid.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/MenuButton.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/ScrollPane.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/Surface.h"
#include "ui/kit/TimeText.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Ranges{7, 30, 90};
constexpr int ComputeDelayMs = 500;
constexpr int AnalyticsWidth = 340;
constexpr int SideBySideFrom = 1096; ///< of the page; with the rail a window of 1180
constexpr int PairsFrom = 700;

} // namespace

DashboardPage::DashboardPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    m_head = new PageHead(tr("Success dashboard"), this);
    m_range = new SegmentedControl({tr("7 days"), tr("30 days"), tr("90 days")}, this);
    m_range->setAccessibleName(tr("Range"));
    m_range->setCurrentIndex(0);
    m_head->addTrailing(m_range);
    m_head->addTrailing(makeExport());
    auto *empty = new EmptyState(Icon::Dashboard, tr("Nothing to show yet"),
                                 tr("Once customers write, their health appears here."), this);
    Button *seed = empty->addButton(tr("Seed demo data"), Icon::Database);
    connect(seed, &QPushButton::clicked, this, &DashboardPage::seedRequested);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new ScrollPane(makeContent(), this));
    auto *nothing = new Surface(Role::Content, m_stack);
    auto *middle = new QVBoxLayout(nothing);
    middle->addWidget(empty);
    m_stack->addWidget(nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);

    m_computing.setSingleShot(true);
    m_computing.setInterval(ComputeDelayMs);
    connect(&m_computing, &QTimer::timeout, this, &DashboardPage::read);
    connect(m_range, &SegmentedControl::currentChanged, this, &DashboardPage::read);
    connect(&desk, &Desk::committed, this, &DashboardPage::follow);
    arrange();
}

DashboardPage::~DashboardPage() = default;

QWidget *DashboardPage::makeContent()
{
    m_content = new Surface(Role::Content);
    m_totals = new TotalsGrid(m_content);
    m_customers = new HealthList(m_desk.clock(), m_content);
    m_analytics = new SupportAnalytics(m_content);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space(4));
    m_columns->addWidget(m_customers, 1);
    m_columns->addWidget(m_analytics);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(space(6), space(4), space(6), space(6));
    column->setSpacing(space(4));
    column->addWidget(m_totals);
    column->addLayout(m_columns, 1);
    connect(m_totals, &TotalsGrid::customersRequested, this, &DashboardPage::customersRequested);
    connect(m_totals, &TotalsGrid::openTicketsRequested, this, &DashboardPage::openTicketsRequested);
    connect(m_totals, &TotalsGrid::approvalsRequested, this, &DashboardPage::approvalsRequested);
    connect(m_customers, &HealthList::customerRequested, this, &DashboardPage::customerRequested);
    connect(m_customers, &HealthList::reasonRequested, this, &DashboardPage::reasonRequested);
    return m_content;
}

MenuButton *DashboardPage::makeExport()
{
    auto *button = new MenuButton(tr("Export"), this);
    button->setGlyph(Icon::Download);
    m_export = std::make_unique<DashboardExport>(m_desk, *this);
    connect(m_export.get(), &DashboardExport::told, this, &DashboardPage::told);
    connect(m_export.get(), &DashboardExport::failed, this, &DashboardPage::failed);
    button->menu().addAction(tr("Picture (PNG)…"), this, [this] { m_export->picture(*m_content); });
    button->menu().addAction(tr("Table (CSV)…"), this, [this] { m_export->table(m_dashboard); });
    return button;
}

void DashboardPage::follow(const Change &change)
{
    if (!change.everything && change.events.empty() && change.tickets.empty() && change.messages.empty()
        && change.runs.empty() && change.customers.empty())
        return;
    m_stale = true;
    if (isVisible())
        startUnlessRunning(m_computing);
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void DashboardPage::read()
{
    m_stale = false;
    deliver(m_desk.dashboard(Ranges[std::size_t(std::max(0, m_range->currentIndex()))]), this,
            [this](const Result<Dashboard> &dashboard) {
                if (dashboard)
                    showDashboard(*dashboard);
                else
                    Q_EMIT failed(tr("The dashboard cannot be computed"), dashboard.error());
            });
}

void DashboardPage::showDashboard(const Dashboard &dashboard)
{
    m_dashboard = dashboard;
    m_stack->setCurrentIndex(dashboard.totals.customers == 0 ? 1 : 0);
    const QDate today = QDateTime::fromMSecsSinceEpoch(dashboard.computedAt).date();
    const QLocale locale;
    const QString format = tr("d MMMM", "a date in a range");
    m_head->setSub(tr("%1 to %2, updated %3")
                       .arg(locale.toString(today.addDays(1 - dashboard.days), format), locale.toString(today, format),
                            TimeText::clock(dashboard.computedAt)));
    m_totals->show(dashboard);
    m_analytics->show(dashboard);
    m_customers->show(dashboard);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DashboardPage::arrange()
{
    const bool isWide = width() >= SideBySideFrom;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_analytics->setMaximumWidth(isWide ? AnalyticsWidth : QWIDGETSIZE_MAX);
    m_analytics->setMinimumWidth(isWide ? AnalyticsWidth : 0);
    // By twos: six, then three pairs, then two columns.
    m_totals->arrange(isWide ? 6 : width() >= PairsFrom ? 3 : 2);
}
