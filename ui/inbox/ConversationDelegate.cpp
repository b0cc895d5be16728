#include "ui/inbox/ConversationDelegate.h"

#include "core/base/Text.h"
#include "core/domain/Waiting.h"
#include "ui/inbox/InboxModel.h"
#include "ui/kit/Paint.h"
#include "ui/kit/TimeText.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 12;
constexpr int DotGutter = 18; ///< left of the avatar
constexpr int Gap = 9;
constexpr int StateHeight = 20;

Icon iconOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return Icon::Mail;
    case Channel::Phone:
        return Icon::Phone;
    case Channel::Chat:
        break;
    }
    return Icon::Chat;
}

} // namespace

ConversationDelegate::ConversationDelegate(const InboxModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {280, theme().rowHeight(RowKind::Conversation)};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ConversationRow *row = m_model.rowAt(index);
    if (!row)
        return;
    const Conversation &conversation = row->conversation;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isUnread = conversation.unread > 0;
    Paint::row(*painter, option.rect, isSelected, option.state & QStyle::State_MouseOver);
    Paint::hairline(*painter, option.rect.bottomLeft() + QPointF(0, 1), option.rect.bottomRight() + QPointF(1, 1));

    // Worked out left to right and mirrored at the end.
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect all = option.rect;
    const QRect avatar(all.left() + DotGutter, all.top() + Gap, AvatarSize::Row, AvatarSize::Row);
    if (m_model.isTicked(index)) {
        Paint::softGround(*painter, mirrored(avatar), Role::Accent, Role::OnAccent, AvatarSize::Row / 2.0);
        paintIcon(*painter, mirrored(avatar), Icon::Check, Role::OnAccent, IconSize::Rail);
    } else {
        Paint::avatar(*painter, mirrored(avatar), row->customerName, conversation.customer.value);
    }
    if (isUnread) {
        Paint::dot(*painter, mirrored(QRect(all.left() + 5, avatar.center().y() - 4, 8, 8)).center(), 8,
                   isSelected ? Role::AccentText : Role::Accent);
    }

    const int left = avatar.right() + 1 + Gap;
    const int right = all.right() - Margin;
    const QFont nameFont = theme().font(Type::Body, isUnread ? QFont::DemiBold : QFont::Medium);
    const int nameHeight = QFontMetrics(nameFont).height();
    const QString time = TimeText::stamp(conversation.lastMessageAt, m_model.clock().nowMs());
    const QFont timeFont = theme().font(Type::Caption, isUnread ? QFont::DemiBold : QFont::Normal);
    const int timeWidth = QFontMetrics(timeFont).horizontalAdvance(time);
    Paint::text(*painter, mirrored(QRect(right - timeWidth, all.top() + Gap, timeWidth + 1, nameHeight)), time,
                timeFont, isUnread ? Role::AccentText : Role::Text3, Qt::AlignTrailing | Qt::AlignVCenter);
    const int nameRoom = right - timeWidth - Gap - left;
    const int nameWidth = Paint::text(*painter, mirrored(QRect(left, all.top() + Gap, nameRoom, nameHeight)),
                                      row->customerName, nameFont, Role::Text);
    const int companyRoom = nameRoom - nameWidth - 7;
    if (companyRoom > 30) {
        Paint::text(*painter, mirrored(QRect(left + nameWidth + 7, all.top() + Gap, companyRoom, nameHeight)),
                    row->company, theme().font(Type::Small), Role::Text3);
    }

    const QFont lineFont = theme().font(Type::Small);
    const int lineTop = all.top() + Gap + nameHeight;
    const int lineHeight = QFontMetrics(lineFont).height();
    const QString speaker = lastSpeaker(*row);
    Paint::text(*painter, mirrored(QRect(left, lineTop, right - left, lineHeight)),
                speaker.isEmpty() ? row->lastLine : speaker + u": "_s + row->lastLine, lineFont,
                isUnread ? Role::Text : Role::Text2);

    const QRect state(left, lineTop + lineHeight + 4, right - left, StateHeight);
    const QRect channel(state.right() - IconSize::Inline, state.top(), IconSize::Inline + 1, StateHeight);
    paintIcon(*painter, mirrored(channel), iconOf(conversation.channel), Role::Text3, IconSize::Inline);
    int tail = IconSize::Inline + Gap;
    if (const QString agent = m_model.agentName(conversation.assignee); !agent.isEmpty()) {
        const QRect box(channel.left() - StateHeight - 5, state.top(), StateHeight, StateHeight);
        Paint::avatar(*painter, mirrored(box), agent, conversation.assignee.value);
        tail += StateHeight + 5;
    }
    painter->save();
    painter->setClipRect(all);
    paintState(*painter, mirrored(state.adjusted(0, 0, -tail, 0)), *row);
    painter->restore();
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        Paint::innerFocusRing(*painter, option.rect);
}

void ConversationDelegate::paintState(QPainter &painter, const QRect &line, const ConversationRow &row) const
{
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    int used = 0;
    const auto place = [&](int width) {
        const int x = isMirrored ? line.right() + 1 - used - width : line.left() + used;
        used += width + 8;
        return QRect(x, line.top(), width, line.height());
    };
    if (row.pendingRun.isValid()) {
        const ChipText chip{tr("Approve draft"), Tone::Amber, Icon::Assistant};
        place(-7);
        Paint::chip(painter, place(Paint::chipSize(chip).width()), chip);
    }
    const Conversation &conversation = row.conversation;
    const qint64 now = m_model.clock().nowMs();
    const QFont font = theme().font(Type::Caption);
    // `brief` is said where there is no room for `text`: the icon and the colour tell the rest.
    const auto say = [&](Icon icon, const QString &text, Role role, const QString &brief = {}) {
        paintIcon(painter, place(IconSize::Inline), icon, role, IconSize::Inline);
        used -= 3;
        const int room = line.width() - used;
        const auto widthOf = [&](const QString &words) { return QFontMetrics(font).horizontalAdvance(words) + 1; };
        const QString &words = brief.isEmpty() || widthOf(text) <= room ? text : brief;
        if (room > 20)
            Paint::text(painter, place(qMin(room, widthOf(words))), words, font, role);
    };
    if (isWaiting(conversation)) {
        const qint64 waitedMs = qMax<qint64>(0, now - conversation.waitingSince);
        say(Icon::Clock, TimeText::waiting(conversation.waitingSince, now),
            waitedMs > m_targetMs ? Role::RedText : Role::Text2, TimeText::duration(waitedMs));
    } else if (conversation.status == ConversationStatus::Snoozed) {
        say(Icon::Clock, tr("Snoozed until %1").arg(TimeText::stamp(conversation.snoozedUntil, now)), Role::Text2);
    } else if (conversation.status == ConversationStatus::Closed) {
        say(Icon::Check, tr("Closed"), Role::Text3);
    } else if (!row.pendingRun.isValid() && row.lastDirection != Direction::Inbound) {
        say(Icon::Check, tr("Answered"), Role::Text3);
    }
    // Labels as far as there is room; those that do not fit are in the head of the conversation.
    for (const QString &label : conversation.labels.split(u' ', Qt::SkipEmptyParts)) {
        const ChipText chip{oneLine(label, 24)};
        const int width = Paint::chipSize(chip).width();
        if (used + width > line.width())
            break;
        Paint::chip(painter, place(width), chip);
    }
}
