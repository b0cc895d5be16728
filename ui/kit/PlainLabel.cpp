#include "ui/kit/PlainLabel.h"

#include "core/base/Text.h"

#include <QStyle>

namespace {

constexpr int LongestWord = 24;

/// A label is as wide as its longest word: the words that people do not write, an address or a key, are given places
/// to break (U+200B), lest they push what is beside them out of the window.
QString breakable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    constexpr QChar Joiner(0x200D); // several emoji shown as one
    int run = 0;
    for (const QChar c : text) {
        const bool parts = c.isSpace() || c == QChar(0x200B);
        const bool isWithin = c.isLowSurrogate() || c.isMark() || c == Joiner || out.endsWith(Joiner);
        if (!parts && run >= LongestWord && !isWithin) {
            out += QChar(0x200B);
            run = 0;
        }
        run = parts ? 0 : run + 1;
        out += c;
    }
    return out;
}

} // namespace

PlainLabel::PlainLabel(const QString &text, Type type, Role role, QWidget *parent)
    : PlainLabel(text, type, theme().font(type).weight() > QFont::Medium ? QFont::DemiBold : QFont::Normal, role,
                 parent)
{ }

PlainLabel::PlainLabel(const QString &text, Type type, QFont::Weight weight, Role role, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    dress(this, type, weight, role);
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    const QString shown = displayText(text);
    QLabel::setText(wordWrap() ? breakable(shown) : shown);
    // QLabel goes by the direction of the text: a number would stand at the wrong side of a mirrored window.
    if (isRightToLeft() && !(alignment() & Qt::AlignAbsolute))
        setAlignment(QStyle::visualAlignment(Qt::RightToLeft, alignment()) | Qt::AlignAbsolute);
}

void PlainLabel::setRole(Role role)
{
    dress(this, m_type, m_weight, role);
}

PlainLabel *PlainLabel::wrapped()
{
    setWordWrap(true);
    QLabel::setText(breakable(QLabel::text()));
    return this;
}
