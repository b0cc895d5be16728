#include "core/store/sql/Journal.h"

#include "core/store/Reader.h"
#include "core/store/sql/Rows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostRows = 500;

using Keys = std::set<qint64>;

struct Table {
    QLatin1StringView name;
    Keys WrittenRows::*keys;
};

constexpr Table Tables[] = {
    {"customers"_L1, &WrittenRows::customers}, {"conversations"_L1, &WrittenRows::conversations},
    {"messages"_L1, &WrittenRows::messages},   {"tickets"_L1, &WrittenRows::tickets},
    {"events"_L1, &WrittenRows::events},       {"notes"_L1, &WrittenRows::notes},
    {"runs"_L1, &WrittenRows::runs},           {"drafts"_L1, &WrittenRows::drafts},
    {"actions"_L1, &WrittenRows::actions},     {"audit"_L1, &WrittenRows::audit},
    {"outbox"_L1, &WrittenRows::outbox},
};

template <class Value, class Map>
Result<void> load(Connection &connection, const QString &select, const QString &key, const Keys &keys, Map map,
                  std::vector<Value> &into)
{
    for (const qint64 id : keys) {
        auto row = connection.first(select + u"WHERE "_s + key + u" = ?"_s, {id}, map);
        if (!row)
            return fail(row.error());
        if (*row)
            into.push_back(std::move(**row));
    }
    return {};
}

} // namespace

std::size_t WrittenRows::count() const
{
    std::size_t rows = settings.size();
    for (const Table &table : Tables)
        rows += (this->*table.keys).size();
    return rows;
}

void WrittenRows::add(const WrittenRows &other)
{
    everything = everything || other.everything;
    for (const Table &table : Tables)
        (this->*table.keys).insert((other.*table.keys).begin(), (other.*table.keys).end());
    settings.insert(other.settings.begin(), other.settings.end());
}

QJsonObject WrittenRows::toJson() const
{
    QJsonObject object;
    if (everything || count() > MostRows) {
        object.insert("everything"_L1, true);
        return object;
    }
    for (const Table &table : Tables) {
        QJsonArray ids;
        for (const qint64 id : this->*table.keys)
            ids.append(id);
        if (!ids.isEmpty())
            object.insert(table.name, ids);
    }
    QJsonArray names;
    for (const QString &name : settings)
        names.append(name);
    if (!names.isEmpty())
        object.insert("settings"_L1, names);
    return object;
}

WrittenRows WrittenRows::fromJson(const QJsonObject &object)
{
    WrittenRows rows;
    rows.everything = object.value("everything"_L1).toBool() || object.contains("unreadable"_L1);
    for (const Table &table : Tables) {
        for (const QJsonValue &id : object.value(table.name).toArray())
            (rows.*table.keys).insert(id.toInteger());
    }
    for (const QJsonValue &name : object.value("settings"_L1).toArray())
        rows.settings.insert(name.toString());
    return rows;
}

Result<Change> loadChange(Connection &connection, const WrittenRows &written)
{
    Change change;
    if (written.everything || written.count() > MostRows) {
        change.everything = true;
        return change;
    }
    const auto loaded = [&]() -> Result<void> {
        Result<void> done =
            load(connection, SelectCustomers, u"c.id"_s, written.customers, customerFrom, change.customers);
        if (done)
            done = load(connection, SelectConversations, u"v.id"_s, written.conversations, conversationFrom,
                        change.conversations);
        if (done)
            done = load(connection, SelectMessages, u"m.id"_s, written.messages, messageFrom, change.messages);
        if (done)
            done = load(connection, SelectTickets, u"t.id"_s, written.tickets, ticketFrom, change.tickets);
        if (done)
            done = load(connection, SelectEvents, u"id"_s, written.events, eventFrom, change.events);
        if (done)
            done = load(connection, SelectNotes, u"id"_s, written.notes, noteFrom, change.notes);
        if (done)
            done = load(connection, SelectRuns, u"r.id"_s, written.runs, runFrom, change.runs);
        if (done)
            done = load(connection, SelectDrafts, u"d.id"_s, written.drafts, draftFrom, change.drafts);
        if (done)
            done = load(connection, SelectActions, u"a.id"_s, written.actions, actionFrom, change.actions);
        if (done)
            done = load(connection, SelectAudit, u"id"_s, written.audit, auditFrom, change.audit);
        if (done)
            done = load(connection, SelectOutbox, u"o.id"_s, written.outbox, outboxFrom, change.outbox);
        return done;
    }();
    if (!loaded)
        return fail(loaded.error());
    change.settings.assign(written.settings.begin(), written.settings.end());
    return change;
}
