#pragma once

#include "ui/kit/Dialog.h"

/// Every shortcut by group, from the shortcut table. Esc or a second "?" closes it.
class ShortcutOverlay : public Dialog
{
    Q_OBJECT
public:
    explicit ShortcutOverlay(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
