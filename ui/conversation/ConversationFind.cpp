#include "ui/conversation/ConversationFind.h"

#include "core/base/Deliver.h"

#include <algorithm>

ConversationFind::ConversationFind(Search search, QObject *parent) : QObject(parent), m_search(std::move(search)) { }

ConversationFind::~ConversationFind() = default;

void ConversationFind::search(const QString &text)
{
    m_text = text.trimmed();
    m_found.clear();
    m_at = 0;
    if (m_text.isEmpty()) {
        m_searching.reset();
        tell();
        return;
    }
    m_searching = std::make_unique<QObject>();
    deliver(m_search(m_text), m_searching.get(), [this](const Result<std::vector<MessageId>> &found) {
        m_found = found ? *found : std::vector<MessageId>{};
        tell();
    });
}

void ConversationFind::step(int older)
{
    if (m_found.empty())
        return;
    const int count = int(m_found.size());
    m_at = (m_at + older + count) % count; // past the oldest comes the newest
    tell();
}

void ConversationFind::clear()
{
    m_searching.reset();
    m_text.clear();
    m_found.clear();
    m_at = 0;
}

void ConversationFind::tell()
{
    const bool any = !m_found.empty();
    Q_EMIT moved(any ? m_found[std::size_t(m_at)] : MessageId{}, any ? m_at + 1 : 0, int(m_found.size()));
}
