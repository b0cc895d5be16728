#pragma once

#include "ui/kit/Button.h"

#include <QMenu>

/// A button with a chevron that opens a menu below itself. Unlike QPushButton::setMenu() it does not run a loop of its
/// own while the menu is open. Down opens it too; the first entry is current then.
class MenuButton : public Button
{
    Q_OBJECT
public:
    explicit MenuButton(const QString &text, QWidget *parent = nullptr);

    QMenu &menu() { return *m_menu; } ///< child

Q_SIGNALS:
    void aboutToOpen(); ///< the last moment to fill the menu

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    int trailingRoom() const override;

private:
    void open();

    QMenu *m_menu;
};
