#pragma once

#include "core/base/Error.h"
#include "core/desk/Requests.h"

#include <QWidget>

class Button;
class Chip;
class Desk;
class PlainLabel;

/// How things stand with the Gmail account, and what can be done about it: connect, cancel, look into a closed keychain
/// again, reconnect, disconnect.
class GmailAccountView : public QWidget
{
    Q_OBJECT
public:
    /// `desk` outlives the view.
    explicit GmailAccountView(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void told(const QString &words);
    void failed(const QString &title, const Error &error);

private:
    void refresh();
    void showState(const GmailStatus &gmail);
    void countWaiting();
    void askToDisconnect();
    void disconnectAccount();

    Desk &m_desk;
    Chip *m_state;
    PlainLabel *m_email;
    PlainLabel *m_words;
    PlainLabel *m_waiting; ///< what the outbox holds
    Button *m_connect;
    Button *m_again; ///< once the keychain was unlocked
    Button *m_cancel;
    Button *m_copy;
    Button *m_disconnect;
};
