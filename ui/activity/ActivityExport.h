#pragma once

#include "core/base/Result.h"
#include "core/store/Page.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>

/// Writes what a filter shows of the log or of the runs into a file, page after page, as JSON or as CSV by the file's
/// ending. The file appears whole or not at all. Letting go cancels.
class ActivityExport : public QObject
{
    Q_OBJECT
public:
    template <class Row>
    using Source = std::function<QFuture<Result<Page<Row>>>(const Cursor &after)>;

    ActivityExport(const Source<AuditEntry> &source, QString path, QObject *parent = nullptr);
    ActivityExport(const Source<RunRow> &source, QString path, QObject *parent = nullptr);
    ~ActivityExport() override;

    void start();

    /// One line of CSV; no field of it is a formula to a spreadsheet.
    static QByteArray csvLine(const AuditEntry &entry);
    static QByteArray csvLine(const RunRow &row);
    static QByteArray json(const AuditEntry &entry);
    static QByteArray json(const RunRow &row);

Q_SIGNALS:
    void progressed(int rows);
    void finished(const Result<int> &rows);

private:
    template <class Row>
    void ask(const Source<Row> &source);
    template <class Row>
    void take(const Page<Row> &page);
    void write();

    std::function<void()> m_ask; ///< for the page after `m_next`
    QStringList m_columns;
    QString m_path;
    bool m_isCsv;
    Cursor m_next;
    QByteArray m_bytes;
    int m_rows = 0;
};
