#pragma once

#include "ui/kit/Card.h"

class PlainLabel;
class QHBoxLayout;
class QVBoxLayout;

/// One number with its name above and what explains it below, each part of that in its own colour. With something to
/// open it is a button: a click, Enter or Space.
class FigureCard : public Card
{
    Q_OBJECT
public:
    struct Words {
        QString text;
        Role role = Role::Text3;
    };

    explicit FigureCard(const QString &name, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QList<Words> &words);
    void setFigure(const QString &figure, const QString &words) { setFigure(figure, QList<Words>{{words}}); }
    void setUnknown(); ///< there is too little to compute it from
    /// What a click does, in words; makes the card a button.
    void setOpens(const QString &what);
    /// Below the words, over the whole width.
    void addBelow(QWidget *widget);

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool opens() const { return focusPolicy() != Qt::NoFocus; }

    QString m_name;
    PlainLabel *m_figure;
    QHBoxLayout *m_words;
    QVBoxLayout *m_column;
};
