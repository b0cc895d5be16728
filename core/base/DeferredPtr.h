#pragma once

#include <memory>

/// Owns a QObject whose work can be cancelled: letting go disconnects it at once and deletes it when the event loop is
/// reached, which is safe even inside the object's own signal. `m_call.reset()` is how a call is cancelled.
struct DeleteLater {
    template <class T>
    void operator()(T *object) const
    {
        object->disconnect();
        object->deleteLater();
    }
};

template <class T>
using DeferredPtr = std::unique_ptr<T, DeleteLater>;
