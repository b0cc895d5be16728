#pragma once

#include <QGuiApplication>
#include <QLayout>

/// Margins by the direction of reading: those of a QLayout are physical and stay where they are in a mirrored window.
inline void setReadingMargins(QLayout *layout, int leading, int top, int trailing, int bottom)
{
    const bool mirrored = QGuiApplication::isRightToLeft();
    layout->setContentsMargins(mirrored ? trailing : leading, top, mirrored ? leading : trailing, bottom);
}
