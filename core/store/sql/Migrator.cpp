#include "core/store/sql/Migrator.h"

#include "core/base/FaultPoint.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

std::vector<Migrator::Migration> Migrator::builtin()
{
    initSchemaResource();
    std::vector<Migration> migrations;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back({QStringView(name).left(4).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Migrator::Migrator(Connection &connection, std::vector<Migration> migrations)
    : m_connection(connection)
    , m_migrations(std::move(migrations))
{ }

int Migrator::newest() const
{
    return m_migrations.empty() ? 0 : m_migrations.back().version;
}

Result<int> Migrator::version()
{
    const auto tables = m_connection.rows(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s, {},
                                          [](Row &row) { return row.text(); });
    if (!tables)
        return fail(tables.error());
    if (tables->empty())
        return 0;
    if (std::find(tables->begin(), tables->end(), u"schema_migrations"_s) == tables->end()) {
        return fail(
            Error::Kind::Refused,
            Words::tr("This file is a database of another program, not a Frontdesk workspace. It was left as it is."));
    }
    const auto version = m_connection.number(u"SELECT COALESCE(MAX(version), 0) FROM schema_migrations"_s);
    if (!version)
        return fail(version.error());
    const int found = int(version->value_or(0));
    if (found > newest()) {
        return fail(Error::Kind::Refused,
                    Words::tr("This workspace was made by a newer version of Frontdesk (schema %1; this program knows "
                              "%2). It was left as it is; update Frontdesk to open it.")
                        .arg(found)
                        .arg(newest()));
    }
    return found;
}

Result<void> Migrator::refuseStrangers(int version)
{
    // As SQLite keeps them: the words of the statement, spaces aside.
    QHash<QString, QString> ours;
    for (const Migration &migration : m_migrations) {
        if (migration.version > version)
            continue;
        for (const QString &statement : statements(migration.sql, m_connection.dialect())) {
            const QStringList words = statement.simplified().split(QChar(u' '));
            if (words.size() > 2 && (words[1] == u"TRIGGER"_s || words[1] == u"VIEW"_s))
                ours.insert(words[2], words[0] == u"CREATE"_s ? words.join(QChar(u' ')) : QString());
        }
    }
    const auto parts = m_connection.rows(
        u"SELECT name, COALESCE(sql, '') FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name"_s, {},
        [](Row &row) {
            const QString name = row.text();
            return std::pair{name, row.text().simplified()};
        });
    if (!parts)
        return fail(parts.error());
    QStringList strangers;
    for (const auto &[name, sql] : *parts) {
        if (sql.isEmpty() || ours.value(name) != sql)
            strangers += oneLine(name, 60);
    }
    if (strangers.isEmpty())
        return {};
    return fail(Error::Kind::Refused,
                Words::tr("This workspace was changed by something other than Frontdesk: it holds %1, which would act "
                          "whenever something is written. It was left as it is; open a backup with --workspace.")
                    .arg(strangers.mid(0, 5).join(u", "_s)));
}

Result<void> Migrator::migrate(qint64 now)
{
    const auto current = version();
    if (!current)
        return fail(current.error());
    for (const Migration &migration : m_migrations) {
        if (migration.version <= *current)
            continue;
        if (const auto applied = apply(migration, now); !applied)
            return applied;
    }
    return {};
}

Result<void> Migrator::apply(const Migration &migration, qint64 now)
{
    if (const auto begun = m_connection.beginWrite(); !begun)
        return begun;
    QStringList all = statements(migration.sql, m_connection.dialect());
    all.prepend(u"CREATE TABLE IF NOT EXISTS schema_migrations (version BIGINT PRIMARY KEY, name TEXT NOT NULL, "
                u"applied_at BIGINT NOT NULL)"_s);
    for (const QString &statement : std::as_const(all)) {
        if (const auto ran = m_connection.run(statement); !ran) {
            m_connection.rollback();
            return fail(ran.error());
        }
    }
    const auto noted = m_connection.run(u"INSERT INTO schema_migrations (version, name, applied_at) VALUES (?, ?, ?)"_s,
                                        {migration.version, migration.name, now});
    if (!noted) {
        m_connection.rollback();
        return fail(noted.error());
    }
    faultPoint("migrate.commit");
    const auto committed = m_connection.commit();
    faultPoint("migrate.committed");
    return committed;
}

QStringList Migrator::statements(const QString &sql, const Dialect &dialect)
{
    QStringList found;
    QString statement;
    QString block; // the engine of the block we are in, if any
    const QStringList lines = sql.split(QChar(u'\n'));
    for (const QString &line : lines) {
        if (line.startsWith(u"-- @end"_s)) {
            if (block == dialect.name())
                found.append(statement.trimmed());
            statement.clear();
            block.clear();
        } else if (line.startsWith(u"-- @"_s)) {
            block = line.mid(4).trimmed();
            statement.clear();
        } else if (!line.startsWith(u"--"_s)) {
            statement += line + QChar(u'\n');
            if (block.isEmpty() && line.trimmed().endsWith(QChar(u';'))) {
                statement = statement.trimmed();
                statement.chop(1);
                found.append(statement.replace(u"{id}"_s, dialect.idColumn()));
                statement.clear();
            }
        }
    }
    return found;
}
