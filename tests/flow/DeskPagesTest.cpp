#include "app/console/InboxPage.h"
#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Hands.h"
#include "tests/ui/Shot.h"
#include "ui/conversation/ConversationView.h"
#include "ui/inbox/InboxPanel.h"
#include "ui/kit/StallWatch.h"
#include "ui/kit/WidgetList.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Hands;

namespace {

constexpr CustomerId Alice{1};
constexpr CustomerId Bob{2};
constexpr CustomerId David{4};

/// What the GUI thread may compute between two turns of the event loop, in milliseconds of processor time. The aim is
/// StallWatch::ReportedMs in the shipped program; a debug build without optimisation, on a machine that does other work
/// and with cold caches, and whose test driver clicks and types on the same thread, gets twelve times as much. What a
/// person would feel as hanging (a query or a file on the GUI thread) is well above.
constexpr qint64 MostComputedMs = 600;

} // namespace

/// Inbox, composer, approvals and activity, worked in through the window that ships: each once with the keyboard alone
/// and once with the mouse.
class DeskPagesTest : public ConsoleTest
{
    Q_OBJECT

private:
    std::unique_ptr<StallWatch> m_stalls;
    QTemporaryDir m_files;

    void key(int key, Qt::KeyboardModifiers modifiers = {}) { press(window(), key, modifiers); }
    void type(const QString &text) { Hands::type(window(), text); }

