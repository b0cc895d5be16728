#include "ui/dashboard/TotalsGrid.h"

#include "ui/dashboard/FigureCard.h"
#include "ui/kit/MoneyText.h"
#include "ui/kit/TimeText.h"

#include <QGridLayout>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

TotalsGrid::TotalsGrid(QWidget *parent) : QWidget(parent)
{
    const std::array names{tr("Monthly revenue"), tr("Customers"),           tr("Average health"), tr("NPS"),
                           tr("Open tickets"),    tr("Waiting for approval")};
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space(3));
    for (std::size_t i = 0; i < names.size(); ++i)
        m_cards[i] = new FigureCard(names[i], this);
    m_cards[Customers]->setOpens(tr("Opens the customers"));
    m_cards[OpenTickets]->setOpens(tr("Opens the tickets"));
    m_cards[Approvals]->setOpens(tr("Opens what waits for a decision"));
    connect(m_cards[Customers], &FigureCard::activated, this, &TotalsGrid::customersRequested);
    connect(m_cards[OpenTickets], &FigureCard::activated, this, &TotalsGrid::openTicketsRequested);
    connect(m_cards[Approvals], &FigureCard::activated, this, &TotalsGrid::approvalsRequested);
}

void TotalsGrid::arrange(int across)
{
    for (int i = 0; i < TotalCount; ++i)
        m_grid->addWidget(m_cards[std::size_t(i)], i / across, i % across);
}

void TotalsGrid::show(const Dashboard &dashboard)
{
    showHealth(dashboard);
    showWork(dashboard);
}

void TotalsGrid::showHealth(const Dashboard &dashboard)
{
    const DashboardTotals &totals = dashboard.totals;
    int paying = 0;
    int judged = 0;
    int points = 0;
    int answers = 0;
    for (const CustomerHealth &health : dashboard.customers) {
        paying += health.mrr.value_or(0) > 0 ? 1 : 0;
        judged += health.status != HealthStatus::NotEnoughData ? 1 : 0;
        points += health.status != HealthStatus::NotEnoughData ? health.score : 0;
        answers += health.nps ? 1 : 0;
    }
    m_cards[Revenue]->setFigure(dollars(totals.mrr), tr("%n paying customer(s)", nullptr, paying));
    QList<FigureCard::Words> states{{tr("%1 healthy").arg(totals.healthy), Role::GreenText}};
    if (totals.needsAttention > 0)
        states.append({tr("%1 need attention").arg(totals.needsAttention), Role::AmberText});
    if (totals.atRisk > 0)
        states.append({tr("%1 at risk").arg(totals.atRisk), Role::RedText});
    m_cards[Customers]->setFigure(QLocale().toString(totals.customers), states);
    if (judged > 0)
        m_cards[Health]->setFigure(QString::number(points / judged),
                                   tr("of 100, %n customer(s) judged", nullptr, judged));
    else
        m_cards[Health]->setUnknown();
    if (totals.nps)
        m_cards[Nps]->setFigure((*totals.nps > 0 ? u"+"_s : QString()) + QString::number(std::lround(*totals.nps)),
                                tr("%n answer(s)", nullptr, answers));
    else
        m_cards[Nps]->setUnknown();
}

void TotalsGrid::showWork(const Dashboard &dashboard)
{
    const DashboardTotals &totals = dashboard.totals;
    QList<FigureCard::Words> priorities;
    if (totals.urgentTickets > 0)
        priorities.append({tr("%1 urgent").arg(totals.urgentTickets), Role::RedText});
    if (totals.highTickets > 0)
        priorities.append({tr("%1 high").arg(totals.highTickets), Role::AmberText});
    if (priorities.isEmpty())
        priorities.append({totals.openTickets > 0 ? tr("none urgent") : tr("nothing to do")});
    m_cards[OpenTickets]->setFigure(QLocale().toString(totals.openTickets), priorities);
    FigureCard::Words oldest{tr("nothing waits")};
    if (totals.pendingApprovals > 0)
        oldest = {tr("oldest %1").arg(TimeText::duration(dashboard.computedAt - totals.oldestApproval)),
                  Role::AmberText};
    m_cards[Approvals]->setFigure(QLocale().toString(totals.pendingApprovals), QList<FigureCard::Words>{oldest});
}
