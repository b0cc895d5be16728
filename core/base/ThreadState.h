#pragma once

/// Gives back what OpenSSL keeps for the calling thread (its last errors, since the first hash). For the end of
/// whatever hashes on a thread of Qt's: by itself that happens when the thread of the system ends, which nobody waits
/// for, and a process that ends first has lost it.
void returnThreadState();
