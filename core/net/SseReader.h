#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <vector>

/// One event of a stream: the `data` lines joined by line feeds, as bytes; `type` is empty for "message".
struct SseEvent {
    QByteArray type;
    QByteArray data;

    friend bool operator==(const SseEvent &, const SseEvent &) = default;
};

/// Server-sent events from bytes that come in any pieces (WHATWG HTML, 9.2.6): lines end in LF, CR or CRLF, a leading
/// byte order mark and comments are skipped, `id` and `retry` ignored. An event counts only when the blank line after
/// it has come. A value; not a QObject.
class SseReader
{
public:
    static constexpr qsizetype LongestLine = 256 * 1024;
    static constexpr qsizetype LargestEvent = 1024 * 1024;

    /// The events these bytes complete. Corrupt when a line or an event is longer than allowed; the reader is then of
    /// no further use.
    Result<std::vector<SseEvent>> feed(const QByteArray &bytes);
    /// Whether something began that no blank line has ended.
    bool isInsideEvent() const { return !m_line.isEmpty() || m_hasData || !m_event.type.isEmpty(); }

private:
    Result<void> endLine(std::vector<SseEvent> &events);

    QByteArray m_line;
    SseEvent m_event;
    bool m_hasData = false;
    bool m_first = true; ///< the first line may begin with a byte order mark
    bool m_afterReturn = false; ///< a CR ended the last line: an LF right after belongs to it
};
