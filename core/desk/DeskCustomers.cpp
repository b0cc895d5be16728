#include "core/desk/Desk.h"

#include "core/base/Background.h"
#include "core/desk/Checks.h"
#include "core/desk/Refused.h"
#include "core/store/Store.h"
#include "core/store/UnsentText.h"

using namespace Qt::StringLiterals;

// Tickets

QFuture<Result<Page<TicketRow>>> Desk::tickets(const TicketQuery &query, const Cursor &after, int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.tickets(query, after, limit); });
}

QFuture<Result<TicketCounts>> Desk::ticketCounts() const
{
    return m_parts.store.read([](Reader &reader) { return reader.ticketCounts({}); });
}

QFuture<Result<TicketRow>> Desk::ticket(TicketId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.ticket(id); });
}

QFuture<Result<std::vector<TicketChange>>> Desk::ticketHistory(TicketId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.ticketHistory(id); });
}

QFuture<Result<std::vector<Message>>> Desk::messagesOfTicket(TicketId id, int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.messagesOfTicket(id, limit); });
}

QFuture<Result<TicketId>> Desk::createTicket(const Ticket &ticket)
{
    const auto checked = Checks::ticket(ticket);
    if (!checked)
        return refused<TicketId>(checked.error());
    return m_parts.store.commit([row = *checked](Writer &writer) -> Result<TicketId> {
        if (const auto customer = writer.customer(row.customer); !customer)
            return fail(customer.error());
        return writer.insert(row);
    });
}

QFuture<Result<void>> Desk::updateTicket(const Ticket &ticket)
{
    const auto checked = Checks::ticket(ticket);
    if (!checked)
        return refused<void>(checked.error());
    return m_parts.store.commit(
        [row = *checked, who = agentName()](Writer &writer) { return writer.update(row, who); });
}

QFuture<Result<void>> Desk::setTicketStatus(const std::vector<TicketId> &ids, TicketStatus status)
{
    return m_parts.store.commit([=, who = agentName()](Writer &writer) -> Result<void> {
        for (const TicketId id : ids) {
            const auto row = writer.ticket(id);
            if (!row)
                return fail(row.error());
            Ticket ticket = row->ticket;
            ticket.status = status;
            if (const auto updated = writer.update(ticket, who); !updated)
                return updated;
        }
        return {};
    });
}

QFuture<Result<std::vector<Ticket>>> Desk::changeTickets(const std::vector<TicketId> &ids, const TicketPatch &patch)
{
    return m_parts.store.commit([=, who = agentName()](Writer &writer) -> Result<std::vector<Ticket>> {
        std::vector<Ticket> before;
        for (const TicketId id : ids) {
            const auto row = writer.ticket(id);
            if (!row)
                return fail(row.error());
            const auto changed = Checks::ticket(patch.appliedTo(row->ticket));
            if (!changed)
                return fail(changed.error());
            if (const auto updated = writer.update(*changed, who); !updated)
                return fail(updated.error());
            before.push_back(row->ticket);
        }
        return before;
    });
}

QFuture<Result<void>> Desk::undoTicketChange(const std::vector<Ticket> &before, const TicketPatch &patch)
{
    return m_parts.store.commit([=, who = agentName()](Writer &writer) -> Result<void> {
        for (const Ticket &old : before) {
            const auto row = writer.ticket(old.id);
            if (!row)
                return fail(row.error());
            const auto changed = Checks::ticket(patch.appliedTo(old));
            if (!changed)
                return fail(changed.error());
            if (patch.valuesOf(row->ticket) != patch.valuesOf(*changed)) {
                return fail(
                    Error::Kind::Conflict,
                    tr("Ticket %1 was changed by somebody else meanwhile. Nothing was undone.").arg(old.id.value));
            }
            if (const auto updated = writer.update(patch.valuesOf(old).appliedTo(row->ticket), who); !updated)
                return updated;
        }
        return {};
    });
}

// Customers

QFuture<Result<Page<Customer>>> Desk::customers(const QString &text, const Cursor &after, int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.customers(text, after, limit); });
}

QFuture<Result<Customer>> Desk::customer(CustomerId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.customer(id); });
}

QFuture<Result<std::vector<CustomerEvent>>> Desk::events(CustomerId id, qint64 since) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.events(id, since); });
}

QFuture<Result<CustomerId>> Desk::createCustomer(const Customer &customer)
{
    const auto checked = Checks::customer(customer);
    if (!checked)
        return refused<CustomerId>(checked.error());
    return m_parts.store.commit([row = *checked](Writer &writer) { return writer.insert(row); });
}

QFuture<Result<void>> Desk::updateCustomer(const Customer &customer)
{
    const auto checked = Checks::customer(customer);
    if (!checked)
        return refused<void>(checked.error());
    return m_parts.store.commit([row = *checked](Writer &writer) { return writer.update(row); });
}

QFuture<Result<std::vector<Agent>>> Desk::agents() const
{
    return m_parts.store.read([](Reader &reader) { return reader.agents(); });
}

