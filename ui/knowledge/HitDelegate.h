#pragma once

#include <QStyledItemDelegate>

class HitModel;

/// One passage found: heading, file, snippet with the found words lit, score as a bar and a number.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    HitDelegate(const HitModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintScore(QPainter &painter, const QRect &line, double score) const;

    const HitModel &m_model;
};
