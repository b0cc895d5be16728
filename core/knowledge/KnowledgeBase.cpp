#include "core/knowledge/KnowledgeBase.h"

#include "core/base/Background.h"
#include "core/base/Deliver.h"
#include "core/base/FreedMemory.h"
#include "core/base/Log.h"
#include "core/knowledge/ArticleFolder.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QPromise>
#include <QSet>
#include <QTimer>
#include <optional>

namespace {

constexpr int SettleMs = 150; ///< editors write a file in several steps

/// One finished look at the folder.
struct Indexed {
    FolderReading reading;
    KnowledgeIndexPtr index;
};

Result<Indexed> indexFolder(const QString &folder, const FolderReading &previousReading,
                            const KnowledgeIndexPtr &previousIndex)
{
    Result<FolderReading> reading = readArticleFolder(folder, previousReading);
    if (!reading)
        return fail(reading.error());
    const bool isSame = !previousReading.folders.isEmpty() && reading->stamps == previousReading.stamps;
    KnowledgeIndexPtr index = previousIndex;
    if (!isSame) {
        index = KnowledgeIndex::build(reading->articles, previousIndex, reading->unanswered);
        returnFreedMemory();
    }
    return Indexed{std::move(*reading), std::move(index)};
}

/// Where a missing folder is waited for.
QString nearestFolderAbove(const QString &folder)
{
    QString above = QFileInfo(folder).absolutePath();
    while (!QFileInfo::exists(above))
        above = QFileInfo(above).absolutePath();
    return above;
}

} // namespace

struct KnowledgeBase::Data {
    explicit Data(KnowledgeBase *base) : q(base) { }

    void refresh();
    void adopt(const QString &chosen);
    void take(const Result<Indexed> &indexed);
    bool watch();

    KnowledgeBase *q;
    QString defaultFolder;
    QString folder;
    FolderReading reading;
    KnowledgeIndexPtr index = std::make_shared<KnowledgeIndex>();
    std::unique_ptr<QFileSystemWatcher> watcher;
    std::unique_ptr<QObject> pending; ///< receives the running look at the folder; gone when nobody wants it
    std::unique_ptr<QObject> opening; ///< receives the look at a folder that may take this one's place
    QTimer settled;
    std::optional<Error> lastError;
    bool isStarted = false;
    bool wasIndexed = false;
    bool isRunning = false;
    bool isOutdated = false; ///< something changed while the folder was being read
};

void KnowledgeBase::Data::refresh()
{
    if (isRunning) {
        isOutdated = true;
        return;
    }
    isRunning = true;
    isOutdated = false;
    pending = std::make_unique<QObject>();
    deliver(inBackground(indexFolder, folder, reading, index), pending.get(),
            [this](const Result<Indexed> &indexed) { take(indexed); });
}

/// Nothing known of the old folder holds for this one.
void KnowledgeBase::Data::adopt(const QString &chosen)
{
    folder = chosen;
    reading = {};
    wasIndexed = false;
    lastError.reset();
    pending.reset(); // what is being read belongs to the old folder
    isRunning = false;
    settled.stop();
}

void KnowledgeBase::Data::take(const Result<Indexed> &indexed)
{
    if (pending)
        pending.release()->deleteLater(); // it is the receiver of this very call
    isRunning = false;
    bool isNews = false;
    if (indexed) {
        isNews = !wasIndexed || lastError || index != indexed->index || reading.problems != indexed->reading.problems;
        reading = indexed->reading;
        index = indexed->index;
        wasIndexed = true;
        lastError.reset();
        if (isNews && !reading.problems.isEmpty())
            qCWarning(lcKnowledge) << "left out" << reading.problems.size() << "files";
    } else {
        isNews = lastError != indexed.error();
        lastError = indexed.error();
        reading = {};
    }
    // What changed before it was watched shows in a second look, which is cheap when there is nothing.
    const bool hasGrown = watch();
    if (isOutdated || hasGrown)
        settled.start();
    if (!isNews)
        return;
    if (indexed)
        Q_EMIT q->indexed();
    else
        Q_EMIT q->failed(indexed.error());
}

