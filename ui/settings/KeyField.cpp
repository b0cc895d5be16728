#include "ui/settings/KeyField.h"

#include "ui/kit/Shortcuts.h"

#include <QKeyEvent>

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

} // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setLayoutDirection(Qt::LeftToRight); // keys are written so in every language
}

void KeyField::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keyText(keys));
    setPlaceholderText(hasFocus() ? tr("Press keys") : tr("None"));
}

bool KeyField::event(QEvent *event)
{
    // Every combination is meant for this field, also one that is a shortcut.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isModifier(event->key()))
        return;
    if (isPlain && event->key() == Qt::Key_Escape) {
        clearFocus();
        return;
    }
    if (isPlain && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        Q_EMIT chosen({});
        return;
    }
    // A sign that needs Shift to be typed ("?") is that sign; a letter keeps its Shift.
    Qt::KeyboardModifiers modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool isLetter = event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z;
    const bool isSign = event->key() > Qt::Key_Space && event->key() < 0x01000000 && !isLetter;
    if (isSign && !(modifiers & ~Qt::ShiftModifier))
        modifiers &= ~Qt::ShiftModifier;
    Q_EMIT chosen(QKeySequence(QKeyCombination(modifiers, Qt::Key(event->key()))));
}

void KeyField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    clear();
    setPlaceholderText(tr("Press keys"));
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    setKeys(m_keys);
}
