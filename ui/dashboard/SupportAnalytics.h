#pragma once

#include "core/insight/Dashboard.h"

#include <QWidget>

class CategoryBars;
class FigureCard;
class PlainLabel;
class ShareBar;
class Sparkline;

/// What the desk achieves in the range: how fast it answers, what tickets are about, and how much of the replies the
/// assistant wrote.
class SupportAnalytics : public QWidget
{
    Q_OBJECT
public:
    explicit SupportAnalytics(QWidget *parent = nullptr);

    void show(const Dashboard &dashboard);

private:
    QWidget *makeTimes();
    QWidget *makeShare();
    QWidget *makeFormula();
    QWidget *cardOf(const QString &title, QWidget *trailing, const QList<QWidget *> &widgets);
    void showTimes(const Dashboard &dashboard);
    void showCategories(const Dashboard &dashboard);
    void showShare(const DashboardTotals &totals);

    FigureCard *m_firstResponse;
    FigureCard *m_resolution;
    Sparkline *m_responseLine;
    Sparkline *m_resolutionLine;
    CategoryBars *m_categories;
    PlainLabel *m_noCategories;
    PlainLabel *m_categoriesCount;
    FigureCard *m_share;
    ShareBar *m_replies;
    PlainLabel *m_rates;
};
