#include "core/store/sql/Journal.h"
#include "core/store/sql/Rows.h"

#include "core/store/Writer.h"

using namespace Qt::StringLiterals;

const QString SelectNotes = u"SELECT id, customer_id, body, author, created_at FROM customer_notes "_s;

CustomerNote noteFrom(Row &row)
{
    return {row.id<NoteId>(), row.id<CustomerId>(), row.text(), row.text(), row.number()};
}

Result<std::vector<CustomerNote>> Reader::customerNotes(CustomerId customer)
{
    return m_connection.rows(SelectNotes + u"WHERE customer_id = ? ORDER BY id DESC"_s, {customer.value}, noteFrom);
}

Result<NoteId> Writer::insert(const CustomerNote &note)
{
    const auto id =
        m_connection.insert(u"INSERT INTO customer_notes (customer_id, body, author, created_at) VALUES (?, ?, ?, ?)"_s,
                            {note.customer.value, note.body, note.author, note.createdAt > 0 ? note.createdAt : m_now});
    if (!id)
        return fail(id.error());
    m_written->notes.insert(*id);
    return NoteId{*id};
}

Result<void> Writer::removeNote(NoteId id)
{
    const auto owner = m_connection.number(u"SELECT customer_id FROM customer_notes WHERE id = ?"_s, {id.value});
    if (!owner)
        return fail(owner.error());
    if (!*owner)
        return {}; // somebody else removed it
    const auto removed = m_connection.run(u"DELETE FROM customer_notes WHERE id = ?"_s, {id.value});
    if (!removed)
        return fail(removed.error());
    // A row that is gone cannot be announced: its customer is, so that whoever shows the notes looks again.
    m_written->customers.insert(**owner);
    return {};
}
