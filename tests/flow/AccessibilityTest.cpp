#include "core/desk/GuestDesk.h"
#include "tests/ui/ConsoleTest.h"
#include "ui/conversation/Composer.h"
#include "ui/guest/GuestWindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QListView>

using namespace Qt::StringLiterals;

/// What a screen reader and a keyboard meet on every page.
class AccessibilityTest : public ConsoleTest
{
    Q_OBJECT

private:
    static bool isControl(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::Button:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::List:
        case QAccessible::Tree:
        case QAccessible::Table:
        case QAccessible::Link:
        case QAccessible::PageTab:
        case QAccessible::MenuItem:
        case QAccessible::ButtonMenu:
        case QAccessible::ListItem:
        case QAccessible::TreeItem:
            return true;
        default:
            return false;
        }
    }

    /// "role in path" of every control without a name below `node`, depth first.
    static void collectNameless(QAccessibleInterface *node, const QString &path, QStringList &nameless, int &controls)
    {
        if (!node || node->state().invisible)
            return;
        const QString name = node->text(QAccessible::Name);
        const QString here = path + u" > "_s
            + (name.isEmpty() && node->object() ? QString::fromLatin1(node->object()->metaObject()->className())
                                                : name.left(30));
        const bool takesFocus = node->state().focusable;
        if (isControl(node->role()) || takesFocus) {
            ++controls;
            const bool isFrame = node->role() == QAccessible::Client || node->role() == QAccessible::Pane;
            if (name.trimmed().isEmpty() && !isFrame && node->role() != QAccessible::Separator)
                nameless += here;
        }
        for (int i = 0; i < node->childCount(); ++i)
            collectNameless(node->child(i), here, nameless, controls);
    }

    /// The visible widgets below `root` that Tab may reach.
    static QSet<QWidget *> tabStops(QWidget &root)
    {
        QSet<QWidget *> stops;
        for (auto *widget : root.findChildren<QWidget *>()) {
            const bool isStop = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                && !widget->focusProxy() && widget->window() == root.window();
            if (isStop)
                stops.insert(widget);
        }
        return stops;
    }

    static void walk(QWidget &root, const char *what)
    {
        QStringList nameless;
        int controls = 0;
        collectNameless(QAccessible::queryAccessibleInterface(&root), {}, nameless, controls);
        QVERIFY2(controls > 3, what);
        QVERIFY2(nameless.isEmpty(), qPrintable(QLatin1StringView(what) + u": "_s + nameless.join(u"\n"_s)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        makeDesk();
        const auto waiting =
            m_desk->send(CustomerId{2}, u"I'm having trouble integrating your API, getting 401 errors"_s, true);
        QVERIFY(waiting && waiting->run.state == RunState::Pending);
        openWindow(desk());
    }

    void cleanupTestCase() { close(); }

    void everyControlHasAName_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::newRow("inbox") << PageId::Inbox;
        QTest::newRow("tickets") << PageId::Tickets;
        QTest::newRow("customers") << PageId::Customers;
        QTest::newRow("activity") << PageId::Activity;
        QTest::newRow("knowledge") << PageId::Knowledge;
        QTest::newRow("dashboard") << PageId::Dashboard;
        QTest::newRow("settings") << PageId::Settings;
    }

    void everyControlHasAName()
    {
        QFETCH(PageId, page);
        window().showPage(page);
        QTest::qWait(300); // what pages read has come
        walk(window(), QTest::currentDataTag());
    }

    void everySectionOfTheSettingsToo()
    {
        window().showPage(PageId::Settings);
        auto *sections = window().pageWidget(PageId::Settings)->findChild<QListView *>();
        QVERIFY(sections);
        for (int row = 0; row < sections->model()->rowCount(); ++row) {
            const QModelIndex section = sections->model()->index(row, 0);
            sections->setCurrentIndex(section);
            walk(window(), qPrintable(section.data().toString()));
        }
        sections->setCurrentIndex(sections->model()->index(0, 0));
    }

    void theGuestsWindowToo()
    {
        GuestWindow guest(m_desk->desk().guest(CustomerId{2}));
        guest.show();
        QVERIFY(QTest::qWaitForWindowExposed(&guest));
        QTest::qWait(300);
        walk(guest, "guest");
    }

    void tabReachesEverythingAndComesBack_data() { everyControlHasAName_data(); }

    void tabReachesEverythingAndComesBack()
    {
        QFETCH(PageId, page);
        window().showPage(page);
        QApplication::setActiveWindow(&window()); // the guest's window had it
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::qWait(300);
        const QSet<QWidget *> stops = tabStops(window());
        QVERIFY(!stops.isEmpty());
        QWidget *first = QApplication::focusWidget();
        QVERIFY(first);
        QSet<QWidget *> reached;
        QStringList way;
        for (int i = 0; i < stops.size() * 2 + 10; ++i) {
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            reached.insert(focus);
            way += QString::fromLatin1(focus->metaObject()->className()) + u" "_s + focus->accessibleName().left(20);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QStringList missed;
        for (QWidget *stop : stops - reached) {
            // A group is one stop, the rest of it gives Tab up once it was entered: arrows go on from there.
            if (stop->isVisible() && (stop->focusPolicy() & Qt::TabFocus))
                missed += QString::fromLatin1(stop->metaObject()->className()) + u" "_s + stop->accessibleName();
        }
        if (!missed.isEmpty())
            qInfo("the way was %s", qPrintable(way.join(u", "_s)));
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
        QVERIFY2(reached.contains(first), "the focus never came back");
    }

    /// Readers toggle what can be checked and press the rest: both is a click for whoever listens.
    void whatAReaderTogglesIsClicked()
    {
        const auto toggle = [this](const QString &name) {
            auto *button = named<QAbstractButton>(window(), name);
            QAccessibleInterface *node = button ? QAccessible::queryAccessibleInterface(button) : nullptr;
            if (!node || !node->actionInterface())
                return false;
            node->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
            return true;
        };
        window().showPage(PageId::Inbox);
        QVERIFY(toggle(u"Tickets"_s));
        QTRY_COMPARE(window().currentPage(), PageId::Tickets);
        QVERIFY(toggle(u"Inbox"_s));
        QTRY_COMPARE(window().currentPage(), PageId::Inbox);
        QVERIFY(toggle(u"Private note"_s));
        QTRY_COMPARE(window().findChild<Composer *>()->mode(), Composer::PrivateNote);
        QVERIFY(toggle(u"Reply"_s));
        QTRY_COMPARE(window().findChild<Composer *>()->mode(), Composer::Reply);
    }

    /// The names that scripts and readers rely on, in the English interface.
    void theNamesOfTheContractAreThere()
    {
        window().showPage(PageId::Inbox);
        QTest::qWait(300);
        QStringList names;
        for (auto *widget : window().findChildren<QWidget *>()) {
            if (auto *node = QAccessible::queryAccessibleInterface(widget); node && widget->isVisible())
                names += node->text(QAccessible::Name);
        }
        for (const QString &name : {u"Inbox"_s,       u"Tickets"_s,        u"Customers"_s,
                                    u"Activity"_s,    u"Knowledge"_s,      u"Dashboard"_s,
                                    u"Settings"_s,    u"Conversations"_s,  u"Messages"_s,
                                    u"Plan"_s,        u"Audit log"_s,      u"Proposed actions"_s,
                                    u"Message"_s,     u"Human Approval"_s, u"Send"_s,
                                    u"Approve"_s,     u"Edit draft"_s,     u"Reject"_s,
                                    u"View"_s,        u"Reply"_s,          u"Customer message"_s,
                                    u"Private note"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<AccessibilityTest>(argc, argv);
}

#include "AccessibilityTest.moc"
