#include "app/ctl/Command.h"
#include "app/ctl/Json.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/desk/Evidence.h"
#include "core/desk/Upkeep.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

QJsonObject counts(const RowCounts &rows)
{
    return {{u"customers"_s, rows.customers}, {u"conversations"_s, rows.conversations},
            {u"messages"_s, rows.messages},   {u"tickets"_s, rows.tickets},
            {u"events"_s, rows.events},       {u"runs"_s, rows.runs},
            {u"audit"_s, rows.audit}};
}

/// Prints and ends with 1 when what was asked did not turn out well.
void finish(Call &call, bool ok, const QJsonObject &object)
{
    call.output().object(object);
    if (ok)
        call.done();
    else
        Q_EMIT call.finished(1);
}

void backup(Call &call)
{
    const auto tell = [&call](const QString &file) {
        call.output().object({{u"ok"_s, true}, {u"file"_s, file}}, Call::tr("Backed up to %1.").arg(file));
        call.done();
    };
    if (const QString file = call.argument(0); !file.isEmpty()) {
        const auto copied = Call::wait(call.desk().backup(file));
        return copied ? tell(file) : call.fail(copied.error());
    }
    deliver(call.desk().upkeep().backupNow(), &call, [&call, tell](const Result<QString> &file) {
        if (file)
            tell(*file);
        else
            call.fail(file.error());
    });
}

void listBackups(Call &call)
{
    const auto files = Call::wait(call.desk().upkeep().backups());
    if (!files)
        return call.fail(files.error());
    QJsonArray rows;
    for (const Backup::File &file : *files)
        rows.append(QJsonObject{{u"file"_s, file.path}, {u"made_at"_s, isoUtc(file.madeAt)}, {u"bytes"_s, file.bytes}});
    call.output().rows(rows, {{u"MADE"_s, u"made_at"_s}, {u"BYTES"_s, u"bytes"_s}, {u"FILE"_s, u"file"_s, 200}});
    call.done();
}

/// Without --yes only what would come; with it the workspace is replaced at once, which needs it to be closed
/// everywhere.
void restore(Call &call)
{
    const auto preview = Backup::preview(call.argument(0));
    if (!preview)
        return call.fail(preview.error());
    QJsonObject object{{u"file"_s, preview->file},
                       {u"schema"_s, preview->schema},
                       {u"counts"_s, counts(preview->counts)},
                       {u"newest_message_at"_s, isoUtc(preview->newestMessageAt)},
                       {u"problems"_s, QJsonArray::fromStringList(preview->problems)},
                       {u"restored"_s, false}};
    if (!call.has(u"yes"_s)) {
        call.output().object(object);
        if (call.output().format() == Output::Format::Text)
            Output::complain(Call::tr(
                "Nothing was changed. With --yes this takes the workspace's place; the workspace is moved aside."));
        return call.done();
    }
    const QString by = call.has(u"by"_s) ? call.option(u"by"_s) : call.desk().agentName();
    const Workspace &workspace = call.store().workspace();
    if (const auto planned = Backup::restoreAtNextStart(workspace, call.argument(0), by); !planned)
        return call.fail(planned.error());
    if (const auto opened = Call::wait(call.services().open()); !opened) {
        Backup::cancelRestore(workspace);
        return call.fail(opened.error());
    }
    object.insert(u"restored"_s, true);
    call.output().object(object);
    call.done();
}

void salvage(Call &call)
{
    const auto salvaged = Backup::salvage(call.argument(0), call.argument(1), SystemClock().nowMs());
    if (!salvaged)
        return call.fail(salvaged.error());
    call.output().object({{u"file"_s, call.argument(1)},
                          {u"counts"_s, counts(salvaged->counts)},
                          {u"gaps"_s, salvaged->gaps},
                          {u"problems"_s, QJsonArray::fromStringList(salvaged->problems)}});
    call.done();
}

void eraseCustomer(Call &call)
{
    const auto customer = call.customerOption();
    if (!customer)
        return call.fail(customer.error());
    if (!call.has(u"yes"_s)) {
        return call.fail(Error{Error::Kind::Refused,
                               Call::tr("This removes %1 and everything said with them, for good. Say --yes to do it.")
                                   .arg(customer->name),
                               {},
                               0});
    }
    const QString by = call.has(u"by"_s) ? call.option(u"by"_s) : call.desk().agentName();
    const auto erased = Call::wait(call.store().erase(customer->id, by));
    if (!erased)
        return call.fail(erased.error());
    call.output().object({{u"erased"_s, true},
                          {u"messages"_s, erased->messages},
                          {u"tickets"_s, erased->tickets},
                          {u"audit_entries"_s, erased->auditEntries},
                          {u"audit_entries_kept"_s, erased->auditKept},
                          {u"log_emptied"_s, erased->logEmptied},
                          {u"copies"_s, QJsonArray::fromStringList(erased->copies)}});
    call.done();
}

