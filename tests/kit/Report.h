#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QStringList>
#include <QTest>

/// A line for the table of tests/README.md: which threat or fault was tried, how often, and what came of it. Written
/// when FRONTDESK_REPORT names a file, as tab-separated fields; ./dev harness runs every test that has a `Report
/// report` and makes the table from what they write. Lines of the same row are added up.
class Report
{
public:
    /// `row` and `promise` as the table shows them; `invariants` like "I1 I8". `runs` is what counting begins with: 1
    /// for a test, or a row of its data, that tries one thing.
    Report(const QString &row, const QString &invariants, const QString &promise, qint64 runs = 0)
        : m_row(row)
        , m_invariants(invariants)
        , m_promise(promise)
        , m_count(runs)
    {
        m_clock.start();
    }
    ~Report()
    {
        const QString file = qEnvironmentVariable("FRONTDESK_REPORT");
        if (file.isEmpty())
            return;
        QFile out(file);
        if (!out.open(QIODevice::Append))
            return;
        const QString result = QTest::currentTestFailed() ? QStringLiteral("failed")
            : m_skipped.isEmpty()                         ? QStringLiteral("held")
                                                          : QStringLiteral("skipped: ") + m_skipped;
        out.write(QStringList{m_row, m_invariants, m_promise, QString::number(m_count), m_note, result,
                              QString::number(double(m_clock.elapsed()) / 1'000, 'f', 1)}
                      .join(QChar(u'\t'))
                      .toUtf8()
                  + '\n');
    }
    Q_DISABLE_COPY_MOVE(Report)

    void count(qint64 more = 1) { m_count += more; }
    qint64 counted() const { return m_count; }
    void note(const QString &text) { m_note = text; }
    void skip(const QString &why) { m_skipped = why; }

private:
    QString m_row;
    QString m_invariants;
    QString m_promise;
    qint64 m_count;
    QString m_note;
    QString m_skipped;
    QElapsedTimer m_clock;
};
