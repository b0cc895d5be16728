#include "ui/kit/Announce.h"

#include "ui/kit/Announcer.h"

#include <QWidget>

void announce(QWidget *near, const QString &text)
{
    QWidget *window = near->window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->say(text);
}
