#pragma once

#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Hands.h"
#include "tests/ui/Shot.h"

#include <QDialog>
#include <QFile>
#include <QMenu>

/// A test of a page through the window: hands for what every page has (lists, menus, dialogs), and a folder for files.
class PageTest : public ConsoleTest
{
protected:
    void showPage(PageId page)
    {
        window().showPage(page);
        QTRY_VERIFY(window().pageWidget(page)->isVisible());
    }

    void key(int key, Qt::KeyboardModifiers modifiers = {}) { Hands::press(window(), key, modifiers); }

    /// A line break is the Return key.
    void type(const QString &text)
    {
        const QStringList lines = text.split(QChar(u'\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                key(Qt::Key_Return);
            Hands::type(window(), lines[i]);
        }
    }

    QListView *list(const QString &name) { return awaited<QListView>(window(), name); }

    /// The dialog over the window, once it is active.
    QDialog *modal()
    {
        QDialog *found = nullptr;
        [[maybe_unused]] const bool came = QTest::qWaitFor(
            [&] {
                found = qobject_cast<QDialog *>(QApplication::activeModalWidget());
                return found && found->isActiveWindow();
            },
            5'000);
        return found;
    }

    /// The dialog of this object name, once it is seen.
    QDialog *dialog(const QString &objectName)
    {
        QDialog *found = nullptr;
        [[maybe_unused]] const bool came = QTest::qWaitFor(
            [&] { return (found = window().findChild<QDialog *>(objectName)) != nullptr && found->isVisible(); },
            5'000);
        return found;
    }

    /// After a dialog: no window manager gives the window its focus back.
    void backToWindow()
    {
        QTRY_VERIFY(!QApplication::activeModalWidget());
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    /// The menu that opened.
    QMenu *menu()
    {
        QMenu *found = nullptr;
        [[maybe_unused]] const bool came = QTest::qWaitFor(
            [&] { return (found = qobject_cast<QMenu *>(QApplication::activePopupWidget())) != nullptr; }, 5'000);
        return found;
    }

    /// Clicks the entry of an open menu; its words, without the key behind them.
    static bool clickEntry(QMenu &menu, const QString &words)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().section(QChar(u'\t'), 0, 0) != words)
                continue;
            QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
            return true;
        }
        return false;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_files;
};
