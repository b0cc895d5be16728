#pragma once

#include <QByteArray>
#include <algorithm>
#include <cstdio>
#include <vector>

/// What benchmarks print: one line per measurement, the target beside it.
namespace Measure {

inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// `target`: "< 2 ms"; whether it is met is said, not enforced: the machine may be busy.
inline void report(const char *what, double value, const char *unit, const char *target, bool isMet)
{
    std::printf("%-58s %12.3f %-6s target %-12s %s\n", what, value, unit, target, isMet ? "met" : "MISSED");
    std::fflush(stdout);
}

} // namespace Measure
