#pragma once

#include "core/base/Result.h"
#include "core/domain/Run.h"
#include "core/store/Page.h"
#include "core/store/sql/Row.h"

#include <QHash>
#include <QSet>
#include <vector>

class Connection;
struct AuditAnchor;

/// An audit entry exactly as it is stored: hashes are over the texts, so that not even white space can be changed.
struct StoredEntry {
    AuditEntry entry;
    QString input;
    QString output;
    QString salt;
    QString detailHash; ///< commits to input, output and error; empty in entries of the first form
    qint64 erasedAt = 0; ///< when the texts were erased, which leaves the chain as it was
};

/// FROM audit_logs
StoredEntry storedEntryFrom(Row &row);

/// The end of the log as one commit moves it: looked up once, and written back once, with the journal.
struct AuditTail {
    QString head;
    QHash<qint64, int> lastSeq; ///< by run
    std::vector<AuditEntry> entries; ///< what this commit appended, as it will be read back
};

/// Whether the log still has the entry it was known to end with when this connection was opened; true without an
/// anchor. One look-up.
Result<bool> keepsAnchor(Connection &connection);
/// What is wrong when it has not, in words.
QString historyWentBack(const AuditAnchor &anchor, qint64 entries);

/// How entries hang together. An entry's hash is over every field and the hash before it; of the texts it covers a
/// salted commitment, so that a customer's words can be erased and the chain still verifies.
namespace AuditChain {

/// Of the texts.
QString detailHash(const StoredEntry &stored);
QString hash(const StoredEntry &stored);

/// Walks entries in their order, one by one, and stops at the first that does not verify.
class Walk
{
public:
    /// False when the walk is over, because this entry is bad.
    bool step(const StoredEntry &stored);
    /// After the last entry: what the database and the world outside know of its end.
    void finish(qint64 expectedEntries, const QString &expectedHead);

    ChainState state;

private:
    void refuse(AuditId id, const QString &reason);

    AuditId m_last;
    QSet<qint64> m_erased; ///< entries without texts, so far
    QSet<qint64> m_accounted; ///< entries an erasure on the log names
};

} // namespace AuditChain
