#pragma once

#include <QScrollArea>

/// A column of widgets that scrolls upright where it is too long: no frame, no ground of its own. What is inside takes
/// the focus, and is scrolled to.
class ScrollPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollPane(QWidget *content, QWidget *parent = nullptr); ///< owns `content`
};
