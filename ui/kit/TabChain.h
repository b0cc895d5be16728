#pragma once

#include <QList>

class QWidget;

/// Makes Tab walk through these areas in this order, each with everything inside it that takes the focus, in the order
/// it was made. Reparenting (stacked pages, splitters) otherwise leaves an order nobody meant.
void chainTabs(const QList<QWidget *> &areas);
