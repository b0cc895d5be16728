#include "core/store/sql/Database.h"

#include "core/base/Json.h"
#include "core/base/Log.h"
#include "core/store/sql/Journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int LookForOthersMs = 100;
/// About 4 MiB of log: reading stays fast, and folding it in is not felt.
constexpr int CheckpointPages = 1000;

/// What was written is on the disk when this returns.
bool syncFile(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

class HeldLock
{
public:
    explicit HeldLock(WriteLock &lock) : m_lock(lock) { }
    ~HeldLock() { m_lock.unlock(); }
    Q_DISABLE_COPY_MOVE(HeldLock)

private:
    WriteLock &m_lock;
};

} // namespace

Database::Database(const Workspace &workspace, const Clock &clock, std::vector<Migrator::Migration> migrations)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_migrations(std::move(migrations))
    , m_poll(this)
{
    m_poll.setInterval(LookForOthersMs);
    connect(&m_poll, &QTimer::timeout, this, &Database::lookForOthers);
}

Database::~Database()
{
    // Closing the last connection folds the log into the file, which must not meet a writer of another process.
    if (m_connection && m_lock.lock()) {
        const HeldLock held(m_lock);
        m_connection.reset();
    }
}

Result<void> Database::open()
{
    if (const auto ours = lookFirst(); !ours)
        return ours;
    auto connection = Connection::open(m_workspace);
    if (!connection)
        return fail(connection.error());
    if (const auto lock = m_lock.open(m_workspace.path + u"-lock"_s); !lock)
        return lock;
    m_connection = std::move(*connection);
    if (const auto migrated = migrate(); !migrated) {
        m_connection.reset();
        return migrated;
    }
    const auto seq = m_connection->number(u"SELECT seq FROM journal_head WHERE id = 1"_s);
    if (!seq || !*seq) {
        m_connection.reset();
        return fail(seq ? Error{Error::Kind::Corrupt, Words::tr("The workspace has lost its journal."), {}, 0}
                        : seq.error());
    }
    m_seen = **seq;
    m_dataVersion = m_connection->dataVersion();
    m_poll.start();
    return {};
}

/// What is not for this program is found out before it is opened for writing, which alone would change its journal.
Result<void> Database::lookFirst() const
{
    const auto looking = Connection::look(m_workspace);
    if (!looking)
        return fail(looking.error());
    if (const auto version = Migrator(**looking, m_migrations).version(); !version)
        return fail(version.error());
    return {};
}

Result<void> Database::migrate()
{
    Migrator migrator(*m_connection, m_migrations);
    auto version = migrator.version();
    if (!version)
        return fail(version.error());
    if (*version == migrator.newest())
        return {};
    if (const auto locked = m_lock.lock(); !locked)
        return locked;
    const HeldLock held(m_lock);
    version = migrator.version(); // another process may have been faster
    if (!version)
        return fail(version.error());
    if (*version > 0 && *version < migrator.newest()) {
        if (const auto copied = copyBeforeMigration(*version); !copied)
            return copied;
    }
    return migrator.migrate(m_clock.nowMs());
}

