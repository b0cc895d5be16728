#pragma once

#include "core/base/Result.h"

#include <QByteArray>

class QSaveFile;

/// Writes a file, whole or not at all. Blocks: for a worker. Refused with the system's reason; what was there before
/// stays then.
Result<void> saveFile(const QString &path, const QByteArray &bytes);

/// Commits what was written to `file`, unless some of it did not reach the disk: QSaveFile of Qt 6.4 looks at what
/// write() said and not at the flush of its own buffer, so that on a full disk it puts half a file in the old one's
/// place and calls it done. The error is in file.errorString().
bool commitWhole(QSaveFile &file);
