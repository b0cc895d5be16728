#pragma once

#include "ui/kit/Theme.h"

#include <QWidget>

/// Parts of a whole as one bar and a legend below it with the share of each. Hover says the counts; so does the
/// accessible description.
class ShareBar : public QWidget
{
    Q_OBJECT
public:
    struct Part {
        QString name;
        int count = 0;
        Role fill = Role::AccentText;
    };

    explicit ShareBar(const QString &name, QWidget *parent = nullptr);

    void setParts(const QList<Part> &parts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Part> m_parts;
    int m_total = 0;
};
