#include "core/store/sql/RemoteDisk.h"

#include <QFile>
#include <algorithm>
#include <array>

#ifdef __linux__
#include <linux/magic.h>
#include <sys/vfs.h>
#endif

using namespace Qt::StringLiterals;

#ifdef __linux__

namespace {

struct Kind {
    quint32 magic = 0;
    QLatin1StringView name;
};

// Not 9P and FUSE: containers and virtual machines show disks of this computer so. What linux/magic.h does not name is
// from statfs(2).
constexpr std::array Kinds{
    Kind{NFS_SUPER_MAGIC, "NFS"_L1},   Kind{SMB_SUPER_MAGIC, "SMB"_L1}, Kind{0xFF534D42, "SMB"_L1},
    Kind{0xFE534D42, "SMB"_L1},        Kind{AFS_SUPER_MAGIC, "AFS"_L1}, Kind{AFS_FS_MAGIC, "AFS"_L1},
    Kind{CODA_SUPER_MAGIC, "Coda"_L1}, Kind{NCP_SUPER_MAGIC, "NCP"_L1}, Kind{CEPH_SUPER_MAGIC, "Ceph"_L1},
};

} // namespace

QString remoteDiskOf(const QString &folder)
{
    struct statfs disk = {};
    if (::statfs(QFile::encodeName(folder).constData(), &disk) != 0)
        return {};
    const auto kind = std::ranges::find(Kinds, quint32(disk.f_type), &Kind::magic);
    return kind == Kinds.end() ? QString() : QString(kind->name);
}

#else

QString remoteDiskOf(const QString &)
{
    return {};
}

#endif
