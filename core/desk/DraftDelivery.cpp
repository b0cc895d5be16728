#include "core/desk/DraftDelivery.h"

#include "core/desk/GmailAccount.h"

DraftDelivery::DraftDelivery(GmailAccount &account, Transport &transport, const MimeMessage &message, Task task)
    : m_account(account)
    , m_transport(transport)
    , m_message(message)
    , m_task(task)
{ }

DraftDelivery::~DraftDelivery() = default;

void DraftDelivery::start()
{
    open({});
}

void DraftDelivery::open(const QByteArray &refused)
{
    const auto client = m_account.client();
    m_access = client ? m_account.access(refused) : nullptr;
    if (!m_access) {
        const Error error = client ? Error{Error::Kind::Refused, m_account.status().message, {}, 0} : client.error();
        QMetaObject::invokeMethod(
            this, [this, error] { onAccess(fail(error)); }, Qt::QueuedConnection);
        return;
    }
    m_api = client->api;
    connect(m_access.get(), &GmailAccess::finished, this, &DraftDelivery::onAccess);
    m_access->start();
}

void DraftDelivery::onAccess(const Result<GoogleTokens> &tokens)
{
    if (!tokens) {
        const auto kind = m_created ? Ending::Kind::NotSearched : Ending::Kind::NoAccess;
        Q_EMIT finished({kind, {}, {}, tokens.error()});
        return;
    }
    m_token = tokens->access;
    if (m_task == Task::Create && !m_created)
        create();
    else
        look();
}

void DraftDelivery::create()
{
    const auto mail = m_message.octets();
    if (!mail) {
        Q_EMIT finished({Ending::Kind::Attempted, {}, {DraftOutcome::Kind::Refused, {}, mail.error()}, mail.error()});
        return;
    }
    m_creation.reset(new DraftCreation(m_transport, m_api, m_token, *mail));
    connect(m_creation.get(), &DraftCreation::finished, this, &DraftDelivery::onCreated);
}

void DraftDelivery::onCreated(const DraftOutcome &outcome)
{
    switch (outcome.kind) {
    case DraftOutcome::Kind::Created:
        Q_EMIT finished({Ending::Kind::Created, outcome.ref, outcome, {}});
        return;
    case DraftOutcome::Kind::Unsure:
        m_created = true;
        look();
        return;
    case DraftOutcome::Kind::TokenRefused:
        if (!std::exchange(m_renewed, true)) {
            open(m_token);
            return;
        }
        [[fallthrough]];
    case DraftOutcome::Kind::NotSent:
    case DraftOutcome::Kind::Later:
    case DraftOutcome::Kind::Refused:
        Q_EMIT finished({Ending::Kind::Attempted, {}, outcome, outcome.error});
        return;
    }
}

void DraftDelivery::look()
{
    m_search.reset(new DraftSearch(m_transport, m_api, m_token, m_message.messageId, m_message.effect));
    connect(m_search.get(), &DraftSearch::finished, this, &DraftDelivery::onLooked);
    m_search->start();
}

void DraftDelivery::onLooked(const Result<DraftRef> &found)
{
    if (!found && found.error().kind == Error::Kind::Unauthorised && !std::exchange(m_renewed, true)) {
        open(m_token);
        return;
    }
    if (!found)
        Q_EMIT finished({Ending::Kind::NotSearched, {}, {}, found.error()});
    else if (found->isValid())
        Q_EMIT finished({Ending::Kind::Found, *found, {}, {}});
    else
        Q_EMIT finished({Ending::Kind::Missing, {}, {}, {}});
}
