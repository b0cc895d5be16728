#include "core/store/Writer.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/Journal.h"
#include "core/store/sql/SearchText.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// In this order no row is left pointing at one that is gone. The statement's one value is the customer.
const QStringList Removals{
    u"DELETE FROM outbox WHERE run_id IN (SELECT id FROM agent_runs WHERE customer_id = ?)"_s,
    u"DELETE FROM proposed_actions WHERE customer_id = ?"_s,
    u"DELETE FROM drafts WHERE customer_id = ?"_s,
    u"DELETE FROM agent_runs WHERE customer_id = ?"_s,
    u"DELETE FROM attachments WHERE conversation_id IN (SELECT id FROM conversations WHERE customer_id = ?)"_s,
    u"DELETE FROM sends WHERE customer_id = ?"_s,
    u"DELETE FROM messages WHERE customer_id = ?"_s,
    u"DELETE FROM ticket_changes WHERE ticket_id IN (SELECT id FROM tickets WHERE customer_id = ?)"_s,
    u"DELETE FROM tickets WHERE customer_id = ?"_s,
    u"DELETE FROM events WHERE customer_id = ?"_s,
    u"DELETE FROM customer_notes WHERE customer_id = ?"_s,
    u"DELETE FROM conversations WHERE customer_id = ?"_s,
    u"DELETE FROM customers WHERE id = ?"_s,
};

/// The index keeps no texts, so it has to be told again what it was told once.
struct Unindexing {
    QString select; ///< the row's key and the texts
    QString remove;
};

const std::vector<Unindexing> Unindexings{
    {u"SELECT id, subject || ' ' || body, '', '' FROM messages WHERE customer_id = ?"_s,
     u"INSERT INTO messages_fts (messages_fts, rowid, body) VALUES ('delete', ?, ?)"_s},
    {u"SELECT id, title, description, '' FROM tickets WHERE customer_id = ?"_s,
     u"INSERT INTO tickets_fts (tickets_fts, rowid, title, body) VALUES ('delete', ?, ?, ?)"_s},
    {u"SELECT id, name, email, company FROM customers WHERE id = ?"_s,
     u"INSERT INTO customers_fts (customers_fts, rowid, name, email, company) VALUES ('delete', ?, ?, ?, ?)"_s},
};

struct Indexed {
    qint64 id = 0;
    QStringList texts;
};

Result<void> unindex(Connection &connection, const Unindexing &unindexing, CustomerId customer)
{
    const auto rows = connection.rows(unindexing.select, {customer.value}, [](Row &row) {
        const qint64 id = row.number();
        const QString first = row.text();
        const QString second = row.text();
        return Indexed{id, {first, second, row.text()}};
    });
    if (!rows)
        return fail(rows.error());
    const auto texts = unindexing.remove.count(QChar(u'?')) - 1;
    for (const Indexed &indexed : *rows) {
        QVariantList values{indexed.id};
        for (const QString &text : indexed.texts.mid(0, texts))
            values << searchableText(text);
        if (const auto removed = connection.run(unindexing.remove, values); !removed)
            return fail(removed.error());
    }
    return {};
}

} // namespace

Result<Erased> Writer::eraseCustomer(CustomerId id, const QString &by)
{
    if (const auto found = customer(id); !found)
        return fail(found.error());
    Erased erased;
    const auto counted = m_connection.first(
        u"SELECT (SELECT COUNT(*) FROM messages WHERE customer_id = ?), (SELECT COUNT(*) FROM tickets WHERE customer_id = ?)"_s,
        {id.value, id.value}, [](Row &row) {
            return std::pair{row.number(), row.number()};
        });
    if (!counted)
        return fail(counted.error());
    std::tie(erased.messages, erased.tickets) = counted->value_or(std::pair<qint64, qint64>{});

    // What the log says about the customer: of their runs, and entries without a run that name them.
    const QString about = u"erased_at = 0 AND (run_id IN (SELECT id FROM agent_runs WHERE customer_id = ?) OR "
                          u"(run_id IS NULL AND tool_name <> 'erase_customer' AND tool_input_json <> '' AND "
                          u"json_extract(tool_input_json, '$.customer_id') = ?))"_s;
    const auto entries =
        m_connection.rows(u"SELECT id, detail_hash FROM audit_logs WHERE "_s + about + u" ORDER BY id"_s,
                          {id.value, id.value}, [](Row &row) {
                              return std::pair{row.number(), row.text()};
                          });
    if (!entries)
        return fail(entries.error());
    QJsonArray emptied;
    for (const auto &[entry, detailHash] : *entries) {
        if (detailHash.isEmpty()) {
            ++erased.auditKept;
            continue;
        }
        const auto gone =
            m_connection.run(u"UPDATE audit_logs SET tool_input_json = '', tool_output_json = '', error = '', "
                             u"salt = '', erased_at = ? WHERE id = ?"_s,
                             {m_now, entry});
        if (!gone)
            return fail(gone.error());
        emptied.append(entry);
    }
    erased.auditEntries = emptied.size();

    for (const Unindexing &unindexing : Unindexings) {
        if (const auto done = unindex(m_connection, unindexing, id); !done)
            return fail(done.error());
    }
    for (const QString &removal : Removals) {
        if (const auto removed = m_connection.run(removal, {id.value}); !removed)
            return fail(removed.error());
    }
    const auto dropped =
        m_connection.run(u"DELETE FROM attachment_contents WHERE NOT EXISTS (SELECT 1 FROM attachments a "
                         u"WHERE a.sha256 = attachment_contents.sha256)"_s);
    if (!dropped)
        return fail(dropped.error());
    // Merged, so that no older part of the index still has the words.
    for (const QString &index : {u"messages_fts"_s, u"tickets_fts"_s, u"customers_fts"_s}) {
        const auto merged = m_connection.run(u"INSERT INTO "_s + index + u" ("_s + index + u") VALUES ('optimize')"_s);
        if (!merged)
            return fail(merged.error());
    }

    AuditEntry fact;
    fact.tool = u"erase_customer"_s;
    fact.actor = by;
    fact.input = {{u"customer_id"_s, id.value}, {u"entries"_s, emptied}};
    fact.output = {{u"messages"_s, erased.messages}, {u"tickets"_s, erased.tickets}};
    if (const auto appended = append(fact); !appended)
        return fail(appended.error());
    announceEverything();
    return erased;
}