void acceptHistory(Call &call)
{
    const QString by = call.has(u"by"_s) ? call.option(u"by"_s) : call.desk().agentName();
    const auto accepted = Call::wait(call.store().acceptHistory(by));
    if (!accepted)
        return call.fail(accepted.error());
    call.output().object({{u"accepted"_s, true}});
    call.done();
}

void replayRun(Call &call)
{
    bool isNumber = false;
    const RunId run{call.argument(0).toLongLong(&isNumber)};
    if (!isNumber)
        return call.fail(
            Error{Error::Kind::Invalid, Call::tr("“%1” is not a run's number.").arg(call.argument(0)), {}, 0});
    const auto replayed = Call::wait(call.desk().upkeep().replayRun(run));
    if (!replayed)
        return call.fail(replayed.error());
    QJsonObject object{{u"same"_s, replayed->same}, {u"events"_s, replayed->events}};
    if (!replayed->same)
        object.insert(u"difference"_s, replayed->difference);
    finish(call, replayed->same, object);
}

void exportEvidence(Call &call)
{
    bool isNumber = false;
    const ConversationId conversation{call.argument(0).toLongLong(&isNumber)};
    if (!isNumber) {
        return call.fail(
            Error{Error::Kind::Invalid, Call::tr("“%1” is not a conversation's number.").arg(call.argument(0)), {}, 0});
    }
    deliver(call.desk().upkeep().exportEvidence(conversation, call.argument(1)), &call,
            [&call](const Result<Upkeep::Exported> &exported) {
                if (!exported)
                    return call.fail(exported.error());
                if (!exported->message.isEmpty())
                    Output::complain(exported->message);
                call.output().object({{u"file"_s, exported->file}, {u"signed_by"_s, exported->signer}});
                call.done();
            });
}

void checkEvidence(Call &call)
{
    QFile file(call.argument(0));
    if (!file.open(QIODevice::ReadOnly))
        return call.fail(Error{
            Error::Kind::NotFound, Call::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()), {}, 0});
    const auto verdict = Evidence::check(file.readAll());
    if (!verdict)
        return call.fail(verdict.error());
    QJsonObject object{{u"ok"_s, verdict->ok},
                       {u"messages"_s, verdict->messages},
                       {u"entries"_s, verdict->entries},
                       {u"signed_by"_s, verdict->signer}};
    if (!verdict->ok)
        object.insert(u"problem"_s, verdict->problem);
    finish(call, verdict->ok, object);
}

} // namespace

std::vector<Command> safetyCommands()
{
    const QCommandLineOption by{u"by"_s, Call::tr("In whose name."), u"NAME"_s};
    const QCommandLineOption yes{u"yes"_s, Call::tr("Really do it.")};
    return {{{u"backup"_s},
             u"[FILE]"_s,
             Call::tr("Copies the workspace while it is in use; without FILE into its backup folder."),
             {},
             0,
             1,
             Command::Needs::Store,
             backup},
            {{u"backups"_s, u"list"_s},
             {},
             Call::tr("The backups of this workspace, newest first."),
             {},
             0,
             0,
             Command::Needs::Nothing,
             listBackups},
            {{u"restore"_s},
             u"FILE [--yes] [--by NAME]"_s,
             Call::tr("What is in a backup; with --yes it takes the workspace's place."),
             {yes, by},
             1,
             1,
             Command::Needs::Nothing,
             restore},
            {{u"salvage"_s},
             u"DAMAGED NEW"_s,
             Call::tr("Saves what can still be read of a damaged workspace into a new file."),
             {},
             2,
             2,
             Command::Needs::Nothing,
             salvage},
            {{u"erase"_s},
             u"--customer WHO --yes [--by NAME]"_s,
             Call::tr("Removes a customer and everything said with them, texts on the audit log included."),
             {{u"customer"_s, Call::tr("Id or e-mail address."), u"WHO"_s}, yes, by},
             0,
             0,
             Command::Needs::Store,
             eraseCustomer},
            {{u"audit"_s, u"accept"_s},
             u"[--by NAME]"_s,
             Call::tr("Accepts a workspace whose history went back, and says so on the audit log."),
             {by},
             0,
             0,
             Command::Needs::Store,
             acceptHistory},
            {{u"replay"_s},
             u"RUN"_s,
             Call::tr("Runs a recorded run again from its log, without network and effects."),
             {},
             1,
             1,
             Command::Needs::Store,
             replayRun},
            {{u"evidence"_s, u"export"_s},
             u"CONVERSATION FILE"_s,
             Call::tr("A conversation with its log as a signed page that checks itself."),
             {},
             2,
             2,
             Command::Needs::Store,
             exportEvidence},
            {{u"evidence"_s, u"check"_s},
             u"FILE"_s,
             Call::tr("Checks the evidence of a conversation: hashes and signature."),
             {},
             1,
             1,
             Command::Needs::Nothing,
             checkEvidence}};
}
