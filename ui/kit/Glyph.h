#pragma once

#include "ui/kit/Icons.h"

#include <QWidget>

/// One icon as a widget: decoration beside a text that says the same, so screen readers skip it unless it is named.
class Glyph : public QWidget
{
    Q_OBJECT
public:
    explicit Glyph(Icon name, Role role = Role::Text2, int size = IconSize::Control, QWidget *parent = nullptr);

    void setGlyph(Icon name, Role role);

    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_name;
    Role m_role;
    int m_size;
};