QFuture<Result<AgentId>> Desk::me()
{
    return m_parts.store.commit([name = agentName()](Writer &writer) -> Result<AgentId> {
        const auto agents = writer.agents();
        if (!agents)
            return fail(agents.error());
        for (const Agent &agent : *agents) {
            if (agent.name == name)
                return agent.id;
        }
        Agent agent;
        agent.name = name;
        return writer.insert(agent);
    });
}

QFuture<Result<std::vector<CustomerNote>>> Desk::customerNotes(CustomerId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.customerNotes(id); });
}

QFuture<Result<NoteId>> Desk::addCustomerNote(CustomerId id, const QString &text)
{
    const auto checked = Checks::customerNote(text);
    if (!checked)
        return refused<NoteId>(checked.error());
    return m_parts.store.commit([=, body = *checked, author = agentName()](Writer &writer) -> Result<NoteId> {
        if (const auto customer = writer.customer(id); !customer)
            return fail(customer.error());
        return writer.insert(CustomerNote{{}, id, body, author, 0});
    });
}

QFuture<Result<void>> Desk::removeCustomerNote(NoteId id)
{
    return m_parts.store.commit([=](Writer &writer) { return writer.removeNote(id); });
}

QFuture<Result<NoteId>> Desk::restoreCustomerNote(const CustomerNote &note)
{
    return m_parts.store.commit([=](Writer &writer) { return writer.insert(note); });
}

QFuture<Result<CustomerBelongings>> Desk::belongings(CustomerId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.belongings(id); });
}

QFuture<Result<void>> Desk::mergeCustomers(const Customer &kept, CustomerId gone)
{
    const auto checked = Checks::customer(kept);
    if (!checked)
        return refused<void>(checked.error());
    auto answer = m_parts.store.commit([=, row = *checked, author = agentName()](Writer &writer) -> Result<void> {
        const auto other = writer.customer(gone);
        if (!other)
            return fail(other.error());
        for (const CustomerId id : {row.id, gone}) {
            const auto owned = writer.belongings(id);
            if (!owned)
                return fail(owned.error());
            if (owned->activeRuns > 0) {
                return fail(
                    Error::Kind::Busy,
                    tr("The assistant is working for one of the two. Nothing was merged; try again when it rests."));
            }
        }
        if (const auto merged = writer.mergeCustomers(row, gone); !merged)
            return merged;
        const QString words = tr("Merged with %1 (%2).").arg(other->name, other->email);
        const auto noted = writer.insert(CustomerNote{{}, row.id, words, author, 0});
        return noted ? Result<void>() : fail(noted.error());
    });
    // Behind it on the same thread: the window in which this was typed cannot be opened any more.
    m_parts.store.read([gone, unsent = UnsentText(m_parts.store.workspace(), gone)](Reader &reader) -> Result<void> {
        if (const auto found = reader.customer(gone); !found && found.error().kind == Error::Kind::NotFound)
            unsent.remove();
        return {};
    });
    return answer;
}

QFuture<Result<QString>> Desk::customersCsv() const
{
    return m_parts.store.read([](Reader &reader) -> Result<QString> {
        const auto customers = reader.allCustomers();
        if (!customers)
            return fail(customers.error());
        return ::customersCsv(*customers);
    });
}

QFuture<Result<ImportFilePtr>> Desk::readImportFile(const QString &path) const
{
    return inBackground(::readImportFile, path);
}

namespace {

Result<ImportPlan> planFor(Reader &reader, const ImportFile &file, const ImportColumns &columns, bool updates)
{
    QHash<QString, Customer> known;
    for (const QString &email : emailsIn(file, columns)) {
        const auto customer = reader.customerByEmail(email);
        if (customer)
            known.insert(email, *customer);
        else if (customer.error().kind != Error::Kind::NotFound)
            return fail(customer.error());
    }
    return makeImportPlan(file, columns, known, updates);
}

} // namespace

QFuture<Result<ImportPlan>> Desk::planImport(const ImportFilePtr &file, const ImportColumns &columns,
                                             bool updates) const
{
    return m_parts.store.read([=](Reader &reader) { return planFor(reader, *file, columns, updates); });
}

QFuture<Result<ImportPlan>> Desk::importCustomers(const ImportFilePtr &file, const ImportColumns &columns, bool updates)
{
    return m_parts.store.commit([=](Writer &writer) -> Result<ImportPlan> {
        auto plan = planFor(writer, *file, columns, updates);
        if (!plan)
            return plan;
        if (plan->wrong > 0)
            return fail(Error::Kind::Invalid, tr("%n row(s) are wrong. Nothing was imported.", nullptr, plan->wrong));
        for (const ImportRow &row : plan->rows) {
            Result<void> done;
            if (row.outcome == ImportRow::Outcome::Update) {
                done = writer.update(row.customer);
            } else if (row.outcome == ImportRow::Outcome::New) {
                if (const auto id = writer.insert(row.customer); !id)
                    done = fail(id.error());
            }
            if (!done)
                return fail(done.error());
        }
        return plan;
    });
}
