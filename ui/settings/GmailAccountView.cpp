#include "ui/settings/GmailAccountView.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "core/desk/MailDesk.h"
#include "ui/kit/Button.h"
#include "ui/kit/Chip.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TimeText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using State = GmailStatus::State;

namespace {

ChipText chipOf(State state)
{
    switch (state) {
    case State::Off:
        return {GmailAccountView::tr("Off"), Tone::Neutral};
    case State::NotSetUp:
        return {GmailAccountView::tr("Not set up"), Tone::Neutral};
    case State::NotConnected:
        return {GmailAccountView::tr("Not connected"), Tone::Neutral};
    case State::SigningIn:
        return {GmailAccountView::tr("Waiting for the browser"), Tone::Accent};
    case State::Connected:
        return {GmailAccountView::tr("Connected"), Tone::Green, Icon::Check};
    case State::Ended:
        return {GmailAccountView::tr("Sign in again"), Tone::Amber, Icon::Alert};
    case State::Closed:
        break;
    }
    return {GmailAccountView::tr("Keychain closed"), Tone::Amber, Icon::Lock};
}

QString wordsOf(const GmailStatus &gmail)
{
    if (gmail.state == State::SigningIn)
        return GmailAccountView::tr(
            "Sign in on the page that has opened in your browser. Should none have opened, copy "
            "its address and open it on this computer. This ends after five minutes.");
    if (gmail.state != State::Connected)
        return gmail.message;
    const QString renewal = gmail.expiresAt > 0
        ? GmailAccountView::tr("The access holds until %1 and is renewed by itself.")
              .arg(TimeText::clock(gmail.expiresAt))
        : QString();
    return QStringList{gmail.message, renewal}.join(u' ').trimmed();
}

} // namespace

GmailAccountView::GmailAccountView(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    m_state = new Chip({}, this);
    m_email = new PlainLabel({}, Type::BodyStrong, Role::Text, this);
    m_words = new PlainLabel({}, Type::Small, Role::Text2, this);
    m_waiting = new PlainLabel({}, Type::Small, Role::Text2, this);
    m_again = new Button(tr("Try again"), Button::Look::Primary, this);
    m_connect = new Button({}, Button::Look::Primary, this);
    m_cancel = new Button(tr("Cancel"), Button::Look::Normal, this);
    m_cancel->setAccessibleName(tr("Cancel signing in"));
    m_copy = new Button(tr("Copy address"), Button::Look::Normal, this);
    m_disconnect = new Button(tr("Disconnect"), Button::Look::Danger, this);
    m_disconnect->setAccessibleName(tr("Disconnect Gmail"));

    auto *head = new QHBoxLayout;
    head->setSpacing(space(2));
    head->addWidget(m_state);
    head->addWidget(m_email);
    head->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    for (Button *button : {m_again, m_connect, m_cancel, m_copy, m_disconnect})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(1), 0, 0);
    column->setSpacing(space(2));
    column->addLayout(head);
    column->addWidget(m_words->wrapped());
    column->addWidget(m_waiting->wrapped());
    column->addLayout(buttons);

    MailDesk &mail = desk.mail();
    connect(m_connect, &QAbstractButton::clicked, this, [&mail] { mail.signIn(); });
    connect(m_again, &QAbstractButton::clicked, this, [&mail] { mail.open(); });
    connect(m_cancel, &QAbstractButton::clicked, this, [&mail] { mail.cancelSignIn(); });
    connect(m_copy, &QAbstractButton::clicked, this, [this, &mail] {
        QGuiApplication::clipboard()->setText(mail.status().signInAddress);
        Q_EMIT told(tr("The address was copied"));
    });
    connect(m_disconnect, &QAbstractButton::clicked, this, &GmailAccountView::askToDisconnect);
    connect(&mail, &MailDesk::changed, this, &GmailAccountView::refresh);
    connect(&desk, &Desk::committed, this, [this](const Change &change) {
        if (change.everything || !change.outbox.empty())
            countWaiting();
    });
    refresh();
}

void GmailAccountView::refresh()
{
    showState(m_desk.mail().status());
    countWaiting();
}

void GmailAccountView::showState(const GmailStatus &gmail)
{
    const bool isSigningIn = gmail.state == State::SigningIn;
    const bool hasAccount = !gmail.email.isEmpty() && !isSigningIn;
    m_state->setChip(chipOf(gmail.state));
    m_email->setText(hasAccount ? tr("as %1").arg(isolated(oneLine(gmail.email, 120))) : QString());
    m_email->setVisible(hasAccount);
    m_words->setText(wordsOf(gmail));
    m_words->setVisible(!m_words->text().isEmpty());

    m_connect->setText(hasAccount ? tr("Reconnect") : tr("Connect Gmail"));
    m_connect->setAccessibleName(m_connect->text());
    const bool isClosed = gmail.state == State::Closed;
    m_again->setVisible(isClosed);
    m_connect->setLook(gmail.state == State::Connected || isClosed ? Button::Look::Normal : Button::Look::Primary);
    m_connect->setDisabledReason(gmail.state == State::Off || gmail.state == State::NotSetUp ? gmail.message
                                                                                             : QString());
    m_connect->setVisible(!isSigningIn);
    m_cancel->setVisible(isSigningIn);
    m_copy->setVisible(isSigningIn && !gmail.signInAddress.isEmpty());
    m_disconnect->setVisible(hasAccount);
}

void GmailAccountView::countWaiting()
{
    deliver(m_desk.mail().counts(), this, [this](const Result<OutboxCounts> &counts) {
        QStringList words;
        if (counts && counts->waiting > 0)
            words += tr("%n draft(s) wait for Gmail.", nullptr, counts->waiting);
        if (counts && counts->unsure > 0)
            words += tr("Of %n draft(s) it is not known whether Gmail has them: see the conversation's activity.",
                        nullptr, counts->unsure);
        if (counts && counts->failed > 0)
            words += tr("%n draft(s) were refused: see the conversation's activity.", nullptr, counts->failed);
        m_waiting->setText(words.join(u' '));
        m_waiting->setVisible(!words.isEmpty());
    });
}

void GmailAccountView::askToDisconnect()
{
    Dialogs::confirm(
        window(),
        {tr("Disconnect Gmail?"),
         tr("Google is told to end the access, then it is removed from the keychain. Drafts in Gmail stay; "
            "what waits here goes on waiting until the same account is connected again."),
         tr("Disconnect"), true},
        [this] { disconnectAccount(); });
}

void GmailAccountView::disconnectAccount()
{
    m_disconnect->setDisabledReason(tr("Google is being told"));
    deliver(m_desk.mail().signOut(), this, [this](const Result<GmailDisconnected> &gone) {
        m_disconnect->setDisabledReason({});
        if (!gone)
            Q_EMIT failed(tr("Gmail is still connected"), gone.error());
        else if (gone->message.isEmpty())
            Q_EMIT told(tr("Gmail is disconnected, and Google has ended the access"));
        else
            Q_EMIT failed(tr("Gmail is disconnected, but not everywhere"),
                          Error{Error::Kind::Refused, gone->message, {}, 0});
    });
}
