#pragma once

#include "core/base/Result.h"

#include <QByteArray>

/// What a file that a person named holds, at most `most` bytes of it. NotFound, Refused (no permission) or Invalid (a
/// folder, more than that, a device that does not end) say what to do. Blocks: for a worker or a command line.
Result<QByteArray> readFile(const QString &path, qint64 most);

/// The number of the first line that is not UTF-8, from 1; 0 when all are.
qsizetype firstLineNotUtf8(const QByteArray &bytes);
