#include "core/desk/Upkeep.h"

#include "core/base/Background.h"
#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Log.h"
#include "core/base/SaveFile.h"
#include "core/desk/Evidence.h"
#include "core/settings/Settings.h"
#include "core/store/Store.h"

#include <QDir>
#include <QFile>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = 24LL * 60 * 60 * 1'000;
/// How often it is asked whether a day is over: a machine that slept makes up for it soon.
constexpr std::chrono::minutes LookEvery{30};

} // namespace

Upkeep::Upkeep(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_key(parts.secrets, parts.settings)
{
    m_daily.setInterval(LookEvery);
    connect(&m_daily, &QTimer::timeout, this, &Upkeep::backUpWhenDue);
    connect(&m_parts.store, &Store::logHeld, this, &Upkeep::logHeld);
    connect(&m_parts.store, &Store::logFolded, this, &Upkeep::logFolded);
    connect(&m_parts.store, &Store::historyWentBack, this, [this](const Error &error) {
        m_historyProblem = error;
        Q_EMIT historyWentBack(error);
    });
}

Upkeep::~Upkeep() = default;

void Upkeep::keepBackups()
{
    m_daily.start();
    backUpWhenDue();
}

void Upkeep::backUpWhenDue()
{
    if (m_isBackingUp || !m_parts.settings.value(Keys::DailyBackup))
        return;
    deliver(backups(), this, [this](const Result<std::vector<Backup::File>> &files) {
        if (m_isBackingUp || !files || (!files->empty() && m_parts.clock.nowMs() - files->front().madeAt < DayMs))
            return;
        m_isBackingUp = true;
        deliver(backupNow(), this, [this](const Result<QString> &file) {
            m_isBackingUp = false;
            if (file)
                Q_EMIT backedUp(*file);
            else if (file.error().kind != Error::Kind::Invalid) // another window made the very same one
                Q_EMIT backupFailed(file.error());
        });
    });
}

QString Upkeep::backupFolder() const
{
    return Backup::folderOf(m_parts.store.workspace().path);
}

QFuture<Result<std::vector<Backup::File>>> Upkeep::backups() const
{
    return inBackground([workspace = m_parts.store.workspace().path]() -> Result<std::vector<Backup::File>> {
        return Backup::filesOf(workspace);
    });
}

QFuture<Result<QString>> Upkeep::backupNow()
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const QString file = Backup::fileFor(m_parts.store.workspace().path, m_parts.clock.nowMs());
    deliver(m_parts.store.backup(file), this, [this, promise, file](const Result<void> &copied) {
        if (!copied) {
            promise->addResult(Result<QString>(fail(copied.error())));
            promise->finish();
            return;
        }
        deliver(prune(), this, [promise, file](const Result<void> &pruned) {
            if (!pruned)
                qCWarning(lcStore) << "old backups could not be removed:" << pruned.error().message;
            promise->addResult(Result<QString>(file));
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<Result<void>> Upkeep::prune() const
{
    return inBackground([workspace = m_parts.store.workspace().path, now = m_parts.clock.nowMs()]() -> Result<void> {
        QStringList files = Backup::unfinishedOf(workspace, now);
        for (const Backup::File &file : Backup::surplusOf(Backup::filesOf(workspace)))
            files += file.path;
        for (const QString &file : std::as_const(files)) {
            if (!QFile::remove(file))
                return fail(Error::Kind::Refused, tr("%1 could not be removed.").arg(file));
        }
        return {};
    });
}

QFuture<Result<BackupPreview>> Upkeep::preview(const QString &file) const
{
    return inBackground([file] { return Backup::preview(file); });
}

QFuture<Result<void>> Upkeep::restoreAtNextStart(const QString &file)
{
    return inBackground([workspace = m_parts.store.workspace(), file, by = m_parts.actor()] {
        return Backup::restoreAtNextStart(workspace, file, by);
    });
}

QString Upkeep::pendingRestore() const
{
    return Backup::pendingRestore(m_parts.store.workspace());
}

void Upkeep::cancelRestore()
{
    Backup::cancelRestore(m_parts.store.workspace());
}

QFuture<Result<Erased>> Upkeep::erase(CustomerId customer)
{
    return m_parts.store.erase(customer, m_parts.actor());
}

QFuture<Result<void>> Upkeep::acceptHistory()
{
    auto accepted = m_parts.store.acceptHistory(m_parts.actor());
    deliver(accepted, this, [this](const Result<void> &done) {
        if (!done)
            return;
        m_historyProblem.reset();
        Q_EMIT historyAccepted();
    });
    return accepted;
}

QFuture<Result<Replayed>> Upkeep::replayRun(RunId run) const
{
    return m_parts.store.read([run, tools = m_parts.tools,
                               maxSteps = m_parts.settings.value(Keys::MaxSteps)](Reader &reader) -> Result<Replayed> {
        const auto recorded = reader.runDetail(run);
        if (!recorded)
            return fail(recorded.error());
        const auto message = reader.message(recorded->run.message);
        if (!message)
            return fail(message.error());
        const auto row = reader.conversation(recorded->run.conversation);
        if (!row)
            return fail(row.error());
        return replay(*recorded, *message, row->conversation, maxSteps, *tools);
    });
}

QFuture<Result<QByteArray>> Upkeep::evidence(ConversationId conversation, const QByteArray &privateKey) const
{
    return m_parts.store.read(
        [=, by = m_parts.actor(), now = m_parts.clock.nowMs()](Reader &reader) -> Result<QByteArray> {
            auto record = Evidence::collect(reader, conversation, by);
            if (!record)
                return fail(record.error());
            record->insert(u"exported_at"_s, isoUtc(now));
            return Evidence::page(*record, privateKey);
        });
}

QFuture<Result<Upkeep::Exported>> Upkeep::exportEvidence(ConversationId conversation, const QString &file)
{
    auto promise = std::make_shared<QPromise<Result<Exported>>>();
    promise->start();
    const auto finish = [promise](Result<Exported> exported) {
        promise->addResult(std::move(exported));
        promise->finish();
    };
    deliver(m_key.key(), this, [this, conversation, file, finish](const Result<SigningKey::Key> &key) {
        if (!key)
            return finish(fail(key.error()));
        deliver(evidence(conversation, key->privateKey), this, [=, this, key = *key](const Result<QByteArray> &page) {
            if (!page)
                return finish(fail(page.error()));
            deliver(inBackground([file, page = *page] { return saveFile(file, page); }), this,
                    [=](const Result<void> &saved) {
                        finish(saved ? Result<Exported>(Exported{file, key.fingerprint, key.message})
                                     : Result<Exported>(fail(saved.error())));
                    });
        });
    });
    return promise->future();
}
