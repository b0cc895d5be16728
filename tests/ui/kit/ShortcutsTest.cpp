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
    void cleanup() { setKeyBindings({}); }

    void everyKeyMeansOneThing()
    {
        QSet<QString> keys;
        QSet<int> ids;
        for (const Shortcut &shortcut : shortcuts()) {
            const QString key = shortcut.keys.toString(QKeySequence::PortableText);
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
            keys.insert(key);
            QVERIFY2(!areReservedKeys(shortcut.usual), qPrintable(key));
            QVERIFY(!ids.contains(int(shortcut.id)));
            ids.insert(int(shortcut.id));
            QVERIFY(!shortcut.text.isEmpty());
            QVERIFY(!shortcut.group.isEmpty());
            QCOMPARE(shortcutKeys(shortcut.id), shortcut.keys);
        }
        QCOMPARE(ids.size(), ShortcutCount);
    }

    void boundKeysHoldEverywhere()
    {
        setKeyBindings({{ShortcutId::Approve, QKeySequence(Qt::CTRL | Qt::Key_Y)}, {ShortcutId::Filter, {}}});
        QCOMPARE(keyText(ShortcutId::Approve), u"Ctrl Y"_s);
        QVERIFY(shortcutKeys(ShortcutId::Filter).isEmpty());
        QCOMPARE(usualKeys(ShortcutId::Approve), QKeySequence(Qt::Key_A));
        QCOMPARE(shortcutWith(QKeySequence(Qt::CTRL | Qt::Key_Y), ShortcutId::Reject), ShortcutId::Approve);
        QVERIFY(!shortcutWith(QKeySequence(Qt::Key_A), ShortcutId::Reject));
        QVERIFY(!shortcuts().at(int(ShortcutId::Approve)).singleKey);
    }

    void bindingsSurviveTheirText()
    {
        const KeyBindings bindings{{ShortcutId::Approve, QKeySequence(Qt::CTRL | Qt::Key_Y)},
                                   {ShortcutId::Filter, {}},
                                   {ShortcutId::Reject, QKeySequence(Qt::Key_R)}};
        const QString text = bindingsText(bindings);
        QVERIFY2(!text.contains(u"reject"_s), qPrintable(text)); // as usual: not worth a word
        const auto read = parseBindings(text.toUtf8());
        QVERIFY(read.has_value());
        QCOMPARE(read->value(ShortcutId::Approve), QKeySequence(Qt::CTRL | Qt::Key_Y));
        QVERIFY(read->contains(ShortcutId::Filter) && read->value(ShortcutId::Filter).isEmpty());
        QCOMPARE(read->size(), 2);
    }

    void wrongFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("keys") << u"no JSON object"_s;
        QTest::newRow("a list") << QByteArray("[1]") << u"no JSON object"_s;
        QTest::newRow("unknown command") << QByteArray(R"({"dance":"D"})") << u"dance"_s;
        QTest::newRow("no key") << QByteArray(R"({"approve":"Shiftt+Q+Q"})") << u"approve"_s;
        QTest::newRow("a number") << QByteArray(R"({"approve":7})") << u"approve"_s;
        QTest::newRow("two combinations") << QByteArray(R"({"approve":"Ctrl+X, Ctrl+S"})") << u"approve"_s;
        QTest::newRow("needed by text fields") << QByteArray(R"({"approve":"Ctrl+C"})") << u"Ctrl+C"_s;
        QTest::newRow("twice") << QByteArray(R"({"approve":"F9","reject":"F9"})") << u"F9"_s;
        QTest::newRow("a default's") << QByteArray(R"({"approve":"J"})") << u"Next"_s;
    }

    void wrongFilesAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const auto read = parseBindings(text);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY2(read.error().message.contains(said), qPrintable(read.error().message));
    }

    void singleKeysAreThoseWithoutAModifier()
    {
        for (const Shortcut &shortcut : shortcuts()) {
            if (shortcut.keys.isEmpty())
                continue;
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

QTEST_MAIN(ShortcutsTest)
#include "ShortcutsTest.moc"
