#include "core/store/sql/Database.h"

#include "core/base/FaultPoint.h"
#include "core/base/Log.h"
#include "core/base/ThreadState.h"
#include "core/store/Backup.h"
#include "core/store/UnsentText.h"
#include "core/store/sql/AuditChain.h"
#include "core/store/sql/Ballast.h"
#include "core/store/sql/Restore.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int LookForOthersMs = 100;
/// About 4 MiB of log: reading stays fast, and folding it in is not felt.
constexpr int CheckpointPages = 1000;
/// 64 MiB: by then nobody reads a little longer than usual, somebody never ends.
constexpr int HeldPages = 16'384;
/// A command is done by then and has no use for a log that is ready for more.
constexpr int FoldAfterMs = 1'500;
/// Longer than anybody takes who looks at the version and goes.
constexpr int PassersByMs = 1'000;

class HeldLock
{
public:
    explicit HeldLock(WriteLock &lock) : m_lock(lock) { }
    ~HeldLock() { m_lock.unlock(); }
    Q_DISABLE_COPY_MOVE(HeldLock)

private:
    WriteLock &m_lock;
};

/// SQLite refuses at once, without the wait it is told, whoever comes while another makes the file or its log.
template <class Step>
auto patiently(Step step)
{
    const QDeadlineTimer deadline(PassersByMs);
    auto done = step();
    while (!done && done.error().kind == Error::Kind::Busy && !deadline.hasExpired()) {
        QThread::msleep(20);
        done = step();
    }
    return done;
}

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
        keepAnchor(true);
        m_connection.reset();
    }
    returnThreadState();
}

Result<void> Database::open()
{
    if (const auto restored = Restore::performPending(m_workspace, m_clock.nowMs()); !restored)
        return restored;
    auto opened = openConnection();
    // On a disk that is full to the last byte not even reading works: the place held for this day makes it work.
    if (!opened && opened.error().kind == Error::Kind::Refused && Ballast::dropWhenFull(m_workspace.path))
        opened = openConnection();
    if (!opened) {
        m_connection.reset();
        return opened;
    }
    Ballast::keep(m_workspace.path);
    m_poll.start();
    QTimer::singleShot(FoldAfterMs, this, &Database::foldOnce);
    return {};
}

Result<void> Database::openConnection()
{
    if (const auto ours = patiently([this] { return lookFirst(); }); !ours)
        return ours;
    auto connection = patiently([this] { return Connection::open(m_workspace); });
    if (!connection)
        return fail(connection.error());
    if (const auto lock = m_lock.open(m_workspace.path + u"-lock"_s); !lock)
        return lock;
    if (const auto entered = enter(); !entered)
        return entered;
    m_connection = std::move(*connection);
    if (const auto migrated = migrate(); !migrated)
        return migrated;
    if (const auto begun = m_others.begin(*m_connection); !begun)
        return begun;
    const auto restored = Restore::planned(m_workspace.path);
    return restored && restored->isPlaced ? noteRestored(*restored) : checkHistory();
}

/// From here on others know that this process works with the workspace.
Result<void> Database::enter()
{
    if (m_lock.enter())
        return {};
    return fail(Error::Kind::Busy,
                Words::tr("Another Frontdesk is restoring the workspace or bringing it up to date. Try again in a "
                          "moment."));
}

/// A backup is in the workspace's place: its history is the true one from here on, which stands on the log.
Result<void> Database::noteRestored(const Restore::Plan &restored)
{
    const auto before = AuditAnchor::read(AuditAnchor::fileOf(m_workspace.path)).value_or(AuditAnchor{});
    if (const auto locked = m_lock.lock(); !locked)
        return locked;
    const HeldLock held(m_lock);
    const auto noted = write([&](Writer &writer) -> Result<void> {
        AuditEntry entry;
        entry.tool = u"restore_backup"_s;
        entry.actor = restored.by;
        entry.input = {{u"file"_s, restored.file},
                       {u"aside"_s, restored.aside},
                       {u"recorded_entries"_s, before.entries},
                       {u"recorded_head"_s, before.head}};
        const auto appended = writer.append(entry);
        if (!appended)
            return fail(appended.error());
        return {};
    });
    if (!noted)
        return noted;
    keepAnchor(true);
    Restore::forget(m_workspace.path);
    return checkHistory();
}

/// After the disk failed a commit: the only way to know what became of it is to look at the file anew.
Result<void> Database::reopen()
{
    m_connection.reset();
    auto connection = Connection::open(m_workspace);
    if (!connection)
        return fail(connection.error());
    m_connection = std::move(*connection);
    m_connection->setAnchor(AuditAnchor::read(AuditAnchor::fileOf(m_workspace.path)));
    m_others.forgetVersion();
    return {};
}

