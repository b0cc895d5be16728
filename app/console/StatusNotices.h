#pragma once

#include "core/base/Result.h"
#include "core/store/Page.h"

#include <QObject>
#include <optional>

class Desk;
class MainWindow;
struct Change;

/// What the status line says about the assistant that answers and about the audit log. GUI thread.
class StatusNotices : public QObject
{
    Q_OBJECT
public:
    StatusNotices(Desk &desk, MainWindow &window); ///< both outlive it

    void refresh(); ///< says it again, to a status line that was made anew
    void verifyAudit(); ///< walks the whole chain, off the GUI thread

private:
    void showAssistant();
    void showAudit();
    void follow(const Change &change);

    Desk &m_desk;
    MainWindow &m_window;
    std::optional<Result<ChainState>> m_chain; ///< as last verified, and what came since
};
