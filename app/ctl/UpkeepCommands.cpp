#include "app/ctl/Command.h"
#include "app/ctl/Json.h"

#include "core/base/Text.h"
#include "core/desk/Generator.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultLimit = 100;

void seed(Call &call)
{
    const auto seeded = Call::wait(call.desk().seedDemo());
    if (!seeded)
        return call.fail(seeded.error());
    call.output().object(Json::of(*seeded));
    call.done();
}

void listAudit(Call &call)
{
    const auto run = call.number(u"run"_s, 0);
    const auto limit = call.number(u"limit"_s, DefaultLimit);
    const auto before = call.number(u"before"_s, 0);
    for (const auto *number : {&run, &limit, &before}) {
        if (!*number)
            return call.fail(number->error());
    }
    AuditQuery query;
    query.run = RunId{*run};
    const auto entries = query.run.isValid()
        ? Call::wait(call.store().read([id = query.run](Reader &reader) { return reader.auditOfRun(id); }))
        : Call::wait(call.desk().audit(query, AuditId{*before}, int(*limit)));
    if (!entries)
        return call.fail(entries.error());
    call.output().rows(Json::list(*entries),
                       {{u"ID"_s, u"id"_s},
                        {u"RUN"_s, u"run_id"_s},
                        {u"SEQ"_s, u"seq"_s},
                        {u"TOOL"_s, u"tool"_s},
                        {u"OK"_s, u"success"_s},
                        {u"ACTOR"_s, u"actor"_s},
                        {u"US"_s, u"duration_us"_s},
                        {u"WHEN"_s, u"created_at"_s}});
    call.done();
}

/// Prints and ends with 1 when what was checked is not in order.
void finish(Call &call, bool ok, const QJsonObject &object)
{
    call.output().object(object);
    if (ok)
        call.done();
    else
        Q_EMIT call.finished(1);
}

void verifyAudit(Call &call)
{
    const auto chain = Call::wait(call.desk().verifyAudit());
    if (!chain)
        return call.fail(chain.error());
    finish(call, chain->ok, Json::of(*chain));
}

void check(Call &call)
{
    const auto report = Call::wait(call.desk().check());
    if (!report)
        return call.fail(report.error());
    finish(call, report->ok, Json::of(*report));
}

void generate(Call &call)
{
    const auto customers = call.number(u"customers"_s, 100);
    const auto messages = call.number(u"messages"_s, 1'000);
    const auto tickets = call.number(u"tickets"_s, 100);
    const auto seedNumber = call.number(u"seed"_s, 1);
    for (const auto *number : {&customers, &messages, &tickets, &seedNumber}) {
        if (!*number)
            return call.fail(number->error());
    }
    if (*customers < 1)
        return call.fail(Error{Error::Kind::Invalid, Call::tr("--customers must be at least 1."), {}, 0});
    QElapsedTimer elapsed;
    elapsed.start();
    Generator generator(*customers, *messages, *tickets, quint32(*seedNumber));
    while (!generator.isDone()) {
        const auto batch =
            Call::wait(call.store().commit([&generator](Writer &writer) { return generator.next(writer); }));
        if (!batch)
            return call.fail(batch.error());
    }
    call.output().object({{u"customers"_s, generator.customers()},
                          {u"conversations"_s, generator.conversations()},
                          {u"messages"_s, generator.messages()},
                          {u"tickets"_s, generator.tickets()},
                          {u"events"_s, generator.events()},
                          {u"seconds"_s, double(elapsed.elapsed()) / 1'000}});
    call.done();
}

} // namespace

std::vector<Command> upkeepCommands()
{
    const QCommandLineOption limit{u"limit"_s, Call::tr("At most so many rows."), u"N"_s};
    return {{{u"seed"_s},
             {},
             Call::tr("Fills the workspace with demo data, once."),
             {},
             0,
             0,
             Command::Needs::Knowledge,
             seed},
            {{u"audit"_s, u"list"_s},
             u"[--run ID] [--limit N] [--before ID]"_s,
             Call::tr("The audit log, newest first; with --run in order."),
             {{u"run"_s, Call::tr("Of one run."), u"ID"_s},
              limit,
              {u"before"_s, Call::tr("Rows older than this id."), u"ID"_s}},
             0,
             0,
             Command::Needs::Store,
             listAudit},
            {{u"audit"_s, u"verify"_s},
             {},
             Call::tr("Walks the hash chain."),
             {},
             0,
             0,
             Command::Needs::Store,
             verifyAudit},
            {{u"check"_s},
             {},
             Call::tr("Integrity, foreign keys, audit chain, open runs."),
             {},
             0,
             0,
             Command::Needs::Store,
             check},
            {{u"generate"_s},
             u"--customers N --messages M --tickets T [--seed S]"_s,
             Call::tr("A large synthetic workspace, the same for the same seed."),
             {{u"customers"_s, Call::tr("How many."), u"N"_s},
              {u"messages"_s, Call::tr("How many."), u"M"_s},
              {u"tickets"_s, Call::tr("How many."), u"T"_s},
              {u"seed"_s, Call::tr("Of the generator."), u"S"_s}},
             0,
             0,
             Command::Needs::Store,
             generate}};
}
