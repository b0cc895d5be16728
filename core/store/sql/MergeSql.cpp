#include "core/store/sql/Journal.h"
#include "core/store/sql/Rows.h"
#include "core/store/sql/SearchText.h"

#include "core/store/Writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Every table whose rows belong to a customer. The audit log names runs, not customers, and stays as it is.
constexpr const char *Owned[] = {"conversations", "messages", "tickets",          "events",        "agent_runs",
                                 "drafts",        "sends",    "proposed_actions", "customer_notes"};

} // namespace

Result<CustomerBelongings> Reader::belongings(CustomerId customer)
{
    const QVariant id = customer.value;
    const auto found = m_connection.first(
        u"SELECT (SELECT COUNT(*) FROM conversations WHERE customer_id = ?), "
        u"(SELECT COUNT(*) FROM messages WHERE customer_id = ?), (SELECT COUNT(*) FROM tickets WHERE customer_id = ?), "
        u"(SELECT COUNT(*) FROM events WHERE customer_id = ?), "
        u"(SELECT COUNT(*) FROM customer_notes WHERE customer_id = ?), "
        u"(SELECT COUNT(*) FROM drafts WHERE customer_id = ? AND state = 'pending'), "
        u"(SELECT COUNT(*) FROM agent_runs WHERE customer_id = ? AND state IN ('queued', 'planned', 'running', 'drafting'))"_s,
        {id, id, id, id, id, id, id}, [](Row &row) {
            return CustomerBelongings{row.small(), row.small(), row.small(), row.small(),
                                      row.small(), row.small(), row.small()};
        });
    if (!found)
        return fail(found.error());
    return found->value_or(CustomerBelongings{});
}

Result<void> Writer::mergeCustomers(const Customer &kept, CustomerId gone)
{
    if (kept.id == gone)
        return fail(Error::Kind::Invalid, Words::tr("A customer cannot be merged with itself."));
    const auto other = customer(gone);
    if (!other)
        return fail(other.error());
    for (const char *table : Owned) {
        const auto moved =
            m_connection.run(u"UPDATE %1 SET customer_id = ? WHERE customer_id = ?"_s.arg(QLatin1StringView(table)),
                             {kept.id.value, gone.value});
        if (!moved)
            return fail(moved.error());
    }
    const auto forgotten = m_connection.run(
        u"INSERT INTO customers_fts (customers_fts, rowid, name, email, company) VALUES ('delete', ?, ?, ?, ?)"_s,
        {gone.value, searchableText(other->name), searchableText(other->email), searchableText(other->company)});
    if (!forgotten)
        return fail(forgotten.error());
    const auto removed = m_connection.run(u"DELETE FROM customers WHERE id = ?"_s, {gone.value});
    if (!removed)
        return fail(removed.error());
    announceEverything();
    return update(kept); // last: the kept one may take over the address of the other
}
