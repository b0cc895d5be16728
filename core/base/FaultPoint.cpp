#include "core/base/FaultPoint.h"

#ifdef FRONTDESK_FAULT_POINTS

#include <QByteArrayList>
#include <atomic>
#include <csignal>

namespace {

struct Fault {
    QByteArray point;
    int hit = 0;
};

Fault wanted()
{
    const QList<QByteArray> parts = qgetenv("FRONTDESK_FAULT").split('=');
    return parts.size() == 2 ? Fault{parts[0], parts[1].toInt()} : Fault{};
}

} // namespace

void faultPoint(const char *name)
{
    static const Fault fault = wanted();
    static std::atomic<int> hits{0};
    if (fault.point == name && ++hits == fault.hit)
        ::raise(SIGKILL);
}

bool hasFaultPoints()
{
    return true;
}

#else

void faultPoint(const char *) { }

bool hasFaultPoints()
{
    return false;
}

#endif
