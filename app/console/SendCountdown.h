#pragma once

#include "core/base/Error.h"
#include "core/domain/Change.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class Desk;
class StatusLine;

/// The seconds in which a reply can still be taken back, in the status line, and the way to do it. Follows what is
/// stored: a reply another window sent or took back is counted no longer.
class SendCountdown : public QObject
{
    Q_OBJECT
public:
    /// `desk` outlives the countdown.
    explicit SendCountdown(Desk &desk, QObject *parent = nullptr);

    /// Where it counts from now on. Called again with another line before the first one goes.
    void showIn(StatusLine &status);

    void watch(const PendingSend &send);
    /// Takes the newest one back. False when nothing can be taken back any more.
    bool undo();
    qint64 remainingMs() const; ///< of the newest; 0 for none

Q_SIGNALS:
    void undone(ConversationId conversation);
    void failed(const QString &title, const Error &error);

private:
    void follow(const Change &change);
    void tick();

    Desk &m_desk;
    QPointer<StatusLine> m_status;
    std::vector<PendingSend> m_waiting;
    QTimer m_timer;
};
