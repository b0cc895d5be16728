#include "ui/kit/KeyCap.h"

#include "ui/kit/Paint.h"

#include <QPainter>

KeyCap::KeyCap(const QString &keys, QWidget *parent, Shown shown) : QWidget(parent), m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys);
    if (shown == Shown::Always)
        return;
    if (!theme().showsKeyCaps())
        hide();
    connect(&theme(), &Theme::themeChanged, this, [this] {
        setVisible(theme().showsKeyCaps());
        updateGeometry();
    });
}

void KeyCap::setKeys(const QString &keys)
{
    m_keys = keys;
    setAccessibleName(keys);
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return Paint::keyCapSize(m_keys);
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::keyCap(painter, rect(), m_keys);
}
