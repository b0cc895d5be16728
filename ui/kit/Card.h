#pragma once

#include "ui/kit/Theme.h"

#include <QWidget>

/// A rounded frame with a hairline, for a group of things that belong together. Give it a layout; the margins of the
/// layout are the padding (12 to 16).
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setGround(Role ground, Role line);
    void setRadius(int radius);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_ground = Role::Card;
    Role m_line = Role::Border;
    int m_radius = Radius::Card;
};
