#pragma once

#include "core/base/Result.h"
#include "core/store/Page.h"
#include "core/store/Workspace.h"

#include <vector>

/// Copies of a workspace: where they are, which to keep, what is in one, and how one takes the workspace's place. All
/// functions read files and may take seconds: call them on a worker thread.
namespace Backup {

struct File {
    QString path;
    qint64 madeAt = 0;
    qint64 bytes = 0;

    friend bool operator==(const File &, const File &) = default;
};

/// "support.db" keeps them in "support-backups" beside it.
QString folderOf(const QString &workspace);
/// The name a backup made at that time gets: "support-2026-11-25-041800.db", UTC.
QString fileFor(const QString &workspace, qint64 madeAt);
/// The ones in the folder that have such a name, newest first.
std::vector<File> filesOf(const QString &workspace);
/// Those that may go: all but the newest of each of the last seven days that have one, and of each of the last four
/// weeks.
std::vector<File> surplusOf(const std::vector<File> &files);

/// What copies in that folder left that never came to an end, because the process did: nothing has been written to them
/// for an hour before `now`. They hold customers' data and are no backup.
QStringList unfinishedOf(const QString &workspace, qint64 now);

/// A copy of a workspace that may be in use, verified, into a new file. Invalid when the file exists, Corrupt when the
/// copy does not verify; then it is removed.
Result<void> make(const Workspace &workspace, const QString &file);

/// Looks into a backup without changing a byte of it. Corrupt when it is damaged, Refused when it is no workspace or
/// too new.
Result<BackupPreview> preview(const QString &file);

/// Puts a backup in the workspace's place at the next opening, when nobody else has it open. The workspace that was
/// there is moved aside, never deleted; the restoration goes on the audit log in `by`'s name.
Result<void> restoreAtNextStart(const Workspace &workspace, const QString &file, const QString &by);
/// The file that will be restored, if any.
QString pendingRestore(const Workspace &workspace);
void cancelRestore(const Workspace &workspace);

/// Copies whatever can still be read of a damaged workspace into a new file, which must not exist. Returns how many
/// rows were saved per table and how many places could not be read.
struct Salvaged {
    RowCounts counts;
    int gaps = 0; ///< stretches of rows that could not be read
    QStringList problems; ///< what `check` says of the new file
};
Result<Salvaged> salvage(const QString &damaged, const QString &into, qint64 now);

} // namespace Backup
