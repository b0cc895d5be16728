#pragma once

#include "core/base/Result.h"

/// Where the data is: `--workspace` as a value.
struct Workspace {
    enum class Engine { Sqlite, PostgreSql };

    Engine engine = Engine::Sqlite;
    QString path; ///< absolute path of the SQLite file, or the postgresql:// address

    /// `$XDG_DATA_HOME/frontdesk/workspace.db`.
    static QString defaultPath();
    /// A path, relative to the working directory, or an address. Invalid for an empty text or an address this build
    /// cannot open.
    static Result<Workspace> parse(const QString &text);

    friend bool operator==(const Workspace &, const Workspace &) = default;
};
