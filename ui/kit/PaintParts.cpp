// The small parts of Paint.h: chips, tags, badges, key caps, avatars, bars.

#include "ui/kit/Paint.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int ChipPadding = 8;
constexpr int ChipGap = 5;
constexpr int DotSize = 6;
constexpr int BarWidth = 3;
constexpr int BarGap = 2;
constexpr int BarStep = 3;

QFont chipFont(const ChipText &chip)
{
    return chip.fixedFont ? theme().font(Type::Fixed) : theme().font(Type::Caption, QFont::Medium);
}

int leadWidth(const ChipText &chip)
{
    if (chip.icon)
        return IconSize::Inline + ChipGap;
    return chip.dot ? DotSize + ChipGap : 0;
}

/// `inner` counted from the leading edge of `outer`, mirrored when the painter runs right to left.
QRect mirrored(const QPainter &painter, const QRect &outer, const QRect &inner)
{
    if (painter.layoutDirection() == Qt::LeftToRight)
        return inner;
    return {outer.left() + outer.right() - inner.right(), inner.y(), inner.width(), inner.height()};
}

struct AvatarPair {
    QRgb lightText;
    QRgb lightGround;
    QRgb darkText;
    QRgb darkGround;
};

constexpr std::array<AvatarPair, Paint::AvatarPairs> Avatars{{
    {0xFF3450CC, 0xFFDDE4FE, 0xFFA6B6FF, 0xFF28325A}, // blue
    {0xFF0B6272, 0xFFCFF1F7, 0xFF8CDDEB, 0xFF133B44}, // cyan
    {0xFF7D5006, 0xFFFFE3B8, 0xFFF4C869, 0xFF46320F}, // sand
    {0xFF9C2760, 0xFFFADCEA, 0xFFF7AECF, 0xFF4A2034}, // rose
    {0xFF1B6334, 0xFFD6F0DC, 0xFF86DFA2, 0xFF1B3C25}, // green
    {0xFF5B3FA3, 0xFFE4DDF9, 0xFFCDB6F7, 0xFF33265A}, // violet
}};

QString firstCharacter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return (end > 0 ? word.left(end) : word).toUpper();
}

} // namespace

namespace Paint {

QSize chipSize(const ChipText &chip, int height)
{
    const int width = QFontMetrics(chipFont(chip)).horizontalAdvance(chip.text);
    return {2 * ChipPadding + leadWidth(chip) + width + 1, theme().boxHeight(Type::Caption, height)};
}

void chip(QPainter &painter, const QRect &rect, const ChipText &chip)
{
    const Role color = textRole(chip.tone);
    softGround(painter, rect, softRole(chip.tone), color, rect.height() / 2.0);
    const QRect inner = rect.adjusted(ChipPadding, 0, -ChipPadding, 0);
    const int lead = leadWidth(chip);
    if (chip.icon) {
        paintIcon(painter, mirrored(painter, inner, QRect(inner.x(), inner.y(), IconSize::Inline, inner.height())),
                  *chip.icon, color, IconSize::Inline);
    } else if (chip.dot) {
        const QRect box = mirrored(painter, inner, QRect(inner.x(), inner.y(), DotSize, inner.height()));
        dot(painter, QRectF(box).center(), DotSize, fillRole(chip.tone));
    }
    const QRect words = mirrored(painter, inner, inner.adjusted(lead, 0, 0, 0));
    text(painter, words, chip.text, chipFont(chip), color);
}

QSize tagSize(const QString &text)
{
    QFont font = theme().font(Type::Micro);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.3);
    return {QFontMetrics(font).horizontalAdvance(text) + 10, theme().boxHeight(Type::Micro, 16)};
}

void tag(QPainter &painter, const QRect &rect, const QString &text, Tone tone)
{
    softGround(painter, rect, softRole(tone), textRole(tone), Radius::Tag);
    painter.save();
    QFont font = theme().font(Type::Micro);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.3);
    painter.setFont(font);
    painter.setPen(theme().color(textRole(tone)));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

