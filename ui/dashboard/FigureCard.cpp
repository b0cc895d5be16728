#include "ui/dashboard/FigureCard.h"

#include "ui/kit/PlainLabel.h"

#include <QVBoxLayout>

FigureCard::FigureCard(const QString &name, QWidget *parent) : Card(parent), m_name(name)
{
    m_figure = new PlainLabel({}, Type::Figure, Role::Text, this);
    m_words = new PlainLabel({}, Type::Small, Role::Text3, this);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(3), space(4), space(3));
    column->setSpacing(2);
    column->addWidget(new PlainLabel(name, Type::Small, Role::Text2, this));
    column->addWidget(m_figure);
    column->addWidget(m_words);
    column->addStretch();
    setMinimumWidth(140);
}

void FigureCard::setFigure(const QString &figure, const QString &words, Role role)
{
    m_figure->setText(figure);
    m_words->setText(words);
    m_words->setRole(role);
    setAccessibleName(tr("%1: %2, %3").arg(m_name, figure, words));
}