Result<void> Database::checkHistory()
{
    m_connection->setAnchor(AuditAnchor::read(AuditAnchor::fileOf(m_workspace.path)));
    const auto kept = keepsAnchor(*m_connection);
    if (!kept)
        return fail(kept.error());
    m_isBack = !*kept;
    m_anchored.start();
    if (!m_isBack)
        return {};
    const auto entries = m_connection->number(u"SELECT audit_entries FROM journal_head WHERE id = 1"_s);
    if (!entries)
        return fail(entries.error());
    Q_EMIT historyWentBack(
        Error{Error::Kind::Corrupt,
              Words::tr("This workspace is an older copy, or the end of its audit log was cut off: %1. Restore a newer "
                        "backup, or accept the workspace as it is.")
                  .arg(::historyWentBack(*m_connection->anchor(), entries->value_or(0))),
              {},
              0});
    return {};
}

/// Written beside the database and not in it, under the write lock, and never ahead of what is durable. Now and then is
/// enough: an anchor that is some seconds old still catches every older copy but the newest.
void Database::keepAnchor(bool now)
{
    constexpr qint64 NowAndThenMs = 2'000;
    if (m_isBack || !m_auditMoved || (!now && m_anchored.elapsed() < NowAndThenMs))
        return;
    const auto last = m_connection->first(
        u"SELECT h.audit_entries, a.id, a.hash FROM journal_head h JOIN audit_logs a ON a.hash = h.audit_head "
        u"WHERE h.id = 1 ORDER BY a.id DESC LIMIT 1"_s,
        {}, [](Row &row) {
            return AuditAnchor{row.number(), row.number(), row.text()};
        });
    if (!last || !*last)
        return;
    if (!(*last)->write(AuditAnchor::fileOf(m_workspace.path)))
        qCWarning(lcStore) << "the audit anchor could not be written";
    m_auditMoved = false;
    m_anchored.restart();
}

/// What is not for this program is found out before it is opened for writing, which alone would change its journal.
Result<void> Database::lookFirst() const
{
    const auto looking = Connection::look(m_workspace);
    if (!looking)
        return fail(looking.error());
    // At one moment: what another process makes of the workspace between two looks would pass for a stranger's.
    if (const auto begun = (*looking)->beginRead(); !begun)
        return begun;
    Migrator migrator(**looking, m_migrations);
    const auto version = migrator.version();
    const Result<void> seen = version ? migrator.refuseStrangers(*version) : Result<void>(fail(version.error()));
    (*looking)->rollback();
    return seen;
}

/// Nobody works on a schema while it changes under him, and an older Frontdesk would go on writing what belongs to the
/// old one: a workspace that others have open is not brought up to date.
Result<void> Database::migrate()
{
    Migrator migrator(*m_connection, m_migrations);
    auto version = migrator.version();
    if (!version)
        return fail(version.error());
    if (*version == migrator.newest())
        return {};
    m_lock.leave(); // several newer ones that start together must not take each other for old ones
    if (const auto locked = m_lock.lock(); !locked)
        return locked;
    const HeldLock held(m_lock);
    version = migrator.version(); // another process may have been faster
    if (!version)
        return fail(version.error());
    if (*version > 0 && *version < migrator.newest()) {
        const QDeadlineTimer deadline(PassersByMs);
        while (!m_lock.enterAlone()) {
            if (deadline.hasExpired()) {
                return fail(Error::Kind::Busy,
                            Words::tr("This workspace has to be brought up to date, and an earlier Frontdesk has it "
                                      "open. Close that one, then try again."));
            }
            QThread::msleep(20);
        }
        if (const auto copied = copyBeforeMigration(*version); !copied)
            return copied;
    }
    if (const auto migrated = migrator.migrate(m_clock.nowMs()); !migrated)
        return migrated;
    return enter();
}

Result<void> Database::copyBeforeMigration(int version)
{
    const QString copy = u"%1.schema%2"_s.arg(m_workspace.path).arg(version);
    QFile::remove(copy);
    const auto copied = m_connection->run(u"VACUUM INTO ?"_s, {copy});
    if (!copied)
        return fail(copied.error());
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    faultPoint("migrate.copied");
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
    if (m_connection->hasMoved()) {
        const auto gone = Result<void>(fail(
            Error::Kind::Refused,
            Words::tr("The workspace file was moved, deleted or replaced while it was open. Nothing is written any "
                      "more; copy what you were typing, close Frontdesk and put the file back.")));
        noteOutcome(gone, true);
        return gone;
    }
    const auto outcome = write(job);
    const bool isStorage = !m_connection || m_connection->hasStorageTrouble();
    if (isStorage && Ballast::dropWhenFull(m_workspace.path))
        qCWarning(lcStore) << "the room held for a full disk was given up";
    noteOutcome(outcome, isStorage);
    if (!m_connection)
        return outcome;
    if (m_connection->walPages() > CheckpointPages)
        m_connection->checkpoint();
    noteLog();
    keepAnchor(false);
    return outcome;
}

