#include "core/desk/GuestDesk.h"
#include "core/llm/IntentClassifier.h"
#include "tests/kit/TestDesk.h"
#include "tests/ui/Find.h"
#include "ui/guest/GuestWindow.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

/// What a customer is told between a message and its answer.
class GuestWaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workThatTakesLongIsToldOf()
    {
        const QString working = u"Your message has arrived. The assistant is looking into it…"_s;
        const QString checking = u"A colleague is checking this answer"_s;
        OfflineModel model; // without a classifier every message waits for one
        TestDesk test({}, &model);
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        QVERIFY(test.seed());
        GuestWindow window(test.desk().guest(CustomerId{2}));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        auto *field = awaited<QPlainTextEdit>(window, u"Message"_s);
        QVERIFY(field);
        QVERIFY(!named<PlainLabel>(window, working));
        QTest::keyClicks(field, u"What does the Pro plan cost?"_s);
        clickOn(named<QAbstractButton>(window, u"Send"_s));
        QVERIFY(awaited<PlainLabel>(window, working));
        QVERIFY(!named<PlainLabel>(window, checking));

        const auto classifier = IntentClassifier::builtin();
        QVERIFY(classifier);
        model.setClassifier(*classifier);
        QVERIFY(awaited<PlainLabel>(window, checking));
        QVERIFY(!named<PlainLabel>(window, working));
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme;
    theme.install();
    GuestWaitingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "GuestWaitingTest.moc"
