#include "core/settings/Settings.h"
#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Hands.h"
#include "tests/ui/Shot.h"
#include "tests/ui/Texts.h"
#include "ui/kit/KeyCap.h"
#include "ui/kit/RowList.h"
#include "ui/kit/Shortcuts.h"
#include "ui/knowledge/ArticleReader.h"
#include "ui/settings/KeyField.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/ShortcutOverlay.h"

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
using namespace Hands;

/// Every command by palette, menu and key; keys bound anew.
class CommandsTest : public ConsoleTest
{
    Q_OBJECT

private:
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

    static QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
    {
        QFile file(folder.filePath(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        return written ? file.fileName() : QString();
    }

    /// Drops files onto `target`, as a file manager does.
    static void drop(QWidget *target, const QStringList &files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls += QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

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

    /// Somebody who never saw the program: `?` tells the keys, the keys do what it says, Ctrl+K finds the rest.
    void aNewUserFindsTheKeys()
    {
        const auto waiting =
            m_desk->send(CustomerId{2}, u"I'm having trouble integrating your API, getting 401 errors"_s, true);
        QVERIFY(waiting && waiting->run.state == RunState::Pending);
        window().findChild<QListView *>()->setFocus();
        press(window(), Qt::Key_Question);
        ShortcutOverlay *overlay = nullptr;
        QTRY_VERIFY((overlay = window().findChild<ShortcutOverlay *>()) && overlay->isVisible());
        QStringList keys;
        for (const KeyCap *cap : overlay->findChildren<KeyCap *>())
            keys += cap->accessibleName();
        for (const Shortcut &shortcut : shortcuts())
            QVERIFY2(keyText(shortcut.id).isEmpty() || keys.contains(keyText(shortcut.id)), qPrintable(shortcut.text));
        const QStringList cut = Texts::clipped(*overlay);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        shoot(*overlay, u"overlay"_s);
        press(window(), Qt::Key_Question);
        QTRY_VERIFY(!QApplication::activeModalWidget());

        // To what waits, and from one to the next.
        auto *list = awaited<QListView>(window(), u"Conversations"_s);
        QVERIFY(list);
        list->setFocus();
        const int before = list->currentIndex().row();
        press(window(), Qt::Key_J);
        QTRY_COMPARE(list->currentIndex().row(), before + 1);
        press(window(), Qt::Key_K);
        QTRY_COMPARE(list->currentIndex().row(), before);

        // The command that is looked for by a word of it; its key stands beside it.
        CommandPalette *palette = openPalette();
        QVERIFY(palette);
        type(window(), u"appr"_s);
        QTRY_VERIFY(textsOf(*palette).filter(u"pprov"_s).size() >= 2);
        shoot(*palette, u"palette-found"_s);
        press(window(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
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

    void aDroppedArticleIsAskedAboutThenCopiedAndFound()
    {
        QTemporaryDir kb;
        QVERIFY(QFile::copy(desk().knowledgeFolder() + u"/pricing.md"_s, kb.filePath(u"pricing.md"_s)));
        QVERIFY(TestDesk::wait(desk().openKnowledge(kb.path())));
        const QTemporaryDir folder;
        const QString article = writeFile(folder, u"lighthouse.md"_s, "# Lighthouse\n\nThe lamp is lit at dusk.\n");
        window().showPage(PageId::Knowledge);
        QWidget *page = window().pageWidget(PageId::Knowledge);

        // Asked first; Esc leaves everything as it was.
        drop(page, {article});
        QVERIFY(awaited<QWidget>(window(), u"Add 1 article?"_s));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(!QFile::exists(kb.filePath(u"lighthouse.md"_s)));

        drop(page, {article, writeFile(folder, u"harbour.markdown"_s, "# Harbour\n\nShips rest here.\n")});
        QVERIFY(awaited<QWidget>(window(), u"Add 2 articles?"_s));
        shoot(*QApplication::activeModalWidget(), u"dropped-articles"_s);
        auto *add = awaited<QAbstractButton>(*QApplication::activeModalWidget(), u"Add"_s);
        QVERIFY(add);
        clickOn(add);
        QTRY_VERIFY(desk().knowledge()->article(u"lighthouse.md"_s) && desk().knowledge()->article(u"harbour.md"_s));
        QFile copied(kb.filePath(u"lighthouse.md"_s));
        QVERIFY(copied.open(QIODevice::ReadOnly));
        QCOMPARE(copied.readAll(), QByteArray("# Lighthouse\n\nThe lamp is lit at dusk.\n"));
        QVERIFY(QFile::exists(article));

        // Found by search, and shown from the toast.
        auto *search = awaited<QLineEdit>(window(), u"Search knowledge"_s);
        QVERIFY(search);
        search->setText(u"lamp dusk"_s);
        auto *results = awaited<QListView>(window(), u"Results"_s);
        QVERIFY(results);
        QTRY_VERIFY(results->model()->rowCount() > 0);
        const QString first = results->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(first.contains(u"lighthouse.md"_s), qPrintable(first));
        auto *show = awaited<QAbstractButton>(window(), u"Show"_s);
        QVERIFY(show);
        clickOn(show);
        QTRY_VERIFY(window().findChild<ArticleReader *>()->file() == u"lighthouse.md"_s);

        // One that is there already is not overwritten, and none of them is added.
        drop(page, {article, writeFile(folder, u"pier.md"_s, "# Pier\n")});
        QVERIFY(awaited<QWidget>(window(), u"Add 2 articles?"_s));
        clickOn(awaited<QAbstractButton>(*QApplication::activeModalWidget(), u"Add"_s));
        QVERIFY(awaited<QWidget>(window(), u"Nothing was added"_s));
        QVERIFY(!QFile::exists(kb.filePath(u"pier.md"_s)));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void otherFilesAreTakenWhereTheyAreDropped()
    {
        const QTemporaryDir folder;
        // What it cannot take is named.
        drop(&window(), {writeFile(folder, u"holiday.png"_s, "no picture")});
        QVERIFY(awaited<QWidget>(window(), u"Nothing was added"_s));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        // A table of customers is shown before it is stored.
        drop(&window(), {writeFile(folder, u"customers.csv"_s, "name,email\nGrace Lee,grace@example.com\n")});
        QTRY_COMPARE(window().currentPage(), PageId::Customers);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY(awaited<QAbstractButton>(*QApplication::activeModalWidget(), u"Import 1 customer"_s));
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
    return runConsoleTest<CommandsTest>(argc, argv);
}

#include "CommandsTest.moc"
