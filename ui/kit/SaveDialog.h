#pragma once

#include <QString>
#include <functional>

class QWidget;

/// Asks where a file called `name` is to be saved, in a dialog of `parent`'s window; a name typed without an ending
/// gets that of `name`. `chosen` is called with the path, and never when the person or `parent` goes away before.
/// `kind` names what is listed, as "PDF (*.pdf)"; everything without it.
void askWhereToSave(QWidget *parent, const QString &title, const QString &name,
                    const std::function<void(const QString &path)> &chosen, const QString &kind = {});
