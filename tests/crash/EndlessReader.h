#pragma once

#include <QFile>
#include <QString>
#include <sqlite3.h>

/// Another program that reads a workspace and does not end: no log is folded in while it is there.
class EndlessReader
{
public:
    explicit EndlessReader(const QString &file)
    {
        m_isReading = sqlite3_open(QFile::encodeName(file).constData(), &m_database) == SQLITE_OK
            && sqlite3_exec(m_database, "BEGIN; SELECT COUNT(*) FROM messages", nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    ~EndlessReader() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(EndlessReader)

    bool isReading() const { return m_isReading; }

private:
    sqlite3 *m_database = nullptr;
    bool m_isReading = false;
};
