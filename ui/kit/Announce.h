#pragma once

class QString;
class QWidget;

/// Says `text` through the screen reader without moving the focus. Qt 6.4 has no announcement event; a notification
/// that appears with that name is what readers speak instead.
void announce(QWidget *near, const QString &text);
