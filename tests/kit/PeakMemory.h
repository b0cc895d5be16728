#pragma once

#include "tests/kit/Report.h"

#include <QByteArrayList>
#include <QFile>
#include <malloc.h>
#include <optional>

/// How much more memory than at the beginning this process had in use at once: the kernel's own high-water mark, so
/// that no peak falls between two looks. Linux only.
class PeakMemory
{
public:
    PeakMemory()
    {
        ::malloc_trim(0); // what was freed before would hide what is taken now
        QFile marks(QStringLiteral("/proc/self/clear_refs"));
        m_before = marks.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && marks.write("5") == 1 // proc(5)
            ? read("VmRSS:")
            : std::nullopt;
    }

    /// In bytes; nothing where the kernel does not tell, or a sanitizer keeps what was freed.
    std::optional<qint64> growth() const
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        return {};
#else
        const auto peak = read("VmHWM:");
        return m_before && peak ? std::optional(*peak - *m_before) : std::nullopt;
#endif
    }

    /// Whether it is less than `bytes`; where nothing tells, the table of the harness says so.
    bool isBelow(qint64 bytes, Report &report) const
    {
        const auto taken = growth();
        if (!taken)
            report.note(QStringLiteral("memory not measured"));
        else if (*taken >= bytes)
            qWarning("%lld bytes more", *taken);
        return !taken || *taken < bytes;
    }

private:
    static std::optional<qint64> read(const char *name)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return {};
        const QByteArrayList lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(name))
                return line.simplified().split(' ').value(1).toLongLong() * 1'024;
        }
        return {};
    }

    std::optional<qint64> m_before;
};
