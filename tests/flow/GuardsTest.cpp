#include "app/console/InboxPage.h"
#include "core/desk/GuestDesk.h"
#include "tests/kit/Density.h"
#include "tests/kit/Report.h"
#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Hands.h"
#include "tests/ui/Painted.h"
#include "tests/ui/Shot.h"
#include "tests/ui/Texts.h"
#include "ui/conversation/ConversationView.h"
#include "ui/guest/GuestWindow.h"

#include <QAbstractItemView>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace Hands;

namespace {

constexpr CustomerId David{4};
constexpr CustomerId Guest{2};
const QString Canary = u"canary4711"_s;

} // namespace

/// What no key does by accident, and what a customer does not reach with any.
class GuardsTest : public ConsoleTest
{
    Q_OBJECT

private:
    RunState stateOf(RunId run)
    {
        const auto detail = TestDesk::wait(desk().run(run));
        return detail ? detail->run.state : RunState::Failed;
    }

    static void closeDialogs()
    {
        for (int i = 0; i < 8 && (QApplication::activeModalWidget() || QApplication::activePopupWidget()); ++i) {
            QWidget *top = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                             : QApplication::activeModalWidget();
            QTest::keyClick(top, Qt::Key_Escape);
            QTest::qWait(10);
        }
    }

    /// Enter on everything on the page that takes the focus.
    int enterEverywhere(PageId page)
    {
        int pressed = 0;
        const auto widgets = window().findChildren<QWidget *>();
        const QList<QPointer<QWidget>> places(widgets.begin(), widgets.end()); // some go when others are pressed
        for (const QPointer<QWidget> &place : places) {
            if (!place || !place->isVisible() || !place->isEnabled() || !(place->focusPolicy() & Qt::TabFocus))
                continue;
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
                if (!place || !place->isVisible())
                    break;
                place->setFocus(Qt::TabFocusReason);
                QTest::keyClick(place, key);
                ++pressed;
                QTest::qWait(0);
                closeDialogs();
            }
            window().showPage(page);
        }
        return pressed;
    }

    /// Everything that is on the screen, said or pointed at.
    static QString everythingShown()
    {
        QString all;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (!top->isVisible())
                continue;
            all += Painted(*top).text() + top->windowTitle();
            for (const QWidget *widget : top->findChildren<const QWidget *>())
                all += Texts::of(*widget).join(u'\n');
            for (const auto *view : top->findChildren<const QAbstractItemView *>()) {
                for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
                    all += view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            }
        }
        return all;
    }

