#include "ui/kit/Motion.h"

#include "ui/kit/Theme.h"

bool reducedMotion()
{
    static const bool asked = qEnvironmentVariableIntValue("FRONTDESK_REDUCED_MOTION") != 0;
    return asked || theme().reducedMotion();
}

int motionMs(int ms)
{
    return reducedMotion() ? 0 : ms;
}
