#pragma once

#include "core/base/Result.h"
#include "core/domain/Knowledge.h"

#include <QHash>
#include <QStringList>

/// How a file looked when it was read: as long as both stay, it is not read again.
struct FileStamp {
    qint64 size = 0;
    qint64 modifiedAt = 0;

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// What was found below a folder. Articles are in the order of their names.
struct FolderReading {
    std::vector<Article> articles;
    QStringList unanswered; ///< what customers ask and no article answers, from unanswered.asked
    QHash<QString, FileStamp> stamps; ///< of every file read, by its name
    QStringList folders; ///< absolute: the folder and all below, to be watched
    QStringList files; ///< absolute: every file that was to be read, to be watched
    QStringList problems; ///< for people: what was left out and why
};

/// Reads all .md files below the folder, and the .asked files beside them (see Wordings.h); hidden ones and links that
/// lead out of it are passed over. Files whose stamp is that of `previous` are not read again. Blocks: for a worker.
/// NotFound or Refused when the folder itself cannot be read.
Result<FolderReading> readArticleFolder(const QString &folder, const FolderReading &previous = {});

/// See KnowledgeBase::save. Blocks: for a worker.
Result<void> saveArticle(const QString &folder, const QString &file, const QString &text, const QString &expectedText);

/// See KnowledgeBase::add. Blocks: for a worker.
Result<QStringList> addArticles(const QString &folder, const QStringList &paths);
