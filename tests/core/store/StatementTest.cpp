#include "core/store/sql/Connection.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What goes into a statement comes out of it, row by row, and what goes wrong is an Error and leaves the statement
/// usable.
class StatementTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;

    QVariant roundTrip(const QVariant &value)
    {
        const auto found = m_connection->first(u"SELECT ?"_s, {value}, [](Row &row) { return row.value(); });
        return found && *found ? **found : QVariant(u"failed"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Connection::open({Workspace::Engine::Sqlite, m_folder.filePath(u"workspace.db"_s)});
        QVERIFY(opened);
        m_connection = std::move(*opened);
        QVERIFY(m_connection->run(u"CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT UNIQUE, bytes BLOB)"_s));
    }

    void init() { QVERIFY(m_connection->run(u"DELETE FROM notes"_s)); }

    void valuesComeBackAsTheyWent_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("nothing") << QVariant();
        QTest::newRow("number") << QVariant(std::numeric_limits<qint64>::min());
        QTest::newRow("fraction") << QVariant(0.1);
        QTest::newRow("text") << QVariant(u"Grüße, 你好 \U0001F600"_s);
        QTest::newRow("empty text") << QVariant(u""_s);
        QTest::newRow("bytes") << QVariant(QByteArray("a\0b\xff", 4));
    }

    void valuesComeBackAsTheyWent()
    {
        QFETCH(QVariant, value);
        QCOMPARE(roundTrip(value), value);
    }

    void aNumberOfAnyKindIsANumber()
    {
        QCOMPARE(roundTrip(7), QVariant(qint64(7)));
        QCOMPARE(roundTrip(7U), QVariant(qint64(7)));
        QCOMPARE(roundTrip(QVariant::fromValue(std::size_t(7))), QVariant(qint64(7)));
        QCOMPARE(roundTrip(true), QVariant(qint64(1)));
    }

    void aTextIsNeverNull()
    {
        QCOMPARE(roundTrip(QString()), QVariant(u""_s));
        const auto null = m_connection->first(u"SELECT NULL, NULL, NULL"_s, {}, [](Row &row) {
            return std::tuple{row.number(), row.text(), row.bytes()};
        });
        QVERIFY(null && *null);
        QCOMPARE(**null, (std::tuple{qint64(0), QString(), QByteArray()}));
    }

    void rowsComeInOrderAndWhatIsChangedIsCounted()
    {
        for (const QString &text : {u"b"_s, u"a"_s, u"c"_s})
            QCOMPARE(m_connection->run(u"INSERT INTO notes (text) VALUES (?)"_s, {text}).value_or(0), 1);
        const auto texts =
            m_connection->rows(u"SELECT text FROM notes ORDER BY text"_s, {}, [](Row &row) { return row.text(); });
        QVERIFY(texts);
        QCOMPARE(*texts, (std::vector<QString>{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(m_connection->run(u"UPDATE notes SET bytes = text WHERE text <> 'a'"_s).value_or(0), 2);
        const auto id = m_connection->insert(u"INSERT INTO notes (text) VALUES (?)"_s, {u"d"_s});
        QVERIFY(id);
        QCOMPARE(m_connection->text(u"SELECT text FROM notes WHERE id = ?"_s, {*id}).value_or(std::nullopt), u"d"_s);
    }

    void aFailedStatementCanBeRunAgain()
    {
        const QString insert = u"INSERT INTO notes (text) VALUES (?)"_s;
        QVERIFY(m_connection->run(insert, {u"once"_s}));
        const auto twice = m_connection->run(insert, {u"once"_s});
        QVERIFY(!twice && twice.error().kind == Error::Kind::Conflict);
        QVERIFY(m_connection->run(insert, {u"another"_s}));
    }

    void anErrorBehindTheFirstRowIsAnError()
    {
        // abs() refuses the smallest number, in the second row.
        const auto rows = m_connection->rows(u"SELECT abs(column1) FROM (VALUES (1), (-9223372036854775808))"_s, {},
                                             [](Row &row) { return row.number(); });
        QVERIFY(!rows);
    }

    void aValueTooFewOrTooManyIsRefused()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"values"_s));
        QVERIFY(!m_connection->run(u"INSERT INTO notes (text, bytes) VALUES (?, ?)"_s, {u"one"_s}));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"values"_s));
        QVERIFY(!m_connection->run(u"INSERT INTO notes (text) VALUES (?)"_s, {u"one"_s, u"two"_s}));
        QCOMPARE(m_connection->number(u"SELECT COUNT(*) FROM notes"_s).value_or(-1), 0);
    }

    void onlyOneStatementIsRun()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not one statement"_s));
        QVERIFY(!m_connection->run(u"DELETE FROM notes; DROP TABLE notes"_s));
        QVERIFY(m_connection->run(u"DELETE FROM notes;\n"_s));
    }
};

QTEST_GUILESS_MAIN(StatementTest)
#include "StatementTest.moc"
