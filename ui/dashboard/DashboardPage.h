#pragma once

#include "core/base/Result.h"
#include "core/insight/Dashboard.h"

#include <QTimer>
#include <QWidget>
#include <array>
#include <functional>

class Button;
class CategoryBars;
class Desk;
class EmptyState;
class FigureCard;
class FilterChip;
class MenuButton;
class PageHead;
class PlainLabel;
class QGridLayout;
class QHBoxLayout;
class QBoxLayout;
class QStackedWidget;
class QVBoxLayout;
class QLayout;
class SegmentedControl;
class ShareBar;
class Sparkline;
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
    void customersRequested();
    void openTicketsRequested();
    void approvalsRequested();
    void reasonRequested(const Customer &customer, const HealthReason &reason);
    void exported(const QString &words); ///< a file was written
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
    QLayout *makeCustomersHead(QWidget *content);
    MenuButton *makeExport();
    void connectTotals();
    void follow(const Change &change);
    void read();
    void showDashboard(const Dashboard &dashboard);
    void showTotals(const Dashboard &dashboard);
    void showAnalytics(const Dashboard &dashboard);
    void showCustomers();
    void showCard(int place, const CustomerHealth &health);
    void showFormula();
    void arrange();
    void exportPicture();
    void exportTable();
    /// Asks for a file name, then hands it on.
    void askFile(const QString &title, const QString &suffix, const std::function<void(const QString &)> &chosen);
    void tell(const Result<void> &done, const QString &file);

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
    QList<FilterChip *> m_filters; ///< all, at risk, needs attention
    QVBoxLayout *m_cards;
    Button *m_more;
    QWidget *m_content;
    QWidget *m_analytics;
    FigureCard *m_firstResponse;
    FigureCard *m_resolution;
    CategoryBars *m_categories;
    PlainLabel *m_noCategories;
    PlainLabel *m_categoriesCount;
    FigureCard *m_share;
    ShareBar *m_replies;
    PlainLabel *m_rates;
    Sparkline *m_responseLine;
    Sparkline *m_resolutionLine;
    QTimer m_computing; ///< many commits in a row are computed once
    bool m_stale = true; ///< something changed while the page was not looked at
};
