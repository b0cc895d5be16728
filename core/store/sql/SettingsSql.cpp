#include "core/store/Writer.h"
#include "core/store/sql/Journal.h"

using namespace Qt::StringLiterals;

Result<QHash<QString, QString>> Reader::settings()
{
    const auto rows = m_connection.rows(u"SELECT name, value FROM settings"_s, {}, [](Row &row) {
        return std::pair{row.text(), row.text()};
    });
    if (!rows)
        return fail(rows.error());
    QHash<QString, QString> settings;
    for (const auto &[name, value] : *rows)
        settings.insert(name, value);
    return settings;
}

Result<void> Writer::setSetting(const QString &name, const QString &value)
{
    const auto set = m_connection.run(
        u"INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {name, value});
    if (!set)
        return fail(set.error());
    m_written->settings.insert(name);
    return {};
}
