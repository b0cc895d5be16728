#include "ui/kit/TabChain.h"

#include <QWidget>

void chainTabs(const QList<QWidget *> &areas)
{
    QWidget *last = nullptr;
    const auto append = [&last](QWidget *widget) {
        // A segment that takes only clicks becomes a tab stop when it is chosen: it keeps its place for that.
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            return;
        if (last)
            QWidget::setTabOrder(last, widget);
        last = widget;
    };
    for (QWidget *area : areas) {
        append(area);
        for (QWidget *inside : area->findChildren<QWidget *>())
            append(inside);
    }
}
