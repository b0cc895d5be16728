#pragma once

#include "app/ctl/Command.h"

/// Reads the Gmail account and calls `then` once its state is known, at the latest when the keychain's deadline is
/// over.
void whenMailIsKnown(Call &call, const std::function<void()> &then);
