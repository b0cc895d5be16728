#pragma once

#include "core/base/TextRange.h"
#include "core/domain/Ticket.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Theme.h"

#include <QList>
#include <QRectF>
#include <QString>
#include <optional>

class QPainter;

/// What a pill shows. `text` is drawn as it is: cap foreign text with oneLine() first.
struct ChipText {
    QString text;
    Tone tone = Tone::Neutral;
    std::optional<Icon> icon = {};
    bool dot = false; ///< a dot in the fill colour instead of an icon
    bool fixedFont = false; ///< intent labels
};

/// Drawing that delegates and widgets share. Every function restores the painter, takes logical coordinates and honours
/// the painter's layout direction; soft grounds become outlines in high contrast.
namespace Paint {

/// `rect` moved to the device's pixel grid, so that a hairline around it is one sharp device pixel.
QRectF snapped(const QPainter &painter, const QRectF &rect);
void hairline(QPainter &painter, const QPointF &from, const QPointF &to, Role line = Role::Border);
/// A rounded ground with a one-pixel outline.
void card(QPainter &painter, const QRectF &rect, Role ground = Role::Card, Role line = Role::Border,
          qreal radius = Radius::Card, Qt::PenStyle style = Qt::SolidLine);
/// A rounded ground without outline; in high contrast the content colour with 2 px of `text` around it.
void softGround(QPainter &painter, const QRectF &rect, Role ground, Role text, qreal radius);
/// A message bubble: radius 12 with one corner of 4 at the bottom of the side it hangs from.
void bubble(QPainter &painter, const QRectF &rect, Role ground, std::optional<Role> line, Qt::PenStyle style,
            bool tailAtTrailing);
/// The ground of a list row: selected (with the 3 px edge at the leading side), hovered, or nothing.
void row(QPainter &painter, const QRect &rect, bool selected, bool hovered);
/// A cached nine-patch shadow for what floats inside the window; draw before the card. Level 2: menu, palette, toast;
/// level 3: dialog.
void shadow(QPainter &painter, const QRectF &rect, qreal radius, int level = 2);
/// Two pixels of AccentText, two pixels away from `rect`.
void focusRing(QPainter &painter, const QRectF &rect, qreal radius);
/// The same inside a row.
void innerFocusRing(QPainter &painter, const QRectF &rect, qreal radius = Radius::Field);

QSize chipSize(const ChipText &chip, int height = 20);
void chip(QPainter &painter, const QRect &rect, const ChipText &chip);

/// READ, WRITE, VIEW: the caller gives the word.
QSize tagSize(const QString &text);
void tag(QPainter &painter, const QRect &rect, const QString &text, Tone tone);

/// A count on the accent; above 99 it says "99+".
QSize badgeSize(int count);
void badge(QPainter &painter, const QRect &rect, int count);

QSize keyCapSize(const QString &keys);
void keyCap(QPainter &painter, const QRect &rect, const QString &keys, bool onAccent = false);

struct AvatarColors {
    QColor text;
    QColor ground;
};
inline constexpr int AvatarPairs = 6;
AvatarColors avatarColors(qint64 id, Scheme scheme);
/// "Bob Smith" -> "BS", "Alice" -> "A", nothing -> "?".
QString initials(const QString &name);
void avatar(QPainter &painter, const QRect &rect, const QString &name, qint64 id);

/// Four bars; low is one of them.
QSize priorityBarsSize();
void priorityBars(QPainter &painter, const QRect &rect, Priority priority);

/// A 6 px ring on Track, filled clockwise from 12 o'clock.
void ring(QPainter &painter, const QRectF &rect, double fraction, Role fill, qreal width = 6);
void dot(QPainter &painter, const QPointF &centre, qreal diameter, Role fill);

/// One line cut with an ellipsis; the ranges are lit with Mark and MarkText. Returns the width used.
int text(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, Role color,
         Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter, const QList<TextRange> &marks = {});
/// Up to `lines` wrapped lines, the last one cut with an ellipsis. Returns the height used.
int wrappedText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, Role color, int lines,
                const QList<TextRange> &marks = {});

} // namespace Paint
