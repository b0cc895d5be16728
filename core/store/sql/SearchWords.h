#pragma once

#include "core/base/Result.h"

#include <QStringList>

class Connection;

/// The words of a query with those that nobody wrote replaced by the most frequent indexed word that differs least: by
/// one letter (added, left out, changed, or two swapped), by two in words of eight letters and more. Words under four
/// letters and words without such a neighbour stay. The last word counts as written when a written word begins with it.
Result<QStringList> withoutTypos(Connection &connection, const QStringList &words);
