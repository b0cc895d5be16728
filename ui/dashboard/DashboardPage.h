#pragma once

#include "core/base/Error.h"
#include "core/insight/Dashboard.h"

#include <QTimer>
#include <QWidget>
#include <array>

class Button;
class CategoryBars;
class Desk;
class EmptyState;
class FigureCard;
class PageHead;
class PlainLabel;
class QGridLayout;
class QHBoxLayout;
class QBoxLayout;
class QStackedWidget;
class QVBoxLayout;
class SegmentedControl;
struct Change;

/// How customers and support are doing: totals, every customer with the reasons for the score, worst first, and what
/// the desk achieves. Everything is computed from stored rows; where there is too little to compute, the page says so.
class DashboardPage : public QWidget
{
    Q_OBJECT
public:
    explicit DashboardPage(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void customerRequested(CustomerId id);
    void seedRequested();
    void failed(const QString &title, const Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Total { Revenue, Customers, Health, Nps, OpenTickets, Approvals, TotalCount };

    QWidget *makeTotals();
    QWidget *makeAnalytics();
    QWidget *makeContent();
    void follow(const Change &change);
    void read();
    void showDashboard(const Dashboard &dashboard);
    void showTotals(const Dashboard &dashboard);
    void showAnalytics(const DashboardTotals &totals);
    void showCustomers();
    void arrange();

    Desk &m_desk;
    Dashboard m_dashboard;
    int m_shown = 0; ///< customers shown at most
    PageHead *m_head;
    SegmentedControl *m_range;
    QStackedWidget *m_stack;
    std::array<FigureCard *, TotalCount> m_totals{};
    QGridLayout *m_totalsGrid;
    QBoxLayout *m_columns;
    PlainLabel *m_customersCount;
    QVBoxLayout *m_cards;
    Button *m_more;
    QWidget *m_analytics;
    FigureCard *m_firstResponse;
    FigureCard *m_resolution;
    CategoryBars *m_categories;
    PlainLabel *m_noCategories;
    FigureCard *m_share;
    CategoryBars *m_decisions;
    QTimer m_computing; ///< many commits in a row are computed once
    bool m_stale = true; ///< something changed while the page was not looked at
};
