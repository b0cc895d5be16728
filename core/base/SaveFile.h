#pragma once

#include "core/base/Result.h"

#include <QByteArray>

/// Writes a file, whole or not at all. Blocks: for a worker. Refused with the system's reason; what was there before
/// stays then.
Result<void> saveFile(const QString &path, const QByteArray &bytes);
