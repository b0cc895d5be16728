#pragma once

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

/// Calls `fn` with every number below `count`, in the calling thread and in as many more as the machine has cores, and
/// comes back when all are done. Where the system starts no more threads those that there are do it, at the least the
/// calling one; QtConcurrent's blocking functions would wait for ever for the thread they did not get. `fn` does not
/// throw.
template <class Fn>
void inParallel(std::size_t count, const Fn &fn)
{
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            fn(i);
    };
    const auto wanted = std::min<std::size_t>(count, std::thread::hardware_concurrency());
    std::vector<std::jthread> helpers; // joined at the end of this block
    try {
        while (helpers.size() + 1 < wanted)
            helpers.emplace_back(work);
    } catch (const std::system_error &) {
        // Fewer hands, the same work.
    }
    work();
}
