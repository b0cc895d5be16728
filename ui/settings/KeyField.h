#pragma once

#include <QKeySequence>
#include <QLineEdit>

/// A field that takes keys instead of text: while it has the focus the next combination pressed is the answer. Tab
/// moves on, Escape leaves things as they are, Backspace takes the keys away.
class KeyField : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);

Q_SIGNALS:
    void chosen(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QKeySequence m_keys;
};
