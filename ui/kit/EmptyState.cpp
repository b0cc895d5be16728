#include "ui/kit/EmptyState.h"

#include "ui/kit/Paint.h"
#include "ui/kit/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int Disc = 72;
constexpr int GlyphSize = 32;
constexpr int TextWidth = 380;

PlainLabel *centred(PlainLabel *label)
{
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

EmptyState::EmptyState(Icon glyph, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_disc(new QWidget)
    , m_title(centred(new PlainLabel(title, Type::Page)))
    , m_sentence(centred(new PlainLabel(sentence, Type::Body, Role::Text2)))
    , m_buttons(new QHBoxLayout)
{
    m_disc->setFixedSize(Disc, Disc);
    m_buttons->setSpacing(space(3));
    auto *words = new QWidget(this); // no wider than text reads well
    words->setMaximumWidth(TextWidth);
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addStretch(2);
    column->addWidget(m_disc, 0, Qt::AlignHCenter);
    column->addSpacing(space(2));
    for (PlainLabel *label : {m_title, m_sentence})
        column->addWidget(label);
    column->addSpacing(space(2));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addLayout(m_buttons);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(6), space(4), space(6), space(4));
    row->addStretch(1);
    row->addWidget(words, 1000);
    row->addStretch(1);
    setAccessibleName(title);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
}

Button *EmptyState::addButton(const QString &text, std::optional<Icon> glyph)
{
    auto *button = new Button(text, m_buttons->count() == 0 ? Button::Look::Primary : Button::Look::Normal);
    button->setGlyph(glyph);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::focusFirst()
{
    if (m_buttons->count() > 0)
        m_buttons->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect disc(m_disc->mapTo(this, QPoint(0, 0)), m_disc->size());
    Paint::softGround(painter, disc, Role::AccentSoft, Role::AccentText, disc.height() / 2.0);
    paintIcon(painter, disc, m_glyph, Role::AccentText, GlyphSize);
}
