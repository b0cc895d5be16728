#pragma once

#include "core/base/Result.h"

/// A lock between processes on "<workspace>-lock", held over every write transaction and every checkpoint. SQLite
/// before 3.51.3 can lose pages when one connection resets the write-ahead log while another commits; with this lock
/// the two never meet. The system lets go of it when a process dies.
class WriteLock
{
public:
    WriteLock() = default;
    ~WriteLock();
    Q_DISABLE_COPY_MOVE(WriteLock)

    Result<void> open(const QString &file);
    /// Busy after five seconds.
    Result<void> lock();
    void unlock();

    /// Says that this process has the workspace open, until the object goes. False when somebody has it for himself.
    bool enter();
    /// Takes the workspace for this process alone; false when another has it open. enter() lets the others in again.
    bool enterAlone();
    void leave();

private:
    int m_descriptor = -1;
};
