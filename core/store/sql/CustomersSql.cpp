#include "core/store/sql/Journal.h"
#include "core/store/sql/Rows.h"
#include "core/store/sql/SearchText.h"

#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/store/Writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int LargestPage = 10'000;

/// E-mail addresses are compared in any case.
QString emailKey(const QString &email)
{
    return email.trimmed().toCaseFolded();
}

Result<void> indexCustomer(Connection &connection, CustomerId id, const Customer &customer)
{
    const auto indexed = connection.run(
        u"INSERT INTO customers_fts (rowid, name, email, company) VALUES (?, ?, ?, ?)"_s,
        {id.value, searchableText(customer.name), searchableText(customer.email), searchableText(customer.company)});
    if (!indexed)
        return fail(indexed.error());
    return {};
}

Error emailTaken(const QString &email)
{
    return {
        Error::Kind::Conflict, Words::tr("There is a customer with the e-mail address %1 already.").arg(email), {}, 0};
}

} // namespace

const QString SelectCustomers = u"SELECT c.id, c.name, c.email, c.company, c.created_at FROM customers c "_s;
const QString SelectEvents =
    u"SELECT id, customer_id, event_type, description, metadata_json, created_at FROM events "_s;

Customer customerFrom(Row &row)
{
    return {row.id<CustomerId>(), row.text(), row.text(), row.text(), row.number()};
}

CustomerEvent eventFrom(Row &row)
{
    return {row.id<EventId>(), row.id<CustomerId>(), row.text(), row.text(), storedJson(row.text()), row.number()};
}

const QString CustomersLike =
    u"(SELECT id FROM customers WHERE INSTR(name_key, ?) > 0 OR INSTR(email_key, ?) > 0 OR INSTR(LOWER(company), ?) > 0)"_s;

QVariantList customersLike(const QString &part)
{
    return {foldText(part), part.toLower(), part.toLower()};
}

int pageSize(int limit)
{
    return qBound(1, limit, LargestPage);
}

Result<Customer> Reader::customer(CustomerId id)
{
    return theOne(m_connection, SelectCustomers + u"WHERE c.id = ?"_s, {id.value}, customerFrom,
                  Words::tr("There is no customer %1.").arg(id.value));
}

Result<Customer> Reader::customerByEmail(const QString &email)
{
    return theOne(m_connection, SelectCustomers + u"WHERE c.email_key = ?"_s, {emailKey(email)}, customerFrom,
                  Words::tr("There is no customer with the e-mail address %1.").arg(oneLine(email, 100)));
}

Result<Customer> Reader::findCustomer(const QString &who)
{
    bool isNumber = false;
    const qint64 id = who.trimmed().toLongLong(&isNumber);
    return isNumber ? customer(CustomerId{id}) : customerByEmail(who);
}

Result<Page<Customer>> Reader::customers(const QString &text, const Cursor &after, int limit)
{
    const int size = pageSize(limit);
    QString sql = SelectCustomers + u"WHERE TRUE"_s;
    QVariantList values;
    const QString match = matchExpression(text, true);
    if (!match.isEmpty()) {
        sql += u" AND c.id IN (SELECT rowid FROM customers_fts WHERE customers_fts MATCH ?)"_s;
        values << match;
    } else if (!text.trimmed().isEmpty()) {
        return Page<Customer>{};
    }
    if (!after.first) {
        sql += u" AND (c.name_key, c.id) > (?, ?)"_s;
        values << after.text << after.id;
    }
    sql += u" ORDER BY c.name_key, c.id LIMIT ?"_s;
    values << size + 1;
    auto rows = m_connection.rows(sql, values, customerFrom);
    if (!rows)
        return fail(rows.error());
    Page<Customer> page;
    page.more = cutToPage(*rows, size);
    page.rows = std::move(*rows);
    if (!page.rows.empty())
        page.next = {false, 0, foldText(page.rows.back().name), page.rows.back().id.value};
    return page;
}

