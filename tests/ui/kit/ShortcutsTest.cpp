#include "ui/kit/Shortcuts.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSet>
#include <QSpinBox>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class ShortcutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyMeansOneThing()
    {
        QSet<QString> keys;
        QSet<int> ids;
        for (const Shortcut &shortcut : shortcuts()) {
            const QString key = shortcut.keys.toString(QKeySequence::PortableText);
            QVERIFY(!key.isEmpty());
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
            QVERIFY(!ids.contains(int(shortcut.id)));
            ids.insert(int(shortcut.id));
            QVERIFY(!shortcut.text.isEmpty());
            QVERIFY(!shortcut.group.isEmpty());
            QCOMPARE(shortcutKeys(shortcut.id), shortcut.keys);
        }
        QCOMPARE(ids.size(), int(ShortcutId::Back) + 1);
    }

    void singleKeysAreThoseWithoutAModifier()
    {
        for (const Shortcut &shortcut : shortcuts()) {
            const QKeyCombination combination = shortcut.keys[0];
            const bool isWordless = combination.key() == Qt::Key_Escape
                || (combination.key() >= Qt::Key_F1 && combination.key() <= Qt::Key_F35);
            const bool isPlain =
                !(combination.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
                && !isWordless;
            QVERIFY2(shortcut.singleKey == isPlain, qPrintable(shortcut.text));
        }
    }

    void theKeysAreTheSpecifications_data()
    {
        QTest::addColumn<ShortcutId>("id");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("cap");
        QTest::newRow("next") << ShortcutId::NextItem << u"J"_s << u"J"_s;
        QTest::newRow("previous") << ShortcutId::PreviousItem << u"K"_s << u"K"_s;
        QTest::newRow("open") << ShortcutId::OpenItem << u"Return"_s << u"Enter"_s;
        QTest::newRow("approve") << ShortcutId::Approve << u"A"_s << u"A"_s;
        QTest::newRow("edit") << ShortcutId::EditDraft << u"E"_s << u"E"_s;
        QTest::newRow("reject") << ShortcutId::Reject << u"R"_s << u"R"_s;
        QTest::newRow("new ticket") << ShortcutId::NewTicket << u"C"_s << u"C"_s;
        QTest::newRow("filter") << ShortcutId::Filter << u"/"_s << u"/"_s;
        QTest::newRow("commands") << ShortcutId::Commands << u"Ctrl+K"_s << u"Ctrl K"_s;
        QTest::newRow("search all") << ShortcutId::SearchAll << u"Ctrl+Shift+F"_s << u"Ctrl Shift F"_s;
        QTest::newRow("inbox") << ShortcutId::PageInbox << u"Ctrl+1"_s << u"Ctrl 1"_s;
        QTest::newRow("dashboard") << ShortcutId::PageDashboard << u"Ctrl+6"_s << u"Ctrl 6"_s;
        QTest::newRow("settings") << ShortcutId::PageSettings << u"Ctrl+,"_s << u"Ctrl ,"_s;
        QTest::newRow("send") << ShortcutId::Send << u"Ctrl+Return"_s << u"Ctrl Enter"_s;
        QTest::newRow("note") << ShortcutId::PrivateNote << u"Ctrl+Shift+N"_s << u"Ctrl Shift N"_s;
        QTest::newRow("article") << ShortcutId::InsertArticle << u"Ctrl+Shift+K"_s << u"Ctrl Shift K"_s;
        QTest::newRow("draft again") << ShortcutId::DraftAgain << u"Ctrl+G"_s << u"Ctrl G"_s;
        QTest::newRow("next pane") << ShortcutId::NextPane << u"F6"_s << u"F6"_s;
        QTest::newRow("overlay") << ShortcutId::Overlay << u"?"_s << u"?"_s;
        QTest::newRow("back") << ShortcutId::Back << u"Esc"_s << u"Esc"_s;
    }

    void theKeysAreTheSpecifications()
    {
        QFETCH(ShortcutId, id);
        QFETCH(QString, keys);
        QFETCH(QString, cap);
        QCOMPARE(shortcutKeys(id).toString(QKeySequence::PortableText), keys);
        QCOMPARE(keyText(id), cap);
    }

    void aPlusIsAKeyToo()
    {
        QCOMPARE(keyText(QKeySequence(u"Ctrl++"_s)), u"Ctrl +"_s);
        QCOMPARE(keyText(QKeySequence(u"+"_s)), u"+"_s);
        QCOMPARE(keyText(QKeySequence()), QString());
    }

    void lettersBelongToWhoeverTakesText()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *list = new QListView;
        auto *line = new QLineEdit;
        auto *plain = new QPlainTextEdit;
        auto *rich = new QTextEdit;
        auto *number = new QSpinBox;
        auto *choice = new QComboBox;
        for (QWidget *widget : QList<QWidget *>{list, line, plain, rich, number, choice})
            layout->addWidget(widget);
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));

        list->setFocus();
        QVERIFY(!singleKeysAreTaken());
        for (QWidget *widget : QList<QWidget *>{line, plain, rich, number, choice}) {
            widget->setFocus();
            QCOMPARE(QApplication::focusWidget(), widget);
            QVERIFY2(singleKeysAreTaken(), widget->metaObject()->className());
        }
        line->setReadOnly(true);
        plain->setReadOnly(true);
        rich->setReadOnly(true);
        for (QWidget *widget : QList<QWidget *>{line, plain, rich}) {
            widget->setFocus();
            QVERIFY2(!singleKeysAreTaken(), widget->metaObject()->className());
        }
    }

    void lettersBelongToAnOpenDialogOrMenu()
    {
        QWidget window;
        window.show();
        QVERIFY(!singleKeysAreTaken());
        QDialog dialog(&window);
        dialog.open();
        QVERIFY(singleKeysAreTaken());
        dialog.close();
        QVERIFY(!singleKeysAreTaken());
        QMenu menu(&window);
        menu.addAction(u"One"_s);
        menu.popup({});
        QVERIFY(singleKeysAreTaken());
        menu.close();
        QVERIFY(!singleKeysAreTaken());
    }
};

Q_DECLARE_METATYPE(ShortcutId)

QTEST_MAIN(ShortcutsTest)
#include "ShortcutsTest.moc"
