#include "ui/inbox/BulkBar.h"

#include "ui/kit/ElidedLabel.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/ReadingMargins.h"
#include "ui/kit/Shortcuts.h"

#include <QHBoxLayout>

BulkBar::BulkBar(QWidget *parent) : Surface(Role::Selected, Surface::Bottom, parent)
{
    m_count = new ElidedLabel({}, Type::BodyStrong, Role::Text, this);
    auto *row = new QHBoxLayout(this);
    setReadingMargins(row, space(3), space(1), space(2), space(1));
    row->setSpacing(0);
    row->addWidget(m_count, 1);
    const auto add = [&](Icon glyph, const QString &name, ShortcutId key, ConversationAction action) {
        auto *button = new IconButton(glyph, name, this);
        button->setName(name, keyText(key));
        connect(button, &QAbstractButton::clicked, this, [this, button, action] {
            Q_EMIT actionRequested(action, button->mapToGlobal(button->rect().bottomLeft()));
        });
        row->addWidget(button);
    };
    add(Icon::Check, tr("Close the chosen"), ShortcutId::CloseConversation, ConversationAction::Close);
    add(Icon::Clock, tr("Snooze the chosen"), ShortcutId::Snooze, ConversationAction::Snooze);
    add(Icon::Customer, tr("Assign the chosen"), ShortcutId::Assign, ConversationAction::Assign);
    add(Icon::Tag, tr("Label the chosen"), ShortcutId::Label, ConversationAction::Label);
    auto *clear = new IconButton(Icon::Cross, tr("Choose none"), this);
    clear->setName(tr("Choose none"), keyText(ShortcutId::Back));
    connect(clear, &QAbstractButton::clicked, this, &BulkBar::clearRequested);
    row->addWidget(clear);
    hide();
}

void BulkBar::setCount(int count)
{
    m_count->setText(tr("%n chosen", nullptr, count));
    setVisible(count > 0);
}
