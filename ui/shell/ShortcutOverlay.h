#pragma once

#include "ui/kit/Dialog.h"

class QScrollArea;

/// Every shortcut that has keys, by group, from the shortcut table: in as many columns as `parent` has room for, and
/// scrolled where it is not high enough. Esc or a second "?" closes it.
class ShortcutOverlay : public Dialog
{
    Q_OBJECT
public:
    explicit ShortcutOverlay(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QScrollArea *m_scroll;
};