QSize badgeSize(int count)
{
    const QString text = count > 99 ? u"99+"_s : QString::number(count);
    const int height = theme().boxHeight(Type::Micro, 16);
    const int width = QFontMetrics(theme().font(Type::Micro)).horizontalAdvance(text) + 9;
    return {qMax(height, width), height};
}

void badge(QPainter &painter, const QRect &rect, int count)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Role::Accent));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter.setFont(theme().font(Type::Micro));
    painter.setPen(theme().color(Role::OnAccent));
    painter.drawText(rect, Qt::AlignCenter, count > 99 ? u"99+"_s : QLocale().toString(count));
    painter.restore();
}

QSize keyCapSize(const QString &keys)
{
    const QFont font = theme().font(Type::Micro);
    const int height = theme().boxHeight(Type::Micro, 17);
    return {qMax(height, QFontMetrics(font).horizontalAdvance(keys) + 9), height};
}

void keyCap(QPainter &painter, const QRect &rect, const QString &keys, bool onAccent)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (onAccent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 56)); // the accent, darkened
        painter.drawRoundedRect(rect, Radius::Tag, Radius::Tag);
    } else {
        card(painter, rect, Role::Hover, Role::Border, Radius::Tag);
    }
    painter.setFont(theme().font(Type::Micro));
    painter.setPen(theme().color(onAccent ? Role::OnAccent : Role::Text2));
    painter.setLayoutDirection(Qt::LeftToRight); // "Ctrl K" in every language
    painter.drawText(rect, Qt::AlignCenter, keys);
    painter.restore();
}

AvatarColors avatarColors(qint64 id, Scheme scheme)
{
    const AvatarPair &pair = Avatars[size_t(qAbs(id) % AvatarPairs)];
    switch (scheme) {
    case Scheme::Light:
        return {QColor::fromRgb(pair.lightText), QColor::fromRgb(pair.lightGround)};
    case Scheme::Dark:
        return {QColor::fromRgb(pair.darkText), QColor::fromRgb(pair.darkGround)};
    case Scheme::HighContrastLight:
        return {Theme::color(Role::Text, scheme), QColor::fromRgb(pair.lightGround)};
    case Scheme::HighContrastDark:
        return {Theme::color(Role::Text, scheme), QColor::fromRgb(pair.darkGround)};
    }
    return {};
}

QString initials(const QString &name)
{
    // The first words of a long name are enough, and a hostile one stays cheap.
    const QStringList words = name.left(200).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    const QString first = firstCharacter(words.first());
    return words.size() == 1 ? first : first + firstCharacter(words.last());
}

void avatar(QPainter &painter, const QRect &rect, const QString &name, qint64 id)
{
    const AvatarColors colors = avatarColors(id, theme().scheme());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawEllipse(rect);
    QFont font = theme().font(Type::BodyStrong);
    font.setPixelSize(qMax(8, qRound(rect.height() * 0.36)));
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(rect, Qt::AlignCenter, initials(name));
    painter.restore();
}

QSize priorityBarsSize()
{
    return {4 * BarWidth + 3 * BarGap, 4 * BarStep + 1};
}

void priorityBars(QPainter &painter, const QRect &rect, Priority priority)
{
    const int lit = int(priority) + 1;
    const Role fill = priority >= Priority::High ? Role::Red
        : priority == Priority::Medium           ? Role::Amber
                                                 : Role::Control;
    const QSize size = priorityBarsSize();
    const QRect box(rect.x(), rect.y() + (rect.height() - size.height()) / 2, size.width(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 4; ++i) {
        const int height = (i + 1) * BarStep + 1;
        const QRect bar(box.x() + i * (BarWidth + BarGap), box.bottom() + 1 - height, BarWidth, height);
        painter.setBrush(theme().color(i < lit ? fill : Role::Track));
        painter.drawRoundedRect(mirrored(painter, rect, bar), 1, 1);
    }
    painter.restore();
}

} // namespace Paint
