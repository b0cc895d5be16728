#include "core/desk/CustomerImport.h"
#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Hands.h"
#include "tests/ui/Shot.h"
#include "ui/kit/MarkdownView.h"
#include "ui/kit/MenuButton.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/WidgetList.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace Hands;

/// Tickets, customers, knowledge, dashboard and the search over everything, worked in through the window that ships:
/// each page once with the keyboard alone and once with the mouse.
class CarePagesTest : public ConsoleTest
{
    Q_OBJECT

private:
    QTemporaryDir m_files;

    void type(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                press(window(), Qt::Key_Return);
            QTest::keyClicks(QApplication::focusWidget(), lines[i]);
        }
    }

    /// A combo box is named by its label, and its accessible text is its value.
    static QComboBox *box(QWidget &root, const QString &name)
    {
        for (auto *candidate : root.findChildren<QComboBox *>()) {
            if (candidate->isVisible() && candidate->accessibleName() == name)
                return candidate;
        }
        return nullptr;
    }

    QListView *list(const QString &name) { return awaited<QListView>(window(), name); }

    template <class T = QDialog>
    T *dialog(const QString &name)
    {
        T *found = nullptr;
        [[maybe_unused]] const bool came = QTest::qWaitFor(
            [&] { return (found = window().findChild<T *>(name)) != nullptr && found->isVisible(); }, 5'000);
        return found;
    }

    /// Chooses an entry of an open menu by its words.
    static bool choose(QMenu &menu, const QString &words)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() != words)
                continue;
            QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
            return true;
        }
        return false;
    }

    QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// The articles are edited here: the test works on a copy.
    QString copyArticles()
    {
        const QString folder = m_files.filePath(u"kb-"_s + QString::fromLatin1(QTest::currentTestFunction()));
        QDir().mkpath(folder);
        const QDir from(m_desk->knowledge().folder());
        for (const QString &name : from.entryList({u"*.md"_s}, QDir::Files))
            QFile::copy(from.filePath(name), folder + u'/' + name);
        QSignalSpy indexed(&m_desk->knowledge(), &KnowledgeBase::indexed);
        m_desk->knowledge().setFolder(folder);
        [[maybe_unused]] const bool came = indexed.wait(20'000);
        return folder;
    }

    void show(PageId page)
    {
        window().showPage(page);
        QTRY_VERIFY(window().pageWidget(page)->isVisible());
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void ticketsByKeyboard()
    {
        press(window(), Qt::Key_2, Qt::ControlModifier);
        QListView *tickets = list(u"Tickets"_s);
        QVERIFY(tickets);
        QTRY_VERIFY(tickets->model()->rowCount() > 3);
        const int opened = tickets->model()->rowCount();

        // A token narrows, Esc takes everything back.
        QVERIFY(tabTo(window(), u"Search"_s));
        type(u"priority:high "_s);
        QTRY_VERIFY(tickets->model()->rowCount() > 0 && tickets->model()->rowCount() < opened);
        for (int row = 0; row < tickets->model()->rowCount(); ++row)
            QVERIFY2(textOf(tickets, row).contains(u"priority High"_s), qPrintable(textOf(tickets, row)));
        press(window(), Qt::Key_Escape);
        QTRY_COMPARE(tickets->model()->rowCount(), opened);

        // Sorted by customer through the head.
        QVERIFY(tabTo(window(), u"Sort by Customer"_s));
        press(window(), Qt::Key_Space);
        QTRY_VERIFY(tickets->model()->rowCount() == opened && textOf(tickets, 0).contains(u"Eva Martinez"_s));

        // Two are ticked and closed together; the change can be taken back.
        QVERIFY(tabTo(window(), u"Tickets"_s));
        press(window(), Qt::Key_J);
        press(window(), Qt::Key_X);
        press(window(), Qt::Key_J);
        press(window(), Qt::Key_X);
        QVERIFY(awaited<QWidget>(window(), u"Ticked tickets"_s));
        shoot(window(), u"tickets-ticked"_s);
        QTest::keyClick(tickets, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(tabTo(window(), u"Close tickets"_s));
        press(window(), Qt::Key_Space);
        QTRY_COMPARE(tickets->model()->rowCount(), opened - 2);
        auto *undo = awaited<QAbstractButton>(window(), u"Undo"_s);
        QVERIFY(undo);
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_COMPARE(tickets->model()->rowCount(), opened);

        // A new one; an empty title is said where it is typed.
        tickets->setFocus();
        press(window(), Qt::Key_C);
        QTRY_VERIFY(QApplication::activeModalWidget() && QApplication::activeModalWidget()->isActiveWindow());
        press(window(), Qt::Key_Return);
        auto *form = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(form && form->isVisible());
        type(u"Keyboard made this"_s);
        QVERIFY(tabTo(window(), u"Customer"_s));
        type(u"bob"_s);
        auto *picker = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(picker);
        QTRY_VERIFY(picker->completer()->completionModel()->rowCount() == 1);
        QTest::keyClick(picker->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(picker->completer()->popup(), Qt::Key_Return);
        QTRY_VERIFY(picker->text().contains(u"Bob Smith"_s));
        QVERIFY(tabTo(window(), u"Create ticket"_s));
        press(window(), Qt::Key_Space);
        QTRY_COMPARE(tickets->model()->rowCount(), opened + 1);
        QVERIFY(awaited<PlainLabel>(window(), u"Keyboard made this"_s));
    }

    void ticketsByMouse()
    {
        show(PageId::Tickets);
        QListView *tickets = list(u"Tickets"_s);
        QTRY_VERIFY(tickets->model()->rowCount() > 3);
        // The tick box ticks; beside it the row is chosen.
        const QRect row = tickets->visualRect(tickets->model()->index(0, 0));
        QTest::mouseClick(tickets->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 32, row.center().y()));
        auto *assign = awaited<MenuButton>(window(), u"Assign"_s);
        QVERIFY(assign);
        QTRY_VERIFY(assign->menu().actions().size() > 3); // the agents were read
        clickOn(assign);
        QTRY_VERIFY(assign->menu().isVisible());
        QVERIFY(choose(assign->menu(), u"Team lead"_s));
        QVERIFY(awaited<QAbstractButton>(window(), u"Undo"_s));
        const auto agents = TestDesk::wait(desk().agents());
        const auto lead = std::find_if(agents->begin(), agents->end(),
                                       [](const Agent &agent) { return agent.name == u"Team lead"_s; });
        QVERIFY(lead != agents->end());

        clickRow(tickets, 1);
        QComboBox *assignee = nullptr;
        QTRY_VERIFY((assignee = box(window(), u"Assignee"_s)));
        assignee->setCurrentIndex(assignee->findText(u"Team lead"_s));
        auto *edit = awaited<QAbstractButton>(window(), u"Edit ticket"_s);
        QVERIFY(edit);
        clickOn(edit);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *title = named<QLineEdit>(*QApplication::activeModalWidget(), u"Title"_s);
        QVERIFY(title);
        title->setText(u"Renamed with the mouse"_s);
        clickOn(named<QAbstractButton>(*QApplication::activeModalWidget(), u"Save"_s));
        QTRY_VERIFY(named<PlainLabel>(window(), u"Renamed with the mouse"_s));
        shoot(window(), u"tickets-detail"_s);

        // What another window changes is seen here.
        TestDesk other(m_desk->file());
        QVERIFY(other.isValid());
        TicketPatch patch;
        patch.title = u"Renamed elsewhere"_s;
        const auto page = TestDesk::wait(other.desk().tickets({}, {}, 1));
        QVERIFY(TestDesk::wait(other.desk().changeTickets({page->rows.front().ticket.id}, patch)));
        QTRY_VERIFY(textOf(tickets, 0).contains(u"Renamed elsewhere"_s));
    }

    void customersByKeyboard()
    {
        press(window(), Qt::Key_3, Qt::ControlModifier);
        QListView *customers = list(u"Customers"_s);
        QVERIFY(customers);
        QTRY_COMPARE(customers->model()->rowCount(), 5);
        QTRY_VERIFY(textOf(customers, 0).contains(u"ealthy"_s)); // the health comes with the list
        QVERIFY(tabTo(window(), u"Search"_s));
        type(u"startup"_s);
        QTRY_COMPARE(customers->model()->rowCount(), 1);
        press(window(), Qt::Key_Down);
        QTRY_VERIFY(named<QWidget>(window(), u"Bob Smith"_s));

        QVERIFY(tabTo(window(), u"New note"_s));
        type(u"Prefers the phone."_s);
        press(window(), Qt::Key_Return, Qt::ControlModifier);
        auto *notes = awaited<WidgetList>(window(), u"Notes"_s);
        QVERIFY(notes);
        QTRY_COMPARE(notes->count(), 1);
        QVERIFY(tabTo(window(), u"Remove note"_s));
        press(window(), Qt::Key_Space);
        auto *undo = awaited<QAbstractButton>(window(), u"Undo"_s);
        QVERIFY(undo);
        QTRY_VERIFY(TestDesk::wait(desk().customerNotes(CustomerId{2}))->empty());
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_COMPARE(TestDesk::wait(desk().customerNotes(CustomerId{2}))->size(), std::size_t(1));
        shoot(window(), u"customers-note"_s);
    }

    void customersByMouse()
    {
        show(PageId::Customers);
        QListView *customers = list(u"Customers"_s);
        QTRY_COMPARE(customers->model()->rowCount(), 5);

        // Import: a wrong line stops all of it and is named.
        write(m_files.filePath(u"wrong.csv"_s),
              "Full name,Mail,Firm\nZoe Doe,zoe@new.org,New\nYan,not an address,New\n");
        auto *more = named<QAbstractButton>(window(), u"Import and export"_s);
        QVERIFY(more);
        clickOn(more);
        QVERIFY(choose(*more->findChild<QMenu *>(), u"Import from CSV…"_s));
        QVERIFY(answerFileDialog(window(), m_files.filePath(u"wrong.csv"_s)));
        QDialog *import = dialog(u"importDialog"_s);
        QVERIFY(import);
        QComboBox *email = box(*import, u"E-mail"_s);
        QComboBox *company = box(*import, u"Company"_s);
        QVERIFY(email && company);
        QCOMPARE(email->currentText(), u"Mail"_s); // guessed
        company->setCurrentIndex(company->findText(u"Firm"_s)); // mapped by hand
        auto *lines = named<QListView>(*import, u"Lines of the file"_s);
        QTRY_COMPARE(lines->model()->rowCount(), 2);
        QVERIFY2(textOf(lines, 1).contains(u"not an address"_s), qPrintable(textOf(lines, 1)));
        shoot(*import, u"customers-import"_s);
        for (auto *button : import->findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(u"Import"_s))
                QVERIFY(!button->isEnabled());
        }
        QTest::keyClick(import, Qt::Key_Escape);
        QTRY_VERIFY(!window().findChild<QDialog *>(u"importDialog"_s));
        QCOMPARE(TestDesk::wait(desk().counts())->customers, 5);

        write(m_files.filePath(u"right.csv"_s), "Full name,Mail\nZoe Doe,zoe@new.org\nAlice,alice@techcorp.com\n");
        clickOn(more);
        QVERIFY(choose(*more->findChild<QMenu *>(), u"Import from CSV…"_s));
        QVERIFY(answerFileDialog(window(), m_files.filePath(u"right.csv"_s)));
        QVERIFY((import = dialog(u"importDialog"_s)));
        QAbstractButton *go = nullptr;
        QTRY_VERIFY([&] {
            for (auto *button : import->findChildren<QAbstractButton *>()) {
                if (button->text().startsWith(u"Import 1"_s) && button->isEnabled())
                    go = button;
            }
            return go != nullptr;
        }());
        clickOn(go);
        QTRY_COMPARE(customers->model()->rowCount(), 6);

        // Export: what a spreadsheet would run is made harmless.
        QVERIFY(TestDesk::wait(desk().createCustomer({{}, u"=1+1"_s, u"formula@new.org"_s, {}, 0})));
        const QString out = m_files.filePath(u"out.csv"_s);
        clickOn(more);
        QVERIFY(choose(*more->findChild<QMenu *>(), u"Export as CSV…"_s));
        QVERIFY(answerFileDialog(window(), out));
        QTRY_VERIFY(bytesOf(out).contains("'=1+1,formula@new.org"));

        // Merge Zoe into Alice, with a preview of what moves.
        QTRY_COMPARE(customers->model()->rowCount(), 7);
        for (int row = 0; row < customers->model()->rowCount(); ++row) {
            if (textOf(customers, row).startsWith(u"Alice"_s))
                clickRow(customers, row);
        }
        auto *detailMore = awaited<MenuButton>(window(), u"More"_s);
        QVERIFY(detailMore);
        clickOn(detailMore);
        QVERIFY(choose(detailMore->menu(), u"Merge with another entry…"_s));
        QDialog *merge = dialog(u"mergeDialog"_s);
        QVERIFY(merge);
        auto *other = named<QLineEdit>(*merge, u"The other entry"_s);
        QTest::keyClicks(other, u"bob"_s);
        auto *found = named<QListView>(*merge, u"Found customers"_s);
        QTRY_COMPARE(found->model()->rowCount(), 1);
        clickRow(found, 0);
        auto *button = named<QAbstractButton>(*merge, u"Merge"_s);
        QTRY_VERIFY(button->isEnabled());
        shoot(*merge, u"customers-merge"_s);
        clickOn(button);
        QTRY_COMPARE(customers->model()->rowCount(), 6);
        QCOMPARE(TestDesk::wait(desk().customer(CustomerId{2})).error().kind, Error::Kind::NotFound);
    }

    void knowledgeByKeyboard()
    {
        const QString folder = copyArticles();
        press(window(), Qt::Key_5, Qt::ControlModifier);
        QVERIFY(tabTo(window(), u"Search knowledge"_s));
        type(u"student discount"_s);
        QListView *results = list(u"Results"_s);
        QVERIFY(results);
        QTRY_VERIFY(results->model()->rowCount() > 0
                    && textOf(results, 0).startsWith(u"Student discount, pricing.md, score"_s));
        press(window(), Qt::Key_Down);
        QTRY_VERIFY(named<QWidget>(window(), u"pricing.md › Student discount"_s));

        // Edited with a preview, saved with Ctrl+S.
        QVERIFY(tabTo(window(), u"Edit article"_s));
        press(window(), Qt::Key_Space);
        auto *editor = awaited<QPlainTextEdit>(window(), u"Article text"_s);
        QVERIFY(editor && editor->hasFocus());
        press(window(), Qt::Key_End, Qt::ControlModifier);
        type(u"\n## Half price on Mondays\n\nOnly on Mondays."_s);
        auto *preview = awaited<MarkdownView>(window(), u"Preview"_s);
        QVERIFY(preview);
        QTRY_VERIFY(preview->headings().contains(u"Half price on Mondays"_s));
        shoot(window(), u"knowledge-edit"_s);
        press(window(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(bytesOf(folder + u"/pricing.md"_s).contains("Only on Mondays."));
        QTRY_VERIFY(desk().knowledge()->article(u"pricing.md"_s)->text.contains(u"Only on Mondays."_s));

        // Meanwhile somebody else writes the file: both texts are shown, nothing is lost.
        QVERIFY(tabTo(window(), u"Edit article"_s));
        press(window(), Qt::Key_Space);
        QTRY_VERIFY((editor = named<QPlainTextEdit>(window(), u"Article text"_s)) && editor->hasFocus());
        press(window(), Qt::Key_End, Qt::ControlModifier);
        type(u" Mine."_s);
        write(folder + u"/pricing.md"_s, bytesOf(folder + u"/pricing.md"_s) + "\nTheirs.\n");
        press(window(), Qt::Key_S, Qt::ControlModifier);
        QDialog *conflict = dialog(u"conflictDialog"_s);
        QVERIFY(conflict);
        QVERIFY(named<QPlainTextEdit>(*conflict, u"On disk now"_s)->toPlainText().contains(u"Theirs."_s));
        QVERIFY(named<QPlainTextEdit>(*conflict, u"What you typed"_s)->toPlainText().contains(u"Mine."_s));
        QVERIFY(!bytesOf(folder + u"/pricing.md"_s).contains("Mine."));
        shoot(*conflict, u"knowledge-conflict"_s);
        auto *keep = named<QAbstractButton>(*conflict, u"Keep what I typed"_s);
        QVERIFY(keep);
        QTest::keyClick(keep, Qt::Key_Space);
        QTRY_VERIFY(bytesOf(folder + u"/pricing.md"_s).contains("Mine."));
        QVERIFY(!bytesOf(folder + u"/pricing.md"_s).contains("Theirs."));
    }

    void knowledgeByMouse()
    {
        const QString folder = copyArticles();
        show(PageId::Knowledge);
        // The broken links of an article are listed and open where they stand.
        write(folder + u"/dropped.md"_s,
              "# Dropped\n\nSee [prices](pricing.md#student-discount), [nothing](nowhere.md) and [no "
              "heading](billing.md#moon).\n");
        QWidget *page = window().pageWidget(PageId::Knowledge);
        QTRY_VERIFY(desk().knowledge()->article(u"dropped.md"_s));
        QAbstractButton *links = nullptr;
        QTRY_VERIFY([&] {
            for (auto *button : page->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text().startsWith(u"2 broken link"_s))
                    links = button;
            }
            return links != nullptr;
        }());
        clickOn(links);
        QDialog *broken = dialog(u"brokenLinksDialog"_s);
        QVERIFY(broken);
        auto *lines = named<QListView>(*broken, u"Broken links"_s);
        QVERIFY(lines);
        QVERIFY2(textOf(lines, 0).contains(u"nowhere.md"_s) && textOf(lines, 0).contains(u"line 3"_s),
                 qPrintable(textOf(lines, 0)));
        clickRow(lines, 0);
        QVERIFY(awaited<QPlainTextEdit>(window(), u"Article text"_s));
        clickOn(named<QAbstractButton>(window(), u"Close"_s));

        // Who cites an article: the message that was answered with it opens.
        const auto run = m_desk->send(CustomerId{1}, u"What are your pricing plans?"_s, true);
        QVERIFY(run.has_value());
        QVERIFY(TestDesk::wait(desk().approve(run->run.id, {})));
        auto *field = named<QLineEdit>(window(), u"Search knowledge"_s);
        field->setText(u"pricing plans"_s);
        QListView *results = list(u"Results"_s);
        QTRY_VERIFY(results && results->model()->rowCount() > 0);
        for (int row = 0; row < results->model()->rowCount(); ++row) {
            if (textOf(results, row).contains(u"pricing.md"_s)) {
                clickRow(results, row);
                break;
            }
        }
        QAbstractButton *cited = nullptr;
        QTRY_VERIFY([&] {
            for (auto *button : page->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text().startsWith(u"Cited in 1"_s))
                    cited = button;
            }
            return cited != nullptr;
        }());
        shoot(window(), u"knowledge-cited"_s);
        clickOn(cited);
        QDialog *replies = dialog(u"citationsDialog"_s);
        QVERIFY(replies);
        clickRow(named<QListView>(*replies, u"Replies"_s), 0);
        QTRY_COMPARE(window().currentPage(), PageId::Inbox);
    }

    void searchByKeyboard()
    {
        const auto note =
            TestDesk::wait(desk().note(CustomerId{4}, {}, u"The quarterly xylophone invoice was paid."_s));
        QVERIFY(note.has_value());
        for (int i = 0; i < 130; ++i) // more than are read at first
            QVERIFY(TestDesk::wait(desk().note(CustomerId{4}, note->conversation, u"Line %1"_s.arg(i))));
        press(window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *search = dialog(u"searchDialog"_s);
        QVERIFY(search);
        auto *found = awaited<QListView>(*search, u"Found"_s);
        QVERIFY(found);
        QTRY_VERIFY(search->isAncestorOf(QApplication::focusWidget()));
        type(u"xylphone"_s); // mistyped
        QTRY_VERIFY(found->model()->rowCount() == 1 && textOf(found, 0).startsWith(u"Messages"_s));
        shoot(*search, u"search"_s);
        press(window(), Qt::Key_Home);
        type(u"in:ticket "_s); // a filter that leaves nothing is said, and can be taken away
        QAbstractButton *widen = awaited<QAbstractButton>(*search, u"Search without these filters"_s);
        QVERIFY(widen);
        QTest::keyClick(widen, Qt::Key_Space);
        QTRY_COMPARE(found->model()->rowCount(), 1);
        press(window(), Qt::Key_Return);
        QTRY_COMPARE(window().currentPage(), PageId::Inbox);
        QTRY_VERIFY(named<QWidget>(window(), u"David Brown"_s));
        // The very message, however many came after it.
        QListView *messages = list(u"Messages"_s);
        QVERIFY(messages);
        QTRY_VERIFY(messages->currentIndex().isValid()
                    && textOf(messages, messages->currentIndex().row()).contains(u"xylophone"_s));
        QTRY_COMPARE(window().focusWidget(), messages); // where the window has its focus once it is active again
        QVERIFY(messages->viewport()->rect().intersects(messages->visualRect(messages->currentIndex())));
        shoot(window(), u"search-opened"_s);
    }

    void searchByMouse()
    {
        press(window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *search = dialog(u"searchDialog"_s);
        QVERIFY(search);
        QTRY_VERIFY(search->isAncestorOf(QApplication::focusWidget()));
        type(u"bob"_s);
        auto *found = awaited<QListView>(*search, u"Found"_s);
        QTRY_VERIFY(found && found->model()->rowCount() > 0);
        auto *kind = named<QAbstractButton>(*search, u"Customers"_s);
        QVERIFY(kind);
        clickOn(kind);
        QTRY_VERIFY(found->model()->rowCount() == 1 && textOf(found, 0).contains(u"Bob Smith"_s));
        clickRow(found, 0);
        QTRY_COMPARE(window().currentPage(), PageId::Customers);
        QTRY_VERIFY(named<QWidget>(window(), u"bob@startup.io"_s)
                    || named<QWidget>(window(), u"Startup.io · bob@startup.io"_s));
    }

    void dashboardByKeyboard()
    {
        press(window(), Qt::Key_6, Qt::ControlModifier);
        const auto seven = TestDesk::wait(desk().dashboard(7));
        QVERIFY(seven.has_value());
        const CustomerHealth &worst = seven->customers.front();
        QWidget *page = window().pageWidget(PageId::Dashboard);
        QTRY_VERIFY(named<QWidget>(*page, u"%1, At risk"_s.arg(worst.customer.name)));

        // A reason opens the rows behind it; a ticket among them opens.
        const auto reason = std::find_if(worst.reasons.begin(), worst.reasons.end(),
                                         [](const HealthReason &known) { return known.rows == u"tickets:open"_s; });
        QVERIFY(reason != worst.reasons.end());
        QWidget *link = nullptr;
        QTRY_VERIFY([&] {
            for (auto *button : page->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text() == reason->text)
                    link = link ? link : button;
            }
            return link != nullptr;
        }());
        QVERIFY(tabTo(window(), link->accessibleName(), 200));
        press(window(), Qt::Key_Return);
        QDialog *evidence = dialog(u"evidenceDialog"_s);
        QVERIFY(evidence);
        auto *rows = named<QListView>(*evidence, u"Rows behind the reason"_s);
        QTRY_COMPARE(rows->model()->rowCount(), worst.openTickets);
        shoot(*evidence, u"dashboard-reason"_s);
        press(window(), Qt::Key_Return);
        QTRY_COMPARE(window().currentPage(), PageId::Tickets);

        // The range by arrow keys; a chart says its values by arrow keys.
        press(window(), Qt::Key_6, Qt::ControlModifier);
        QVERIFY(tabTo(window(), u"7 days"_s));
        press(window(), Qt::Key_Right);
        QTRY_VERIFY(awaited<QAbstractButton>(*page, u"30 days"_s)->isChecked());
        shoot(window(), u"dashboard-30"_s);
    }

    void dashboardByMouse()
    {
        show(PageId::Dashboard);
        QWidget *page = window().pageWidget(PageId::Dashboard);
        auto *risky = awaited<QAbstractButton>(*page, u"At risk"_s);
        QVERIFY(risky);
        const auto cards = [&] { return page->findChildren<QAbstractButton *>(); };
        const auto countCards = [&] {
            int count = 0;
            for (auto *card : cards())
                count += card->isVisible() && card->inherits("CustomerCard") ? 1 : 0;
            return count;
        };
        QTRY_COMPARE(countCards(), 5);
        const auto computed = TestDesk::wait(desk().dashboard(7));
        clickOn(risky);
        QTRY_COMPARE(countCards(), computed->totals.atRisk);

        auto *exports = named<MenuButton>(*page, u"Export"_s);
        QVERIFY(exports);
        const QString table = m_files.filePath(u"dashboard.csv"_s);
        clickOn(exports);
        QVERIFY(choose(exports->menu(), u"Table (CSV)…"_s));
        QVERIFY(answerFileDialog(window(), table));
        QTRY_VERIFY(bytesOf(table).contains("alice@techcorp.com"));
        const QString picture = m_files.filePath(u"dashboard.png"_s);
        clickOn(exports);
        QVERIFY(choose(exports->menu(), u"Picture (PNG)…"_s));
        QVERIFY(answerFileDialog(window(), picture));
        QImage image;
        QTRY_VERIFY(image.load(picture));
        QVERIFY(image.width() > 2'000);

        // A number opens its rows.
        QWidget *tickets = nullptr;
        for (auto *card : page->findChildren<QWidget *>()) {
            if (card->isVisible() && card->accessibleName().startsWith(u"Open tickets"_s))
                tickets = card;
        }
        QVERIFY(tickets);
        clickOn(tickets);
        QTRY_COMPARE(window().currentPage(), PageId::Tickets);
    }

    void hostileTextStaysText()
    {
        // Names and titles that would be markup, run into the next column or freeze the layout.
        const QString markup = u"<img src=file:///etc/passwd><b>x</b>"_s;
        const auto id =
            TestDesk::wait(desk().createCustomer({{}, markup, u"hostile@new.org"_s, QString(200, u'W'), 0}));
        QVERIFY(id.has_value());
        Ticket ticket;
        ticket.customer = *id;
        ticket.title = markup + QString(150, u'\u202E');
        ticket.description = QString(19'000, u'x');
        const auto stored = TestDesk::wait(desk().createTicket(ticket));
        QVERIFY(stored.has_value());
        QVERIFY(TestDesk::wait(desk().addCustomerNote(*id, markup + QString(9'000, u'y'))));
        for (const PageId page : {PageId::Tickets, PageId::Customers, PageId::Dashboard}) {
            show(page);
            QElapsedTimer clock;
            clock.start();
            window().grab();
            QVERIFY2(clock.elapsed() < 5'000, "a page takes seconds to paint");
        }
        show(PageId::Tickets);
        QListView *tickets = list(u"Tickets"_s);
        QTRY_VERIFY(tickets->model()->rowCount() > 0);
        clickRow(tickets, 0);
        for (auto *label : window().findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text().left(80)));
        shoot(window(), u"tickets-hostile"_s);
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<CarePagesTest>(argc, argv);
}

#include "CarePagesTest.moc"
