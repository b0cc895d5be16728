#pragma once

#include "ui/kit/Icons.h"

#include <QAbstractButton>

/// A square button with only an icon. Its accessible name is the tooltip, which also shows the shortcut.
class IconButton : public QAbstractButton
{
    Q_OBJECT
public:
    IconButton(Icon glyph, const QString &name, QWidget *parent = nullptr);

    void setGlyph(Icon glyph, Role role = Role::Text2);
    /// The accessible name and, with the keys, the tooltip.
    void setName(const QString &name, const QString &keys = {});
    /// The edge in logical pixels; 32 by default, 28 in dense places, 20 inside fields.
    void setExtent(int extent);
    /// A dot that says something waits behind the button; `meaning` is added to the accessible description.
    void setWaiting(bool waiting, const QString &meaning = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_glyph;
    Role m_role = Role::Text2;
    int m_extent = 32;
    bool m_waiting = false;
};