Result<void> Database::write(const std::function<Result<void>(Writer &)> &job)
{
    if (const auto begun = m_connection->beginWrite(); !begun)
        return begun;
    faultPoint("store.begin");
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
    faultPoint("store.commit");
    if (const auto committed = m_connection->commit(); !committed) {
        m_connection->rollback();
        if (const auto settled = settle(seq, committed.error()); !settled)
            return settled;
    }
    faultPoint("store.committed");
    if (seq == 0)
        return {};
    m_others.noteOwn(seq);
    m_auditMoved = m_auditMoved || change->everything || !change->audit.empty();
    Q_EMIT committed(*change);
    return {};
}

/// A reader of another program cannot be ended from here, but a person can.
void Database::noteLog()
{
    const bool isHeld = m_connection->walPages() > HeldPages;
    if (isHeld == m_isLogHeld)
        return;
    m_isLogHeld = isHeld;
    if (!isHeld) {
        Q_EMIT logFolded();
        return;
    }
    Q_EMIT logHeld(Error{Error::Kind::Busy,
                         Words::tr("Another program has been reading the workspace without end, so what is written "
                                   "piles up beside it: more than 64 MiB by now. Close what else has the file open, "
                                   "perhaps a database viewer or a backup program."),
                         {},
                         0});
}

/// A commit the disk failed may have become durable all the same. It is never tried again: under the write lock the
/// journal of the file, read anew, says whether it did.
Result<void> Database::settle(qint64 seq, const Error &error)
{
    if (!m_connection->hasStorageTrouble())
        return fail(error);
    if (!reopen())
        return fail(error);
    const auto head = m_connection->number(u"SELECT seq FROM journal_head WHERE id = 1"_s);
    if (seq > 0 && head && *head == seq)
        return {};
    m_connection->noteStorageTrouble();
    return fail(error);
}

void Database::noteOutcome(const Result<void> &outcome, bool isStorage)
{
    const bool isTrouble = !outcome && isStorage;
    if (isTrouble && !m_isTroubled)
        Q_EMIT troubled(outcome.error());
    else if (outcome && m_isTroubled)
        Q_EMIT recovered();
    if (isTrouble || outcome)
        m_isTroubled = isTrouble;
}

Result<Erased> Database::erase(CustomerId customer, const QString &by)
{
    Erased erased;
    const auto done = commit([&](Writer &writer) -> Result<void> {
        auto gone = writer.eraseCustomer(customer, by);
        if (!gone)
            return fail(gone.error());
        erased = *gone;
        return {};
    });
    // Also what an erasure that was interrupted here left.
    if (done || done.error().kind == Error::Kind::NotFound)
        erased.copies = UnsentText(m_workspace, customer).remove();
    if (!done)
        return fail(done.error());
    // The log still holds the pages as they were. Readers of other windows are done in a moment.
    constexpr int PatienceMs = 5'000;
    if (const auto locked = m_lock.lock(); !locked)
        return fail(locked.error());
    const HeldLock held(m_lock);
    erased.logEmptied = m_connection && m_connection->checkpoint(PatienceMs);
    const QFileInfo file(m_workspace.path);
    for (const QFileInfo &copy : file.absoluteDir().entryInfoList({file.fileName() + u".*"_s}, QDir::Files, QDir::Name))
        erased.copies += copy.absoluteFilePath();
    for (const Backup::File &backup : Backup::filesOf(m_workspace.path))
        erased.copies += backup.path;
    return erased;
}

Result<void> Database::acceptHistory(const QString &by)
{
    if (!m_isBack)
        return fail(Error::Kind::Conflict,
                    Words::tr("The history of this workspace is as it was; there is nothing to accept."));
    const AuditAnchor anchor = m_connection->anchor().value_or(AuditAnchor{});
    const auto accepted = commit([&](Writer &writer) -> Result<void> {
        AuditEntry entry;
        entry.tool = u"accept_history"_s;
        entry.actor = by;
        entry.input = {{u"recorded_entries"_s, anchor.entries}, {u"recorded_head"_s, anchor.head}};
        const auto appended = writer.append(entry);
        if (!appended)
            return fail(appended.error());
        return {};
    });
    if (!accepted)
        return accepted;
    if (const auto locked = m_lock.lock(); !locked)
        return locked;
    const HeldLock held(m_lock);
    m_isBack = false;
    keepAnchor(true);
    m_connection->setAnchor(AuditAnchor::read(AuditAnchor::fileOf(m_workspace.path)));
    return {};
}

void Database::lookForOthers()
{
    if (!m_connection)
        return;
    if (const auto change = m_others.look(*m_connection))
        Q_EMIT committed(*change);
}

/// Empties the log and gives it its length, so that the commits to come are quick.
void Database::foldOnce()
{
    if (!m_connection || !m_lock.lock())
        return;
    const HeldLock held(m_lock);
    m_connection->checkpoint();
}
