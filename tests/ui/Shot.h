#pragma once

#include <QDir>
#include <QTest>
#include <QWidget>

/// Saves what `widget` shows as `<name>.png` into the folder that FRONTDESK_SHOTS names, for looking at; does nothing
/// when it is unset.
inline void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("FRONTDESK_SHOTS");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QTest::qWait(50); // pending layouts and paints
    QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}
