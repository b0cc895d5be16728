#pragma once

#include "core/insight/Dashboard.h"

#include <QAbstractButton>

/// Why a customer's health is what it is, with the points it costs; underlined with dots, because it opens the rows
/// behind it.
class ReasonLink : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ReasonLink(const HealthReason &reason, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_points;
};
