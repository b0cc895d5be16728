#pragma once

#include "ui/kit/Button.h"

#include <QDialog>

class ElidedLabel;
class QHBoxLayout;
class QVBoxLayout;

/// The frame of our dialogs: title and a quieter line, a body, a foot with buttons. Open it with open(); Esc closes;
/// it deletes itself when it is closed. Enter does the default button, which no destructive dialog has.
class Dialog : public QDialog
{
    Q_OBJECT
public:
    explicit Dialog(const QString &title, QWidget *parent = nullptr);

    void setSub(const QString &text);
    /// At the trailing side of the head, before the close button.
    void addToHead(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }
    /// At the leading side of the foot.
    void addToFoot(QWidget *widget);
    Button *addButton(const QString &text, Button::Look look = Button::Look::Normal);
    /// A normal button with the key "Esc" that rejects.
    Button *addCloseButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_title;
    ElidedLabel *m_sub;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    QHBoxLayout *m_footStart;
    QHBoxLayout *m_footEnd;
    QWidget *m_foot;
};
