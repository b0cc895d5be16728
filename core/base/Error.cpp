#include "core/base/Error.h"

using namespace Qt::StringLiterals;

QString errorKindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return u"cancelled"_s;
    case Error::Kind::Offline:
        return u"offline"_s;
    case Error::Kind::Timeout:
        return u"timeout"_s;
    case Error::Kind::RateLimited:
        return u"rate_limited"_s;
    case Error::Kind::Unauthorised:
        return u"unauthorised"_s;
    case Error::Kind::NotFound:
        return u"not_found"_s;
    case Error::Kind::Conflict:
        return u"conflict"_s;
    case Error::Kind::Busy:
        return u"busy"_s;
    case Error::Kind::Invalid:
        return u"invalid"_s;
    case Error::Kind::Refused:
        return u"refused"_s;
    case Error::Kind::Corrupt:
        return u"corrupt"_s;
    case Error::Kind::Bug:
        return u"bug"_s;
    }
    return u"bug"_s;
}
