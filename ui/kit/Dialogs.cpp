#include "ui/kit/Dialogs.h"

#include "core/base/Text.h"
#include "ui/kit/Dialog.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TextView.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace {

constexpr int TextWidth = 380;

QString say(const char *text)
{
    return QCoreApplication::translate("Dialogs", text);
}

PlainLabel *paragraph(const QString &text, Role role = Role::Text)
{
    auto *label = new PlainLabel(text, Type::Body, role);
    label->setWordWrap(true);
    label->setMinimumWidth(TextWidth);
    return label;
}

} // namespace

namespace Dialogs {

void confirm(QWidget *parent, const Question &question, const std::function<void()> &accepted)
{
    auto *dialog = new Dialog(question.title, parent);
    dialog->body()->addWidget(paragraph(question.text));
    dialog->setAccessibleDescription(question.text);
    Button *cancel = dialog->addCloseButton(say(QT_TRANSLATE_NOOP("Dialogs", "Cancel")));
    Button *action =
        dialog->addButton(question.action, question.destructive ? Button::Look::Danger : Button::Look::Primary);
    if (question.destructive) {
        cancel->setFocus(Qt::OtherFocusReason);
    } else {
        action->setDefault(true);
        action->setFocus(Qt::OtherFocusReason);
    }
    QObject::connect(action, &QAbstractButton::clicked, dialog, [dialog] { dialog->accept(); });
    QObject::connect(dialog, &QDialog::accepted, parent, [accepted] { accepted(); });
    dialog->open();
}

void showError(QWidget *parent, const QString &title, const Error &error)
{
    auto *dialog = new Dialog(title, parent);
    dialog->body()->addWidget(paragraph(error.message));
    dialog->setAccessibleDescription(error.message);
    if (!error.detail.isEmpty()) {
        auto *detail = new TextView;
        detail->setType(Type::Fixed);
        detail->setText(error.detail);
        detail->setAccessibleName(say(QT_TRANSLATE_NOOP("Dialogs", "Details")));
        detail->setMinimumHeight(120);
        detail->hide();
        dialog->body()->addWidget(detail, 1);
        auto *more = new Button(say(QT_TRANSLATE_NOOP("Dialogs", "Details")), Button::Look::Quiet);
        more->setCheckable(true);
        QObject::connect(more, &QAbstractButton::toggled, detail, [detail](bool shown) { detail->setVisible(shown); });
        dialog->addToFoot(more);
    }
    Button *close = dialog->addCloseButton(say(QT_TRANSLATE_NOOP("Dialogs", "Close")));
    close->setDefault(true);
    close->setFocus(Qt::OtherFocusReason);
    dialog->open();
}

void askText(QWidget *parent, const Prompt &prompt, const std::function<void(const QString &)> &accepted)
{
    auto *dialog = new Dialog(prompt.title, parent);
    auto *label = new PlainLabel(prompt.label, Type::Small, QFont::Medium, Role::Text2);
    auto *field = new QLineEdit;
    field->setMaxLength(prompt.limit);
    field->setPlaceholderText(prompt.placeholder);
    field->setAccessibleName(prompt.label);
    field->setMinimumWidth(TextWidth);
    label->setBuddy(field);
    dialog->body()->setSpacing(space(1));
    dialog->body()->addWidget(label);
    dialog->body()->addWidget(field);
    dialog->addCloseButton(say(QT_TRANSLATE_NOOP("Dialogs", "Cancel")));
    Button *action = dialog->addButton(prompt.action, Button::Look::Primary);
    action->setDefault(true);
    if (prompt.required) {
        const QString reason = say(QT_TRANSLATE_NOOP("Dialogs", "Type something first"));
        action->setDisabledReason(reason);
        QObject::connect(field, &QLineEdit::textChanged, action, [action, reason](const QString &text) {
            action->setDisabledReason(text.trimmed().isEmpty() ? reason : QString());
        });
    }
    QObject::connect(action, &QAbstractButton::clicked, dialog, [dialog] { dialog->accept(); });
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [accepted, field] { accepted(sanitizeText(field->text()).trimmed()); });
    field->setFocus(Qt::OtherFocusReason);
    dialog->open();
}

} // namespace Dialogs
