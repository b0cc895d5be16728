#pragma once

#include "app/ctl/Command.h"

/// kb embed: fetches what is missing of the passages' vectors, and waits for it.
Command embedCommand();
