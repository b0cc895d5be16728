#include "ui/dashboard/DashboardPage.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "ui/dashboard/CategoryBars.h"
#include "ui/dashboard/CustomerCard.h"
#include "ui/dashboard/FigureCard.h"
#include "ui/kit/Button.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/MoneyText.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/Surface.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Ranges{7, 30, 90};
constexpr int ComputeDelayMs = 500;
constexpr int CardsAtOnce = 50;
constexpr int AnalyticsWidth = 340;
constexpr int SideBySideFrom = 1096; ///< of the page; with the rail a window of 1180

/// What stands where a number cannot be computed; the words below it say so.
QString unknownFigure()
{
    return u"–"_s;
}

QString notEnough()
{
    return DashboardPage::tr("Not enough data");
}

} // namespace

DashboardPage::DashboardPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_shown(CardsAtOnce)
{
    m_head = new PageHead(tr("Success dashboard"), this);
    m_range = new SegmentedControl({tr("7 days"), tr("30 days"), tr("90 days")}, this);
    m_range->setAccessibleName(tr("Range"));
    m_range->setCurrentIndex(0);
    m_head->addTrailing(m_range);
    auto *empty = new EmptyState(Icon::Dashboard, tr("Nothing to show yet"),
                                 tr("Once customers write, their health appears here."), this);
    Button *seed = empty->addButton(tr("Seed demo data"), Icon::Database);
    connect(seed, &QPushButton::clicked, this, &DashboardPage::seedRequested);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(makeContent());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(scroll);
    m_stack->addWidget(empty);
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

QWidget *DashboardPage::makeContent()
{
    auto *content = new Surface(Role::Content);
    m_customersCount = new PlainLabel({}, Type::Small, Role::Text3, content);
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(space(2));
    m_more = new Button({}, Button::Look::Normal, content);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += CardsAtOnce;
        showCustomers();
    });
    auto *title = new QHBoxLayout;
    title->setSpacing(space(2));
    title->addWidget(new PlainLabel(tr("Customer health"), Type::BodyStrong, Role::Text, content));
    title->addWidget(m_customersCount, 1);
    auto *health = new QVBoxLayout;
    health->setSpacing(space(2));
    health->addLayout(title);
    health->addLayout(m_cards);
    health->addWidget(m_more, 0, Qt::AlignHCenter);
    health->addStretch();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space(4));
    m_columns->addLayout(health, 1);
    m_columns->addWidget(makeAnalytics());
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space(6), space(4), space(6), space(6));
    column->setSpacing(space(4));
    column->addWidget(makeTotals());
    column->addLayout(m_columns, 1);
    return content;
}

QWidget *DashboardPage::makeTotals()
{
    auto *box = new QWidget;
    const std::array names{tr("Monthly revenue"), tr("Customers"),           tr("Average health"), tr("NPS"),
                           tr("Open tickets"),    tr("Waiting for approval")};
    m_totalsGrid = new QGridLayout(box);
    m_totalsGrid->setContentsMargins(0, 0, 0, 0);
    m_totalsGrid->setSpacing(space(3));
    for (std::size_t i = 0; i < names.size(); ++i)
        m_totals[i] = new FigureCard(names[i], box);
    return box;
}

QWidget *DashboardPage::makeAnalytics()
{
    m_analytics = new QWidget;
    m_firstResponse = new FigureCard(tr("First response, median"), m_analytics);
    m_resolution = new FigureCard(tr("Resolution, median"), m_analytics);
    m_share = new FigureCard(tr("Assistant share"), m_analytics);
    for (FigureCard *card : {m_firstResponse, m_resolution, m_share})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_categories = new CategoryBars(m_analytics);
    m_decisions = new CategoryBars(m_analytics);
    m_noCategories = new PlainLabel(tr("No tickets in this time"), Type::Small, Role::Text3, m_analytics);
    const auto cardOf = [this](const QString &title, const QList<QWidget *> &widgets) {
        auto *card = new Card(m_analytics);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(space(4), space(3), space(4), space(3));
        column->setSpacing(space(2));
        column->addWidget(new PlainLabel(title, Type::BodyStrong, Role::Text, card));
        for (QWidget *widget : widgets)
            column->addWidget(widget);
        return card;
    };
    auto *formula = new PlainLabel(tr("Sign-ins and page views, open tickets, NPS and payments of the last 30 days. "
                                      "Every reason shows the points it costs, from 100."),
                                   Type::Small, Role::Text2, m_analytics);
    auto *times = new QHBoxLayout;
    times->setSpacing(space(3));
    times->addWidget(m_firstResponse, 1);
    times->addWidget(m_resolution, 1);
    auto *column = new QVBoxLayout(m_analytics);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addLayout(times);
    column->addWidget(cardOf(tr("Tickets by category"), {m_categories, m_noCategories}));
    column->addWidget(m_share);
    column->addWidget(cardOf(tr("What became of drafts"), {m_decisions}));
    column->addWidget(cardOf(tr("How health is computed"), {formula->wrapped()}));
    column->addStretch();
    return m_analytics;
}

