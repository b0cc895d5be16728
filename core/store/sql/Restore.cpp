#include "core/store/sql/Restore.h"

#include "core/base/FaultPoint.h"
#include "core/base/Json.h"
#include "core/base/SaveFile.h"
#include "core/store/sql/WriteLock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// What belongs to one SQLite file and must move with it.
const QStringList Suffixes{u"-wal"_s, u"-shm"_s, u""_s};

QString planFile(const QString &workspace)
{
    return workspace + u"-restore"_s;
}

bool syncPath(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

Result<void> copyBeside(const QString &file, const QString &target)
{
    QFile::remove(target);
    QFile source(file);
    if (!source.copy(target) || !QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner)
        || !syncPath(target)) {
        QFile::remove(target);
        return fail(Error::Kind::Refused,
                    Words::tr("The backup %1 could not be copied: %2. The workspace was left as it is.")
                        .arg(file, source.errorString()));
    }
    return {};
}

/// Each step may be the last one before a kill, and all are done again then.
Result<void> exchange(const QString &workspace, const Restore::Plan &plan)
{
    const QString coming = workspace + u"-restoring"_s;
    if (const auto copied = copyBeside(plan.file, coming); !copied)
        return copied;
    if (const auto noted = Restore::plan(workspace, plan); !noted)
        return noted;
    faultPoint("restore.copied");
    // The log goes before the file it belongs to: killed in between, neither is taken for what it is not.
    for (const QString &suffix : Suffixes) {
        if (QFile::exists(workspace + suffix) && !QFile::rename(workspace + suffix, plan.aside + suffix)) {
            return fail(Error::Kind::Refused,
                        Words::tr("The workspace %1 could not be moved aside. Nothing was restored.").arg(workspace));
        }
    }
    faultPoint("restore.aside");
    if (!QFile::rename(coming, workspace) || !syncPath(QFileInfo(workspace).absolutePath())) {
        return fail(
            Error::Kind::Refused,
            Words::tr("The backup could not be put in place. The workspace that was there is %1.").arg(plan.aside));
    }
    return {};
}

} // namespace

Result<void> Restore::plan(const QString &workspace, const Plan &plan)
{
    QSaveFile out(planFile(workspace));
    const QJsonObject object{
        {u"file"_s, plan.file}, {u"by"_s, plan.by}, {u"aside"_s, plan.aside}, {u"placed"_s, plan.isPlaced}};
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || out.write(canonicalJson(object)) < 0 || !commitWhole(out)) {
        return fail(Error::Kind::Refused,
                    Words::tr("The restoration could not be prepared: %1").arg(out.errorString()));
    }
    return {};
}

std::optional<Restore::Plan> Restore::planned(const QString &workspace)
{
    QFile in(planFile(workspace));
    if (!in.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto object = parseJsonObject(in.readAll());
    if (!object || object->value("file"_L1).toString().isEmpty())
        return std::nullopt;
    return Plan{object->value("file"_L1).toString(), object->value("by"_L1).toString(),
                object->value("aside"_L1).toString(), object->value("placed"_L1).toBool()};
}

void Restore::forget(const QString &workspace)
{
    QFile::remove(planFile(workspace));
}

Result<void> Restore::performPending(const Workspace &workspace, qint64 now)
{
    auto plan = planned(workspace.path);
    if (!plan || plan->isPlaced)
        return {};
    WriteLock lock;
    if (const auto opened = lock.open(workspace.path + u"-lock"_s); !opened)
        return opened;
    if (!lock.enterAlone()) {
        return fail(
            Error::Kind::Busy,
            Words::tr(
                "A backup is to be restored, and another Frontdesk has the workspace open. Close it and try again."));
    }
    const bool wasBegun = !plan->aside.isEmpty();
    if (!wasBegun) {
        plan->aside = u"%1.before-restore-%2"_s.arg(
            workspace.path, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s));
    }
    // Killed after the last step and before it was noted: both files are where they belong.
    if (!wasBegun || !QFile::exists(plan->aside) || !QFile::exists(workspace.path)) {
        if (const auto moved = exchange(workspace.path, *plan); !moved)
            return moved;
    }
    faultPoint("restore.placed");
    plan->isPlaced = true;
    return Restore::plan(workspace.path, *plan);
}
