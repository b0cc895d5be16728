#pragma once

#include "tests/ui/Find.h"

#include <QApplication>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>

/// Hands on the keyboard: whoever has the focus gets the keys.
namespace Hands {

/// Who gets the keys now: `window` or the dialog over it is the active one.
inline QWidget *receiver(QWidget &window)
{
    // A window that became active gives the focus only when its event is delivered, and that may come late.
    QTest::qWait(0);
    // No window manager hands it back when a dialog or a list of completions closes.
    if (!QApplication::activeWindow() || !QApplication::activeWindow()->isVisible()) {
        QWidget *top = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &window;
        top->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(top);
    }
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    return QApplication::focusWidget() ? QApplication::focusWidget() : &window;
}

inline void press(QWidget &window, int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(receiver(window), Qt::Key(key), modifiers);
}

inline void type(QWidget &window, const QString &text)
{
    QTest::keyClicks(receiver(window), text);
}

/// As an input method hands it over: text that no key of a keyboard makes.
inline void compose(QWidget &window, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(receiver(window), &event);
}

/// Tab until the widget of this accessible name has the focus.
inline bool tabTo(QWidget &window, const QString &name, int most = 160)
{
    for (int i = 0; i < most; ++i) {
        QWidget *focus = QApplication::focusWidget();
        const QAccessibleInterface *accessible = focus ? QAccessible::queryAccessibleInterface(focus) : nullptr;
        if (focus && (focus->accessibleName() == name || (accessible && accessible->text(QAccessible::Name) == name)))
            return true;
        press(window, Qt::Key_Tab);
    }
    return false;
}

inline void clickRow(QListView *view, int row, int x = -1, Qt::KeyboardModifiers modifiers = {})
{
    const QRect rect = view->visualRect(view->model()->index(row, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers,
                      x < 0 ? rect.center() : QPoint(rect.left() + x, rect.center().y()));
}

inline QString textOf(const QListView *view, int row)
{
    return view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

/// Answers the file dialog that is open below `window`, as typed into its field.
inline bool answerFileDialog(QWidget &window, const QString &path)
{
    QFileDialog *files = nullptr;
    if (!QTest::qWaitFor([&] { return (files = window.findChild<QFileDialog *>()) != nullptr; }, 5'000))
        return false;
    auto *name = files->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    if (!name)
        return false;
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([&] { return window.findChild<QFileDialog *>() == nullptr; }, 5'000);
}

} // namespace Hands
