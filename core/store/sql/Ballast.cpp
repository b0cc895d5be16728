#include "core/store/sql/Ballast.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Bytes = 4 * 1024 * 1024;
/// It must not be what fills the disk.
constexpr qint64 RoomNeeded = 4 * Bytes;
constexpr qint64 FullBelow = 256 * 1024;

} // namespace

QString Ballast::fileOf(const QString &workspace)
{
    return workspace + u"-ballast"_s;
}

void Ballast::keep(const QString &workspace)
{
    const QString file = fileOf(workspace);
    if (QFileInfo(file).size() >= Bytes
        || QStorageInfo(QFileInfo(workspace).absolutePath()).bytesAvailable() < RoomNeeded)
        return;
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return;
    const bool held = ::posix_fallocate(descriptor, 0, Bytes) == 0;
    ::close(descriptor);
    if (!held)
        QFile::remove(file);
}

bool Ballast::dropWhenFull(const QString &workspace)
{
    return QStorageInfo(QFileInfo(workspace).absolutePath()).bytesAvailable() < FullBelow
        && QFile::remove(fileOf(workspace));
}
