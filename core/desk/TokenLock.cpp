#include "core/desk/TokenLock.h"

#include "core/base/Text.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int RetryMs = 100;
constexpr int MostTries = 450; ///< 45 s: longer than a renewal may take

QString lockFile(const QString &secretRef)
{
    // Not QStandardPaths: without a runtime folder it makes one up, loudly.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR", QDir::tempPath());
    return folder + u"/frontdesk-"_s + sha256Hex(secretRef.toUtf8()).left(16) + u".lock"_s;
}

} // namespace

TokenLock::TokenLock(const QString &secretRef, QObject *parent) : QObject(parent), m_file(lockFile(secretRef))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryMs);
    connect(&m_retry, &QTimer::timeout, this, &TokenLock::take);
}

TokenLock::~TokenLock() = default;

void TokenLock::take()
{
    if (m_file.tryLock())
        Q_EMIT ended(true);
    else if (++m_tries < MostTries)
        m_retry.start();
    else
        Q_EMIT ended(false);
}

void TokenLock::release()
{
    m_file.unlock();
}
