#include "app/console/InboxPage.h"
#include "core/desk/GuestDesk.h"
#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Shot.h"
#include "ui/guest/GuestWindow.h"
#include "ui/inbox/InboxPanel.h"
#include "ui/kit/Dialog.h"
#include "ui/kit/JsonView.h"
#include "ui/kit/MarkdownView.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/WidgetList.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace Qt::StringLiterals;

/// The six walks of the demo through the window that ships, clicked and typed as a person does.
class WalksTest : public ConsoleTest
{
    Q_OBJECT

private:
    QListView *conversations() { return awaited<QListView>(window(), u"Conversations"_s); }

    Result<std::vector<Run>> runsOf(CustomerId customer)
    {
        return TestDesk::wait(m_desk->desk().runs({customer, {}, {}}, {}, 10));
    }

    QStringList namesOf(WidgetList *list)
    {
        QStringList names;
        for (int i = 0; i < list->count(); ++i)
            names += list->row(i)->accessibleName();
        return names;
    }

private Q_SLOTS:
    void cleanup() { close(); }

    void one_emptyWorkspaceOffersDemoData()
    {
        open(false);
        auto *seed = awaited<QAbstractButton>(window(), u"Seed demo data"_s);
        QVERIFY(seed);
        shoot(window(), u"walk1-empty"_s);
        clickOn(seed);
        QListView *list = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (list = named<QListView>(window(), u"Conversations"_s)) && list->model()->rowCount() > 0, 10'000);
        const auto counts = TestDesk::wait(m_desk->desk().counts());
        QVERIFY(counts.has_value());
        QCOMPARE(counts->customers, 5);
    }

