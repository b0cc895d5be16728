#pragma once

#include <QStyledItemDelegate>

class InboxModel;
struct ConversationRow;

/// One conversation in the inbox: unread dot, avatar, name and company, last line, and what waits. One height for all.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ConversationDelegate(const InboxModel &model, QObject *parent);

    /// A wait longer than this is drawn as late.
    void setResponseTargetMs(qint64 ms) { m_targetMs = ms; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintState(QPainter &painter, const QRect &line, const ConversationRow &row) const;

    const InboxModel &m_model;
    qint64 m_targetMs = 3'600'000;
};
