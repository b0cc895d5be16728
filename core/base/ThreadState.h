#pragma once

/// Gives back what OpenSSL keeps for the calling thread (its last errors, since the first hash). For the last thing
/// that runs on a QThread: by itself that happens when the thread of the system ends, which nobody waits for, and a
/// process that ends first has lost it.
void returnThreadState();
