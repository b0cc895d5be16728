#pragma once

#include <QTimer>

/// For main(), before anything else and before the application object: Qt's plugins and OpenSSL's settings and modules
/// are taken from where those were installed and not from where the environment says, files are made for their owner
/// only, a crash leaves no core with secrets in it, other processes of this user cannot read our memory, a file size
/// limit is an error and not a signal that kills, and a fault that does kill leaves one line on stderr that says so and
/// holds nothing of what was worked on.
void hardenProcess();

/// For main(), around the event loop: while it lives, a call of exit() ends the process where it stands, with status 1.
/// Qt's X11 plugin makes that call when its display goes (QXcbConnection::processXcbEvents), and static objects would
/// be destroyed beneath the threads that are still at work with them. What had been acknowledged is kept.
class ExitInPlace
{
public:
    ExitInPlace();
    ~ExitInPlace();
    ExitInPlace(const ExitInPlace &) = delete;
    ExitInPlace &operator=(const ExitInPlace &) = delete;

private:
    void comeFirst();

    QTimer m_timer;
};
