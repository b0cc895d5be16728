#pragma once

#include <QString>

/// A lock among the processes of this computer, on a file of its own that stays when the lock is let go. The system
/// holds it for the open file (flock(2)), so it is free the moment its holder dies, whenever that is; a file that names
/// its owner (QLockFile) blocks everybody when the owner is killed between making and filling it.
class FileLock
{
public:
    explicit FileLock(const QString &path) : m_path(path) { }
    ~FileLock() { unlock(); }
    Q_DISABLE_COPY_MOVE(FileLock)

    /// False when another process, or another object here, holds it, or the file cannot be made. Does not wait.
    bool tryLock();
    void unlock();

private:
    QString m_path;
    int m_descriptor = -1;
};
