#pragma once

#include "core/insight/Dashboard.h"

#include <QWidget>
#include <array>

class FigureCard;
class QGridLayout;

/// The figures over all customers: revenue, health, what is open and what waits.
class TotalsGrid : public QWidget
{
    Q_OBJECT
public:
    explicit TotalsGrid(QWidget *parent = nullptr);

    void show(const Dashboard &dashboard);
    void arrange(int across); ///< so many beside each other

Q_SIGNALS:
    void customersRequested();
    void openTicketsRequested();
    void approvalsRequested();

private:
    enum Total { Revenue, Customers, Health, Nps, OpenTickets, Approvals, TotalCount };

    void showHealth(const Dashboard &dashboard);
    void showWork(const Dashboard &dashboard);

    std::array<FigureCard *, TotalCount> m_cards{};
    QGridLayout *m_grid;
};
