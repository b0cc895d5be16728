#include "core/store/sql/WriteLock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int LongestWaitMs = 5000;

/// A lock of the open file and not of the process, on the first byte: independent of the flock() for writing.
bool lockFirstByte(int descriptor, short kind)
{
    struct flock range = {};
    range.l_type = kind;
    range.l_whence = SEEK_SET;
    range.l_len = 1;
    return ::fcntl(descriptor, F_OFD_SETLK, &range) == 0;
}

} // namespace

WriteLock::~WriteLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> WriteLock::open(const QString &file)
{
    m_descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor < 0) {
        return fail(Error::Kind::Refused,
                    Words::tr("The lock file %1 could not be made: %2").arg(file, qt_error_string(errno)));
    }
    return {};
}

Result<void> WriteLock::lock()
{
    // Asking again and again instead of a blocking flock(): a stopped process that holds the lock must not stop us for
    // ever, and a commit takes well under a millisecond.
    const QDeadlineTimer deadline(LongestWaitMs);
    unsigned long pauseUs = 20;
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return fail(Error::Kind::Refused,
                        Words::tr("The workspace could not be locked: %1").arg(qt_error_string(errno)));
        }
        if (deadline.hasExpired()) {
            return fail(Error::Kind::Busy,
                        Words::tr("Another Frontdesk is writing to this workspace and does not come "
                                  "to an end. Nothing was changed; try again in a moment."));
        }
        QThread::usleep(pauseUs);
        pauseUs = qMin(pauseUs * 2, 500UL);
    }
    return {};
}

void WriteLock::unlock()
{
    ::flock(m_descriptor, LOCK_UN);
}

bool WriteLock::enter()
{
    return lockFirstByte(m_descriptor, F_RDLCK);
}

bool WriteLock::enterAlone()
{
    return lockFirstByte(m_descriptor, F_WRLCK);
}

void WriteLock::leave()
{
    lockFirstByte(m_descriptor, F_UNLCK);
}
