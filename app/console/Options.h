#pragma once

#include "core/base/Result.h"
#include "core/domain/Ids.h"
#include "ui/kit/Theme.h"
#include "ui/shell/Pages.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

/// What the command line of `frontdesk` asks for.
struct ConsoleOptions {
    QString workspace; ///< empty: FRONTDESK_WORKSPACE, else the default
    QString knowledgeFolder;
    bool demo = false;
    bool guest = false;
    std::optional<CustomerId> customer; ///< of the guest window
    QString screenshot; ///< a file: render and exit
    std::optional<PageId> page;
    std::optional<ThemeMode> theme;
    QSize size;

    /// Invalid names the option and what it may be. `--help` and `--version` end the process here.
    static Result<ConsoleOptions> parse(const QStringList &arguments);
};

/// "inbox", "tickets", ...: the names of --page, in the order of PageId.
QStringList pageWords();
