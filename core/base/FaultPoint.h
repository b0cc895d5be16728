#pragma once

/// A named place where a test may end the process: FRONTDESK_FAULT="store.commit=3" kills it, as kill -9 would, when it
/// comes to "store.commit" for the third time. Only debug builds with tests listen; in all others nothing happens.
/// Thread-safe.
void faultPoint(const char *name);

/// Whether this build listens.
bool hasFaultPoints();
