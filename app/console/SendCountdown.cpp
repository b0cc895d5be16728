#include "app/console/SendCountdown.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "ui/kit/Shortcuts.h"
#include "ui/shell/StatusLine.h"

#include <algorithm>

namespace {

constexpr int TickMs = 250;

} // namespace

SendCountdown::SendCountdown(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_timer.setInterval(TickMs);
    connect(&m_timer, &QTimer::timeout, this, &SendCountdown::tick);
    connect(&desk, &Desk::committed, this, &SendCountdown::follow);
}

void SendCountdown::showIn(StatusLine &status)
{
    m_status = &status;
    connect(&status, &StatusLine::undoSendRequested, this, &SendCountdown::undo);
    tick();
}

void SendCountdown::watch(const PendingSend &send)
{
    m_waiting.push_back(send);
    m_timer.start();
    tick();
}

void SendCountdown::follow(const Change &change)
{
    for (const PendingSend &send : change.sends) {
        if (send.state != PendingSend::State::Waiting)
            std::erase_if(m_waiting, [&](const PendingSend &waiting) { return waiting.id == send.id; });
    }
    if (!change.sends.empty())
        tick();
}

qint64 SendCountdown::remainingMs() const
{
    return m_waiting.empty() ? 0 : std::max<qint64>(0, m_waiting.back().dueAt - m_desk.clock().nowMs());
}

void SendCountdown::tick()
{
    if (!m_status)
        return;
    if (m_waiting.empty()) {
        m_timer.stop();
        m_status->setSending({});
        return;
    }
    const int seconds = int((remainingMs() + 999) / 1000);
    m_status->setSending(
        seconds > 0 ? tr("Sending in %n s · Undo %1", "seconds and key", seconds).arg(keyText(ShortcutId::UndoSend))
                    : tr("Sending…"));
}

bool SendCountdown::undo()
{
    if (m_waiting.empty() || remainingMs() == 0)
        return false;
    const PendingSend send = m_waiting.back();
    deliver(m_desk.undoSend(send.id), this, [this, send](const Result<PendingSend> &back) {
        if (back)
            Q_EMIT undone(send.conversation);
        else
            Q_EMIT failed(tr("The reply was not taken back"), back.error());
    });
    return true;
}