Result<void> Database::copyBeforeMigration(int version)
{
    const QString copy = u"%1.schema%2"_s.arg(m_workspace.path).arg(version);
    QFile::remove(copy);
    const auto copied = m_connection->run(u"VACUUM INTO ?"_s, {copy});
    if (!copied)
        return fail(copied.error());
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> Database::read(const std::function<void(Reader &)> &job)
{
    if (!m_connection)
        return fail(Error::Kind::Refused, Words::tr("The workspace is not open."));
    if (const auto begun = m_connection->beginRead(); !begun)
        return begun;
    Reader reader(*m_connection);
    job(reader);
    m_connection->rollback();
    return {};
}

Result<void> Database::commit(const std::function<Result<void>(Writer &)> &job)
{
    if (!m_connection)
        return fail(Error::Kind::Refused, Words::tr("The workspace is not open."));
    if (const auto locked = m_lock.lock(); !locked)
        return locked;
    const HeldLock held(m_lock);
    const auto outcome = write(job);
    noteOutcome(outcome);
    if (m_connection->walPages() > CheckpointPages)
        m_connection->checkpoint();
    return outcome;
}

Result<void> Database::write(const std::function<Result<void>(Writer &)> &job)
{
    if (const auto begun = m_connection->beginWrite(); !begun)
        return begun;
    Writer writer(*m_connection, m_clock.nowMs());
    if (const auto done = job(writer); !done) {
        m_connection->rollback();
        return done;
    }
    qint64 seq = 0;
    const auto change = writer.finish(&seq);
    if (!change) {
        m_connection->rollback();
        return fail(change.error());
    }
    if (const auto committed = m_connection->commit(); !committed) {
        m_connection->rollback();
        return committed;
    }
    if (seq == 0)
        return {};
    if (seq == m_seen + 1)
        m_seen = seq;
    else
        m_own.insert(seq);
    Q_EMIT committed(*change);
    return {};
}

void Database::noteOutcome(const Result<void> &outcome)
{
    const bool isTrouble = !outcome && m_connection->hasStorageTrouble();
    if (isTrouble && !m_isTroubled)
        Q_EMIT troubled(outcome.error());
    else if (outcome && m_isTroubled)
        Q_EMIT recovered();
    if (isTrouble || outcome)
        m_isTroubled = isTrouble;
}

void Database::lookForOthers()
{
    if (!m_connection)
        return;
    const qint64 version = m_connection->dataVersion();
    if (version == m_dataVersion)
        return;
    if (const auto begun = m_connection->beginRead(); !begun)
        return;
    const auto head = m_connection->number(u"SELECT seq FROM journal_head WHERE id = 1"_s);
    Result<Change> change = Change{};
    if (head && head->value_or(0) > m_seen) {
        const auto written = journalOfOthers(**head);
        change = written ? loadChange(*m_connection, *written) : Result<Change>(fail(written.error()));
    }
    m_connection->rollback();
    if (!head || !change)
        return; // busy or in trouble: the next look finds the same
    m_dataVersion = version;
    m_seen = qMax(m_seen, head->value_or(0));
    m_own.clear();
    if (*change == Change{})
        return;
    change->foreign = true;
    Q_EMIT committed(*change);
}

Result<WrittenRows> Database::journalOfOthers(qint64 head)
{
    const auto commits = m_connection->rows(
        u"SELECT seq, rows_json FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq"_s, {m_seen, head}, [](Row &row) {
            return std::pair{row.number(), row.text()};
        });
    if (!commits)
        return fail(commits.error());
    WrittenRows written;
    written.everything = qint64(commits->size()) != head - m_seen; // pruned meanwhile
    for (const auto &[seq, rows] : *commits) {
        if (!m_own.contains(seq))
            written.add(WrittenRows::fromJson(storedJson(rows)));
    }
    return written;
}

Result<void> Database::backup(const QString &file)
{
    if (!m_connection)
        return fail(Error::Kind::Refused, Words::tr("The workspace is not open."));
    if (QFileInfo::exists(file)) {
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 exists already. A backup never writes over a file; choose another name.").arg(file));
    }
    const QString part = file + u".part"_s;
    QFile::remove(part);
    const auto copied = m_connection->run(u"VACUUM INTO ?"_s, {part});
    if (!copied) {
        QFile::remove(part);
        return fail(copied.error());
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    Result<CheckReport> report = fail(Error::Kind::Bug, QString());
    {
        const auto copy = Connection::open({Workspace::Engine::Sqlite, part});
        report = copy ? Reader(**copy).check() : Result<CheckReport>(fail(copy.error()));
    }
    if (!report || !report->ok || !syncFile(part) || !QFile::rename(part, file)) {
        QFile::remove(part);
        if (!report)
            return fail(report.error());
        return fail(Error::Kind::Corrupt, Words::tr("The copy could not be verified and was removed."),
                    report->problems.join(u"; "_s));
    }
    return {};
}