void DashboardPage::follow(const Change &change)
{
    if (!change.everything && change.events.empty() && change.tickets.empty() && change.messages.empty()
        && change.runs.empty() && change.customers.empty())
        return;
    m_stale = true;
    if (isVisible())
        m_computing.start();
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
    showTotals(dashboard);
    showAnalytics(dashboard.totals);
    showCustomers();
}

void DashboardPage::showTotals(const Dashboard &dashboard)
{
    const DashboardTotals &totals = dashboard.totals;
    int paying = 0;
    int judged = 0;
    int points = 0;
    for (const CustomerHealth &health : dashboard.customers) {
        paying += health.mrr.value_or(0) > 0 ? 1 : 0;
        judged += health.status != HealthStatus::NotEnoughData ? 1 : 0;
        points += health.status != HealthStatus::NotEnoughData ? health.score : 0;
    }
    m_totals[Revenue]->setFigure(dollars(totals.mrr), tr("%n paying customer(s)", nullptr, paying));
    m_totals[Customers]->setFigure(QLocale().toString(totals.customers),
                                   tr("%1 healthy, %2 need attention, %3 at risk")
                                       .arg(totals.healthy)
                                       .arg(totals.needsAttention)
                                       .arg(totals.atRisk),
                                   totals.atRisk > 0               ? Role::RedText
                                       : totals.needsAttention > 0 ? Role::AmberText
                                                                   : Role::GreenText);
    m_totals[Health]->setFigure(judged > 0 ? QString::number(points / judged) : unknownFigure(),
                                judged > 0 ? tr("of 100, %n customer(s) judged", nullptr, judged) : notEnough());
    m_totals[Nps]->setFigure(totals.nps
                                 ? (*totals.nps > 0 ? u"+"_s : QString()) + QString::number(std::lround(*totals.nps))
                                 : unknownFigure(),
                             totals.nps ? tr("promoters minus detractors") : notEnough());
    m_totals[OpenTickets]->setFigure(QLocale().toString(totals.openTickets), tr("open and in progress"));
    m_totals[Approvals]->setFigure(QLocale().toString(totals.pendingApprovals),
                                   totals.pendingApprovals > 0 ? tr("drafts wait for a person") : tr("nothing waits"),
                                   totals.pendingApprovals > 0 ? Role::AmberText : Role::Text3);
}

void DashboardPage::showAnalytics(const DashboardTotals &totals)
{
    const auto showTime = [](FigureCard *card, const std::optional<qint64> &ms, const QString &words) {
        card->setFigure(ms ? TimeText::duration(*ms) : unknownFigure(), ms ? words : notEnough());
    };
    showTime(m_firstResponse, totals.firstResponseMs, tr("to the first answer"));
    showTime(m_resolution, totals.resolutionMs, tr("until closed"));
    QList<std::pair<QString, int>> categories;
    for (const auto &[category, count] : totals.ticketsByCategory)
        categories.append({TicketWords::category(category), count});
    m_categories->setRows(categories);
    m_categories->setVisible(!categories.isEmpty());
    m_noCategories->setVisible(categories.isEmpty());
    if (totals.assistantShare)
        m_share->setFigure(u"%1 %"_s.arg(std::lround(*totals.assistantShare * 100)),
                           tr("of replies began as its draft, %n run(s)", nullptr, totals.runs));
    else
        m_share->setFigure(unknownFigure(), notEnough());
    QList<std::pair<QString, int>> decisions;
    const auto add = [&](const QString &name, const std::optional<double> &share) {
        if (share)
            decisions.append({name + u", %"_s, int(std::lround(*share * 100))});
    };
    add(tr("Approved"), totals.approvalRate);
    add(tr("of these edited"), totals.editRate);
    add(tr("Rejected"), totals.rejectionRate);
    m_decisions->setRows(decisions);
    m_decisions->parentWidget()->setVisible(!decisions.isEmpty());
}

void DashboardPage::showCustomers()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const int all = int(m_dashboard.customers.size());
    const int shown = std::min(m_shown, all);
    for (int i = 0; i < shown; ++i) {
        auto *card = new CustomerCard(m_dashboard.customers[std::size_t(i)], m_desk.clock().nowMs());
        connect(card, &QAbstractButton::clicked, this, [this, id = card->customer()] { Q_EMIT customerRequested(id); });
        m_cards->addWidget(card);
    }
    m_customersCount->setText(shown < all ? tr("%1 of %2, most urgent first").arg(shown).arg(all)
                                          : tr("most urgent first"));
    m_more->setVisible(shown < all);
    m_more->setText(tr("Show %1 more").arg(std::min(CardsAtOnce, all - shown)));
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
    const int across = isWide ? 6 : width() >= 700 ? 3 : 2;
    for (int i = 0; i < TotalCount; ++i)
        m_totalsGrid->addWidget(m_totals[std::size_t(i)], i / across, i % across);
}
