#pragma once

#include <QtGlobal>
#include <algorithm>

/// How densely the tests that disturb and try do it: once with the suite, which must stay quick, and N times as densely
/// where FRONTDESK_DENSITY=N says so, as ./dev harness and ./dev soak do.
inline int density()
{
    return std::max(1, qEnvironmentVariableIntValue("FRONTDESK_DENSITY"));
}
