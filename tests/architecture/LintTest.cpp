#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What must not stand in the sources, each rule with its reason. A line that is right all the same is named with the
/// rule.
class LintTest : public QObject
{
    Q_OBJECT

private:
    static QStringList sources(const QStringList &folders)
    {
        QStringList found;
        for (const QString &folder : folders) {
            QDirIterator files(QStringLiteral(FRONTDESK_SOURCE_DIR) + QChar(u'/') + folder, {u"*.h"_s, u"*.cpp"_s},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                found += files.next();
        }
        return found;
    }

    static QString withoutComments(QString text)
    {
        static const QRegularExpression comment(u"//[^\n]*"_s);
        return text.replace(comment, QString());
    }

private Q_SLOTS:
    void nothingForbidden_data()
    {
        QTest::addColumn<QString>("forbidden");
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<QStringList>("except");
        const QStringList everywhere{u"core"_s, u"ui"_s, u"app"_s};
        const QStringList nowhere;
        QTest::newRow("foreign text is never markup") << u"\\bsetHtml\\s*\\("_s << everywhere << nowhere;
        QTest::newRow("a label says that it is plain")
            << u"new QLabel\\b"_s << QStringList{u"ui"_s, u"app"_s} << QStringList{u"ui/kit/PlainLabel.cpp"_s};
        QTest::newRow("rich text is for nobody")
            << u"Qt::(RichText|AutoText|MarkdownText)\\b"_s << everywhere << nowhere;
        QTest::newRow("certificates are checked") << u"\\bignoreSslErrors\\b|VerifyNone"_s << everywhere << nowhere;
        QTest::newRow("the keychain and nothing else")
            << u"setInsecureFallback\\s*\\(\\s*true"_s << everywhere << nowhere;
        QTest::newRow("no deferred BEGIN") << u"\\.transaction\\s*\\(\\s*\\)"_s << everywhere << nowhere;
        QTest::newRow("SQL is spoken in one room")
            << u"\\bQSqlQuery\\b"_s << everywhere
            << QStringList{u"core/store/sql/SqliteDialect.cpp"_s, u"core/store/sql/PostgreSqlDialect.cpp"_s};
        QTest::newRow("the log is folded in one place")
            << u"wal_checkpoint"_s << everywhere << QStringList{u"core/store/sql/Connection.cpp"_s};
        QTest::newRow("no nested loops") << u"\\bprocessEvents\\b|\\bQEventLoop\\b"_s << everywhere << nowhere;
        QTest::newRow("dialogs are opened, not waited for")
            << u"(dialog|box|menu)(\\.|->)exec\\s*\\("_s << everywhere << nowhere;
        QTest::newRow("no singletons") << u"(?<!QCoreApplication)::instance\\s*\\(\\s*\\)"_s << everywhere << nowhere;
        QTest::newRow("no mutex") << u"\\bQMutex\\b|std::mutex\\b"_s << everywhere << nowhere;
        QTest::newRow("work aside is done also where no thread can be had, and never in the pool that paints")
            << u"QtConcurrent::|QThreadPool::globalInstance"_s << everywhere
            << QStringList{u"core/base/Background.h"_s};
        QTest::newRow("no shell") << u"\\bsystem\\s*\\(\\s*\"|\\bpopen\\s*\\("_s << everywhere << nowhere;
        QTest::newRow("values are bound, never pasted")
            << u"'%\\d'|VALUES\\s*\\(\\s*%\\d"_s << QStringList{u"core/store"_s} << nowhere;
    }

    void nothingForbidden()
    {
        QFETCH(QString, forbidden);
        QFETCH(QStringList, folders);
        QFETCH(QStringList, except);
        const QRegularExpression rule(forbidden);
        QVERIFY2(rule.isValid(), qPrintable(rule.errorString()));
        int seen = 0;
        for (const QString &path : sources(folders)) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++seen;
            const QString name = path.mid(int(qstrlen(FRONTDESK_SOURCE_DIR)) + 1);
            if (except.contains(name))
                continue;
            const auto match = rule.match(withoutComments(QString::fromUtf8(file.readAll())));
            QVERIFY2(!match.hasMatch(), qPrintable(name + u": "_s + match.captured()));
        }
        QVERIFY(seen > 20);
    }
};

QTEST_GUILESS_MAIN(LintTest)
#include "LintTest.moc"
