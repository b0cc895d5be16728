#include "ui/kit/PlainLabel.h"

#include "core/base/Text.h"

#include <QStyle>

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
    QLabel::setText(displayText(text));
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
    return this;
}
