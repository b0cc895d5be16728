#include "ui/kit/Announcer.h"

#include "ui/kit/Accessibles.h"

Announcer::Announcer(QWidget *window) : QWidget(window)
{
    installAccessibles();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1);
}

void Announcer::say(const QString &text)
{
    hide(); // what is spoken is the appearance
    setAccessibleName(text);
    show();
    lower();
}
