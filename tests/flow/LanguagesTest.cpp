#include "core/settings/Languages.h"
#include "core/desk/GuestDesk.h"
#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Hands.h"
#include "tests/ui/Shot.h"
#include "tests/ui/Texts.h"
#include "ui/guest/GuestWindow.h"
#include "ui/kit/BannerHost.h"
#include "ui/kit/MenuButton.h"
#include "ui/kit/TicketWords.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Rail.h"
#include "ui/shell/ShortcutOverlay.h"

#include <QListView>

using namespace Qt::StringLiterals;
using namespace Hands;

/// Every page in every language at twice the usual scale, in the least window: nothing cut, nothing left in English,
/// Arabic the other way round.
class LanguagesTest : public ConsoleTest
{
    Q_OBJECT

private:
    std::unique_ptr<Translations> m_translations;

    static QSet<QString> foreignWords(const QString &code)
    {
        return Texts::foreignWords(QStringLiteral(FRONTDESK_SOURCE_DIR "/translations/frontdesk_%1.ts").arg(code));
    }

    void speak(const QString &code)
    {
        m_translations->use(code);
        QApplication::setLayoutDirection(m_translations->direction());
    }

    void look(QWidget &shown, const QString &code, const QString &place)
    {
        QTest::qWait(250); // what pages read has come
        QStringList cut;
        // Layouts settle when the machine lets them.
        const bool fits = QTest::qWaitFor([&] { return (cut = Texts::clipped(shown)).isEmpty(); }, 20'000);
        shoot(shown, code + u"-"_s + place);
        QVERIFY2(fits, qPrintable(code + u" "_s + place + u" cuts:\n"_s + cut.join(u"\n"_s)));
        if (code == u"en"_s)
            return;
        const QStringList english = Texts::found(shown, foreignWords(code));
        QVERIFY2(english.isEmpty(), qPrintable(code + u" "_s + place + u" says:\n"_s + english.join(u"\n"_s)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_translations = std::make_unique<Translations>();
        makeDesk();
        const auto waiting =
            m_desk->send(CustomerId{2}, u"I'm having trouble integrating your API, getting 401 errors"_s, true);
        QVERIFY(waiting && waiting->run.state == RunState::Pending);
    }

    void cleanup() { m_console.reset(); }

    void cleanupTestCase()
    {
        speak(u"en"_s);
        m_desk.reset();
    }

    void everyLanguageHasItsWords_data()
    {
        QTest::addColumn<QString>("code");
        for (const InterfaceLanguage &language : interfaceLanguages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void everyLanguageHasItsWords()
    {
        QFETCH(QString, code);
        speak(code);
        // The texts of plural forms come from a file in English too.
        QVERIFY(!QCoreApplication::translate("ArticlesPane", "%n article(s)", nullptr, 1).contains(u'('));
        if (code != u"en"_s)
            QVERIFY(QCoreApplication::translate("Rail", "Settings") != u"Settings"_s);
    }

    void everyPageFitsAndIsTranslated_data() { everyLanguageHasItsWords_data(); }

    void everyPageFitsAndIsTranslated()
    {
        QFETCH(QString, code);
        speak(code);
        openWindow(desk(), {960, 540}); // 1920 x 1080 at 200 %
        m_console->openConversation(ConversationId{2});
        QCOMPARE(window().layoutDirection(), code == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
        const bool railIsRight = window().rail().mapTo(&window(), QPoint()).x() > window().width() / 2;
        QCOMPARE(railIsRight, code == u"ar"_s);
        for (const PageId page : {PageId::Inbox, PageId::Tickets, PageId::Customers, PageId::Activity,
                                  PageId::Knowledge, PageId::Dashboard}) {
            window().showPage(page);
            look(window(), code, QStringLiteral("page%1").arg(int(page)));
        }
        window().showPage(PageId::Settings);
        auto *sections = window().pageWidget(PageId::Settings)->findChild<QListView *>();
        QVERIFY(sections);
        for (int row = 0; row < sections->model()->rowCount(); ++row) {
            sections->setCurrentIndex(sections->model()->index(row, 0));
            look(window(), code, u"settings "_s + QString::number(row));
        }
    }

    void theGuestsWindowToo_data() { everyLanguageHasItsWords_data(); }

    void theGuestsWindowToo()
    {
        QFETCH(QString, code);
        speak(code);
        GuestWindow guest(m_desk->desk().guest(CustomerId{2}));
        guest.resize(360, 540);
        guest.show();
        QVERIFY(QTest::qWaitForWindowExposed(&guest));
        look(guest, code, u"guest"_s);
    }

    void theKeysAndTheCommandsToo_data() { everyLanguageHasItsWords_data(); }

    void theKeysAndTheCommandsToo()
    {
        QFETCH(QString, code);
        speak(code);
        openWindow(desk(), {960, 540});
        press(window(), Qt::Key_K, Qt::ControlModifier);
        CommandPalette *palette = nullptr;
        QTRY_VERIFY((palette = window().findChild<CommandPalette *>()) && palette->isVisible());
        look(*palette, code, u"palette"_s);
        QTest::keyClick(palette, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());

        press(window(), Qt::Key_Question);
        ShortcutOverlay *overlay = nullptr;
        QTRY_VERIFY((overlay = window().findChild<ShortcutOverlay *>()) && overlay->isVisible());
        look(*overlay, code, u"shortcuts"_s);
        QVERIFY2(overlay->width() <= window().width() && overlay->height() <= window().height(),
                 qPrintable(u"%1 x %2"_s.arg(overlay->width()).arg(overlay->height())));
        QCOMPARE(overlay->layoutDirection(), code == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
        QTest::keyClick(overlay, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void categoriesAreToldInTheReadersLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("told");
        QTest::newRow("English") << u"en"_s << u"feature_request"_s << u"Feature request"_s;
        QTest::newRow("German") << u"de"_s << u"billing"_s << u"Abrechnung"_s;
        QTest::newRow("written with a capital") << u"de"_s << u"Billing"_s << u"Abrechnung"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"integration"_s << u"連携"_s;
        QTest::newRow("Arabic") << u"ar"_s << u"bug"_s << u"خلل"_s;
        QTest::newRow("a word of the team's own") << u"fr"_s << u"priority_care"_s << u"Priority care"_s;
    }

    void categoriesAreToldInTheReadersLanguage()
    {
        QFETCH(QString, code);
        QFETCH(QString, stored);
        speak(code);
        QTEST(TicketWords::category(stored), "told");
    }

    void aCategoryIsToldTranslatedAndFilteredAsStored()
    {
        speak(u"de"_s);
        openWindow(desk(), {1440, 900}, PageId::Tickets);
        auto *category = awaited<QAbstractButton>(window(), u"Kategorie"_s);
        QVERIFY(category);
        QAction *billing = nullptr;
        for (QAction *entry : qobject_cast<MenuButton *>(category)->menu().actions()) {
            if (entry->text() == u"Abrechnung"_s)
                billing = entry;
        }
        QVERIFY(billing);
        billing->trigger();
        auto *tickets = awaited<QListView>(window(), u"Tickets"_s);
        QVERIFY(tickets);
        TicketQuery query;
        query.category = u"billing"_s;
        const auto stored = TestDesk::wait(desk().tickets(query, {}, 100));
        QVERIFY(stored && !stored->rows.empty());
        QTRY_COMPARE(std::size_t(tickets->model()->rowCount()), stored->rows.size());
        shoot(window(), u"de-category"_s);
    }

    void theLanguageChangesWhileTheWindowIsOpen()
    {
        speak(u"en"_s);
        openWindow(desk(), {1200, 800}, PageId::Tickets);
        QVERIFY(awaited<QWidget>(window(), u"Customers"_s));
        speak(u"ar"_s);
        m_console->retranslate();
        QVERIFY(awaited<QWidget>(window(), u"العملاء"_s));
        QCOMPARE(window().currentPage(), PageId::Tickets);
        QCOMPARE(window().layoutDirection(), Qt::RightToLeft);
        QVERIFY(!named<QWidget>(window(), u"Customers"_s));
    }

    void whatIsWrongIsToldInTheOtherLanguageToo()
    {
        speak(u"en"_s);
        openWindow(desk(), {1200, 800});
        QVERIFY(awaited<QWidget>(window(), u"Gmail not connected"_s));
        m_desk->knowledge().setFolder(u"/nowhere"_s);
        QTRY_VERIFY(window().banners().shows(u"knowledge"_s));
        speak(u"de"_s);
        m_console->retranslate();
        QVERIFY(awaited<QWidget>(window(), u"Gmail nicht verbunden"_s));
        QVERIFY(awaited<QWidget>(window(), u"Die Artikel können nicht gelesen werden"_s));
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_SCALE_FACTOR", "2");
    return runConsoleTest<LanguagesTest>(argc, argv);
}

#include "LanguagesTest.moc"
