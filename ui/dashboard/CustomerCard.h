#pragma once

#include "core/insight/Dashboard.h"
#include "ui/kit/Theme.h"

#include <QAbstractButton>

class BarChart;

/// How one customer is doing: score, status, the reasons with the points they cost, three charts, the facts. A click,
/// Enter or Space opens the customer.
class CustomerCard : public QAbstractButton
{
    Q_OBJECT
public:
    CustomerCard(const CustomerHealth &health, qint64 nowMs, QWidget *parent = nullptr);

    CustomerId customer() const { return m_customer; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeWho(const CustomerHealth &health);
    QWidget *makeFacts(const CustomerHealth &health, qint64 nowMs);
    BarChart *makeChart(const QString &name, const std::vector<int> &values, Tone tone);

    CustomerId m_customer;
    BarChart *m_engagement;
    BarChart *m_logins;
};
