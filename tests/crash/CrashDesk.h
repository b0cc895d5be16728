#pragma once

#include "core/desk/Desk.h"
#include "core/knowledge/KnowledgeBase.h"
#include "core/llm/OfflineModel.h"
#include "core/settings/Settings.h"
#include "core/store/Store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

/// The clock of the system, put forward: leases of a process that was killed just now are over.
class AheadClock : public Clock
{
public:
    explicit AheadClock(qint64 aheadMs = 0) : m_ahead(aheadMs) { }
    qint64 nowMs() const override { return SystemClock().nowMs() + m_ahead; }

private:
    qint64 m_ahead;
};

/// A desk on a workspace that several processes share or die on: the real store and desk, without articles, and with
/// the classifier it is given. Open the store yourself, and start the desk when it shall work.
struct CrashDesk {
    explicit CrashDesk(const QString &file, std::shared_ptr<const IntentClassifier> classifier = {}, qint64 aheadMs = 0)
        : clock(aheadMs)
        , model(std::move(classifier))
        , store(Workspace{Workspace::Engine::Sqlite, file}, clock)
        , knowledge(QString())
        , desk({store, knowledge, model, settings, clock, false})
    { }

    AheadClock clock;
    Settings settings;
    OfflineModel model;
    Store store;
    KnowledgeBase knowledge;
    Desk desk;
};

/// A closed workspace, looked at with plain SQL.
class Rows
{
public:
    explicit Rows(const QString &file) : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(file);
        database.open();
    }
    ~Rows() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(Rows)

    /// The first column of the first row; -1 when the statement fails, so that no expectation fits.
    qint64 number(const QString &sql) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
    }

    QStringList column(const QString &sql) const
    {
        QStringList values;
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (!query.exec(sql))
            return {QStringLiteral("failed")};
        while (query.next())
            values += query.value(0).toString();
        return values;
    }

private:
    QString m_name;
};

template <class T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}
