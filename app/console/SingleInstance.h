#pragma once

#include "core/base/FileLock.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>
#include <optional>

/// One console per workspace and user. The first holds a lock and listens on a local socket beside it; a later one asks
/// it to come to the front and ends. Both lie in the user's runtime folder: the lock is free when its
/// holder is gone, and the socket of one that died is removed.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `identity` names what there is one of; any text.
    explicit SingleInstance(const QString &identity, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Exactly one of `first` and `handedOver` follows, from the event loop. `page` is what the other one should show;
    /// empty for where it is.
    void claim(const QString &page);

Q_SIGNALS:
    /// Nobody else has this workspace open here, or whoever has does not answer within seconds.
    void first();
    void handedOver();
    /// Another start asks this one to come to the front.
    void raiseRequested(const QString &page);

private:
    void listen();
    void ask();
    void answer();

    static constexpr int MostTries = 25; ///< of 200 ms each: the other one may be between lock and socket

    QString m_name;
    QString m_page;
    FileLock m_lock;
    QLocalServer m_server;
    QLocalSocket m_socket;
    QTimer m_again;
    int m_tries = 0;
};
