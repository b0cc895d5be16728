#include "ui/dashboard/FigureCard.h"

#include "ui/kit/ElidedLabel.h"
#include "ui/kit/Paint.h"
#include "ui/kit/PlainLabel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FigureCard::FigureCard(const QString &name, QWidget *parent) : Card(parent), m_name(name)
{
    m_figure = new PlainLabel({}, Type::Figure, Role::Text, this);
    m_words = new QHBoxLayout;
    m_words->setSpacing(space(2));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(space(4), space(3), space(4), space(3));
    m_column->setSpacing(2);
    m_column->addWidget(new ElidedLabel(name, Type::Small, Role::Text2, this));
    m_column->addWidget(m_figure);
    m_column->addLayout(m_words);
    m_column->addStretch();
    setMinimumWidth(140);
}

void FigureCard::setFigure(const QString &figure, const QList<Words> &words)
{
    m_figure->setText(figure);
    while (QLayoutItem *item = m_words->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QStringList all;
    for (const Words &part : words) {
        auto *label = new ElidedLabel(part.text, Type::Small, part.role, this);
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        m_words->addWidget(label);
        all.append(part.text);
    }
    m_words->addStretch();
    setAccessibleName(tr("%1: %2, %3").arg(m_name, figure, all.join(u", "_s)));
}

void FigureCard::setUnknown()
{
    setFigure(u"–"_s, tr("Not enough data"));
}

void FigureCard::setOpens(const QString &what)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setToolTip(what);
    setAccessibleDescription(what);
}

void FigureCard::addBelow(QWidget *widget)
{
    m_column->insertSpacing(m_column->count() - 1, space(1));
    m_column->insertWidget(m_column->count() - 1, widget);
}

void FigureCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!opens() || (!underMouse() && !hasFocus()))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        Paint::card(painter, rect(), Role::Hover);
    if (hasFocus())
        Paint::innerFocusRing(painter, rect(), Radius::Card);
}

void FigureCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (opens() && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
    else
        Card::mouseReleaseEvent(event);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (opens() && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        Q_EMIT activated();
    else
        Card::keyPressEvent(event);
}
