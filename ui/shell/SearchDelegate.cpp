#include "ui/shell/SearchDelegate.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "ui/kit/Paint.h"
#include "ui/kit/TimeText.h"
#include "ui/shell/SearchModel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

Icon iconFor(const QString &kind)
{
    if (kind == u"ticket"_s)
        return Icon::Ticket;
    if (kind == u"customer"_s)
        return Icon::Customer;
    return kind == u"article"_s ? Icon::Book : Icon::Chat;
}

QList<TextRange> rangesOf(const std::vector<Mark> &marks)
{
    QList<TextRange> ranges;
    for (const Mark &mark : marks)
        ranges.append({mark.start, mark.length});
    return ranges;
}

int hitHeight()
{
    return theme().boxHeight(Type::Body, 50);
}

int kindHeight()
{
    return theme().boxHeight(Type::Caption, 28);
}

} // namespace

SearchDelegate::SearchDelegate(const SearchModel &model, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_clock(clock)
{ }

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, hitHeight() + (m_model.startsKind(index) ? kindHeight() : 0)};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SearchHit *hit = m_model.hitAt(index);
    if (!hit)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    QRect row = option.rect;
    if (m_model.startsKind(index)) {
        Paint::text(*painter, QRect(row.left() + space(3), row.top(), row.width() - 2 * space(3), kindHeight()),
                    SearchModel::kindName(hit->kind), theme().font(Type::Caption, QFont::DemiBold), Role::Text3);
        row.setTop(row.top() + kindHeight());
    }
    Paint::row(*painter, row, option.state & QStyle::State_Selected, option.state & QStyle::State_MouseOver);
    const QRect box = row.adjusted(space(3), space(1), -space(3), -space(1));
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    paintIcon(*painter, place(QRect(box.left(), box.top(), IconSize::Control, box.height())), iconFor(hit->kind),
              Role::Text2);
    const int left = box.left() + IconSize::Control + space(3);
    const int half = box.height() / 2;
    QString tail = hit->kind == u"customer"_s ? QString() : oneLine(hit->customerName, 60);
    if (hit->createdAt > 0 && hit->kind != u"customer"_s)
        tail += (tail.isEmpty() ? QString() : u" · "_s) + TimeText::stamp(hit->createdAt, m_clock.nowMs());
    const QRect head(left, box.top(), box.right() - left, half);
    const int used = Paint::text(*painter, place(head), tail, theme().font(Type::Caption), Role::Text3,
                                 Qt::AlignTrailing | Qt::AlignVCenter);
    Paint::text(*painter, place(head.adjusted(0, 0, -used - space(3), 0)), hit->title, theme().font(Type::BodyStrong),
                Role::Text, Qt::AlignLeading | Qt::AlignVCenter, rangesOf(hit->titleMarks));
    Paint::text(*painter, place(QRect(left, box.top() + half, box.right() - left, half)), hit->snippet,
                theme().font(Type::Small), Role::Text2, Qt::AlignLeading | Qt::AlignVCenter,
                rangesOf(hit->snippetMarks));
    if (option.state & QStyle::State_HasFocus)
        Paint::innerFocusRing(*painter, row);
}
