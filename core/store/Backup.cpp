#include "core/store/Backup.h"

#include "core/base/FaultPoint.h"
#include "core/store/Reader.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/Migrator.h"
#include "core/store/sql/Restore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <fcntl.h>
#include <set>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const QString Stamp = u"yyyy-MM-dd-HHmmss"_s;
constexpr qint64 StillWrittenMs = 60LL * 60 * 1'000; ///< no copy stands still for as long while it is made
constexpr std::size_t Days = 7;
constexpr std::size_t Weeks = 4;

QDate dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date();
}

/// What was written is on the disk when this returns.
bool syncFile(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

Result<void> makeFolder(const QDir &folder)
{
    if (folder.exists())
        return {};
    if (!QDir().mkpath(folder.absolutePath()))
        return fail(Error::Kind::NotFound, Words::tr("The folder %1 could not be made.").arg(folder.absolutePath()));
    QFile::setPermissions(folder.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace

QString Backup::folderOf(const QString &workspace)
{
    const QFileInfo file(workspace);
    return file.absoluteDir().filePath(file.completeBaseName() + u"-backups"_s);
}

QString Backup::fileFor(const QString &workspace, qint64 madeAt)
{
    const QString name = u"%1-%2.db"_s.arg(QFileInfo(workspace).completeBaseName(),
                                           QDateTime::fromMSecsSinceEpoch(madeAt, Qt::UTC).toString(Stamp));
    return QDir(folderOf(workspace)).filePath(name);
}

std::vector<Backup::File> Backup::filesOf(const QString &workspace)
{
    const QString prefix = QFileInfo(workspace).completeBaseName() + QChar(u'-');
    std::vector<File> files;
    for (const QFileInfo &info : QDir(folderOf(workspace)).entryInfoList({prefix + u"*.db"_s}, QDir::Files)) {
        QDateTime madeAt = QDateTime::fromString(info.completeBaseName().mid(prefix.size()), Stamp);
        if (!madeAt.isValid())
            continue;
        madeAt.setTimeSpec(Qt::UTC);
        files.push_back({info.absoluteFilePath(), madeAt.toMSecsSinceEpoch(), info.size()});
    }
    std::ranges::sort(files, [](const File &a, const File &b) { return a.madeAt > b.madeAt; });
    return files;
}

QStringList Backup::unfinishedOf(const QString &workspace, qint64 now)
{
    const QString prefix = QFileInfo(workspace).completeBaseName() + QChar(u'-');
    QStringList files;
    // The copy, and what SQLite keeps beside it.
    for (const QFileInfo &info : QDir(folderOf(workspace)).entryInfoList({prefix + u"*.db.part*"_s}, QDir::Files)) {
        const QString stamp = info.fileName().mid(prefix.size()).section(u".db.part"_s, 0, 0);
        const qint64 written = info.lastModified().toMSecsSinceEpoch();
        if (QDateTime::fromString(stamp, Stamp).isValid() && written < now - StillWrittenMs)
            files += info.absoluteFilePath();
    }
    return files;
}

std::vector<Backup::File> Backup::surplusOf(const std::vector<File> &files)
{
    std::set<QDate> days;
    std::set<std::pair<int, int>> weeks;
    std::vector<File> surplus;
    for (const File &file : files) {
        const QDate day = dayOf(file.madeAt);
        int year = 0;
        const int number = day.weekNumber(&year);
        bool isKept = false;
        if (days.size() < Days && days.insert(day).second)
            isKept = true;
        if (weeks.size() < Weeks && weeks.insert({year, number}).second)
            isKept = true;
        if (!isKept)
            surplus.push_back(file);
    }
    return surplus;
}

Result<void> Backup::make(const Workspace &workspace, const QString &file)
{
    if (QFileInfo::exists(file)) {
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 exists already. A backup never writes over a file; choose another name.").arg(file));
    }
    if (const auto folder = makeFolder(QFileInfo(file).absoluteDir()); !folder)
        return folder;
    const QString part = file + u".part"_s;
    QFile::remove(part);
    const auto copied = [&]() -> Result<void> {
        const auto source = Connection::look(workspace);
        if (!source)
            return fail(source.error());
        const auto done = (*source)->run(u"VACUUM INTO ?"_s, {part});
        return done ? Result<void>() : Result<void>(fail(done.error()));
    }();
    if (!copied) {
        QFile::remove(part);
        return copied;
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    faultPoint("backup.copied");
    Result<CheckReport> report = fail(Error::Kind::Bug, QString());
    {
        const auto copy = Connection::open({Workspace::Engine::Sqlite, part});
        report = copy ? Reader(**copy).check() : Result<CheckReport>(fail(copy.error()));
    }
    if (!report || !report->ok || !syncFile(part) || !QFile::rename(part, file)) {
        QFile::remove(part);
        if (!report)
            return fail(report.error());
        return fail(Error::Kind::Corrupt, Words::tr("The copy could not be verified and was removed."),
                    report->problems.join(u"; "_s));
    }
    return {};
}

Result<BackupPreview> Backup::preview(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return fail(Error::Kind::NotFound, Words::tr("There is no file %1.").arg(file));
    const auto connection = Connection::look({Workspace::Engine::Sqlite, info.absoluteFilePath()});
    if (!connection)
        return fail(connection.error());
    Migrator migrator(**connection, Migrator::builtin());
    const auto version = migrator.version();
    if (!version)
        return fail(version.error());
    if (*version == 0)
        return fail(Error::Kind::Refused, Words::tr("%1 is empty; it is no backup of a workspace.").arg(file));
    Reader reader(**connection);
    const auto counts = reader.counts();
    if (!counts)
        return fail(counts.error());
    const auto newest = (*connection)->number(u"SELECT COALESCE(MAX(created_at), 0) FROM messages"_s);
    if (!newest)
        return fail(newest.error());
    BackupPreview preview{info.absoluteFilePath(), info.size(), *version, *counts, newest->value_or(0), {}};
    if (*version == migrator.newest()) {
        const auto report = reader.check();
        if (!report)
            return fail(report.error());
        preview.problems = report->problems;
    } else {
        // An older one is migrated when it is opened; until then only the file itself can be judged.
        const auto lines =
            (*connection)->rows(u"PRAGMA integrity_check(20)"_s, {}, [](Row &row) { return row.text(); });
        if (!lines)
            return fail(lines.error());
        if (*lines != std::vector<QString>{u"ok"_s})
            preview.problems = QStringList(lines->begin(), lines->end());
    }
    return preview;
}

Result<void> Backup::restoreAtNextStart(const Workspace &workspace, const QString &file, const QString &by)
{
    const auto looked = preview(file);
    if (!looked)
        return fail(looked.error());
    if (!looked->problems.isEmpty()) {
        return fail(Error::Kind::Corrupt,
                    Words::tr("%1 is damaged and was not taken: %2").arg(file, looked->problems.join(u"; "_s)));
    }
    if (looked->file == QFileInfo(workspace.path).absoluteFilePath())
        return fail(Error::Kind::Invalid, Words::tr("This is the workspace itself and no backup of it."));
    return Restore::plan(workspace.path, {looked->file, by, {}, false});
}

QString Backup::pendingRestore(const Workspace &workspace)
{
    const auto plan = Restore::planned(workspace.path);
    return plan && !plan->isPlaced ? plan->file : QString();
}

void Backup::cancelRestore(const Workspace &workspace)
{
    if (!pendingRestore(workspace).isEmpty())
        Restore::forget(workspace.path);
}
