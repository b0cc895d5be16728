#pragma once

#include "core/base/Clock.h"

#include <atomic>

/// A clock that stands where a test puts it. Any thread.
class TestClock : public Clock
{
public:
    explicit TestClock(qint64 now = 1'760'000'000'000) : m_now(now) { }

    qint64 nowMs() const override { return m_now; }
    void advance(qint64 ms) { m_now += ms; }

private:
    std::atomic<qint64> m_now;
};
