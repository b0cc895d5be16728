#pragma once

#include <QWidget>

/// One transparent pixel with the role of a notification: screen readers speak its name when it appears.
class Announcer : public QWidget
{
    Q_OBJECT
public:
    explicit Announcer(QWidget *window);

    void say(const QString &text);
};
