#pragma once

#include "ui/kit/HeightCache.h"

#include <QStyledItemDelegate>

class MessageModel;
struct Message;

/// One message as a bubble: the customer's at the leading side, ours at the trailing one, private notes dashed.
class BubbleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    BubbleDelegate(const MessageModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRect textBox(const Message &message, int width) const; ///< at the origin

    const MessageModel &m_model;
    mutable HeightCache m_heights;
};
