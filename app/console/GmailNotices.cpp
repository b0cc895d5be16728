#include "app/console/GmailNotices.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "core/desk/MailDesk.h"
#include "ui/kit/BannerHost.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusLine.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;
using State = GmailStatus::State;

namespace {

const QString BannerId = u"gmail"_s;

} // namespace

GmailNotices::GmailNotices(Desk &desk, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
{
    MailDesk &mail = desk.mail();
    connect(&mail, &MailDesk::changed, this, &GmailNotices::show);
    connect(&desk, &Desk::committed, this, [this](const Change &change) {
        if (change.everything || !change.outbox.empty())
            show();
    });
    connect(&mail, &MailDesk::browserWanted, this, [this](const QUrl &url) {
        if (!QDesktopServices::openUrl(url))
            Q_EMIT settingsRequested(); // there the address can be copied
    });
    connect(&mail, &MailDesk::signedIn, this, [this](const Result<QString> &email) {
        if (email)
            Q_EMIT told(tr("Gmail is connected as %1").arg(oneLine(*email, 120)));
        else if (email.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(tr("Gmail was not connected"), email.error());
    });
    show();
}

void GmailNotices::refresh()
{
    m_bannered.reset();
    show();
}

void GmailNotices::show()
{
    showBanner();
    deliver(m_desk.mail().counts(), this, [this](const Result<OutboxCounts> &counts) {
        showStatusLine(counts ? counts->unsure : 0, counts ? counts->waiting : 0);
    });
}

void GmailNotices::showStatusLine(int unsure, int waiting)
{
    const GmailStatus gmail = m_desk.mail().status();
    QString words = tr("Gmail not connected");
    Tone tone = Tone::Neutral;
    if (gmail.isReady()) {
        words = tr("Gmail %1").arg(oneLine(gmail.email, 80));
    } else if (gmail.state == State::SigningIn) {
        words = tr("Gmail: waiting for the browser");
    } else if (gmail.state == State::Ended || gmail.state == State::Closed) {
        words = gmail.state == State::Ended ? tr("Gmail: sign in again") : tr("Gmail: keychain closed");
        tone = Tone::Amber;
    }
    if (waiting > 0)
        words += u" · "_s + tr("%n waiting", "Gmail drafts", waiting);
    if (unsure > 0) {
        words += u" · "_s + tr("%n outcome(s) unknown", nullptr, unsure);
        tone = Tone::Amber;
    }
    m_window.status().setGmail(words, tone);
}

void GmailNotices::showBanner()
{
    const GmailStatus gmail = m_desk.mail().status();
    if (m_bannered == gmail)
        return;
    m_bannered = gmail;
    if (gmail.state == State::Ended) {
        m_window.banners().show({BannerId,
                                 Severity::Attention,
                                 Icon::Mail,
                                 tr("Gmail has to be connected again"),
                                 tr("%1 Approved drafts wait and are created then.").arg(gmail.message),
                                 {{tr("Reconnect"), [this] { m_desk.mail().signIn(); }},
                                  {tr("Settings"), [this] { Q_EMIT settingsRequested(); }}}});
    } else if (gmail.state == State::Closed) {
        m_window.banners().show({BannerId,
                                 Severity::Attention,
                                 Icon::Lock,
                                 tr("Gmail cannot be reached"),
                                 gmail.message,
                                 {{tr("Try again"), [this] { m_desk.mail().open(); }},
                                  {tr("Settings"), [this] { Q_EMIT settingsRequested(); }}}});
    } else {
        m_window.banners().withdraw(BannerId);
    }
}
