#include "core/desk/MailDesk.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/GmailAccount.h"
#include "core/desk/Outbox.h"
#include "core/settings/Settings.h"
#include "core/store/Store.h"
#include "core/tools/WriteTools.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

template <class T>
QFuture<Result<T>> refused(const Error &error)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(fail(error)));
    promise.finish();
    return promise.future();
}

Error noGmail()
{
    return {Error::Kind::Refused, MailDesk::tr("Gmail is not available here."), {}, 0};
}

} // namespace

struct MailDesk::ManualDraft {
    QPromise<Result<MadeDraft>> promise;
    QString by;
    MailDraft draft;
    DeferredPtr<DraftDelivery> delivery;
    DraftDelivery::Ending ending;
};

MailDesk::MailDesk(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    if (!parts.secrets || !parts.transport)
        return;
    m_account = std::make_unique<GmailAccount>(
        GmailAccount::Parts{parts.store, parts.settings, *parts.secrets, *parts.transport, parts.clock});
    m_outbox = std::make_unique<Outbox>(Outbox::Parts{parts.store, *m_account, *parts.transport, parts.clock});
    connect(m_account.get(), &GmailAccount::changed, this, &MailDesk::changed);
    connect(m_account.get(), &GmailAccount::browserWanted, this, &MailDesk::browserWanted);
    connect(m_account.get(), &GmailAccount::signedIn, this, &MailDesk::signedIn);
    connect(m_outbox.get(), &Outbox::rested, this, &MailDesk::rested);
}

MailDesk::~MailDesk() = default;

void MailDesk::open()
{
    if (m_account)
        m_account->load();
}

bool MailDesk::isOpen() const
{
    return !m_account || m_account->isLoaded();
}

void MailDesk::work()
{
    if (m_outbox)
        m_outbox->watch();
}

GmailStatus MailDesk::status() const
{
    if (m_account)
        return m_account->status();
    GmailStatus status;
    status.message = noGmail().message;
    return status;
}

void MailDesk::signIn()
{
    if (m_account)
        m_account->signIn();
    else
        Q_EMIT signedIn(fail(noGmail()));
}

void MailDesk::cancelSignIn()
{
    if (m_account)
        m_account->cancelSignIn();
}

QFuture<Result<GmailDisconnected>> MailDesk::signOut()
{
    return m_account ? m_account->signOut() : refused<GmailDisconnected>(noGmail());
}

QFuture<Result<SecretKept>> MailDesk::keepClientSecret(const QString &secret)
{
    return m_account ? m_account->keepClientSecret(secret) : refused<SecretKept>(noGmail());
}

QFuture<Result<MadeDraft>> MailDesk::createDraft(const MailDraft &draft, const QString &by)
{
    const GmailStatus gmail = status();
    if (!gmail.isReady())
        return refused<MadeDraft>({Error::Kind::Refused, gmail.message, {}, 0});
    MimeMessage message;
    message.from = gmail.email;
    message.to = draft.to.trimmed();
    message.subject = draft.subject;
    message.body = draft.body;
    message.date = m_parts.clock.nowMs();
    message.effect = QUuid::createUuid().toString(QUuid::WithoutBraces);
    message.messageId = u"frontdesk."_s + message.effect + u'@' + gmail.email.section(QChar(u'@'), -1);
    if (const auto octets = message.octets(); !octets)
        return refused<MadeDraft>(octets.error());

    auto manual = std::make_shared<ManualDraft>();
    manual->promise.start();
    manual->by = by;
    manual->draft = draft;
    manual->delivery.reset(new DraftDelivery(*m_account, *m_parts.transport, message, DraftDelivery::Task::Create));
    m_manual.push_back(manual);
    connect(manual->delivery.get(), &DraftDelivery::finished, this,
            [this, weak = std::weak_ptr(manual)](const DraftDelivery::Ending &ending) {
                if (const auto over = weak.lock()) {
                    over->ending = ending;
                    onManualEnding(over);
                }
            });
    manual->delivery->start();
    return manual->promise.future();
}

void MailDesk::onManualEnding(const std::shared_ptr<ManualDraft> &manual)
{
    using Kind = DraftDelivery::Ending::Kind;
    manual->delivery.reset();
    Result<MadeDraft> made(MadeDraft{manual->ending.ref.draft, manual->ending.ref.message});
    switch (manual->ending.kind) {
    case Kind::Created:
    case Kind::Found:
        break;
    case Kind::Missing:
    case Kind::NotSearched:
        made = fail(Error::Kind::Timeout,
                    tr("It is not known whether the draft was created. Look in Gmail before trying again."));
        break;
    case Kind::Attempted:
    case Kind::NoAccess:
        made = fail(manual->ending.error);
        break;
    }
    AuditEntry entry;
    entry.tool = QString::fromLatin1(CreateGmailDraft::Name);
    entry.input = {{u"to"_s, manual->draft.to},
                   {u"subject"_s, manual->draft.subject},
                   {u"body_sha256"_s, sha256Hex(manual->draft.body.toUtf8())}};
    entry.output = made ? QJsonObject{{u"draft_id"_s, made->draft}, {u"message_id"_s, made->message}} : QJsonObject();
    entry.success = made.has_value();
    entry.error = made ? QString() : made.error().message;
    entry.actor = manual->by;
    deliver(m_parts.store.commit([entry](Writer &writer) { return writer.append(entry); }), this,
            [this, manual, made](const Result<AuditEntry> &) {
                manual->promise.addResult(made);
                manual->promise.finish();
                std::erase(m_manual, manual);
            });
}

QFuture<Result<std::vector<OutboxItem>>> MailDesk::outboxOf(RunId run) const
{
    return m_parts.store.read([run](Reader &reader) { return reader.outboxOfRun(run); });
}

QFuture<Result<OutboxCounts>> MailDesk::counts() const
{
    return m_parts.store.read([](Reader &reader) { return reader.outboxCounts(); });
}

QFuture<Result<void>> MailDesk::judge(OutboxId id, bool wasCreated, const QString &by)
{
    return m_outbox ? m_outbox->judge(id, wasCreated, by) : refused<void>(noGmail());
}

QFuture<Result<void>> MailDesk::again(OutboxId id, const QString &by)
{
    return m_outbox ? m_outbox->again(id, by) : refused<void>(noGmail());
}

QUrl MailDesk::page(const OutboxItem &item)
{
    const QString email = item.result.value("email"_L1).toString(item.payload.value("account"_L1).toString());
    return Gmail::draftPage(email, item.result.value("message_id"_L1).toString());
}
