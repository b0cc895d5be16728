#pragma once

#include "core/domain/Conversation.h"
#include "core/domain/Run.h"
#include "ui/kit/HeightCache.h"
#include "ui/kit/Theme.h"

#include <QStyledItemDelegate>

class MessageModel;

/// One message as a bubble: the other side's at the leading edge, the reader's own at the trailing one, private notes
/// dashed; below an answer the sources it names, to the agent as links; below a text that is too long for a bubble the
/// way to all of it. The first message of a day carries the day above it.
class BubbleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Who looks: a customer's own messages stand at the trailing edge, and how an answer came about is not told.
    enum class Reader { Agent, Customer };

    BubbleDelegate(const MessageModel &model, Reader reader, QWidget *parent);

    /// Words that are lit wherever they stand, and the message that is looked at; empty and none when nothing is
    /// sought.
    void setSought(const QString &words, MessageId current);
    /// Opens a text that its bubble shows the beginning of; any other stays where it is.
    void openWhole(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void sourceActivated(const Citation &source);
    void attachmentActivated(const Attachment &attachment);

private:
    struct Shape; ///< where the parts of one bubble are

    Shape shapeOf(const Message &message, const QRect &row, int number, Qt::LayoutDirection direction) const;
    void paintLine(QPainter &painter, const QRect &rect, const QString &words, Role role) const;

    bool isOwn(const Message &message) const;
    QString metaOf(const Message &message) const;
    Role groundOf(const Message &message) const;

    const MessageModel &m_model;
    Reader m_reader;
    QString m_sought;
    MessageId m_soughtAt;
    mutable HeightCache m_heights;
};
