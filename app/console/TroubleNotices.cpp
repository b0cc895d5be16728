#include "app/console/TroubleNotices.h"

#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "core/desk/Upkeep.h"
#include "ui/kit/BannerHost.h"
#include "ui/shell/MainWindow.h"

using namespace Qt::StringLiterals;

namespace {

const std::array Ids{u"storage"_s, u"log"_s, u"history"_s, u"backup"_s, u"knowledge"_s}; ///< by Trouble

} // namespace

TroubleNotices::TroubleNotices(Desk &desk, MainWindow &window) : m_desk(desk), m_window(window)
{
    Upkeep &upkeep = desk.upkeep();
    connect(&desk, &Desk::troubled, this, [this](const Error &error) { begin(Storage, error); });
    connect(&desk, &Desk::recovered, this, [this] { end(Storage); });
    connect(&upkeep, &Upkeep::logHeld, this, [this](const Error &error) { begin(Log, error); });
    connect(&upkeep, &Upkeep::logFolded, this, [this] { end(Log); });
    connect(&upkeep, &Upkeep::historyAccepted, this, [this] { end(History); });
    connect(&upkeep, &Upkeep::backupFailed, this, [this](const Error &error) { begin(Backup, error); });
    connect(&upkeep, &Upkeep::backedUp, this, [this] { end(Backup); });
    connect(&desk, &Desk::knowledgeFailed, this, [this](const Error &error) { begin(Articles, error); });
    connect(&desk, &Desk::knowledgeChanged, this, [this] { end(Articles); });
    if (const auto problem = upkeep.historyProblem()) // found out while the workspace was opened
        begin(History, *problem);
}

void TroubleNotices::refresh()
{
    for (int trouble = 0; trouble < TroubleCount; ++trouble) {
        if (const auto &error = m_present[std::size_t(trouble)])
            m_window.banners().show(bannerOf(Trouble(trouble), error->message));
    }
}

void TroubleNotices::begin(Trouble trouble, const Error &error)
{
    m_present[trouble] = error;
    m_window.banners().show(bannerOf(trouble, error.message));
}

void TroubleNotices::end(Trouble trouble)
{
    m_present[trouble].reset();
    m_window.banners().withdraw(Ids[trouble]);
}

Banner TroubleNotices::bannerOf(Trouble trouble, const QString &why)
{
    switch (trouble) {
    case Storage:
        return {Ids[trouble], Severity::Error, Icon::Alert, tr("The workspace cannot be written"), why};
    case Log:
        return {Ids[trouble], Severity::Attention, Icon::Alert, tr("Another program holds up the workspace"), why};
    case History:
        return {Ids[trouble], Severity::Error,
                Icon::Alert,  tr("The history of this workspace went back"),
                why,          {{tr("Accept as it is"), [this] { acceptHistory(); }}}};
    case Backup:
        return {Ids[trouble], Severity::Attention, Icon::Alert, tr("The daily backup could not be made"), why};
    case Articles:
        return {Ids[trouble], Severity::Attention,
                Icon::Book,   tr("The articles cannot be read"),
                why,          {{tr("Choose a folder"), [this] { Q_EMIT articlesFolderRequested(); }}}};
    case TroubleCount:
        break;
    }
    return {};
}

void TroubleNotices::acceptHistory()
{
    deliver(m_desk.upkeep().acceptHistory(), this, [this](const Result<void> &accepted) {
        if (!accepted)
            Q_EMIT failed(tr("The history could not be accepted"), accepted.error());
    });
}
