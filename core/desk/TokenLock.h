#pragma once

#include "core/base/FileLock.h"

#include <QObject>
#include <QTimer>

/// Among all processes of this computer one at a time changes the tokens of an account: renews them or removes them.
/// The lock of one that was killed is free at once. Letting go releases it. GUI thread.
class TokenLock : public QObject
{
    Q_OBJECT
public:
    explicit TokenLock(const QString &secretRef, QObject *parent = nullptr);
    ~TokenLock() override;

    /// Waits until it is free, which takes no longer than a renewal may. `ended` follows, perhaps before this returns.
    void take();
    void release();

Q_SIGNALS:
    /// False: another process has held it for too long.
    void ended(bool taken);

private:
    FileLock m_file;
    QTimer m_retry;
    int m_tries = 0;
};
