#pragma once

#include "ui/kit/Card.h"

class PlainLabel;

/// One number with its name above and what explains it below.
class FigureCard : public Card
{
    Q_OBJECT
public:
    explicit FigureCard(const QString &name, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &words, Role role = Role::Text3);

private:
    QString m_name;
    PlainLabel *m_figure;
    PlainLabel *m_words;
};