    void two_pricingIsAnsweredWithItsSource()
    {
        open(true);
        chooseConversation(u"Alice Johnson"_s);
        sayAsCustomer(u"What are your pricing plans and do you have a student discount?"_s);
        auto *plan = awaited<WidgetList>(window(), u"Plan"_s);
        QVERIFY(plan);
        QVERIFY(awaited<QWidget>(window(), u"Draft reply · not sent"_s)); // not only its first words
        auto *draft = named<QWidget>(window(), u"Draft"_s);
        QVERIFY(draft);
        const QStringList steps = namesOf(plan);
        QVERIFY2(steps.first().startsWith(u"get_customer_profile"_s), qPrintable(steps.join(u", "_s)));
        QVERIFY(steps.filter(u"search_kb"_s).size() == 1);
        QVERIFY(steps.last().startsWith(u"generate_response"_s));

        const auto run = runsOf(CustomerId{1});
        QVERIFY(run.has_value() && !run->empty());
        QCOMPARE(run->front().intent.label, u"pricing_inquiry"_s);
        const QString chip = u"pricing_inquiry %1"_s.arg(run->front().intent.confidence, 0, 'f', 2);
        QVERIFY(named<QWidget>(window(), chip));

        const auto detail = TestDesk::wait(m_desk->desk().run(run->front().id));
        QVERIFY(detail.has_value() && detail->draft);
        const QString answer = withSourcesLine(detail->draft->body, detail->draft->sources);
        for (const QString &fact : {u"$29"_s, u"$79"_s, u"$199"_s, u"50"_s})
            QVERIFY2(answer.contains(fact), qPrintable(answer));
        QVERIFY2(answer.trimmed().endsWith(u"Sources used: pricing.md"_s), qPrintable(answer));
        shoot(window(), u"walk2-draft"_s);

        auto *audit = named<WidgetList>(window(), u"Audit log"_s);
        QVERIFY(audit);
        QAbstractButton *view = nullptr;
        for (auto *button : audit->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == u"View"_s && button->accessibleDescription() == u"search_kb"_s)
                view = button;
        }
        QVERIFY(view);
        clickOn(view);
        Dialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window().findChild<Dialog *>(u"auditDialog"_s)) != nullptr);
        auto *output = awaited<JsonView>(*dialog, u"Output"_s);
        QVERIFY(output);
        QVERIFY2(output->jsonText().contains(u"pricing.md"_s), qPrintable(output->jsonText().left(500)));
        shoot(*dialog, u"walk2-view"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!window().findChild<Dialog *>(u"auditDialog"_s));

        QTest::qWait(350); // the buttons ignore the first moments of a new card
        clickOn(named<QAbstractButton>(window(), u"Approve"_s));
        QTRY_VERIFY(!named<QWidget>(window(), u"Draft"_s));
        shoot(window(), u"walk2-sent"_s);
    }

    void three_approvalSendsAndOpensATicket()
    {
        open(true);
        m_desk->desk().setHumanApproval(true);
        chooseConversation(u"Bob Smith"_s);
        const auto before = TestDesk::wait(m_desk->desk().ticketCounts());
        sayAsCustomer(u"I'm having trouble integrating your API, getting 401 errors"_s);
        QVERIFY(awaited<QWidget>(window(), u"Draft reply · not sent"_s)); // not only its first words
        auto *actions = awaited<WidgetList>(window(), u"Proposed actions"_s);
        QVERIFY(actions);
        QVERIFY2(namesOf(actions).first().contains(u"ticket"_s), qPrintable(namesOf(actions).join(u", "_s)));
        shoot(window(), u"walk3-draft"_s);

        // Edited in place, kept, and what is sent is the edited text.
        auto *edit = named<QAbstractButton>(window(), u"Edit draft"_s);
        QVERIFY(edit);
        clickOn(edit);
        auto *editor = awaited<QPlainTextEdit>(window(), u"Draft text"_s);
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Good morning. "_s);
        shoot(window(), u"walk3-edit"_s);
        QTest::qWait(350); // the buttons ignore the first moments of a new card
        auto *approve = named<QAbstractButton>(window(), u"Approve"_s);
        QVERIFY(approve && approve->isEnabled());
        clickOn(approve);
        QTRY_VERIFY(!named<QWidget>(window(), u"Draft text"_s));
        QTRY_VERIFY(!named<WidgetList>(window(), u"Proposed actions"_s));

        const auto run = runsOf(CustomerId{2});
        QVERIFY(run.has_value());
        QCOMPARE(run->front().state, RunState::Sent);
        const auto messages = TestDesk::wait(m_desk->desk().messages(run->front().conversation, {}, 1));
        QVERIFY(messages.has_value());
        QCOMPARE(messages->front().direction, Direction::Outbound);
        QVERIFY2(messages->front().body.startsWith(u"Good morning. "_s), qPrintable(messages->front().body));
        const auto after = TestDesk::wait(m_desk->desk().ticketCounts());
        QCOMPARE(after->open, before->open + 1);
        shoot(window(), u"walk3-sent"_s);
    }

    void three_untickedActionsAreNotDone()
    {
        open(true);
        chooseConversation(u"Bob Smith"_s);
        const auto before = TestDesk::wait(m_desk->desk().ticketCounts());
        sayAsCustomer(u"I'm having trouble integrating your API, getting 401 errors"_s);
        auto *actions = awaited<WidgetList>(window(), u"Proposed actions"_s);
        QVERIFY(actions);
        auto *tick = actions->findChild<QCheckBox *>();
        QVERIFY(tick && tick->isChecked());
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
        QVERIFY(!tick->isChecked());
        QTest::qWait(350);
        conversations()->setFocus();
        QTest::keyClick(conversations(), Qt::Key_A); // by keyboard this time
        QTRY_VERIFY(!named<WidgetList>(window(), u"Proposed actions"_s));
        const auto run = runsOf(CustomerId{2});
        QCOMPARE(run->front().state, RunState::Sent);
        const auto after = TestDesk::wait(m_desk->desk().ticketCounts());
        QCOMPARE(after->open, before->open);
    }

    void aMessageThatWaitsIsDraftedWhenAskedFor()
    {
        open(true);
        // What was asked for is a draft, whatever may go out by itself.
        m_desk->desk().setHumanApproval(false);
        chooseConversation(u"Eva Martinez"_s);
        auto *ask = awaited<QAbstractButton>(window(), u"Draft an answer"_s);
        QVERIFY(ask);
        shoot(window(), u"no-draft-yet"_s);
        clickOn(ask);
        QVERIFY(awaited<QWidget>(window(), u"Draft reply · not sent"_s)); // not only its first words
        const auto run = runsOf(CustomerId{5});
        QVERIFY(run.has_value() && !run->empty());
        QCOMPARE(run->front().state, RunState::Pending);
        QVERIFY(run->front().approvalRequired);
        QTest::qWait(350); // the buttons ignore the first moments of a new card
        clickOn(named<QAbstractButton>(window(), u"Approve"_s));
        QTRY_VERIFY(!named<QWidget>(window(), u"Draft"_s));
        const auto none = TestDesk::wait(m_desk->desk().draftAnswer(run->front().conversation));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Conflict);
    }

    void four_closingATicketMovesItAtOnce()
    {
        open(true);
        m_console->window().showPage(PageId::Tickets);
        auto *list = awaited<QListView>(window(), u"Tickets"_s);
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        const int opened = list->model()->rowCount();
        clickOn(named<QAbstractButton>(window(), u"Closed"_s));
        const auto counts = TestDesk::wait(m_desk->desk().ticketCounts());
        QTRY_COMPARE(list->model()->rowCount(), counts->closed);
        clickOn(named<QAbstractButton>(window(), u"All"_s));
        QTRY_COMPARE(list->model()->rowCount(), counts->open + counts->closed);
        clickOn(named<QAbstractButton>(window(), u"Open"_s));
        QTRY_COMPARE(list->model()->rowCount(), opened);

        const QModelIndex first = list->model()->index(0, 0);
        const QString title = first.data(Qt::AccessibleTextRole).toString().section(u", "_s, 0, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
        auto *close = awaited<QAbstractButton>(window(), u"Close ticket"_s);
        QVERIFY(close);
        shoot(window(), u"walk4-ticket"_s);
        clickOn(close);
        QTRY_COMPARE(list->model()->rowCount(), opened - 1);
        QTRY_COMPARE(TestDesk::wait(m_desk->desk().ticketCounts())->closed, counts->closed + 1);
        auto *undo = awaited<QAbstractButton>(window(), u"Undo"_s);
        QVERIFY(undo);
        shoot(window(), u"walk4-closed"_s);
        clickOn(undo);
        QTRY_COMPARE(list->model()->rowCount(), opened);
        QVERIFY(!title.isEmpty());
    }

    void five_searchOpensTheArticleAtTheFoundPlace()
    {
        open(true);
        m_console->window().showPage(PageId::Knowledge);
        auto *field = awaited<QLineEdit>(window(), u"Search knowledge"_s);
        QVERIFY(field);
        field->setFocus();
        QTest::keyClicks(field, u"pricing"_s);
        auto *results = awaited<QListView>(window(), u"Results"_s);
        QVERIFY(results);
        QTRY_VERIFY(results->model()->rowCount() > 0);
        const QString first = results->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(first.contains(u"pricing.md"_s) && first.contains(u"score"_s), qPrintable(first));
        QTest::keyClick(field, Qt::Key_Return);
        auto *article = awaited<MarkdownView>(window(), u"Article"_s);
        QVERIFY(article);
        QVERIFY2(article->toPlainText().contains(u"Enterprise"_s), qPrintable(article->toPlainText().left(300)));
        shoot(window(), u"walk5-article"_s);

        field->clear();
        QTest::keyClicks(field, u"student discount"_s);
        QTRY_VERIFY(results->model()->rowCount() > 0
                    && results->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Student"_s));
        QTest::keyClick(field, Qt::Key_Down);
        QTRY_VERIFY(named<QWidget>(window(), u"pricing.md › Student discount"_s));
        shoot(window(), u"walk5-found"_s);
    }

    void typedTextIsKeptAndComesBack()
    {
        open(true);
        chooseConversation(u"Alice Johnson"_s);
        clickOn(named<QAbstractButton>(window(), u"Private note"_s));
        auto *field = named<QPlainTextEdit>(window(), u"Message"_s);
        QVERIFY(field);
        QTest::keyClicks(field, u"not sent yet"_s);
        // What another process would find if this one were killed now.
        const auto kept = [this] {
            InboxQuery query;
            query.customer = CustomerId{1};
            const auto page = TestDesk::wait(m_desk->desk().inbox(query, {}, 1));
            return page && !page->rows.empty() ? page->rows.front().conversation : Conversation{};
        };
        QTRY_COMPARE(kept().composerText, u"not sent yet"_s);
        QCOMPARE(kept().composerMode, u"note"_s);
        chooseConversation(u"Bob Smith"_s);
        QTRY_COMPARE(field->toPlainText(), QString());
        chooseConversation(u"Alice Johnson"_s);
        QTRY_COMPARE(field->toPlainText(), u"not sent yet"_s);
        QVERIFY(field->placeholderText().contains(u"note"_s));
    }

    void anotherWindowFollows()
    {
        open(true);
        chooseConversation(u"Alice Johnson"_s);
        auto *messages = named<QListView>(window(), u"Messages"_s);
        QVERIFY(messages);
        QTRY_VERIFY(messages->model()->rowCount() > 0);
        const int before = messages->model()->rowCount();
        TestDesk other(m_desk->file());
        QVERIFY2(other.isValid(), qPrintable(other.problem()));
        InboxQuery query;
        query.customer = CustomerId{1};
        const auto page = TestDesk::wait(other.desk().inbox(query, {}, 1));
        QVERIFY(page && !page->rows.empty());
        QVERIFY(TestDesk::wait(
            other.desk().note(CustomerId{1}, page->rows.front().conversation.id, u"Seen from the other window."_s)));
        QTRY_COMPARE(messages->model()->rowCount(), before + 1);
    }

    void six_guestChatsAndSeesOwnTickets()
    {
        open(true);
        GuestWindow guest(m_desk->desk().guest(CustomerId{2}));
        guest.show();
        QVERIFY(QTest::qWaitForWindowExposed(&guest));
        auto *field = awaited<QPlainTextEdit>(guest, u"Message"_s);
        auto *list = awaited<QListView>(guest, u"Messages"_s);
        QVERIFY(field && list);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        const int before = list->model()->rowCount();

        // Approval on: the honest waiting card, and the answer once it is approved.
        QTest::keyClicks(field, u"Do you have a student discount?"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(awaited<QWidget>(guest, u"A colleague is checking this answer"_s));
        QTRY_COMPARE(list->model()->rowCount(), before + 1);
        shoot(guest, u"walk6-waiting"_s);
        const auto run = runsOf(CustomerId{2});
        QVERIFY(run.has_value());
        QVERIFY(TestDesk::wait(m_desk->desk().approve(run->front().id, {})).has_value());
        QTRY_COMPARE(list->model()->rowCount(), before + 2);
        QTRY_VERIFY(!named<QWidget>(guest, u"A colleague is checking this answer"_s));

        // Approval off: the answer comes by itself.
        m_desk->desk().setHumanApproval(false);
        QTest::keyClicks(field, u"How do I reset my password?"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), before + 4, 10'000);
        shoot(guest, u"walk6-chat"_s);

        auto *tabs = guest.findChild<QTabBar *>();
        QVERIFY(tabs);
        tabs->setCurrentIndex(1);
        auto *tickets = awaited<QListView>(guest, u"Tickets"_s);
        QVERIFY(tickets);
        QTRY_VERIFY(tickets->model()->rowCount() > 0);
        shoot(guest, u"walk6-tickets"_s);
        clickOn(named<QAbstractButton>(guest, u"All"_s));
        QTRY_VERIFY(tickets->model()->rowCount() > 1);
        const QModelIndex first = tickets->model()->index(0, 0);
        QTest::mouseClick(tickets->viewport(), Qt::LeftButton, {}, tickets->visualRect(first).center());
        QVERIFY(awaited<QListView>(guest, u"Messages of this ticket"_s, 2'000)
                || awaited<QWidget>(guest, u"No messages yet"_s));
        shoot(guest, u"walk6-ticket"_s);
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<WalksTest>(argc, argv);
}

#include "WalksTest.moc"
