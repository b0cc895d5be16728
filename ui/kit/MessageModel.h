#pragma once

#include "core/base/Clock.h"
#include "core/domain/Conversation.h"

#include <QAbstractListModel>
#include <vector>

/// The messages of one conversation, oldest first.
class MessageModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit MessageModel(const Clock &clock, QObject *parent = nullptr);

    /// `newestFirst` as the store gives them.
    void reset(std::vector<Message> newestFirst);
    void prepend(const std::vector<Message> &newestFirst);
    void append(const Message &message); ///< nothing when it is there

    const Message *messageAt(const QModelIndex &index) const;
    QModelIndex indexOf(MessageId id) const;
    /// The newest `count` messages of the customer among those that were read, oldest first.
    std::vector<Message> newestInbound(int count) const;
    /// The message above which "New" stands; none when all was read before.
    void setFirstUnread(MessageId id);
    MessageId firstUnread() const { return m_firstUnread; }
    /// The message is the first of its local day among those that were read.
    bool startsDay(int row) const;
    qint64 nowMs() const { return m_clock.nowMs(); }
    MessageId oldest() const { return m_messages.empty() ? MessageId{} : m_messages.front().id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Clock &m_clock;
    std::vector<Message> m_messages;
    MessageId m_firstUnread;
};
