#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

/// What a fallible function returns. [[nodiscard]], so that forgetting to look is a warning and warnings stop the
/// build.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

/// `return fail(Error::Kind::NotFound, tr("..."));`
inline tl::unexpected<Error> fail(Error::Kind kind, const QString &message, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{kind, message, detail, 0});
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}
