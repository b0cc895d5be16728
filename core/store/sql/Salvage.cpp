#include "core/base/Text.h"
#include "core/store/Backup.h"
#include "core/store/Reader.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/Migrator.h"
#include "core/store/sql/SearchText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <limits>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr qint64 NoMore = -1;
/// After a stretch that cannot be read the next place is looked for in steps that double, up to this many.
constexpr int MostLeaps = 48;

/// Reads a table of a damaged file by key from below, and leaps over what cannot be read.
class TableReader
{
public:
    TableReader(Connection &damaged, const QString &table, const QStringList &columns)
        : m_damaged(damaged)
        , m_select(u"SELECT rowid, "_s + columns.join(u", "_s) + u" FROM "_s + table
                   + u" WHERE rowid > ? ORDER BY rowid LIMIT 1"_s)
        , m_columns(int(columns.size()))
    { }

    /// The next row with its key first; nothing at the end.
    std::optional<QVariantList> next()
    {
        for (int leap = 0; leap < MostLeaps; ++leap) {
            const auto row = m_damaged.first(m_select, {m_after}, [this](Row &values) {
                QVariantList read;
                for (int i = 0; i <= m_columns; ++i) {
                    // A null comes typed as a text and would be stored as an empty one.
                    const QVariant value = values.value();
                    read << (value.isNull() ? QVariant() : value);
                }
                return read;
            });
            if (row) {
                if (!*row)
                    return std::nullopt;
                m_after = (**row)[0].toLongLong();
                return **row;
            }
            if (leap == 0)
                ++m_gaps;
            if (m_after > std::numeric_limits<qint64>::max() - (qint64(1) << std::min(leap, 40)))
                return std::nullopt;
            m_after += qint64(1) << std::min(leap, 40);
        }
        return std::nullopt;
    }

    int gaps() const { return m_gaps; }

private:
    Connection &m_damaged;
    QString m_select;
    int m_columns;
    qint64 m_after = NoMore;
    int m_gaps = 0;
};

Result<std::vector<QString>> names(Connection &connection, const QString &sql, const QVariantList &values = {})
{
    return connection.rows(sql, values, [](Row &row) { return row.text(); });
}

/// Rows as they are, keys included. A row the new file does not take (it was damaged into something impossible) is
/// left out.
Result<int> copyTable(Connection &damaged, Connection &fresh, const QString &table)
{
    const QString columnsOf = u"SELECT name FROM pragma_table_info(?)"_s;
    const auto wanted = names(fresh, columnsOf, {table});
    if (!wanted)
        return fail(wanted.error());
    const auto there = names(damaged, columnsOf, {table});
    if (!there || there->empty())
        return 1; // the whole table is one gap
    QStringList columns;
    for (const QString &column : *wanted) {
        if (std::ranges::find(*there, column) != there->end())
            columns += column;
    }
    const QString marks = QString(u"?, "_s).repeated(columns.size()).chopped(2);
    const QString insert =
        u"INSERT OR IGNORE INTO "_s + table + u" ("_s + columns.join(u", "_s) + u") VALUES ("_s + marks + u")"_s;
    TableReader reader(damaged, table, columns);
    int refused = 0;
    while (const auto row = reader.next()) {
        if (!fresh.run(insert, row->mid(1)))
            ++refused;
    }
    return reader.gaps() + (refused > 0 ? 1 : 0);
}

Result<void> indexAgain(Connection &fresh, const QString &select, const QString &insert)
{
    const auto rows = fresh.rows(select, {}, [](Row &row) {
        QVariantList values{row.number()};
        values << searchableText(row.text()) << searchableText(row.text()) << searchableText(row.text());
        return values;
    });
    if (!rows)
        return fail(rows.error());
    for (const QVariantList &values : *rows) {
        if (const auto indexed = fresh.run(insert, values.mid(0, insert.count(QChar(u'?')))); !indexed)
            return fail(indexed.error());
    }
    return {};
}

