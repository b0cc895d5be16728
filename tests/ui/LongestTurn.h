#pragma once

#include <QtGlobal>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 SanitizerFactor = 4; ///< what its checks multiply computing by, on the safe side
#else
constexpr qint64 SanitizerFactor = 1;
#endif

/// What the GUI thread may compute between two turns of the event loop, in milliseconds of processor time. The aim is
/// StallWatch::ReportedMs in the shipped program; a debug build without optimisation, on a machine that does other work
/// and with cold caches, and whose test driver clicks and types on the same thread, gets twenty-four times as much.
/// What a person would feel as hanging (a query or a file on the GUI thread) is well above.
constexpr qint64 LongestTurnMs = 1'200 * SanitizerFactor;
