#include "core/net/SseReader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> tooLong(const QString &what)
{
    return fail(Error::Kind::Corrupt,
                QCoreApplication::translate("Http", "The server sends more in one piece than can be an answer."), what);
}

} // namespace

Result<std::vector<SseEvent>> SseReader::feed(const QByteArray &bytes)
{
    std::vector<SseEvent> events;
    qsizetype from = 0;
    if (m_afterReturn && bytes.startsWith('\n'))
        from = 1;
    if (!bytes.isEmpty())
        m_afterReturn = false;
    while (from < bytes.size()) {
        qsizetype to = from;
        while (to < bytes.size() && bytes[to] != '\n' && bytes[to] != '\r')
            ++to;
        if (m_line.size() + (to - from) > LongestLine)
            return tooLong(u"line"_s);
        m_line.append(bytes.constData() + from, to - from);
        if (to == bytes.size())
            break;
        if (const auto ended = endLine(events); !ended)
            return fail(ended.error());
        from = to + 1;
        if (bytes[to] == '\r') {
            if (from == bytes.size())
                m_afterReturn = true;
            else if (bytes[from] == '\n')
                ++from;
        }
    }
    return events;
}

Result<void> SseReader::endLine(std::vector<SseEvent> &events)
{
    QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_first, false) && line.startsWith("\xef\xbb\xbf"))
        line.remove(0, 3);
    if (line.isEmpty()) {
        // An event without data is not one.
        if (m_hasData)
            events.push_back(std::move(m_event));
        m_event = {};
        m_hasData = false;
        return {};
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray field = colon < 0 ? line : line.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "data") {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
        if (m_event.data.size() > LargestEvent)
            return tooLong(u"event"_s);
    } else if (field == "event") {
        m_event.type = value;
    }
    return {};
}
