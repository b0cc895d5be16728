#pragma once

#include "core/base/Error.h"

#include <QString>
#include <functional>

class QWidget;

/// The questions every room asks. All open window-modal and return at once; the callback runs when the person answered
/// and not at all when the parent died first.
namespace Dialogs {

struct Question {
    QString title;
    QString text; ///< says what will happen; plain
    QString action; ///< what the button does: "Delete", "Turn off"
    bool destructive = false; ///< no default button, the focus starts on Cancel
};
void confirm(QWidget *parent, const Question &question, const std::function<void()> &accepted);

/// Says what happened, what is safe and what to do (the error's message); the detail stands behind "Details".
void showError(QWidget *parent, const QString &title, const Error &error);

struct Prompt {
    QString title;
    QString label; ///< the field's name
    QString placeholder = {};
    QString action;
    bool required = false; ///< the button waits for text
    int limit = 500;
};
/// One line of text, trimmed: a reason, a name.
void askText(QWidget *parent, const Prompt &prompt, const std::function<void(const QString &)> &accepted);

} // namespace Dialogs
