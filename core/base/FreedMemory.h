#pragma once

/// Gives what was freed back to the system. After work that took much for a moment: the C library keeps it otherwise,
/// for each thread that did some. Any thread.
void returnFreedMemory();
