#pragma once

#include "core/base/Error.h"

#include <QObject>
#include <array>
#include <optional>

class Desk;
class MainWindow;
struct Banner;

/// The banners over the page while something about the workspace is wrong: it cannot be written, another program holds
/// up its log, its history went back, the daily backup failed, the articles cannot be read. Each goes when its trouble
/// does. GUI thread.
class TroubleNotices : public QObject
{
    Q_OBJECT
public:
    TroubleNotices(Desk &desk, MainWindow &window); ///< both outlive it

    void refresh(); ///< says it again, over a page that was made anew

Q_SIGNALS:
    void articlesFolderRequested(); ///< a person wants to choose another one
    void failed(const QString &title, const Error &error);

private:
    enum Trouble { Storage, Log, History, Backup, Articles, TroubleCount };

    void begin(Trouble trouble, const Error &error);
    void end(Trouble trouble);
    Banner bannerOf(Trouble trouble, const QString &why);
    void acceptHistory();

    Desk &m_desk;
    MainWindow &m_window;
    std::array<std::optional<Error>, TroubleCount> m_present;
};