Result<std::vector<Customer>> Reader::allCustomers()
{
    return m_connection.rows(SelectCustomers + u"ORDER BY c.id"_s, {}, customerFrom);
}

Result<std::vector<CustomerEvent>> Reader::events(CustomerId customer, qint64 since)
{
    return m_connection.rows(SelectEvents + u"WHERE customer_id = ? AND created_at >= ? ORDER BY created_at, id"_s,
                             {customer.value, since}, eventFrom);
}

Result<std::vector<Agent>> Reader::agents()
{
    return m_connection.rows(u"SELECT id, name, email, role, created_at FROM agents ORDER BY name"_s, {}, [](Row &row) {
        return Agent{row.id<AgentId>(), row.text(), row.text(), row.text(), row.number()};
    });
}

Result<CustomerId> Writer::insert(const Customer &customer)
{
    const auto id = m_connection.insert(
        u"INSERT INTO customers (name, email, email_key, company, name_key, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {customer.name, customer.email.trimmed(), emailKey(customer.email), customer.company, foldText(customer.name),
         customer.createdAt > 0 ? customer.createdAt : m_now});
    if (!id)
        return fail(id.error().kind == Error::Kind::Conflict ? emailTaken(customer.email) : id.error());
    m_written->customers.insert(*id);
    const CustomerId stored{*id};
    if (const auto indexed = indexCustomer(m_connection, stored, customer); !indexed)
        return fail(indexed.error());
    return stored;
}

Result<void> Writer::update(const Customer &changed)
{
    const auto old = customer(changed.id);
    if (!old)
        return fail(old.error());
    const auto updated = m_connection.run(
        u"UPDATE customers SET name = ?, email = ?, email_key = ?, company = ?, name_key = ? WHERE id = ?"_s,
        {changed.name, changed.email.trimmed(), emailKey(changed.email), changed.company, foldText(changed.name),
         changed.id.value});
    if (!updated)
        return fail(updated.error().kind == Error::Kind::Conflict ? emailTaken(changed.email) : updated.error());
    const auto removed = m_connection.run(
        u"INSERT INTO customers_fts (customers_fts, rowid, name, email, company) VALUES ('delete', ?, ?, ?, ?)"_s,
        {old->id.value, searchableText(old->name), searchableText(old->email), searchableText(old->company)});
    if (!removed)
        return fail(removed.error());
    m_written->customers.insert(changed.id.value);
    return indexCustomer(m_connection, changed.id, changed);
}

Result<EventId> Writer::insert(const CustomerEvent &event)
{
    const auto id = m_connection.insert(
        u"INSERT INTO events (customer_id, event_type, description, metadata_json, created_at) VALUES (?, ?, ?, ?, ?)"_s,
        {event.customer.value, event.type, event.description, jsonText(event.metadata),
         event.createdAt > 0 ? event.createdAt : m_now});
    if (!id)
        return fail(id.error());
    m_written->events.insert(*id);
    return EventId{*id};
}

Result<AgentId> Writer::insert(const Agent &agent)
{
    const auto id =
        m_connection.insert(u"INSERT INTO agents (name, email, role, created_at) VALUES (?, ?, ?, ?)"_s,
                            {agent.name, agent.email, agent.role.isEmpty() ? u"agent"_s : agent.role, m_now});
    if (!id) {
        if (id.error().kind == Error::Kind::Conflict)
            return fail(Error::Kind::Conflict, Words::tr("There is an agent named %1 already.").arg(agent.name));
        return fail(id.error());
    }
    return AgentId{*id};
}

Result<AgentId> Writer::agentNamed(const QString &name)
{
    const auto known = m_connection.number(u"SELECT id FROM agents WHERE name = ?"_s, {name});
    if (!known)
        return fail(known.error());
    return *known ? Result<AgentId>(AgentId{**known}) : insert(Agent{{}, name, {}, {}, 0});
}