Result<int> copyAll(Connection &damaged, Connection &fresh)
{
    const auto tables = names(fresh,
                              u"SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
                              u"AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' "
                              u"AND name NOT IN ('schema_migrations', 'journal', 'journal_head')"_s);
    if (!tables)
        return fail(tables.error());
    int gaps = 0;
    for (const QString &table : *tables) {
        const auto copied = copyTable(damaged, fresh, table);
        if (!copied)
            return copied;
        gaps += *copied;
    }
    for (const auto &[select, insert] :
         {std::pair{u"SELECT id, subject || ' ' || body, '', '' FROM messages"_s,
                    u"INSERT INTO messages_fts (rowid, body) VALUES (?, ?)"_s},
          std::pair{u"SELECT id, title, description, '' FROM tickets"_s,
                    u"INSERT INTO tickets_fts (rowid, title, body) VALUES (?, ?, ?)"_s},
          std::pair{u"SELECT id, name, email, company FROM customers"_s,
                    u"INSERT INTO customers_fts (rowid, name, email, company) VALUES (?, ?, ?, ?)"_s}}) {
        if (const auto indexed = indexAgain(fresh, select, insert); !indexed)
            return fail(indexed.error());
    }
    // The head of the log is what the damaged file says it is, if it still says so: a log that lost entries must show
    // it.
    const auto head =
        damaged.first(u"SELECT audit_entries, audit_head FROM journal_head WHERE id = 1"_s, {}, [](Row &row) {
            return std::pair{row.number(), row.text()};
        });
    const bool isKnown = head && *head;
    const auto set = isKnown
        ? fresh.run(u"UPDATE journal_head SET audit_entries = ?, audit_head = ? WHERE id = 1"_s,
                    {(**head).first, (**head).second})
        : fresh.run(u"UPDATE journal_head SET audit_entries = (SELECT COUNT(*) FROM audit_logs), audit_head = "
                    u"COALESCE((SELECT hash FROM audit_logs ORDER BY id DESC LIMIT 1), '') WHERE id = 1"_s);
    if (!set)
        return fail(set.error());
    return gaps + (isKnown ? 0 : 1);
}

} // namespace

Result<Backup::Salvaged> Backup::salvage(const QString &damagedFile, const QString &into, qint64 now)
{
    if (QFile::exists(into)) {
        return fail(
            Error::Kind::Invalid,
            Words::tr("%1 exists already. What is salvaged goes into a new file; choose another name.").arg(into));
    }
    if (!QFileInfo(damagedFile).isFile())
        return fail(Error::Kind::NotFound, Words::tr("There is no file %1.").arg(damagedFile));
    // Worked on as a copy, log and all: the damaged file itself must stay what it is.
    const QString working = into + u"-damaged"_s;
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile::remove(working + suffix);
        if (QFile::exists(damagedFile + suffix) && !QFile::copy(damagedFile + suffix, working + suffix))
            return fail(Error::Kind::Refused, Words::tr("%1 could not be copied.").arg(damagedFile + suffix));
    }
    const auto clean = qScopeGuard([&] {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(working + suffix);
    });
    const auto damaged = Connection::look({Workspace::Engine::Sqlite, working});
    if (!damaged)
        return fail(damaged.error());
    if (!(*damaged)->number(u"SELECT COUNT(*) FROM sqlite_master"_s)) {
        return fail(Error::Kind::Corrupt,
                    Words::tr("Nothing can be read of %1: its first page is gone. Restore a backup.").arg(damagedFile));
    }
    const auto fresh = Connection::open({Workspace::Engine::Sqlite, into});
    if (!fresh)
        return fail(fresh.error());
    const auto filled = [&]() -> Result<int> {
        Connection &target = **fresh;
        if (const auto migrated = Migrator(target, Migrator::builtin()).migrate(now); !migrated)
            return fail(migrated.error());
        // What a row belongs to may be what was lost; `check` names such rows afterwards.
        if (const auto loose = target.run(u"PRAGMA foreign_keys = OFF"_s); !loose)
            return fail(loose.error());
        if (const auto begun = target.beginWrite(); !begun)
            return fail(begun.error());
        const auto gaps = copyAll(**damaged, target);
        if (!gaps)
            return gaps;
        if (const auto done = target.commit(); !done)
            return fail(done.error());
        return gaps;
    }();
    if (!filled)
        return fail(filled.error());
    Salvaged salvaged;
    salvaged.gaps = *filled;
    Reader reader(**fresh);
    const auto counts = reader.counts();
    if (!counts)
        return fail(counts.error());
    salvaged.counts = *counts;
    const auto report = reader.check();
    if (!report)
        return fail(report.error());
    salvaged.problems = report->problems;
    return salvaged;
}
