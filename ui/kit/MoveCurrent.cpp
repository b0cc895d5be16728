#include "ui/kit/MoveCurrent.h"

#include <QAbstractItemView>
#include <algorithm>

void moveCurrent(QAbstractItemView &view, int rows)
{
    const int count = view.model()->rowCount();
    if (count == 0)
        return;
    const QModelIndex current = view.currentIndex();
    const int row = current.isValid() ? current.row() + rows : 0;
    view.setCurrentIndex(view.model()->index(std::clamp(row, 0, count - 1), 0));
}
