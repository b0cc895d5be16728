#include "ui/shell/ShortcutOverlay.h"

#include "ui/kit/KeyCap.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/Shortcuts.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMap>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ShortcutOverlay::ShortcutOverlay(QWidget *parent) : Dialog(tr("Keyboard shortcuts"), parent)
{
    setSub(tr("Single letters work while no text field has the focus."));
    QStringList groups;
    QMap<QString, QList<Shortcut>> byGroup;
    for (const Shortcut &shortcut : shortcuts()) {
        if (!byGroup.contains(shortcut.group))
            groups += shortcut.group;
        byGroup[shortcut.group] += shortcut;
    }

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space(7));
    QVBoxLayout *column = nullptr;
    qsizetype rows = 0;
    const qsizetype perColumn = (shortcuts().size() + groups.size() * 2) / 3 + 1;
    for (const QString &group : groups) {
        if (!column || rows + byGroup[group].size() > perColumn) {
            column = new QVBoxLayout;
            column->setSpacing(space(4));
            columns->addLayout(column);
            rows = 0;
        }
        auto *title = new PlainLabel(group, Type::Caption, QFont::DemiBold, Role::Text2, this);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(space(4));
        grid->setVerticalSpacing(space(1));
        grid->addWidget(title, 0, 0, 1, 2);
        int line = 1;
        for (const Shortcut &shortcut : byGroup[group]) {
            auto *text = new PlainLabel(shortcut.text, Type::Small, Role::Text, this);
            grid->addWidget(text, line, 0);
            grid->addWidget(new KeyCap(keyText(shortcut.id), this), line, 1, Qt::AlignTrailing | Qt::AlignVCenter);
            ++line;
        }
        column->addLayout(grid);
        rows += byGroup[group].size() + 2;
    }
    for (int i = 0; i < columns->count(); ++i) {
        if (auto *box = qobject_cast<QVBoxLayout *>(columns->itemAt(i)->layout()))
            box->addStretch();
    }
    body()->addLayout(columns);
    addCloseButton(tr("Close"));
}

void ShortcutOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == u"?"_s) {
        close();
        return;
    }
    Dialog::keyPressEvent(event);
}
