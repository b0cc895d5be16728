#pragma once

#include "core/base/Error.h"
#include "core/insight/Dashboard.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class DashboardExport;
class Desk;
class HealthList;
class MenuButton;
class PageHead;
class QBoxLayout;
class QStackedWidget;
class SegmentedControl;
class SupportAnalytics;
class TotalsGrid;
struct Change;

/// How customers and support are doing: totals, every customer with the reasons for the score, worst first, and what
/// the desk achieves. Everything is computed from stored rows; where there is too little to compute, the page says so.
class DashboardPage : public QWidget
{
    Q_OBJECT
public:
    explicit DashboardPage(Desk &desk, QWidget *parent = nullptr);
    ~DashboardPage() override;

Q_SIGNALS:
    void customerRequested(CustomerId id);
    void customersRequested();
    void openTicketsRequested();
    void approvalsRequested();
    void reasonRequested(const Customer &customer, const HealthReason &reason);
    void told(const QString &words); ///< a file was written
    void seedRequested();
    void failed(const QString &title, const Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeContent();
    MenuButton *makeExport();
    void follow(const Change &change);
    void read();
    void showDashboard(const Dashboard &dashboard);
    void arrange();

    Desk &m_desk;
    Dashboard m_dashboard;
    PageHead *m_head;
    SegmentedControl *m_range;
    QStackedWidget *m_stack;
    QWidget *m_content; ///< what is exported as a picture
    QBoxLayout *m_columns;
    TotalsGrid *m_totals;
    HealthList *m_customers;
    SupportAnalytics *m_analytics;
    std::unique_ptr<DashboardExport> m_export;
    QTimer m_computing; ///< many commits in a row are computed once
    bool m_stale = true; ///< something changed while the page was not looked at
};
