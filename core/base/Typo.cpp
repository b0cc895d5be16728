#include "core/base/Typo.h"

#include <utility>

bool differsInOneLetter(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    if (a.size() < b.size())
        return a.mid(same) == b.mid(same + 1);
    if (same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same] && a.mid(same + 2) == b.mid(same + 2))
        return true;
    return same < a.size() && a.mid(same + 1) == b.mid(same + 1);
}
