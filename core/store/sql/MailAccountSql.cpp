#include "core/store/Writer.h"
#include "core/store/sql/Rows.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

MailAccount accountFrom(Row &row)
{
    MailAccount account;
    account.id = row.id<MailAccountId>();
    account.email = row.text();
    account.tokenUri = row.text();
    account.clientId = row.text();
    account.scopes = row.text();
    account.expiry = row.number();
    account.secretRef = row.text();
    account.ended = row.text();
    account.createdAt = row.number();
    return account;
}

} // namespace

Result<std::optional<MailAccount>> Reader::mailAccount()
{
    return m_connection.first(u"SELECT id, email, token_uri, client_id, scopes, expiry, secret_ref, ended, created_at "
                              u"FROM gmail_tokens ORDER BY id DESC LIMIT 1"_s,
                              {}, accountFrom);
}

Result<void> Writer::markMailAccount()
{
    return setSetting(QString::fromLatin1(MailAccount::Mark), QUuid::createUuid().toString(QUuid::Id128));
}

Result<MailAccountId> Writer::replaceMailAccount(const MailAccount &account)
{
    if (const auto cleared = m_connection.run(u"DELETE FROM gmail_tokens"_s, {}); !cleared)
        return fail(cleared.error());
    const auto id = m_connection.insert(
        u"INSERT INTO gmail_tokens (email, token_uri, client_id, scopes, expiry, secret_ref, ended, created_at) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {account.email, account.tokenUri, account.clientId, account.scopes, account.expiry, account.secretRef,
         account.ended, m_now});
    if (!id)
        return fail(id.error());
    if (const auto marked = markMailAccount(); !marked)
        return fail(marked.error());
    return MailAccountId{*id};
}

Result<void> Writer::update(const MailAccount &account)
{
    const auto updated = m_connection.run(u"UPDATE gmail_tokens SET expiry = ?, ended = ? WHERE id = ?"_s,
                                          {account.expiry, account.ended, account.id.value});
    if (!updated)
        return fail(updated.error());
    return markMailAccount();
}

Result<void> Writer::removeMailAccount(MailAccountId id)
{
    if (const auto removed = m_connection.run(u"DELETE FROM gmail_tokens WHERE id = ?"_s, {id.value}); !removed)
        return fail(removed.error());
    return markMailAccount();
}
