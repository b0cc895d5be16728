#include "ui/shell/ShortcutOverlay.h"

#include "ui/kit/KeyCap.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/ReadingMargins.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/Surface.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMap>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostColumns = 3;

struct Group {
    QString title;
    QList<Shortcut> shortcuts; ///< those that have keys: what is bound to none is found in the settings
};

QList<Group> boundGroups()
{
    QList<Group> groups;
    for (const Shortcut &shortcut : shortcuts()) {
        if (keyText(shortcut.id).isEmpty())
            continue;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const Group &known) { return known.title == shortcut.group; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {shortcut.group, {}});
        group->shortcuts += shortcut;
    }
    return groups;
}

QGridLayout *makeGroup(const Group &group)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space(4));
    grid->setVerticalSpacing(space(1));
    grid->addWidget(new PlainLabel(group.title, Type::Caption, QFont::DemiBold, Role::Text2), 0, 0, 1, 2);
    for (const Shortcut &shortcut : group.shortcuts) {
        const int line = grid->rowCount();
        auto *cap = new KeyCap(keyText(shortcut.id), nullptr, KeyCap::Shown::Always);
        grid->addWidget(new PlainLabel(shortcut.text, Type::Small), line, 0);
        grid->addWidget(cap, line, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    return grid;
}

/// All groups, spread over so many columns of about the same height.
QWidget *makeColumns(const QList<Group> &groups, int count)
{
    constexpr qsizetype TitleLines = 2;
    qsizetype all = 0;
    for (const Group &group : groups)
        all += group.shortcuts.size() + TitleLines;
    auto *content = new Surface(Role::Card);
    auto *columns = new QHBoxLayout(content);
    setReadingMargins(columns, 0, 0, space(2), 0); // clear of the scroll bar
    columns->setSpacing(space(7));
    QVBoxLayout *column = nullptr;
    qsizetype lines = 0;
    for (const Group &group : groups) {
        const bool isFull = lines + group.shortcuts.size() > all / count + 1;
        if (!column || (isFull && columns->count() < count)) {
            column = new QVBoxLayout;
            column->setSpacing(space(4));
            columns->addLayout(column);
            lines = 0;
        }
        column->addLayout(makeGroup(group));
        lines += group.shortcuts.size() + TitleLines;
    }
    for (int i = 0; i < columns->count(); ++i)
        static_cast<QVBoxLayout *>(columns->itemAt(i)->layout())->addStretch();
    return content;
}

} // namespace

ShortcutOverlay::ShortcutOverlay(QWidget *parent)
    : Dialog(tr("Keyboard shortcuts"), parent)
    , m_scroll(new QScrollArea(this))
{
    setSub(tr("Single letters work while no text field has the focus."));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    body()->addWidget(m_scroll, 1);
    addCloseButton(tr("Close"))->setFocus();

    const QMargins around = body()->contentsMargins();
    const int besides = around.left() + around.right() + m_scroll->verticalScrollBar()->sizeHint().width();
    const QSize room = parent ? parent->size() - QSize(space(6), space(6)) : QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    const QList<Group> groups = boundGroups();
    for (int count = MostColumns; count > 0; --count) {
        m_scroll->setWidget(makeColumns(groups, count)); // the one before is deleted
        if (m_scroll->widget()->sizeHint().width() + besides <= room.width())
            break;
    }
    const QSize content = m_scroll->widget()->sizeHint();
    const int rest = sizeHint().height() - m_scroll->sizeHint().height();
    resize(std::min(content.width() + besides, room.width()), std::min(content.height() + rest, room.height()));
}

void ShortcutOverlay::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Question:
        close();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        QCoreApplication::sendEvent(m_scroll->verticalScrollBar(), event);
        return;
    default:
        Dialog::keyPressEvent(event);
    }
}
