#include "app/ctl/GmailCommands.h"

#include "app/ctl/Json.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/MailDesk.h"

#include <QProcess>

using namespace Qt::StringLiterals;

void whenMailIsKnown(Call &call, const std::function<void()> &then)
{
    auto *mail = &call.desk().mail();
    auto *once = new QObject(&call);
    QObject::connect(mail, &MailDesk::changed, once, [mail, once, then] {
        if (!mail->isOpen())
            return;
        once->deleteLater();
        once->disconnect();
        QObject::disconnect(mail, nullptr, once, nullptr);
        then();
    });
    mail->open();
}

namespace {

#ifdef Q_OS_MACOS
const QString Opener = u"open"_s;
#else
const QString Opener = u"xdg-open"_s;
#endif

QString textOf(const GmailStatus &gmail)
{
    if (gmail.isReady())
        return (Call::tr("Gmail is connected as %1.").arg(gmail.email) + u' ' + gmail.message).trimmed();
    return gmail.message;
}

void showStatus(Call &call)
{
    whenMailIsKnown(call, [&call] {
        const GmailStatus gmail = call.desk().mail().status();
        QJsonObject json = Json::of(gmail);
        if (const auto counts = Call::wait(call.desk().mail().counts()))
            json.insert(u"outbox"_s,
                        QJsonObject{{u"waiting"_s, counts->waiting},
                                    {u"unknown"_s, counts->unsure},
                                    {u"failed"_s, counts->failed}});
        call.output().object(json, textOf(gmail));
        call.done();
    });
}

void showAddress(const Call &call, const QUrl &url)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    const QString words = Call::tr("Open this page in a browser on this computer and sign in:");
    if (call.output().format() == Output::Format::Text) {
        std::printf("%s\n%s\n", qUtf8Printable(words), qUtf8Printable(address));
        std::fflush(stdout); // whoever opens it reads while we wait
    } else {
        Output::complain(words + u'\n' + address);
    }
}

void signIn(Call &call)
{
    MailDesk &mail = call.desk().mail();
    QObject::connect(&mail, &MailDesk::browserWanted, &call, [&call](const QUrl &url) {
        const bool isOpened =
            !call.has(u"no-browser"_s) && QProcess::startDetached(Opener, {url.toString(QUrl::FullyEncoded)});
        if (!isOpened)
            showAddress(call, url);
        else
            Output::complain(Call::tr("Waiting for the browser…"));
    });
    QObject::connect(&mail, &MailDesk::signedIn, &call, [&call](const Result<QString> &email) {
        const GmailStatus gmail = call.desk().mail().status();
        if (!email)
            return call.fail(email.error());
        if (gmail.sessionOnly) {
            return call.fail(Error{Error::Kind::Refused,
                                   Call::tr("Signed in as %1, but there is no open keychain to keep the access in, so "
                                            "it ends with this command. Unlock or install one and connect again.")
                                       .arg(*email),
                                   {},
                                   0});
        }
        call.output().object(Json::of(gmail), textOf(gmail));
        call.done();
    });
    mail.signIn();
}

void connectAccount(Call &call)
{
    whenMailIsKnown(call, [&call] { signIn(call); });
}

void disconnectAccount(Call &call)
{
    whenMailIsKnown(call, [&call] {
        deliver(call.desk().mail().signOut(), &call, [&call](const Result<GmailDisconnected> &gone) {
            if (!gone)
                return call.fail(gone.error());
            QJsonObject json = Json::of(call.desk().mail().status());
            json.insert(u"revoked"_s, gone->revoked);
            json.insert(u"removed"_s, gone->removed);
            if (!gone->message.isEmpty())
                json.insert(u"message"_s, gone->message);
            call.output().object(json, (Call::tr("Gmail is disconnected.") + u' ' + gone->message).trimmed());
            call.done();
        });
    });
}

void createDraft(Call &call)
{
    MailDraft draft;
    draft.to = call.option(u"to"_s);
    draft.subject = call.option(u"subject"_s);
    draft.body = Call::text(call.argument(0));
    if (draft.to.isEmpty())
        return call.fail(Error{Error::Kind::Invalid, Call::tr("--to names whom the draft is for."), {}, 0});
    whenMailIsKnown(call, [&call, draft] {
        deliver(call.desk().mail().createDraft(draft, call.desk().agentName()), &call,
                [&call](const Result<MadeDraft> &made) {
                    if (!made)
                        return call.fail(made.error());
                    call.output().object({{u"draft_id"_s, made->draft}, {u"message_id"_s, made->message}},
                                         Call::tr("Gmail draft %1 was created.").arg(made->draft));
                    call.done();
                });
    });
}

} // namespace

std::vector<Command> gmailCommands()
{
    return {{{u"gmail"_s, u"status"_s},
             {},
             Call::tr("Whether Gmail is connected, as whom, and what waits for it."),
             {},
             0,
             0,
             Command::Needs::Store,
             showStatus},
            {{u"gmail"_s, u"connect"_s},
             u"[--no-browser]"_s,
             Call::tr("Signs in with the system's browser and keeps the access in the keychain."),
             {{u"no-browser"_s, Call::tr("Print the address instead of opening it.")}},
             0,
             0,
             Command::Needs::Store,
             connectAccount},
            {{u"gmail"_s, u"disconnect"_s},
             {},
             Call::tr("Ends the access at Google and removes it from the keychain."),
             {},
             0,
             0,
             Command::Needs::Store,
             disconnectAccount},
            {{u"gmail"_s, u"draft"_s},
             u"--to A --subject S TEXT"_s,
             Call::tr("Creates a Gmail draft. Nothing is sent. TEXT - reads stdin."),
             {{u"to"_s, Call::tr("The one recipient's address."), u"A"_s},
              {u"subject"_s, Call::tr("The subject."), u"S"_s}},
             1,
             1,
             Command::Needs::Store,
             createDraft}};
}
