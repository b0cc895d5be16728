#include "ui/kit/MessageModel.h"

#include "core/base/Text.h"
#include "ui/kit/TimeText.h"

#include <QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;

MessageModel::MessageModel(const Clock &clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock) { }

void MessageModel::reset(std::vector<Message> newestFirst)
{
    beginResetModel();
    m_firstUnread = {};
    std::reverse(newestFirst.begin(), newestFirst.end());
    m_messages = std::move(newestFirst);
    endResetModel();
}

void MessageModel::prepend(const std::vector<Message> &newestFirst)
{
    if (newestFirst.empty())
        return;
    beginInsertRows({}, 0, int(newestFirst.size()) - 1);
    m_messages.insert(m_messages.begin(), newestFirst.rbegin(), newestFirst.rend());
    endInsertRows();
    const QModelIndex formerFirst = index(int(newestFirst.size())); // may no longer start its day
    Q_EMIT dataChanged(formerFirst, formerFirst);
}

void MessageModel::append(const Message &message)
{
    if (!m_messages.empty() && m_messages.back().id >= message.id)
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_messages.push_back(message);
    endInsertRows();
}

bool MessageModel::startsDay(int row) const
{
    const auto dayOf = [](const Message &message) { return QDateTime::fromMSecsSinceEpoch(message.createdAt).date(); };
    return row == 0
        || (row < rowCount() && dayOf(m_messages[std::size_t(row)]) != dayOf(m_messages[std::size_t(row) - 1]));
}

QModelIndex MessageModel::indexOf(MessageId id) const
{
    const auto found = std::lower_bound(m_messages.begin(), m_messages.end(), id,
                                        [](const Message &message, MessageId wanted) { return message.id < wanted; });
    return found == m_messages.end() || found->id != id ? QModelIndex() : index(int(found - m_messages.begin()));
}

std::vector<Message> MessageModel::newestInbound(int count) const
{
    std::vector<Message> found;
    for (auto message = m_messages.rbegin(); message != m_messages.rend() && int(found.size()) < count; ++message) {
        if (message->direction == Direction::Inbound)
            found.push_back(*message);
    }
    std::reverse(found.begin(), found.end());
    return found;
}

void MessageModel::setFirstUnread(MessageId id)
{
    m_firstUnread = id;
    if (const QModelIndex changed = indexOf(id); changed.isValid())
        Q_EMIT dataChanged(changed, changed);
}

const Message *MessageModel::messageAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_messages[std::size_t(index.row())] : nullptr;
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    const Message *message = messageAt(index);
    if (!message)
        return {};
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
        return u"%1, %2: %3"_s.arg(message->author, TimeText::clock(message->createdAt), oneLine(message->body, 2000))
            + (message->attachments.empty() ? QString()
                                            : u", "_s + tr("%n file(s)", nullptr, int(message->attachments.size())));
    return role == Qt::ToolTipRole ? QVariant(TimeText::exact(message->createdAt)) : QVariant();
}
