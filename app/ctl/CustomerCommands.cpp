#include "app/ctl/Command.h"
#include "app/ctl/Json.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int HealthDays = 7;

QJsonObject withHealth(const Customer &customer, const Dashboard &dashboard)
{
    QJsonObject object = Json::of(customer);
    for (const CustomerHealth &health : dashboard.customers) {
        if (health.customer.id != customer.id)
            continue;
        const QJsonObject full = Json::of(health);
        object.insert(u"health"_s,
                      QJsonObject{{u"score"_s, full.value("score"_L1)},
                                  {u"status"_s, full.value("status"_L1)},
                                  {u"reasons"_s, full.value("reasons"_L1)}});
    }
    return object;
}

void listCustomers(Call &call)
{
    const auto customers = Call::wait(call.store().read([](Reader &reader) { return reader.allCustomers(); }));
    if (!customers)
        return call.fail(customers.error());
    const auto dashboard = Call::wait(call.desk().dashboard(HealthDays));
    if (!dashboard)
        return call.fail(dashboard.error());
    QJsonArray rows;
    for (const Customer &customer : *customers)
        rows.append(withHealth(customer, *dashboard));
    call.output().rows(rows,
                       {{u"ID"_s, u"id"_s},
                        {u"NAME"_s, u"name"_s},
                        {u"EMAIL"_s, u"email"_s},
                        {u"COMPANY"_s, u"company"_s},
                        {u"HEALTH"_s, u"health.score"_s},
                        {u"STATUS"_s, u"health.status"_s}});
    call.done();
}

void showCustomer(Call &call)
{
    const auto customer = call.findCustomer(call.argument(0));
    if (!customer)
        return call.fail(customer.error());
    const auto dashboard = Call::wait(call.desk().dashboard(HealthDays));
    if (!dashboard)
        return call.fail(dashboard.error());
    call.output().object(withHealth(*customer, *dashboard));
    call.done();
}

void dashboard(Call &call)
{
    const auto days = call.number(u"days"_s, HealthDays);
    if (!days)
        return call.fail(days.error());
    if (*days != 7 && *days != 30 && *days != 90)
        return call.fail(Error{Error::Kind::Invalid, Call::tr("--days is 7, 30 or 90."), {}, 0});
    const auto computed = Call::wait(call.desk().dashboard(int(*days)));
    if (!computed)
        return call.fail(computed.error());
    const QJsonObject object = Json::of(*computed);
    if (call.output().format() == Output::Format::Text) {
        call.output().rows(object.value("customers"_L1).toArray(),
                           {{u"SCORE"_s, u"score"_s},
                            {u"STATUS"_s, u"status"_s},
                            {u"NAME"_s, u"name"_s},
                            {u"PLAN"_s, u"plan"_s},
                            {u"MRR"_s, u"mrr"_s},
                            {u"NPS"_s, u"nps"_s},
                            {u"OPEN"_s, u"open_tickets"_s},
                            {u"LAST ACTIVITY"_s, u"last_activity"_s}});
        call.output().object(object.value("totals"_L1).toObject());
    } else {
        call.output().object(object);
    }
    call.done();
}

/// Every wrong row is listed; when there is one, nothing is imported.
void importCustomers(Call &call)
{
    const auto file = Call::wait(call.desk().readImportFile(call.argument(0)));
    if (!file)
        return call.fail(file.error());
    ImportColumns columns = (*file)->guessed;
    const auto choose = [&](const QString &option, int &column) {
        if (call.has(option))
            column = int((*file)->titles.indexOf(call.option(option)));
    };
    choose(u"name"_s, columns.name);
    choose(u"email"_s, columns.email);
    choose(u"company"_s, columns.company);
    if (columns.name < 0 || columns.email < 0) {
        return call.fail(
            Error{Error::Kind::Invalid,
                  Call::tr("No column holds the name or the e-mail address. Name them with --name and --email; "
                           "the columns are: %1.")
                      .arg((*file)->titles.join(u", "_s)),
                  {},
                  0});
    }
    const bool updates = call.has(u"update"_s);
    const auto plan = Call::wait(call.desk().planImport(*file, columns, updates));
    if (!plan)
        return call.fail(plan.error());
    const bool isImported = plan->wrong == 0 && !call.has(u"dry-run"_s);
    if (isImported) {
        if (const auto done = Call::wait(call.desk().importCustomers(*file, columns, updates)); !done)
            return call.fail(done.error());
    }
    if (plan->wrong > 0) {
        QString message = Call::tr("%n row(s) are wrong; nothing was imported.", nullptr, plan->wrong);
        for (const ImportRow &row : plan->rows) {
            if (row.outcome == ImportRow::Outcome::Wrong)
                message += u'\n' + Call::tr("line %1: %2").arg(row.line).arg(row.problem);
        }
        return call.fail(Error{Error::Kind::Invalid, message, {}, 0});
    }
    call.output().object({{u"imported"_s, isImported},
                          {u"added"_s, plan->added},
                          {u"updated"_s, plan->updated},
                          {u"known"_s, plan->known}});
    call.done();
}

