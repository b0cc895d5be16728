#include "core/settings/Languages.h"
#include "app/Translations.h"
#include "app/console/Console.h"
#include "core/desk/GuestDesk.h"
#include "tests/kit/TestDesk.h"
#include "tests/ui/Find.h"
#include "tests/ui/Shot.h"
#include "tests/ui/Texts.h"
#include "ui/guest/GuestWindow.h"
#include "ui/kit/Theme.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Rail.h"

#include <QListView>

using namespace Qt::StringLiterals;

/// Every page in every language at twice the usual scale, in the least window: nothing cut, nothing left in English,
/// Arabic the other way round.
class LanguagesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<Console> m_console;

    MainWindow &window() { return m_console->window(); }

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
        m_desk = std::make_unique<TestDesk>();
        QVERIFY2(m_desk->isValid(), qPrintable(m_desk->problem()));
        QVERIFY(m_desk->seed());
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
        QVERIFY(!QCoreApplication::translate("KnowledgePage", "%n article(s)", nullptr, 1).contains(u'('));
        if (code != u"en"_s)
            QVERIFY(QCoreApplication::translate("Rail", "Settings") != u"Settings"_s);
    }

    void everyPageFitsAndIsTranslated_data() { everyLanguageHasItsWords_data(); }

    void everyPageFitsAndIsTranslated()
    {
        QFETCH(QString, code);
        speak(code);
        m_console = std::make_unique<Console>(m_desk->desk());
        window().resize(960, 540); // 1920 x 1080 at 200 %
        m_console->begin(PageId::Inbox);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
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

    void theLanguageChangesWhileTheWindowIsOpen()
    {
        speak(u"en"_s);
        m_console = std::make_unique<Console>(m_desk->desk());
        window().resize(1200, 800);
        m_console->begin(PageId::Tickets);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QVERIFY(awaited<QWidget>(window(), u"Customers"_s));
        speak(u"ar"_s);
        m_console->retranslate();
        QVERIFY(awaited<QWidget>(window(), u"العملاء"_s));
        QCOMPARE(window().currentPage(), PageId::Tickets);
        QCOMPARE(window().layoutDirection(), Qt::RightToLeft);
        QVERIFY(!named<QWidget>(window(), u"Customers"_s));
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_SCALE_FACTOR", "2");
    QApplication app(argc, argv);
    Theme theme;
    theme.setMode(ThemeMode::Light);
    theme.install();
    LanguagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "LanguagesTest.moc"
