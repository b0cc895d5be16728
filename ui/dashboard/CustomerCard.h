#pragma once

#include "core/insight/Dashboard.h"
#include "ui/kit/Theme.h"

#include <QAbstractButton>

class BarChart;

/// How one customer is doing: score, status, the reasons with the points they cost, three charts, the facts. A click,
/// Enter or Space opens the customer; a reason opens its rows.
class CustomerCard : public QAbstractButton
{
    Q_OBJECT
public:
    CustomerCard(const CustomerHealth &health, qint64 nowMs, QWidget *parent = nullptr);

    const CustomerHealth &health() const { return m_health; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void reasonRequested(const HealthReason &reason);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeWho();
    QWidget *makeFacts(qint64 nowMs);
    BarChart *makeChart(const QString &name, const std::vector<int> &values, Tone tone, qint64 nowMs);

    CustomerHealth m_health;
    BarChart *m_engagement;
    BarChart *m_logins;
};
