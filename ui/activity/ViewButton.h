#pragma once

#include <QAbstractButton>

/// VIEW: opens the record of one tool call. Named "View" to screen readers, described by the tool.
class ViewButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ViewButton(const QString &tool, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};