void exportCustomers(Call &call)
{
    const auto csv = Call::wait(call.desk().customersCsv());
    if (!csv)
        return call.fail(csv.error());
    if (const auto saved = Call::wait(call.desk().saveFile(call.argument(0), csv->toUtf8())); !saved)
        return call.fail(saved.error());
    call.output().object({{u"file"_s, call.argument(0)}, {u"customers"_s, int(csv->count(u"\r\n"_s)) - 1}});
    call.done();
}

void mergeCustomers(Call &call)
{
    const auto kept = call.findCustomer(call.argument(0));
    if (!kept)
        return call.fail(kept.error());
    const auto gone = call.findCustomer(call.argument(1));
    if (!gone)
        return call.fail(gone.error());
    const auto moved = Call::wait(call.desk().belongings(gone->id));
    if (!moved)
        return call.fail(moved.error());
    if (!call.has(u"dry-run"_s)) {
        if (const auto merged = Call::wait(call.desk().mergeCustomers(*kept, gone->id)); !merged)
            return call.fail(merged.error());
    }
    call.output().object({{u"merged"_s, !call.has(u"dry-run"_s)},
                          {u"kept"_s, Json::of(*kept)},
                          {u"gone"_s, Json::of(*gone)},
                          {u"conversations"_s, moved->conversations},
                          {u"messages"_s, moved->messages},
                          {u"tickets"_s, moved->tickets},
                          {u"events"_s, moved->events}});
    call.done();
}

} // namespace

std::vector<Command> customerCommands()
{
    const QCommandLineOption dryRun{u"dry-run"_s, Call::tr("Only say what would be done.")};
    return {{{u"customers"_s, u"list"_s},
             {},
             Call::tr("All customers with their health."),
             {},
             0,
             0,
             Command::Needs::Store,
             listCustomers},
            {{u"customers"_s, u"show"_s},
             u"WHO"_s,
             Call::tr("One customer, by id or e-mail address."),
             {},
             1,
             1,
             Command::Needs::Store,
             showCustomer},
            {{u"customers"_s, u"import"_s},
             u"FILE.csv [--name COLUMN] [--email COLUMN] [--company COLUMN] [--update] [--dry-run]"_s,
             Call::tr("Customers from a CSV file, all of them or none; the rows that are wrong are named."),
             {{u"name"_s, Call::tr("The column with the name."), u"COLUMN"_s},
              {u"email"_s, Call::tr("The column with the e-mail address."), u"COLUMN"_s},
              {u"company"_s, Call::tr("The column with the company."), u"COLUMN"_s},
              {u"update"_s, Call::tr("Take name and company of known addresses from the file.")},
              dryRun},
             1,
             1,
             Command::Needs::Store,
             importCustomers},
            {{u"customers"_s, u"export"_s},
             u"FILE.csv"_s,
             Call::tr("All customers as CSV, safe to open in a spreadsheet."),
             {},
             1,
             1,
             Command::Needs::Store,
             exportCustomers},
            {{u"customers"_s, u"merge"_s},
             u"KEPT GONE [--dry-run]"_s,
             Call::tr("Moves everything of the second customer to the first and removes the second."),
             {dryRun},
             2,
             2,
             Command::Needs::Store,
             mergeCustomers},
            {{u"dashboard"_s},
             u"[--days 7|30|90]"_s,
             Call::tr("Health of every customer with its reasons, and support analytics."),
             {{u"days"_s, Call::tr("The range."), u"N"_s}},
             0,
             0,
             Command::Needs::Store,
             dashboard}};
}
