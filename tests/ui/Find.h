#pragma once

#include <QAccessible>
#include <QComboBox>
#include <QTest>
#include <QWidget>

/// The visible widget of type T with this accessible name below `root`; null when there is none. Tests find their way
/// as a screen reader does, so that a name that goes missing fails a test.
template <class T>
T *named(QWidget &root, const QString &name)
{
    for (T *candidate : root.findChildren<T *>()) {
        if (!candidate->isVisible())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(candidate);
        if (accessible && accessible->text(QAccessible::Name) == name)
            return candidate;
    }
    return nullptr;
}

/// Waits until it is there.
template <class T>
T *awaited(QWidget &root, const QString &name, int ms = 5'000)
{
    T *found = nullptr;
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return (found = named<T>(root, name)) != nullptr; }, ms);
    return found;
}

/// A combo box is named by its label, and its accessible text is its value.
inline QComboBox *comboBox(QWidget &root, const QString &name)
{
    for (auto *candidate : root.findChildren<QComboBox *>()) {
        if (candidate->isVisible() && candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

/// Clicks a button as a person does: in its middle.
inline void clickOn(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
}
