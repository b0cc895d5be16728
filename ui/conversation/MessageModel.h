#pragma once

#include "core/domain/Conversation.h"

#include <QAbstractListModel>
#include <vector>

/// The messages of one conversation, oldest first.
class MessageModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// `newestFirst` as the store gives them.
    void reset(std::vector<Message> newestFirst);
    void prepend(const std::vector<Message> &newestFirst);
    void append(const Message &message); ///< nothing when it is there

    const Message *messageAt(const QModelIndex &index) const;
    MessageId oldest() const { return m_messages.empty() ? MessageId{} : m_messages.front().id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Message> m_messages;
};
