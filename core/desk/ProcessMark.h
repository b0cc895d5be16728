#pragma once

#include <QString>

/// Names one running desk so that another process can tell whether it still runs, without trusting clocks: machine,
/// boot, process, its start time, and which desk of the process. Gone with this object. GUI thread.
class ProcessMark
{
public:
    ProcessMark();
    ~ProcessMark();
    Q_DISABLE_COPY_MOVE(ProcessMark)

    QString text() const { return m_text; }

    /// Whether nobody works under this mark any more. Of another machine only time can tell: `silentMs` since it was
    /// heard of.
    static bool isGone(const QString &mark, qint64 silentMs);

private:
    QString m_text;
};
