#pragma once

#include "core/base/Result.h"
#include "core/knowledge/KnowledgeIndex.h"

#include <QFuture>
#include <QObject>

/// The folder of Markdown articles, indexed on a worker thread and watched. Lives on the GUI thread and never waits. A
/// file that cannot be read (permission, not UTF-8, over 4 MiB) is left out and named by `problems`; the others are
/// served.
class KnowledgeBase : public QObject
{
    Q_OBJECT
public:
    /// `folder` is the default one, served until another is set.
    explicit KnowledgeBase(const QString &folder, QObject *parent = nullptr);
    ~KnowledgeBase() override;

    /// Indexes in the background and watches from then on; `indexed` follows, and again after every change of the
    /// folder.
    void start();
    /// Serves another folder from now on, whether it can be read or not; empty: the default one.
    void setFolder(const QString &folder);
    /// Reads and indexes another folder on a worker and serves it as soon as that is done (`indexed`); empty: the
    /// default one. When it cannot be read, the answer says why and the present one stays. Before start() there is
    /// nothing to read yet: as setFolder(). Asking again, or stopOpening(), lets go of what is being read: its future
    /// is cancelled.
    QFuture<Result<void>> openFolder(const QString &folder);
    void stopOpening();
    QString folder() const;

    /// The newest finished index; empty, not null, before the first.
    KnowledgeIndexPtr index() const;
    QStringList problems() const;
    /// Whether nothing is known of the folder yet: neither `indexed` nor `failed` has told of it.
    bool isReading() const;

    /// Writes an article, atomically, on a worker. `expectedText` is what the editor started from: Conflict with the
    /// text now on disk in `detail` when the file changed meanwhile. An empty expectedText creates a new file and
    /// overwrites none that holds text. Invalid for a name that leaves the folder or does not end in .md.
    QFuture<Result<void>> save(const QString &file, const QString &text, const QString &expectedText);

    /// Copies Markdown files into the folder, on a worker. All are read before the first is written: Invalid, Refused
    /// or Conflict names the one that cannot be added. Answers with their names.
    QFuture<Result<QStringList>> add(const QStringList &paths);

Q_SIGNALS:
    void indexed();
    void failed(const Error &error); ///< the folder itself is missing or unreadable; the last good index stays

private:
    struct Data;
    std::unique_ptr<Data> d;
};
