#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <compare>

/// An integer key with a type: a function that takes a RunId refuses a TicketId at compile time. 0 means "none"; ids
/// start at 1.
template <class Tag>
struct Id {
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return qHash(id.value, seed);
}
