#pragma once

#include "ui/kit/Theme.h"

#include <QWidget>

/// A ground in one role, with hairlines at the edges that are asked for (leading and trailing mirror). The building
/// block of panels, heads and bars.
class Surface : public QWidget
{
    Q_OBJECT
public:
    enum Edge { NoEdge = 0, Leading = 1, Trailing = 2, Top = 4, Bottom = 8 };
    Q_DECLARE_FLAGS(Edges, Edge)

    explicit Surface(Role ground, QWidget *parent = nullptr);
    Surface(Role ground, Edges edges, QWidget *parent = nullptr);

    void setGround(Role ground);
    void setEdges(Edges edges);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_ground;
    Edges m_edges;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Surface::Edges)
