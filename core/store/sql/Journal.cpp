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
    {"outbox"_L1, &WrittenRows::outbox},       {"sends"_L1, &WrittenRows::sends},
};

/// `owner` is the column that names the customer; without one the rows are nobody's and a customer gets none of them.
struct Where {
    QString key;
    QString owner;
};

template <class Value, class Map>
Result<void> load(Connection &connection, const QString &select, const Where &where, const Keys &keys, CustomerId only,
                  Map map, std::vector<Value> &into)
{
    if (only.isValid() && where.owner.isEmpty())
        return {};
    const QString sql = select + u"WHERE "_s + where.key + u" = ?"_s
        + (only.isValid() ? u" AND "_s + where.owner + u" = ?"_s : QString());
    for (const qint64 id : keys) {
        QVariantList values{QVariant(id)}; // a bare number Clang 14 takes for the list's length, in a template
        if (only.isValid())
            values += only.value;
        auto row = connection.first(sql, values, map);
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

bool WrittenRows::isTooMuch() const
{
    return everything || count() > MostRows;
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
    if (isTooMuch()) {
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

Result<Change> loadChange(Connection &connection, const WrittenRows &written, CustomerId only)
{
    Change change;
    if (written.isTooMuch()) {
        change.everything = true;
        return change;
    }
    const auto loaded = [&]() -> Result<void> {
        Result<void> done = load(connection, SelectCustomers, {u"c.id"_s, u"c.id"_s}, written.customers, only,
                                 customerFrom, change.customers);
        if (done)
            done = load(connection, SelectConversations, {u"v.id"_s, u"v.customer_id"_s}, written.conversations, only,
                        conversationFrom, change.conversations);
        if (done)
            done = load(connection, SelectMessages, {u"m.id"_s, u"m.customer_id"_s}, written.messages, only,
                        messageFrom, change.messages);
        if (done)
            done = load(connection, SelectTickets, {u"t.id"_s, u"t.customer_id"_s}, written.tickets, only, ticketFrom,
                        change.tickets);
        if (done)
            done = load(connection, SelectEvents, {u"id"_s, u"customer_id"_s}, written.events, only, eventFrom,
                        change.events);
        if (done)
            done = load(connection, SelectNotes, {u"id"_s, {}}, written.notes, only, noteFrom, change.notes);
        if (done)
            done =
                load(connection, SelectRuns, {u"r.id"_s, u"r.customer_id"_s}, written.runs, only, runFrom, change.runs);
        if (done)
            done = load(connection, SelectDrafts, {u"d.id"_s, u"d.customer_id"_s}, written.drafts, only, draftFrom,
                        change.drafts);
        if (done)
            done = load(connection, SelectActions, {u"a.id"_s, u"a.customer_id"_s}, written.actions, only, actionFrom,
                        change.actions);
        if (done)
            done = load(connection, SelectAudit, {u"id"_s, {}}, written.audit, only, auditFrom, change.audit);
        if (done)
            done = load(connection, SelectOutbox, {u"o.id"_s, {}}, written.outbox, only, outboxFrom, change.outbox);
        if (done)
            done = load(connection, SelectSends, {u"s.id"_s, {}}, written.sends, only, sendFrom, change.sends);
        return done;
    }();
    if (!loaded)
        return fail(loaded.error());
    change.settings.assign(written.settings.begin(), written.settings.end());
    return change;
}
