#pragma once

#include "core/base/Result.h"
#include "core/domain/Change.h"
#include "core/store/sql/Connection.h"

#include <optional>
#include <set>

struct WrittenRows;

/// Finds in the journal what other processes committed. For the database thread.
class ForeignCommits
{
public:
    /// From here on. Kinds: those of reading; Corrupt when the journal has no head.
    Result<void> begin(Connection &connection);
    /// Only what concerns this customer is told.
    void follow(CustomerId onlyCustomer) { m_only = onlyCustomer; }
    /// One of our own, which is no news.
    void noteOwn(qint64 seq);
    /// The file was opened anew: whatever others did meanwhile is looked for.
    void forgetVersion() { m_dataVersion = -1; }

    /// What came since the last look; nothing when nothing did, or when the workspace is busy or in trouble: then the
    /// next look finds it.
    std::optional<Change> look(Connection &connection);

private:
    Result<WrittenRows> journalUpTo(Connection &connection, qint64 head) const;

    qint64 m_dataVersion = 0;
    qint64 m_seen = 0; ///< every commit up to this place in the journal is known here
    std::set<qint64> m_own; ///< our commits after m_seen
    CustomerId m_only;
};