    QListView *conversations() { return awaited<QListView>(window(), u"Conversations"_s); }
    QPlainTextEdit *field() { return named<QPlainTextEdit>(window(), u"Message"_s); }
    void openPage(PageId page)
    {
        window().showPage(page);
        QTRY_VERIFY(window().pageWidget(page)->isVisible());
    }
    ConversationId shown() { return m_console->inbox().conversation().conversation(); }
    Conversation stored(ConversationId id)
    {
        const auto row = TestDesk::wait(desk().conversation(id));
        return row ? row->conversation : Conversation();
    }
    bool said(ConversationId id, const QString &text)
    {
        const auto messages = TestDesk::wait(desk().messages(id, {}, 200));
        return messages && std::any_of(messages->begin(), messages->end(), [&](const Message &message) {
                   return message.direction == Direction::Outbound && message.body.contains(text);
               });
    }
    /// Chooses the row that begins with this name with the mouse.
    void choose(const QString &customer)
    {
        QListView *list = conversations();
        QTRY_VERIFY(list->model()->rowCount() > 0);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (textOf(list, row).startsWith(customer)) {
                clickRow(list, row);
                QTRY_VERIFY(named<QWidget>(window(), customer));
                return;
            }
        }
        QFAIL(qPrintable(customer + u" is not in the list"_s));
    }
    QMenu *menu()
    {
        QMenu *found = nullptr;
        [[maybe_unused]] const bool came = QTest::qWaitFor(
            [&] { return (found = qobject_cast<QMenu *>(QApplication::activePopupWidget())) != nullptr; }, 5'000);
        return found;
    }
    static bool clickEntry(QMenu &menu, const QString &words)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().section(u'\t', 0, 0) != words)
                continue;
            QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
            return true;
        }
        return false;
    }
    QDialog *modal()
    {
        QDialog *found = nullptr;
        [[maybe_unused]] const bool came = QTest::qWaitFor(
            [&] {
                found = qobject_cast<QDialog *>(QApplication::activeModalWidget());
                return found && found->isActiveWindow();
            },
            5'000);
        return found;
    }
    /// After a dialog: no window manager gives the window its focus back.
    void backToWindow()
    {
        QTRY_VERIFY(!QApplication::activeModalWidget());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        open();
        m_stalls = std::make_unique<StallWatch>();
        m_stalls->start();
    }
    void cleanup()
    {
        const StallWatch::Stall worst = m_stalls->worst();
        m_stalls.reset();
        close();
        QVERIFY2(worst.computedMs <= MostComputedMs,
                 qPrintable(u"the GUI thread computed for %1 ms at once"_s.arg(worst.computedMs)));
    }

    void inboxByKeyboard()
    {
        QListView *list = conversations();
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() > 3);
        const int all = list->model()->rowCount();

        // A token narrows; it is one key to take it back.
        list->setFocus();
        key(Qt::Key_Slash);
        type(u"from:alice "_s);
        QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < all);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            QVERIFY2(textOf(list, row).startsWith(u"Alice"_s), qPrintable(textOf(list, row)));
        shoot(window(), u"inbox-token"_s);
        key(Qt::Key_Backspace);
        key(Qt::Key_Backspace);
        QTRY_COMPARE(list->model()->rowCount(), all);

        // Two are ticked, labelled together, and that is taken back.
        key(Qt::Key_Down);
        QTRY_VERIFY(list->hasFocus());
        list->setCurrentIndex(list->model()->index(0, 0));
        key(Qt::Key_X);
        key(Qt::Key_J);
        key(Qt::Key_X);
        const auto targets = m_console->inbox().list().targets();
        QCOMPARE(targets.size(), std::size_t(2));
        shoot(window(), u"inbox-ticked"_s);
        key(Qt::Key_L);
        QVERIFY(menu());
        key(Qt::Key_Return);
        QVERIFY(modal());
        type(u"vip"_s);
        key(Qt::Key_Return);
        for (const Conversation &target : targets)
            QTRY_VERIFY(stored(target.id).labels.contains(u"vip"_s));
        backToWindow();
        QTRY_VERIFY(named<QAbstractButton>(window(), u"Undo"_s));
        list->setFocus();
        key(Qt::Key_Z, Qt::ControlModifier);
        for (const Conversation &target : targets)
            QTRY_COMPARE(stored(target.id).labels, target.labels);
        key(Qt::Key_Escape);
        QTRY_COMPARE(m_console->inbox().list().targets().size(), std::size_t(1));

        // One is closed and gone from the open ones; another is snoozed.
        const ConversationId closed = shown();
        key(Qt::Key_D);
        QTRY_COMPARE(stored(closed).status, ConversationStatus::Closed);
        QTRY_COMPARE(list->model()->rowCount(), all - 1);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        const ConversationId snoozed = shown();
        QVERIFY(snoozed != closed);
        key(Qt::Key_S);
        QVERIFY(menu());
        key(Qt::Key_Return);
        QTRY_COMPARE(stored(snoozed).status, ConversationStatus::Snoozed);
        QVERIFY(stored(snoozed).snoozedUntil > desk().clock().nowMs());
        QTRY_COMPARE(list->model()->rowCount(), all - 2);

        // Mine.
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        const ConversationId mine = shown();
        key(Qt::Key_M);
        QTRY_VERIFY(stored(mine).assignee.isValid());
    }

    void inboxByMouse()
    {
        QListView *list = conversations();
        QTRY_VERIFY(list->model()->rowCount() > 3);
        const int all = list->model()->rowCount();
        // The picture at the front of a row ticks it, Shift takes everything between.
        clickRow(list, 0, 20);
        clickRow(list, 2, 20, Qt::ShiftModifier);
        const auto targets = m_console->inbox().list().targets();
        QCOMPARE(targets.size(), std::size_t(3));
        auto *assign = named<QAbstractButton>(window(), u"Assign the chosen"_s);
        QVERIFY(assign);
        clickOn(assign);
        QMenu *agents = menu();
        QVERIFY(agents);
        QVERIFY(clickEntry(*agents, u"To me"_s));
        for (const Conversation &target : targets)
            QTRY_VERIFY(stored(target.id).assignee.isValid());
        auto *close = named<QAbstractButton>(window(), u"Close the chosen"_s);
        QVERIFY(close);
        clickOn(close);
        QTRY_COMPARE(list->model()->rowCount(), all - 3);
        auto *undo = awaited<QAbstractButton>(window(), u"Undo"_s);
        QVERIFY(undo);
        clickOn(undo);
        QTRY_COMPARE(list->model()->rowCount(), all);
    }

    void aSavedViewIsKept()
    {
        QListView *list = conversations();
        QTRY_VERIFY(list->model()->rowCount() > 3);
        const int all = list->model()->rowCount();
        list->setFocus();
        key(Qt::Key_Slash);
        type(u"from:alice "_s);
        QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < all); // 0 is a list still loading
        const int narrowed = list->model()->rowCount();
        auto *save = named<QAbstractButton>(window(), u"Save this view"_s);
        QVERIFY(save);
        clickOn(save);
        QVERIFY(modal());
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"Alice only"_s);
        key(Qt::Key_Return);
        auto *chip = awaited<QAbstractButton>(window(), u"Alice only"_s);
        QVERIFY(chip);
        backToWindow();
        list->setFocus();
        key(Qt::Key_Slash);
        key(Qt::Key_Backspace); // the token is chosen, then it is gone
        key(Qt::Key_Backspace);
        QTRY_COMPARE(list->model()->rowCount(), all);
        clickOn(chip);
        QTRY_COMPARE(list->model()->rowCount(), narrowed);
        shoot(window(), u"inbox-view"_s);
    }

    void anEmptyInboxHasNothingToDraft()
    {
        TestDesk empty;
        QVERIFY2(empty.isValid(), qPrintable(empty.problem()));
        Console console(empty.desk());
        console.begin(PageId::Inbox);
        console.window().show();
        QVERIFY(awaited<QAbstractButton>(console.window(), u"Seed demo data"_s));
        QVERIFY(named<QWidget>(console.window(), u"Nothing yet"_s));
        QVERIFY(!named<QAbstractButton>(console.window(), u"Draft an answer"_s));
        shoot(console.window(), u"inbox-empty"_s);
    }

    void whatIsNewWaitsBehindThePill()
    {
        window().resize(1440, 420); // few rows, so that the list scrolls
        QListView *list = conversations();
        QTRY_VERIFY(list->model()->rowCount() > 3);
        for (int i = 0; i < 6; ++i) {
            Customer customer;
            customer.name = u"Customer %1"_s.arg(i);
            customer.email = u"c%1@example.com"_s.arg(i);
            const auto id = TestDesk::wait(desk().createCustomer(customer));
            QVERIFY(id);
            QVERIFY(m_desk->send(*id, u"Hello %1"_s.arg(i), true));
        }
        QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        const QString first = textOf(list, 0);
        QVERIFY(m_desk->send(Alice, u"One more thing"_s, true));
        QTRY_VERIFY(list->findChild<QAbstractButton *>()
                    || named<QAbstractButton>(window(), u"1 new conversation(s)"_s));
        QCOMPARE(textOf(list, 0), first);
        list->verticalScrollBar()->setValue(0);
        QTRY_VERIFY(textOf(list, 0).startsWith(u"Alice"_s));
    }

    void composerByKeyboard()
    {
        m_desk->settings().set(Keys::UndoSendSeconds, 60);
        choose(u"Bob Smith"_s);
        const ConversationId bob = shown();
        QVERIFY(field());
        field()->setFocus();
        type(u"It costs $29 a month."_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(field()->toPlainText(), QString());
        QVERIFY(!said(bob, u"It costs $29"_s));
        shoot(window(), u"composer-sending"_s);
        // Nothing was typed since: Ctrl+Z means the reply.
        field()->setFocus();
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(field()->toPlainText(), u"It costs $29 a month."_s);
        QVERIFY(!said(bob, u"It costs $29"_s));

        // A passage of an article, found and inserted with its source.
        key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(modal());
        type(u"student discount"_s);
        auto *passages = named<QListWidget>(*modal(), u"Passages"_s);
        QVERIFY(passages && passages->count() > 0);
        shoot(*modal(), u"composer-article"_s);
        key(Qt::Key_Return);
        QTRY_VERIFY(field()->toPlainText().contains(u"pricing.md"_s));
        QVERIFY2(field()->toPlainText().startsWith(u"It costs $29 a month.\n\n"_s), qPrintable(field()->toPlainText()));

        // The preview shows it set; the same key goes back.
        field()->setFocus();
        key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(named<QWidget>(window(), u"Preview"_s) && !field());
        shoot(window(), u"composer-preview"_s);
        key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(field());

        // A saved reply with the customer's name in it.
        field()->setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Delete);
        key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *replies = modal();
        QVERIFY(replies);
        auto *make = named<QAbstractButton>(*replies, u"New"_s);
        QVERIFY(make);
        QVERIFY(tabTo(window(), u"New"_s));
        key(Qt::Key_Space);
        type(u"Greeting"_s);
        key(Qt::Key_Tab);
        type(u"Dear {{first_name}}, thank you."_s);
        QVERIFY(tabTo(window(), u"Save"_s));
        key(Qt::Key_Space);
        shoot(*replies, u"composer-replies"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(field()->toPlainText(), u"Dear Bob, thank you."_s);

        // Without a delay it goes out at once.
        m_desk->settings().set(Keys::UndoSendSeconds, 0);
        field()->setFocus();
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(said(bob, u"Dear Bob, thank you."_s));
    }

    void composerByMouse()
    {
        m_desk->settings().set(Keys::UndoSendSeconds, 60);
        choose(u"Bob Smith"_s);
        const ConversationId bob = shown();
        const QString path = m_files.filePath(u"price list.txt"_s);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("Pro: $29");
        }
        clickOn(named<QAbstractButton>(window(), u"Attach a file"_s));
        QVERIFY(answerFileDialog(window(), path));
        QTRY_COMPARE(TestDesk::wait(desk().composerAttachments(bob))->size(), std::size_t(1));
        field()->setFocus();
        type(u"Here is the list."_s);
        shoot(window(), u"composer-file"_s);
        clickOn(named<QAbstractButton>(window(), u"Send"_s));
        QTRY_COMPARE(field()->toPlainText(), QString());
        auto *undo = awaited<QAbstractButton>(window(), u"Undo"_s);
        QVERIFY(undo);
        clickOn(undo);
        QTRY_COMPARE(field()->toPlainText(), u"Here is the list."_s);
        QTRY_COMPARE(TestDesk::wait(desk().composerAttachments(bob))->size(), std::size_t(1));
        clickOn(named<QAbstractButton>(window(), u"Send"_s));
        QTRY_COMPARE(field()->toPlainText(), QString());
        window().close(); // nobody can take it back any more
        QTRY_VERIFY(said(bob, u"Here is the list."_s));
        const auto messages = TestDesk::wait(desk().messages(bob, {}, 1));
        QCOMPARE(messages->front().attachments.size(), std::size_t(1));
    }

    void aMessageIsFoundInItsConversation()
    {
        choose(u"Alice Johnson"_s);
        const ConversationId alice = shown();
        QVERIFY(TestDesk::wait(desk().note(Alice, alice, u"the word xylophone stands here"_s)));
        auto *list = named<QListView>(window(), u"Messages"_s);
        QVERIFY(list);
        key(Qt::Key_F, Qt::ControlModifier);
        auto *find = awaited<QLineEdit>(window(), u"Find in conversation"_s);
        QVERIFY(find && find->hasFocus());
        type(u"xylophone"_s);
        QTRY_VERIFY(named<QWidget>(window(), u"1 of 1"_s));
        QVERIFY(textOf(list, list->currentIndex().row()).contains(u"xylophone"_s));
        shoot(window(), u"conversation-find"_s);
        key(Qt::Key_Escape);
        QTRY_VERIFY(!named<QLineEdit>(window(), u"Find in conversation"_s));
    }

    void approvalsByKeyboard()
    {
        const auto waiting =
            m_desk->send(David, u"I'm having trouble integrating your API, getting 401 errors"_s, true);
        QVERIFY(waiting && waiting->draft);
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *queue = awaited<QListView>(window(), u"Approvals"_s);
        QVERIFY(queue);
        QTRY_VERIFY(queue->model()->rowCount() > 0);
        const int before = queue->model()->rowCount();
        QVERIFY(queue->hasFocus()); // never Approve by itself
        for (int row = 0; row < queue->model()->rowCount(); ++row) {
            if (textOf(queue, row).contains(u"David"_s))
                queue->setCurrentIndex(queue->model()->index(row, 0));
        }
        auto *actions = awaited<WidgetList>(window(), u"Proposed actions"_s);
        QVERIFY(actions);
        shoot(window(), u"approvals"_s);
        // The arguments are changed where they stand; what does not fit is said, and Approve waits for it.
        QVERIFY(awaited<QAbstractButton>(window(), u"Change the arguments"_s));
        QVERIFY(tabTo(window(), u"Change the arguments"_s));
        key(Qt::Key_Space);
        QComboBox *priority = nullptr;
        for (QComboBox *box : window().findChildren<QComboBox *>()) {
            if (box->isVisible() && box->accessibleName() == u"Priority"_s)
                priority = box;
        }
        QVERIFY(priority);
        priority->setFocus();
        priority->setCurrentIndex(priority->findData(u"urgent"_s));
        shoot(window(), u"approvals-arguments"_s);
        QTest::qWait(350); // a decision right after the draft appeared is no decision
        queue->setFocus();
        key(Qt::Key_A);
        QTRY_COMPARE(queue->model()->rowCount(), before - 1);
        const auto run = TestDesk::wait(desk().run(waiting->run.id));
        QVERIFY(run);
        QCOMPARE(run->run.state, RunState::Sent);
        const auto tickets = TestDesk::wait(desk().tickets({}, {}, 100));
        QVERIFY(std::any_of(tickets->rows.begin(), tickets->rows.end(), [](const TicketRow &row) {
            return row.ticket.customer == David && row.ticket.priority == Priority::Urgent;
        }));
    }

    void approvalsByMouse()
    {
        const auto waiting = m_desk->send(Bob, u"Do you have a student discount?"_s, true);
        QVERIFY(waiting && waiting->draft);
        openPage(PageId::Activity);
        auto *tab = awaited<QAbstractButton>(window(), u"Approvals"_s);
        QVERIFY(tab);
        clickOn(tab);
        auto *queue = awaited<QListView>(window(), u"Approvals"_s);
        QVERIFY(queue);
        QTRY_VERIFY(queue->model()->rowCount() > 0);
        const int before = queue->model()->rowCount();
        for (int row = 0; row < before; ++row) {
            if (textOf(queue, row).contains(u"Bob"_s))
                clickRow(queue, row);
        }
        QTest::qWait(350);
        auto *reject = named<QAbstractButton>(window(), u"Reject"_s);
        QVERIFY(reject);
        clickOn(reject);
        QVERIFY(modal());
        type(u"Wrong tone"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(queue->model()->rowCount(), before - 1);
        const auto run = TestDesk::wait(desk().run(waiting->run.id));
        QVERIFY(run);
        QCOMPARE(run->run.state, RunState::Rejected);
        QCOMPARE(run->run.decisionReason, u"Wrong tone"_s);
        QVERIFY(!run->run.decidedBy.isEmpty());
    }

    void aStaleDraftIsRebased()
    {
        const auto first = m_desk->send(Bob, u"Do you have a student discount?"_s, true);
        QVERIFY(first && first->draft);
        const ConversationId bob = first->run.conversation;
        QVERIFY(TestDesk::wait(desk().keepEdit(first->run.id, u"My own first line.\n\n"_s + first->draft->body)));
        const auto second = m_desk->send(Bob, u"And one for teachers?"_s, true);
        QVERIFY(second && second->draft);
        choose(u"Bob Smith"_s);
        QCOMPARE(shown(), bob);
        auto *rebase = awaited<QAbstractButton>(window(), u"Rebase"_s);
        QVERIFY(rebase);
        shoot(window(), u"draft-stale"_s);
        clickOn(rebase);
        QTRY_VERIFY(!named<QAbstractButton>(window(), u"Rebase"_s));
        const auto after = TestDesk::wait(desk().run(second->run.id));
        QVERIFY(after && after->draft);
        QVERIFY(after->draft->edited.contains(u"My own first line."_s));
    }

    void activityByKeyboard()
    {
        QVERIFY(m_desk->send(Bob, u"What does the Pro plan cost?"_s, false));
        key(Qt::Key_4, Qt::ControlModifier);
        auto *log = awaited<QListView>(window(), u"Audit log"_s);
        QVERIFY(log);
        QTRY_VERIFY(log->model()->rowCount() >= 3);
        const int all = log->model()->rowCount();
        log->setFocus();
        key(Qt::Key_Slash);
        type(u"tool:search_kb "_s);
        QTRY_VERIFY(log->model()->rowCount() > 0 && log->model()->rowCount() < all);
        shoot(window(), u"activity-filtered"_s);
        key(Qt::Key_Down);
        QTRY_VERIFY(log->hasFocus());
        key(Qt::Key_Return);
        QVERIFY(modal());
        key(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void activityByMouse()
    {
        QVERIFY(m_desk->send(Bob, u"What does the Pro plan cost?"_s, false));
        openPage(PageId::Activity);
        auto *log = awaited<QListView>(window(), u"Audit log"_s);
        QVERIFY(log);
        QTRY_VERIFY(log->model()->rowCount() >= 3);
        const auto entries = TestDesk::wait(desk().audit({}, {}, 1'000));
        QVERIFY(entries);
        auto *button = named<QAbstractButton>(window(), u"Export…"_s);
        QVERIFY(button);
        clickOn(button);
        const QString json = m_files.filePath(u"log.json"_s);
        QVERIFY(answerFileDialog(window(), json));
        QTRY_VERIFY(QFile::exists(json));
        const QJsonArray exported = QJsonDocument::fromJson(bytesOf(json)).array();
        QCOMPARE(exported.size(), qsizetype(entries->size()));
        QCOMPARE(exported.first().toObject()[u"hash"_s].toString(), entries->front().hash);

        auto *runs = named<QAbstractButton>(window(), u"Runs"_s);
        QVERIFY(runs);
        clickOn(runs);
        auto *list = awaited<QListView>(window(), u"Runs"_s);
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        shoot(window(), u"activity-runs"_s);
        QTRY_VERIFY(button->isEnabled());
        clickOn(button);
        const QString csv = m_files.filePath(u"runs.csv"_s);
        QVERIFY(answerFileDialog(window(), csv));
        QTRY_VERIFY(QFile::exists(csv));
        QVERIFY(bytesOf(csv).startsWith("id,time,finished"));
        QVERIFY(bytesOf(csv).contains("Bob Smith"));
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<DeskPagesTest>(argc, argv);
}

#include "DeskPagesTest.moc"
