#pragma once

#include <QString>

/// What the folder's file system is called when it is another computer's: "NFS". Empty for a disk of this computer, and
/// when it cannot be told. SQLite's log needs memory that all who use the workspace share, which two computers do not
/// have (https://www.sqlite.org/wal.html).
QString remoteDiskOf(const QString &folder);