/// Whether there was something to watch that had not been watched before.
bool KnowledgeBase::Data::watch()
{
    QStringList wanted = reading.folders + reading.files;
    if (wanted.isEmpty() && !folder.isEmpty())
        wanted += nearestFolderAbove(folder);
    const QStringList watched = watcher->files() + watcher->directories();
    const QSet<QString> before(watched.begin(), watched.end());
    const QSet<QString> after(wanted.begin(), wanted.end());
    const QSet<QString> gone = before - after;
    const QSet<QString> added = after - before;
    if (!gone.isEmpty())
        watcher->removePaths(gone.values());
    return !added.isEmpty() && watcher->addPaths(added.values()).size() < added.size();
}

KnowledgeBase::KnowledgeBase(const QString &folder, QObject *parent) : QObject(parent), d(std::make_unique<Data>(this))
{
    d->defaultFolder = folder;
    d->folder = folder;
    d->watcher = std::make_unique<QFileSystemWatcher>();
    d->settled.setSingleShot(true);
    d->settled.setInterval(SettleMs);
    connect(&d->settled, &QTimer::timeout, this, [this] { d->refresh(); });
    connect(d->watcher.get(), &QFileSystemWatcher::fileChanged, &d->settled, qOverload<>(&QTimer::start));
    connect(d->watcher.get(), &QFileSystemWatcher::directoryChanged, &d->settled, qOverload<>(&QTimer::start));
}

KnowledgeBase::~KnowledgeBase() = default;

void KnowledgeBase::start()
{
    d->isStarted = true;
    d->refresh();
}

void KnowledgeBase::setFolder(const QString &folder)
{
    const QString chosen = folder.isEmpty() ? d->defaultFolder : folder;
    d->opening.reset();
    if (chosen == d->folder)
        return;
    d->adopt(chosen);
    if (d->isStarted)
        d->refresh();
}

QFuture<Result<void>> KnowledgeBase::openFolder(const QString &folder)
{
    const QString chosen = folder.isEmpty() ? d->defaultFolder : folder;
    const auto answer = std::make_shared<QPromise<Result<void>>>();
    answer->start();
    if (!d->isStarted || (chosen == d->folder && !d->lastError)) {
        setFolder(chosen);
        answer->addResult(Result<void>());
        answer->finish();
        return answer->future();
    }
    d->opening = std::make_unique<QObject>();
    deliver(inBackground(indexFolder, chosen, FolderReading(), d->index), d->opening.get(),
            [this, chosen, answer](const Result<Indexed> &indexed) {
                d->opening.release()->deleteLater(); // it is the receiver of this very call
                if (indexed) {
                    d->adopt(chosen);
                    d->take(indexed);
                }
                answer->addResult(indexed ? Result<void>() : fail(indexed.error()));
                answer->finish();
            });
    return answer->future();
}

void KnowledgeBase::stopOpening()
{
    d->opening.reset();
}

QString KnowledgeBase::folder() const
{
    return d->folder;
}

KnowledgeIndexPtr KnowledgeBase::index() const
{
    return d->index;
}

bool KnowledgeBase::isReading() const
{
    return d->isStarted && !d->wasIndexed && !d->lastError;
}

QStringList KnowledgeBase::problems() const
{
    return d->reading.problems;
}

QFuture<Result<void>> KnowledgeBase::save(const QString &file, const QString &text, const QString &expectedText)
{
    const QFuture<Result<void>> saved = inBackground(saveArticle, d->folder, file, text, expectedText);
    deliver(saved, this, [this](const Result<void> &result) {
        if (result && d->isStarted)
            d->settled.start();
    });
    return saved;
}

QFuture<Result<QStringList>> KnowledgeBase::add(const QStringList &paths)
{
    const QFuture<Result<QStringList>> added = inBackground(addArticles, d->folder, paths);
    deliver(added, this, [this](const Result<QStringList> &names) {
        if (names && d->isStarted)
            d->settled.start();
    });
    return added;
}
