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
    if (*days != 7 && *days != 30)
        return call.fail(Error{Error::Kind::Invalid, Call::tr("--days is 7 or 30."), {}, 0});
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

} // namespace

std::vector<Command> customerCommands()
{
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
            {{u"dashboard"_s},
             u"[--days 7|30]"_s,
             Call::tr("Health of every customer with its reasons, and support analytics."),
             {{u"days"_s, Call::tr("The range."), u"N"_s}},
             0,
             0,
             Command::Needs::Store,
             dashboard}};
}
