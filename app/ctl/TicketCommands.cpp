#include "app/ctl/Command.h"
#include "app/ctl/Json.h"

#include "core/base/Text.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultLimit = 50;
constexpr int AllMessages = 200;

Result<TicketId> ticketArgument(const Call &call)
{
    bool ok = false;
    const qint64 id = call.argument(0).toLongLong(&ok);
    if (!ok || id < 1)
        return fail(
            Error::Kind::Invalid,
            Call::tr("“%1” is no ticket id; frontdeskctl tickets list shows them.").arg(oneLine(call.argument(0), 40)));
    return TicketId{id};
}

/// The fields given on the command line, put into the ticket.
Result<void> takeFields(const Call &call, Ticket &ticket)
{
    if (call.has(u"status"_s)) {
        const auto status = ticketStatusFrom(call.option(u"status"_s));
        if (!status)
            return fail(Error::Kind::Invalid, Call::tr("--status is open, in_progress, resolved or closed."));
        ticket.status = *status;
    }
    if (call.has(u"priority"_s)) {
        const auto priority = priorityFrom(call.option(u"priority"_s));
        if (!priority)
            return fail(Error::Kind::Invalid, Call::tr("--priority is low, medium, high or urgent."));
        ticket.priority = *priority;
    }
    if (call.has(u"category"_s))
        ticket.category = call.option(u"category"_s);
    if (call.has(u"title"_s))
        ticket.title = call.option(u"title"_s);
    if (call.has(u"description"_s))
        ticket.description = Call::text(call.option(u"description"_s));
    return {};
}

void printTicket(Call &call, TicketId id)
{
    const auto row = Call::wait(call.desk().ticket(id));
    if (!row)
        return call.fail(row.error());
    call.output().object(Json::of(*row));
    call.done();
}

void listTickets(Call &call)
{
    TicketQuery query;
    const QString status = call.has(u"status"_s) ? call.option(u"status"_s) : u"open"_s;
    if (status == u"all"_s)
        query.show = TicketQuery::Show::All;
    else if (status == u"closed"_s)
        query.show = TicketQuery::Show::Closed;
    else if (status != u"open"_s)
        return call.fail(Error{Error::Kind::Invalid, Call::tr("--status is open, closed or all."), {}, 0});
    if (call.has(u"customer"_s)) {
        const auto customer = call.customerOption();
        if (!customer)
            return call.fail(customer.error());
        query.customer = customer->id;
    }
    const auto limit = call.number(u"limit"_s, DefaultLimit);
    const auto before = call.number(u"before"_s, 0);
    if (!limit)
        return call.fail(limit.error());
    if (!before)
        return call.fail(before.error());
    Cursor after;
    if (*before > 0) {
        const auto row = Call::wait(call.desk().ticket(TicketId{*before}));
        if (!row)
            return call.fail(row.error());
        after = Cursor{false, row->ticket.updatedAt, {}, *before};
    }
    const auto page = Call::wait(call.desk().tickets(query, after, int(*limit)));
    if (!page)
        return call.fail(page.error());
    call.output().rows(Json::list(page->rows),
                       {{u"ID"_s, u"id"_s},
                        {u"CUSTOMER"_s, u"customer.name"_s},
                        {u"TITLE"_s, u"title"_s},
                        {u"STATUS"_s, u"status"_s},
                        {u"PRIORITY"_s, u"priority"_s},
                        {u"UPDATED"_s, u"updated_at"_s}});
    call.done();
}

void showTicket(Call &call)
{
    const auto id = ticketArgument(call);
    if (!id)
        return call.fail(id.error());
    const auto row = Call::wait(call.desk().ticket(*id));
    if (!row)
        return call.fail(row.error());
    const auto history = Call::wait(call.desk().ticketHistory(*id));
    if (!history)
        return call.fail(history.error());
    const auto messages = Call::wait(call.desk().messagesOfTicket(*id, AllMessages));
    if (!messages)
        return call.fail(messages.error());
    QJsonObject object = Json::of(*row);
    object.insert(u"history"_s, Json::list(*history));
    object.insert(u"messages"_s, Json::list(*messages));
    call.output().object(object);
    call.done();
}

