#include "app/console/Console.h"
#include "core/settings/Settings.h"
#include "tests/kit/TestDesk.h"
#include "tests/ui/Find.h"
#include "tests/ui/Shot.h"
#include "ui/kit/RowList.h"
#include "ui/kit/Theme.h"
#include "ui/settings/KeyField.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

/// Every command by palette, menu and key; keys bound anew.
class CommandsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Console> m_console;

    MainWindow &window() { return m_console->window(); }

    CommandPalette *openPalette()
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        CommandPalette *palette = nullptr;
        const bool opened =
            QTest::qWaitFor([&] { return (palette = window().findChild<CommandPalette *>()) && palette->isVisible(); });
        return opened ? palette : nullptr;
    }

    static QStringList textsOf(CommandPalette &palette, int role = Qt::DisplayRole)
    {
        const QAbstractItemModel *model = palette.findChild<RowList *>()->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts += model->index(row, 0).data(role).toString();
        return texts;
    }

    QList<QAction *> menuActions()
    {
        QList<QAction *> actions;
        for (QAction *menu : window().menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (!action->isSeparator())
                    actions += action;
            }
        }
        return actions;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        QVERIFY2(m_desk->isValid(), qPrintable(m_desk->problem()));
        QVERIFY(m_desk->seed());
        m_console = std::make_unique<Console>(m_desk->desk());
        window().resize(1440, 900);
        m_console->begin(PageId::Inbox);
        window().show();
        QApplication::setActiveWindow(&window());
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup()
    {
        m_console.reset();
        m_desk.reset();
    }

    void everyCommandIsInThePaletteTheMenusAndOnAKey()
    {
        CommandPalette *palette = openPalette();
        QVERIFY(palette);
        const QStringList listed = textsOf(*palette);
        const QList<QAction *> inMenus = menuActions();
        QVERIFY(inMenus.size() >= 35);
        for (QAction *command : window().commands()) {
            const QString text = QString(command->text()).remove(u'&');
            QVERIFY2(listed.contains(text), qPrintable(text + u" is not in the palette"_s));
            QVERIFY2(inMenus.contains(command), qPrintable(text + u" is in no menu"_s));
        }
        for (QAction *action : inMenus)
            QVERIFY2(window().commands().contains(action),
                     qPrintable(action->text() + u" is in a menu and not in the palette"_s));
        // A menu is reached by the letter that its title underlines, and every one has another.
        QSet<QString> mnemonics;
        for (QAction *menu : window().menuBar()->actions()) {
            const QString letter = menu->text().section(u'&', 1).left(1).toLower();
            QVERIFY2(!letter.isEmpty() && !mnemonics.contains(letter), qPrintable(menu->text()));
            mnemonics.insert(letter);
        }
        QHash<QKeySequence, QString> keys;
        for (const QAction *command : window().commands()) {
            if (command->shortcut().isEmpty())
                continue;
            QVERIFY2(!keys.contains(command->shortcut()), qPrintable(command->text()));
            keys.insert(command->shortcut(), command->text());
        }
        shoot(*palette, u"palette"_s);
    }

    void whatCanDoNothingSaysWhy()
    {
        m_console->window().showPage(PageId::Dashboard);
        CommandPalette *palette = openPalette();
        QVERIFY(palette);
        const QStringList texts = textsOf(*palette);
        const QStringList reasons = textsOf(*palette, PaletteModel::WhyNotRole);
        QCOMPARE(reasons.at(texts.indexOf(u"Approve"_s)), u"Go to the inbox first."_s);
        QVERIFY(reasons.at(texts.indexOf(u"Quit"_s)).isEmpty());
        // What can be done comes first.
        const auto firstReason = std::find_if(reasons.begin(), reasons.end(), [](auto &r) { return !r.isEmpty(); });
        QVERIFY(std::all_of(firstReason, reasons.end(), [](auto &r) { return !r.isEmpty(); }));
        // Enter on it does nothing and leaves the palette open.
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"discard a stale"_s);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(palette->isVisible());
    }

    void aCustomerIsFoundAndOpened()
    {
        CommandPalette *palette = openPalette();
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"Carol"_s);
        QTRY_VERIFY(textsOf(*palette, PaletteModel::GroupRole).contains(u"Customer"_s));
        const auto row = textsOf(*palette, PaletteModel::GroupRole).indexOf(u"Customer"_s);
        for (qsizetype i = 0; i < row; ++i)
            QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Down);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(window().currentPage(), PageId::Customers);
        QTRY_VERIFY(named<QWidget>(window(), u"Carol Williams"_s));
    }

    void aSectionOfTheSettingsIsAPlace()
    {
        CommandPalette *palette = openPalette();
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"notifications"_s);
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(window().currentPage(), PageId::Settings);
        QVERIFY(named<QAbstractButton>(window(), u"New messages and drafts that wait"_s));
    }

    void aKeyThatCanDoNothingSaysWhy()
    {
        window().showPage(PageId::Tickets);
        QTest::keyClick(&window(), Qt::Key_A);
        QTRY_VERIFY(named<QWidget>(window(), u"Go to the inbox first."_s));
    }

    void keysAreBoundAnewAndHoldAtOnce()
    {
        window().showPage(PageId::Settings);
        auto *sections = named<QListView>(window(), u"Sections"_s);
        QVERIFY(sections);
        sections->setCurrentIndex(sections->model()->index(sections->model()->rowCount() - 1, 0));
        auto *field = awaited<KeyField>(window(), u"Tickets"_s);
        QVERIFY(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_F9);
        QTRY_COMPARE(shortcutKeys(ShortcutId::PageTickets), QKeySequence(Qt::Key_F9));
        QCOMPARE(field->text(), u"F9"_s);
        shoot(window(), u"shortcuts"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), u"F9"_s);
        QTest::keyClick(&window(), Qt::Key_F9);
        QTRY_COMPARE(window().currentPage(), PageId::Tickets);
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window().currentPage(), PageId::Tickets);
        QVERIFY(m_desk->settings().value(Keys::Shortcuts).contains(u"F9"_s));
    }

    void takenKeysAreTakenOnlyWhenThePersonSaysSo()
    {
        window().showPage(PageId::Settings);
        auto *sections = named<QListView>(window(), u"Sections"_s);
        sections->setCurrentIndex(sections->model()->index(sections->model()->rowCount() - 1, 0));
        auto *field = awaited<KeyField>(window(), u"Filter"_s);
        QVERIFY(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_J);
        auto *take = awaited<QAbstractButton>(window(), u"Take it"_s);
        QVERIFY(take);
        QCOMPARE(shortcutKeys(ShortcutId::NextItem), QKeySequence(Qt::Key_J));
        clickOn(take);
        QTRY_COMPARE(shortcutKeys(ShortcutId::Filter), QKeySequence(Qt::Key_J));
        QVERIFY(shortcutKeys(ShortcutId::NextItem).isEmpty());
        auto *reset = awaited<QAbstractButton>(window(), u"Reset all"_s);
        QVERIFY(reset);
        clickOn(reset);
        QTRY_COMPARE(shortcutKeys(ShortcutId::NextItem), QKeySequence(Qt::Key_J));
        QCOMPARE(shortcutKeys(ShortcutId::Filter), QKeySequence(Qt::Key_Slash));
    }

    void filesAreTakenWhereTheyAreDropped()
    {
        QTemporaryDir folder;
        const auto drop = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
            file.close();
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(file.fileName())});
            QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&window(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&window(), &event);
        };
        // An article is asked about before it is copied.
        drop(u"refunds.md"_s, "# Refunds\n\nWithin 14 days.");
        QVERIFY(awaited<QWidget>(window(), u"Add 1 article(s)?"_s));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        // What it cannot take is named.
        drop(u"holiday.png"_s, "no picture");
        QVERIFY(awaited<QWidget>(window(), u"Nothing was added"_s));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        // A table of customers is shown before it is stored.
        drop(u"customers.csv"_s, "name,email\nGrace Lee,grace@example.com\n");
        QTRY_COMPARE(window().currentPage(), PageId::Customers);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY(awaited<QAbstractButton>(*QApplication::activeModalWidget(), u"Import 1 customer(s)"_s));
        shoot(*QApplication::activeModalWidget(), u"dropped-table"_s);
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void lettersTypedIntoTextAreNoCommands()
    {
        auto *text = awaited<QPlainTextEdit>(window(), u"Message"_s);
        QVERIFY(text);
        text->setFocus();
        QTest::keyClicks(text, u"jkaer/c?"_s);
        QCOMPARE(text->toPlainText(), u"jkaer/c?"_s);
        QCOMPARE(window().currentPage(), PageId::Inbox);
    }
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Theme theme;
    theme.setMode(ThemeMode::Light);
    theme.install();
    CommandsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "CommandsTest.moc"
