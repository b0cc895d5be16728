#pragma once

#include <QString>

/// Text that cannot reorder what stands around it: the characters that force a direction (U+202A to U+202E) are left
/// out, and so are isolates (U+2066 to U+2069) whose other end is missing. Pairs and marks stay, since names in several
/// scripts need them. For a name inside a sentence of the interface; what is stored stays as it was written.
QString withoutReordering(const QString &text);