void createTicket(Call &call)
{
    const auto customer = call.customerOption();
    if (!customer)
        return call.fail(customer.error());
    Ticket ticket;
    ticket.customer = customer->id;
    ticket.title = sanitizeText(call.argument(0));
    if (const auto taken = takeFields(call, ticket); !taken)
        return call.fail(taken.error());
    const auto id = Call::wait(call.desk().createTicket(ticket));
    if (!id)
        return call.fail(id.error());
    printTicket(call, *id);
}

void setTicket(Call &call)
{
    const auto id = ticketArgument(call);
    if (!id)
        return call.fail(id.error());
    const auto row = Call::wait(call.desk().ticket(*id));
    if (!row)
        return call.fail(row.error());
    Ticket ticket = row->ticket;
    if (const auto taken = takeFields(call, ticket); !taken)
        return call.fail(taken.error());
    if (ticket == row->ticket)
        return call.fail(Error{
            Error::Kind::Invalid,
            Call::tr(
                "Nothing to change: give --status, --priority, --category, --title or --description with a new value."),
            {},
            0});
    const auto updated = Call::wait(call.desk().updateTicket(ticket));
    if (!updated)
        return call.fail(updated.error());
    printTicket(call, *id);
}

void closeTicket(Call &call)
{
    const auto id = ticketArgument(call);
    if (!id)
        return call.fail(id.error());
    const auto closed = Call::wait(call.desk().setTicketStatus({*id}, TicketStatus::Closed));
    if (!closed)
        return call.fail(closed.error());
    printTicket(call, *id);
}

} // namespace

std::vector<Command> ticketCommands()
{
    const QCommandLineOption customer{u"customer"_s, Call::tr("Id or e-mail address."), u"WHO"_s};
    const QList<QCommandLineOption> fields{{u"status"_s, Call::tr("open, in_progress, resolved or closed."), u"S"_s},
                                           {u"priority"_s, Call::tr("low, medium, high or urgent."), u"P"_s},
                                           {u"category"_s, Call::tr("billing, technical, ..."), u"C"_s},
                                           {u"title"_s, Call::tr("Its title."), u"T"_s},
                                           {u"description"_s, Call::tr("Its description; - reads stdin."), u"T"_s}};
    return {{{u"tickets"_s, u"list"_s},
             u"[--status open|closed|all] [--customer WHO] [--limit N] [--before ID]"_s,
             Call::tr("Tickets across all customers, newest change first."),
             {{u"status"_s, Call::tr("open, closed or all."), u"S"_s},
              customer,
              {u"limit"_s, Call::tr("At most so many rows."), u"N"_s},
              {u"before"_s, Call::tr("Rows after this one."), u"ID"_s}},
             0,
             0,
             Command::Needs::Store,
             listTickets},
            {{u"tickets"_s, u"show"_s},
             u"ID"_s,
             Call::tr("One ticket with its history and messages."),
             {},
             1,
             1,
             Command::Needs::Store,
             showTicket},
            {{u"tickets"_s, u"create"_s},
             u"--customer WHO [--priority P] [--category C] [--description T] TITLE"_s,
             Call::tr("Opens a ticket."),
             QList<QCommandLineOption>{customer} + fields,
             0,
             1,
             Command::Needs::Store,
             createTicket},
            {{u"tickets"_s, u"set"_s},
             u"ID [--status S] [--priority P] [--category C]"_s,
             Call::tr("Changes a ticket."),
             fields,
             1,
             1,
             Command::Needs::Store,
             setTicket},
            {{u"tickets"_s, u"close"_s},
             u"ID"_s,
             Call::tr("Closes a ticket."),
             {},
             1,
             1,
             Command::Needs::Store,
             closeTicket}};
}
