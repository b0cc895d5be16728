#pragma once

#include "ui/kit/Surface.h"

#include <QTimer>

class PlainLabel;
class QLineEdit;

/// Ctrl+F: finds words in the shown conversation, however old. Enter goes to the next older message that holds them,
/// Shift+Enter to the newer one, Esc closes.
class FindBar : public Surface
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    void open();
    QString text() const;
    /// The message that is shown, from 1, and how many there are; 0 of 0 for none.
    void setPlace(int at, int count);

Q_SIGNALS:
    void searched(const QString &text);
    void stepped(int older); ///< 1 or -1
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
    PlainLabel *m_place;
    QTimer m_typing;
};
