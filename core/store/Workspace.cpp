#include "core/store/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString Workspace::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/frontdesk/workspace.db"_s;
}

Result<Workspace> Workspace::parse(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            QCoreApplication::translate("Workspace", "The workspace is empty. Name a file, for example support.db."));
    }
    if (text.startsWith(u"postgresql://"_s) || text.startsWith(u"postgres://"_s)) {
        return fail(
            Error::Kind::Refused,
            QCoreApplication::translate("Workspace",
                                        "This version keeps its workspace in an SQLite file. Name a file instead "
                                        "of a PostgreSQL address."));
    }
    const QFileInfo file(text);
    if (file.isDir()) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate("Workspace",
                                                "“%1” is a folder. Name a file in it, for example %1/workspace.db.")
                        .arg(text));
    }
    // SQLite follows a link to the file; its lock and its anchor must stand beside the file too, and not by the link.
    const QString target = file.isSymLink() ? file.canonicalFilePath() : QString();
    return Workspace{Engine::Sqlite, target.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : target};
}
