#pragma once

#include "core/base/Result.h"

/// A returned error of any Result ends the function that returns one: in a transaction, everything or nothing.
#define FRONTDESK_TRY(expression)                                                                                      \
    if (const auto tried = (expression); !tried)                                                                       \
    return fail(tried.error())
