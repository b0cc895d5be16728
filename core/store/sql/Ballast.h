#pragma once

#include <QString>

/// A few megabytes beside the workspace that hold a place for the day the disk is full: SQLite cannot even read then,
/// because it has to make a file to do so. Given up on that day, and made again at a later start when there is room.
namespace Ballast {

QString fileOf(const QString &workspace);
/// Makes it unless it is there or the disk is nearly full already.
void keep(const QString &workspace);
/// Gives it up if the disk is full; false when it is not or there was none.
bool dropWhenFull(const QString &workspace);

} // namespace Ballast
