#pragma once

class QAbstractItemView;

/// J and K: makes the row `rows` further down (or up) the current one, and the first or last one at the ends.
void moveCurrent(QAbstractItemView &view, int rows);
