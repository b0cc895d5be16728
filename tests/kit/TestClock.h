#pragma once

#include "core/base/Clock.h"

/// A clock that stands where a test puts it.
class TestClock : public Clock
{
public:
    explicit TestClock(qint64 now = 1'760'000'000'000) : m_now(now) { }

    qint64 nowMs() const override { return m_now; }
    void advance(qint64 ms) { m_now += ms; }

private:
    qint64 m_now;
};
