#pragma once

#include <QStyledItemDelegate>

class Clock;
class SearchModel;

/// One hit: what it is, its title and the place in the text with the found words lit, whose it is and when. The first
/// hit of a kind carries the kind's name above it.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `clock` outlives the delegate.
    SearchDelegate(const SearchModel &model, const Clock &clock, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const SearchModel &m_model;
    const Clock &m_clock;
};
