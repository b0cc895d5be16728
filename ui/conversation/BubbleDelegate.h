#pragma once

#include "core/domain/Run.h"
#include "ui/kit/HeightCache.h"

#include <QStyledItemDelegate>

class MessageModel;
struct Message;

/// One message as a bubble: the customer's at the leading side, ours at the trailing one, private notes dashed; below an answer the sources
/// it names, as links. The first message of a day carries the day above it.
class BubbleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    BubbleDelegate(const MessageModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

Q_SIGNALS:
    void sourceActivated(const Citation &source);

private:
    struct Shape; ///< where the parts of one bubble are

    Shape shapeOf(const Message &message, const QRect &row, bool startsDay, Qt::LayoutDirection direction) const;
    void paintDay(QPainter &painter, const QRect &rect, qint64 time) const;

    const MessageModel &m_model;
    mutable HeightCache m_heights;
};
