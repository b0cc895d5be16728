#include "core/base/Log.h"
#include "core/base/Parallel.h"
#include "tests/kit/Report.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHiddenStandsNowhere()
    {
        hideFromLog(u"sk-secret-value"_s);
        hideFromLog(u"sk-secret-value"_s);
        hideFromLog(u"another-secret"_s);
        QCOMPARE(logLine(u"Bearer sk-secret-value, then another-secret."_s), u"Bearer <hidden>, then <hidden>."_s);
        // Too short to be a secret: it would blot out innocent text.
        hideFromLog(u"the"_s);
        QCOMPARE(logLine(u"the end"_s), u"the end"_s);
    }

    void secretsAreHiddenByEveryThread()
    {
        constexpr int Secrets = 200;
        const auto secret = [](std::size_t i) { return u"secret-of-a-thread-%1."_s.arg(i); };
        std::vector<QString> lines(Secrets);
        inParallel(Secrets, [&](std::size_t i) {
            hideFromLog(secret(i));
            lines[i] = logLine(secret(i));
        });
        for (int i = 0; i < Secrets; ++i) {
            QCOMPARE(lines[i], u"<hidden>"_s);
            QCOMPARE(logLine(secret(i)), u"<hidden>"_s);
        }
    }

    void aMessageIsOneLineWhateverItHolds_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("line");
        QTest::newRow("line feed") << u"a\nfrontdesk.store: all is well"_s << u"a\\u000afrontdesk.store: all is well"_s;
        QTest::newRow("terminal escape") << u"a\u001b[2Jb"_s << u"a\\u001b[2Jb"_s;
        QTest::newRow("turned around") << u"exe.\u202Etxt"_s << u"exe.\\u202etxt"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u2028b"_s;
        QTest::newRow("plain") << u"Grüße 👋"_s << u"Grüße 👋"_s;
    }

    void aMessageIsOneLineWhateverItHolds()
    {
        QFETCH(QString, message);
        QFETCH(QString, line);
        const Report report(u"T11 control characters in what is logged"_s, u"I9"_s,
                            u"one line, nothing for a terminal to obey"_s, 1);
        QCOMPARE(logLine(message), line);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "LogTest.moc"
