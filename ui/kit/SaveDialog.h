#pragma once

#include <QString>
#include <functional>

class QWidget;

/// Asks where a file called `name` is to be saved, in a dialog of `parent`'s window; `chosen` is called with the path,
/// and never when the person or `parent` goes away before.
void askWhereToSave(QWidget *parent, const QString &title, const QString &name,
                    const std::function<void(const QString &path)> &chosen);
