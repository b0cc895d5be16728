#pragma once

#include "core/insight/Dashboard.h"

#include <QWidget>

class Button;
class Clock;
class CustomerCard;
class FilterChip;
class PlainLabel;
class QVBoxLayout;

/// The customers with the reasons for their scores, worst first, a screenful at a time; all of them, or those of one
/// status.
class HealthList : public QWidget
{
    Q_OBJECT
public:
    explicit HealthList(const Clock &clock, QWidget *parent = nullptr); ///< `clock` outlives it

    void show(const Dashboard &dashboard);

Q_SIGNALS:
    void customerRequested(CustomerId id);
    void reasonRequested(const Customer &customer, const HealthReason &reason);

private:
    QWidget *makeHead();
    void refresh();
    void showCard(int place, const CustomerHealth &health);
    CustomerCard *cardAt(int place) const; ///< null behind the last
    void removeCard(int place);

    const Clock &m_clock;
    Dashboard m_dashboard;
    int m_most; ///< cards shown at most
    PlainLabel *m_count;
    QList<FilterChip *> m_filters; ///< all, at risk, needs attention
    QVBoxLayout *m_cards;
    Button *m_more;
};
