#include "ui/activity/ApprovalDelegate.h"

#include "core/base/Text.h"
#include "ui/activity/ApprovalsModel.h"
#include "ui/kit/Paint.h"
#include "ui/kit/TimeText.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 12;
constexpr int Gap = 9;
constexpr int StateHeight = 20;

Tone toneOf(Risk risk)
{
    switch (risk) {
    case Risk::High:
        return Tone::Red;
    case Risk::Medium:
        return Tone::Amber;
    case Risk::Low:
        break;
    }
    return Tone::Neutral;
}

} // namespace

ApprovalDelegate::ApprovalDelegate(const ApprovalsModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

QSize ApprovalDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {280, theme().rowHeight(RowKind::Conversation)};
}

void ApprovalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ApprovalsModel::Entry *entry = m_model.entryAt(index);
    if (!entry)
        return;
    const Approval &approval = entry->approval;
    painter->setLayoutDirection(option.direction);
    Paint::row(*painter, option.rect, option.state & QStyle::State_Selected, option.state & QStyle::State_MouseOver);
    Paint::hairline(*painter, option.rect.bottomLeft() + QPointF(0, 1), option.rect.bottomRight() + QPointF(1, 1));
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect all = option.rect;
    const QRect avatar(all.left() + Margin, all.top() + Gap, AvatarSize::Row, AvatarSize::Row);
    Paint::avatar(*painter, mirrored(avatar), approval.customer.name, approval.customer.id.value);

    const int left = avatar.right() + 1 + Gap;
    const int right = all.right() - Margin;
    const QFont nameFont = theme().font(Type::BodyStrong);
    const int nameHeight = QFontMetrics(nameFont).height();
    const QString since = TimeText::age(approval.draft.createdAt, m_model.clock().nowMs());
    const QFont small = theme().font(Type::Small);
    const int sinceWidth = QFontMetrics(small).horizontalAdvance(since);
    Paint::text(*painter, mirrored(QRect(right - sinceWidth, all.top() + Gap, sinceWidth + 1, nameHeight)), since,
                small, Role::Text3, Qt::AlignTrailing | Qt::AlignVCenter);
    Paint::text(*painter, mirrored(QRect(left, all.top() + Gap, right - sinceWidth - Gap - left, nameHeight)),
                oneLine(approval.customer.name, 80), nameFont, Role::Text);
    const int lineHeight = QFontMetrics(small).height();
    const QString &text = approval.draft.edited.isEmpty() ? approval.draft.body : approval.draft.edited;
    Paint::text(*painter, mirrored(QRect(left, all.top() + Gap + nameHeight, right - left, lineHeight)),
                oneLine(text, 200), small, Role::Text2);

    const ChipText chip{RiskWords::risk(entry->found.risk), toneOf(entry->found.risk)};
    const QRect state(left, all.top() + Gap + nameHeight + lineHeight + 4, right - left, StateHeight);
    const int chipWidth = Paint::chipSize(chip).width();
    Paint::chip(*painter, mirrored(QRect(state.left(), state.top(), chipWidth, StateHeight)), chip);
    QStringList reasons;
    for (const RiskReason reason : entry->found.reasons)
        reasons += RiskWords::reason(reason);
    Paint::text(*painter, mirrored(state.adjusted(chipWidth + 8, 0, 0, 0)), reasons.join(u" · "_s),
                theme().font(Type::Caption), Role::Text2);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        Paint::innerFocusRing(*painter, option.rect);
}
