#include "ui/conversation/BubbleDelegate.h"

#include "core/base/Text.h"
#include "ui/conversation/MessageModel.h"
#include "ui/kit/Paint.h"
#include "ui/kit/TimeText.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 12;
constexpr int Side = 20;
constexpr int Between = 10;
constexpr int WidestText = 470;
constexpr qsizetype LongestShown = 8'000;

QString metaOf(const Message &message)
{
    const QString time = TimeText::clock(message.createdAt);
    if (message.direction == Direction::Inbound)
        return time;
    const QString who = oneLine(message.author, 60) + u" · "_s + time;
    return message.direction == Direction::Note ? who + u" · "_s + BubbleDelegate::tr("only your team sees this") : who;
}

int metaHeight()
{
    return QFontMetrics(theme().font(Type::Caption)).height();
}

} // namespace

BubbleDelegate::BubbleDelegate(const MessageModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model)
{
}

QRect BubbleDelegate::textBox(const Message &message, int width) const
{
    const int room = qMin(WidestText, width * 72 / 100) - 2 * Padding;
    const QFontMetrics metrics(theme().font(Type::Body));
    QRect box = metrics.boundingRect(QRect(0, 0, room, 1'000'000), Qt::TextWordWrap | Qt::TextWrapAnywhere,
                                     ::displayText(message.body, LongestShown));
    const int meta = QFontMetrics(theme().font(Type::Caption)).horizontalAdvance(metaOf(message));
    box.setRect(0, 0, qMin(room, qMax(box.width() + 6, meta)), box.height());
    return box;
}

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Message *message = m_model.messageAt(index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!message || !view)
        return {};
    const int width = view->viewport()->width();
    return {width, m_heights.height(message->id.value, width, [&] {
                return textBox(*message, width - 2 * Side).height() + metaHeight() + 2 * Padding + Between;
            })};
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Message *message = m_model.messageAt(index);
    if (!message)
        return;
    const bool isOurs = message->direction != Direction::Inbound;
    const bool isNote = message->direction == Direction::Note;
    const QRect text = textBox(*message, option.rect.width() - 2 * Side);
    QRect bubble(0, option.rect.top() + Between / 2, text.width() + 2 * Padding,
                 text.height() + metaHeight() + 2 * Padding - 4);
    if (isOurs)
        bubble.moveRight(option.rect.right() - Side);
    else
        bubble.moveLeft(option.rect.left() + Side);
    bubble = QStyle::visualRect(option.direction, option.rect, bubble);
    const Role ground = isNote ? Role::NoteSoft : isOurs ? Role::OutBubble : theme().isDark() ? Role::Hover : Role::Sunken;
    Paint::bubble(*painter, bubble, ground, isNote ? std::optional<Role>(Role::NoteLine) : std::nullopt,
                  isNote ? Qt::DashLine : Qt::SolidLine, isOurs);

    painter->save();
    painter->setFont(theme().font(Type::Body));
    painter->setPen(theme().color(Role::Text));
    painter->drawText(bubble.adjusted(Padding, Padding - 2, -Padding, -Padding - metaHeight() + 2),
                      Qt::TextWordWrap | Qt::TextWrapAnywhere, ::displayText(message->body, LongestShown));
    painter->restore();
    Paint::text(*painter, QRect(bubble.left() + Padding, bubble.bottom() - Padding - metaHeight() + 6, bubble.width() - 2 * Padding, metaHeight()),
                metaOf(*message), theme().font(Type::Caption), isNote ? Role::NoteText : Role::Text2,
                (isOurs ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}
