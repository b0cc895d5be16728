#include "app/console/StatusNotices.h"

#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusLine.h"

StatusNotices::StatusNotices(Desk &desk, MainWindow &window) : m_desk(desk), m_window(window)
{
    connect(&desk, &Desk::assistantChanged, this, &StatusNotices::showAssistant);
    connect(&desk, &Desk::committed, this, &StatusNotices::follow);
}

void StatusNotices::refresh()
{
    showAssistant();
    showAudit();
}

void StatusNotices::showAssistant()
{
    const AssistantStatus assistant = m_desk.assistant();
    m_window.status().setAssistant(assistant.offline ? tr("Offline assistant") : assistant.model,
                                   assistant.problem.isEmpty() ? Tone::Neutral : Tone::Amber);
}

void StatusNotices::verifyAudit()
{
    deliver(m_desk.verifyAudit(), this, [this](const Result<ChainState> &chain) {
        m_chain = chain;
        showAudit();
    });
}

void StatusNotices::showAudit()
{
    if (!m_chain)
        return;
    StatusLine &status = m_window.status();
    const Result<ChainState> &chain = *m_chain;
    if (!chain)
        status.setAudit(tr("Audit log cannot be read"), Tone::Red);
    else if (!chain->ok)
        status.setAudit(tr("Audit log broken at entry %1").arg(chain->firstBad.value), Tone::Red);
    else
        status.setAudit(tr("Audit log intact, %n entries", nullptr, int(chain->entries)), Tone::Neutral);
}

void StatusNotices::follow(const Change &change)
{
    if (change.everything) {
        verifyAudit();
        return;
    }
    if (!m_chain || !*m_chain || !(*m_chain)->ok || change.audit.empty())
        return;
    // What this process just wrote was chained in the same transaction: only the number changes.
    (*m_chain)->entries += qint64(change.audit.size());
    showAudit();
}
