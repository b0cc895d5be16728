#pragma once

#include "app/Translations.h"
#include "app/console/Console.h"
#include "tests/kit/TestDesk.h"
#include "tests/ui/Hands.h"
#include "ui/kit/Theme.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>

/// Where a test through the window begins: a desk, and the console over it. Derived tests say when it opens and closes.
class ConsoleTest : public QObject
{
public:
    /// The theme the program runs with, for tests that change it.
    void setTheme(Theme &theme) { m_theme = &theme; }

protected:
    MainWindow &window() { return m_console->window(); }
    Desk &desk() { return m_desk->desk(); }

    /// A desk of its own, with the demo customers when `seeded`.
    void makeDesk(bool seeded = true, LanguageModel *model = nullptr)
    {
        m_desk = std::make_unique<TestDesk>(QString(), model);
        QVERIFY2(m_desk->isValid(), qPrintable(m_desk->problem()));
        if (seeded)
            QVERIFY(m_desk->seed());
    }

    /// The window over a desk, shown and active.
    void openWindow(Desk &over, const QSize &size = {1440, 900}, PageId page = PageId::Inbox)
    {
        m_console = std::make_unique<Console>(over);
        window().resize(size);
        m_console->begin(page);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void open(bool seeded = true)
    {
        close();
        makeDesk(seeded);
        if (!QTest::currentTestFailed())
            openWindow(desk());
    }

    void close()
    {
        m_console.reset();
        m_desk.reset();
    }

    /// Chooses the conversation whose row begins with this name, with the mouse.
    void chooseConversation(const QString &customer)
    {
        auto *list = awaited<QListView>(window(), QStringLiteral("Conversations"));
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (!Hands::textOf(list, row).startsWith(customer))
                continue;
            Hands::clickRow(list, row);
            QTRY_VERIFY(named<QWidget>(window(), customer));
            return;
        }
        QFAIL(qPrintable(customer + QStringLiteral(" is not in the list")));
    }

    /// Writes a message of the customer into the open conversation, as an agent on the phone does.
    void sayAsCustomer(const QString &text)
    {
        auto *mode = named<QAbstractButton>(window(), QStringLiteral("Customer message"));
        QVERIFY(mode);
        clickOn(mode);
        auto *field = named<QPlainTextEdit>(window(), QStringLiteral("Message"));
        QVERIFY(field);
        field->setFocus();
        QTest::keyClicks(field, text);
        auto *send = named<QAbstractButton>(window(), QStringLiteral("Send"));
        QVERIFY(send && send->isEnabled());
        clickOn(send);
        QTRY_COMPARE(field->toPlainText(), QString());
    }

    Theme *m_theme = nullptr;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Console> m_console;
};

/// The main() of a test through the window: with the plurals of the English texts, the theme that FRONTDESK_SHOT_THEME
/// names, and window placements that stay out of the home of whoever runs it.
template <class Test>
int runConsoleTest(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Frontdesk"));
    QApplication::setApplicationName(QStringLiteral("frontdesk-test"));
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    installTranslations();
    Theme theme;
    theme.setMode(qEnvironmentVariable("FRONTDESK_SHOT_THEME") == QStringLiteral("dark") ? ThemeMode::Dark
                                                                                         : ThemeMode::Light);
    theme.install();
    Test test;
    if constexpr (std::is_base_of_v<ConsoleTest, Test>)
        test.setTheme(theme);
    return QTest::qExec(&test, argc, argv);
}