private Q_SLOTS:
    void cleanup() { close(); }

    void enterNeverApproves()
    {
        Report report(u"T21 Enter on everything while a draft waits"_s, u"I4"_s,
                      u"nothing is approved, no Approve is a default button or takes the focus"_s);
        open();
        const auto waiting =
            m_desk->send(David, u"I'm having trouble integrating your API, getting 401 errors"_s, true);
        QVERIFY(waiting && waiting->run.state == RunState::Pending && !waiting->actions.empty());
        QTest::qWait(400); // a decision right after the draft appeared would be ignored anyway
        for (const PageId page : {PageId::Inbox, PageId::Activity}) {
            window().showPage(page);
            if (page == PageId::Inbox)
                m_console->openConversation(waiting->run.conversation);
            else
                clickOn(awaited<QAbstractButton>(window(), u"Approvals"_s));
            auto *approve = awaited<QPushButton>(window(), u"Approve"_s);
            QVERIFY(approve);
            QVERIFY(QApplication::focusWidget() != approve);
            for (const auto *button : window().findChildren<QPushButton *>())
                QVERIFY2(!button->isDefault() && !button->autoDefault(), qPrintable(button->text()));
            QTest::qWait(400);
            const int pressed = enterEverywhere(page);
            report.count(pressed);
            QVERIFY2(pressed > 30, qPrintable(QString::number(pressed)));
            QCOMPARE(stateOf(waiting->run.id), RunState::Pending);
            shoot(window(), u"enter-%1"_s.arg(int(page)));
        }
        // The list of commands does what is chosen in it, and Approve is not what is chosen at first.
        window().showPage(PageId::Inbox);
        press(window(), Qt::Key_K, Qt::ControlModifier);
        QTest::qWait(60);
        press(window(), Qt::Key_Return);
        QTest::qWait(60);
        closeDialogs();
        QCOMPARE(stateOf(waiting->run.id), RunState::Pending);
        // The button that is for it works, or the test would prove nothing.
        window().showPage(PageId::Activity);
        auto *approve = awaited<QPushButton>(window(), u"Approve"_s);
        QVERIFY(approve);
        QTest::qWait(400);
        clickOn(approve);
        QTRY_COMPARE(stateOf(waiting->run.id), RunState::Sent);
    }

    void aGuestSeesNobodyElse()
    {
        const quint32 seed = qEnvironmentVariableIsSet("FRONTDESK_SEED")
            ? qEnvironmentVariable("FRONTDESK_SEED").toUInt()
            : QRandomGenerator::global()->generate();
        qInfo("FRONTDESK_SEED=%u", seed);
        Report report(u"T32 guest's window by keyboard among other customers"_s, u"I7"_s,
                      u"no canary on the screen, no other window"_s);
        makeDesk();
        for (const qint64 other : {1, 3, 4, 5}) {
            const CustomerId id{other};
            QVERIFY(TestDesk::wait(
                desk().updateCustomer({id, Canary, Canary + u"%1@example.com"_s.arg(other), Canary, 0})));
            QVERIFY(m_desk->send(id, Canary + u" what does it cost?"_s, other % 2 == 0));
            QVERIFY(TestDesk::wait(desk().note(id, {}, Canary)));
            QVERIFY(TestDesk::wait(desk().addCustomerNote(id, Canary)));
            Ticket ticket;
            ticket.customer = id;
            ticket.title = Canary;
            QVERIFY(TestDesk::wait(desk().createTicket(ticket)));
        }
        QVERIFY(TestDesk::wait(desk().note(Guest, {}, Canary))); // a private note about the guest is not theirs
        QVERIFY(TestDesk::wait(desk().addCustomerNote(Guest, Canary)));
        GuestWindow guest(desk().guest(Guest));
        guest.show();
        QVERIFY(QTest::qWaitForWindowActive(&guest));
        auto *list = awaited<QListView>(guest, u"Messages"_s);
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() > 0);

        QRandomGenerator random(seed);
        const QList<QKeyCombination> keys{Qt::Key_Tab,
                                          Qt::Key_Tab,
                                          Qt::Key_Tab,
                                          Qt::Key_Tab,
                                          Qt::Key_Tab,
                                          Qt::Key_Backtab,
                                          Qt::Key_Down,
                                          Qt::Key_Up,
                                          Qt::Key_Right,
                                          Qt::Key_Left,
                                          Qt::Key_Return,
                                          Qt::Key_Space,
                                          Qt::Key_Space,
                                          Qt::Key_Escape,
                                          Qt::Key_PageUp,
                                          Qt::Key_Home,
                                          Qt::Key_End,
                                          Qt::Key_F1,
                                          Qt::Key_F6,
                                          Qt::Key_F10,
                                          Qt::Key_Menu,
                                          Qt::Key_Delete,
                                          Qt::Key_Question,
                                          Qt::Key_A,
                                          Qt::Key_J,
                                          Qt::Key_Slash,
                                          Qt::CTRL | Qt::Key_K,
                                          Qt::CTRL | Qt::Key_P,
                                          Qt::CTRL | Qt::Key_O,
                                          Qt::CTRL | Qt::Key_N,
                                          Qt::CTRL | Qt::Key_F,
                                          Qt::CTRL | Qt::Key_S,
                                          Qt::CTRL | Qt::Key_1,
                                          Qt::CTRL | Qt::Key_3,
                                          Qt::CTRL | Qt::Key_Comma,
                                          Qt::CTRL | Qt::Key_Z,
                                          Qt::CTRL | Qt::Key_V,
                                          Qt::CTRL | Qt::SHIFT | Qt::Key_F,
                                          Qt::CTRL | Qt::SHIFT | Qt::Key_A,
                                          Qt::CTRL | Qt::Key_Tab,
                                          Qt::ALT | Qt::Key_F,
                                          Qt::ALT | Qt::Key_T,
                                          Qt::SHIFT | Qt::Key_F10};
        const int steps = 300 * density();
        QSet<QWidget *> focused;
        for (int i = 0; i < steps; ++i) {
            const QKeyCombination key = keys[random.bounded(int(keys.size()))];
            QWidget *receiver = Hands::receiver(guest);
            QTest::keyClick(receiver, key.key(), key.keyboardModifiers());
            focused.insert(QApplication::focusWidget());
            report.count();
            if (i % 5 != 0)
                continue;
            for (QWidget *top : QApplication::topLevelWidgets()) {
                const bool isGuests = top == &guest || top->parentWidget() || !top->isVisible();
                QVERIFY2(isGuests || top->inherits("QTipLabel"), top->metaObject()->className());
            }
            const QString shown = everythingShown();
            QVERIFY2(!shown.contains(Canary), qPrintable(shown.mid(shown.indexOf(Canary) - 200, 400)));
        }
        QVERIFY2(focused.size() >= 5, qPrintable(QString::number(focused.size())));
        closeDialogs();

        // What is dropped goes nowhere.
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_desk->file())});
        QWidget *field = named<QWidget>(guest, u"Message"_s);
        for (QWidget *target : {static_cast<QWidget *>(&guest), field}) {
            if (!target)
                continue;
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, {});
            QApplication::sendEvent(target, &enter);
            QVERIFY(!enter.isAccepted());
        }
        // The canaries can be seen: the console shows them.
        openWindow(desk());
        QTRY_VERIFY(everythingShown().contains(Canary));
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<GuardsTest>(argc, argv);
}

#include "GuardsTest.moc"
