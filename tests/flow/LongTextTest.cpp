#include "app/console/InboxPage.h"
#include "core/desk/GuestDesk.h"
#include "tests/kit/Report.h"
#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Hands.h"
#include "tests/ui/LongestTurn.h"
#include "tests/ui/Painted.h"
#include "tests/ui/Shot.h"
#include "ui/conversation/ConversationView.h"
#include "ui/guest/GuestWindow.h"
#include "ui/kit/StallWatch.h"
#include "ui/kit/WholeTextDialog.h"

#include <QClipboard>
#include <QDialog>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace Hands;

namespace {

constexpr CustomerId Bob{2};
constexpr qsizetype Megabyte = 1'000'000;

} // namespace

/// A megabyte in one message: kept whole, shown in part, shown whole when asked, and the window goes on.
class LongTextTest : public ConsoleTest
{
    Q_OBJECT

private:
    StallWatch m_watch;

    QListView *messages(QWidget &root) { return awaited<QListView>(root, u"Messages"_s); }

    /// The dialog with all of the text that Enter opens.
    static WholeTextDialog *openWhole(QListView *list, int row)
    {
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Return);
        WholeTextDialog *dialog = nullptr;
        [[maybe_unused]] const bool came = QTest::qWaitFor(
            [&] { return (dialog = qobject_cast<WholeTextDialog *>(QApplication::activeModalWidget())) != nullptr; },
            2'000);
        return dialog;
    }

    /// Without the breaks that are only drawn.
    static QString withoutBreaks(QString text) { return text.remove(u'\n'); }

private Q_SLOTS:
    void initTestCase() { m_watch.start(); }
    void cleanup() { close(); }

    void aLongMessage_data()
    {
        QTest::addColumn<QString>("text");
        const QString words = u"What does it cost? I would like to know. "_s;
        QTest::newRow("words") << words.repeated(Megabyte / words.size());
        QTest::newRow("one word") << QString(Megabyte, u'x');
        QTest::newRow("newlines") << u"begin"_s + QString(Megabyte - 8, u'\n') + u"end"_s;
        QTest::newRow("joined emoji") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s.repeated(Megabyte / 8);
        QTest::newRow("marks upon marks") << u"a\u0301\u0302\u0303\u0304"_s.repeated(Megabyte / 5);
        QTest::newRow("turned around") << u"\u202Eword \u2067"_s.repeated(Megabyte / 7);
    }

    void aLongMessage()
    {
        QFETCH(QString, text);
        Report report(u"IN1 T06 a megabyte in one message, "_s + QString::fromLatin1(QTest::currentDataTag()),
                      u"I1 I10 I11"_s, u"kept whole, shown capped, shown whole when asked, the window goes on"_s);
        report.count();
        open();
        const auto received = m_desk->send(Bob, text, true);
        QVERIFY2(received, received ? "" : qPrintable(received.error().message));
        m_watch.reset();
        m_console->openConversation(received->run.conversation);
        QListView *list = messages(window());
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        int row = -1;
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->visualRect(list->model()->index(i, 0)).height() > 300)
                row = i;
        }
        row = row < 0 ? list->model()->rowCount() - 1 : row;
        // No bubble is higher than what a person scrolls through.
        for (int i = 0; i < list->model()->rowCount(); ++i)
            QVERIFY(list->visualRect(list->model()->index(i, 0)).height() < 8'000);
        list->scrollTo(list->model()->index(row, 0), QAbstractItemView::PositionAtBottom);
        QTest::qWait(100);
        for (int page = 0; page < PageCount; ++page) {
            window().showPage(PageId(page));
            QTest::qWait(60);
        }
        window().showPage(PageId::Inbox);
        QTest::keyClicks(awaited<QPlainTextEdit>(window(), u"Message"_s), u"still here"_s);
        QTest::qWait(50);
        QVERIFY2(m_watch.worst().computedMs < LongestTurnMs, qPrintable(QString::number(m_watch.worst().computedMs)));
        QTRY_VERIFY(Painted(window()).text().contains(u"Show all"_s));
        shoot(window(), u"long-"_s + QString::fromLatin1(QTest::currentDataTag()));

        // All of it, piece by piece.
        m_watch.reset();
        WholeTextDialog *dialog = openWhole(list, row);
        QVERIFY(dialog);
        auto *view = dialog->findChild<QPlainTextEdit *>();
        QVERIFY(view);
        QVERIFY(!view->toPlainText().isEmpty());
        QVERIFY(view->toPlainText().size() < 50'000);
        shoot(*dialog, u"whole-"_s + QString::fromLatin1(QTest::currentDataTag()));
        for (int i = 0; i < 5; ++i) {
            const auto before = view->document()->characterCount();
            QVERIFY(QTest::qWaitFor([&] {
                QScrollBar *bar = view->verticalScrollBar();
                bar->setValue(bar->value() == bar->maximum() ? 0 : bar->maximum());
                return view->document()->characterCount() > before;
            }));
        }
        const QString shown = withoutBreaks(view->toPlainText());
        QVERIFY(withoutBreaks(text.left(2 * view->document()->characterCount())).startsWith(shown));
        QVERIFY2(m_watch.worst().computedMs < LongestTurnMs, qPrintable(QString::number(m_watch.worst().computedMs)));
        auto *copy = named<QAbstractButton>(*dialog, u"Copy"_s);
        QVERIFY(copy);
        clickOn(copy);
        QVERIFY(QGuiApplication::clipboard()->text() == text); // QCOMPARE would print a megabyte
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void theEndIsReached()
    {
        open();
        const QString text = u"A line of some words that is not long.\n"_s.repeated(4'000) + u"the very end"_s;
        WholeTextDialog dialog(u"Bob"_s, text, &window());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *view = dialog.findChild<QPlainTextEdit *>();
        QVERIFY(QTest::qWaitFor([&] {
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
            return view->toPlainText() == text;
        }));
    }

    /// What fits needs no way to more, and Enter does nothing.
    void aShortMessageIsAllThereIs()
    {
        open();
        const auto received = m_desk->send(Bob, u"What does it cost?"_s, true);
        QVERIFY(received);
        m_console->openConversation(received->run.conversation);
        QListView *list = messages(window());
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTest::qWait(50);
        QVERIFY(!Painted(window()).text().contains(u"Show all"_s));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTest::qWait(20);
        QVERIFY(!QApplication::activeModalWidget());
    }

    /// The same in the customer's window, by mouse.
    void theGuestToo()
    {
        open();
        QVERIFY(m_desk->send(Bob, u"line\n"_s.repeated(3'000), true));
        GuestWindow guest(desk().guest(Bob));
        guest.show();
        QVERIFY(QTest::qWaitForWindowExposed(&guest));
        QListView *list = messages(guest);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTRY_VERIFY(Painted(guest).text().contains(u"Show all"_s));
        // The link stands above the time, at the end of the bubble.
        const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
        const QRect bubble = list->visualRect(last);
        bool opened = false;
        for (int up = 4; up < 90 && !opened; up += 4) {
            for (int left : {60, 120, 200, 300}) {
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                                  QPoint(bubble.right() - left, bubble.bottom() - up));
                opened = opened || qobject_cast<WholeTextDialog *>(QApplication::activeModalWidget());
                if (opened)
                    break;
            }
        }
        QVERIFY(opened);
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<LongTextTest>(argc, argv);
}

#include "LongTextTest.moc"
