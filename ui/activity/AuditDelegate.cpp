#include "ui/activity/AuditDelegate.h"

#include "core/base/Text.h"
#include "ui/activity/AuditModel.h"
#include "ui/activity/ToolWords.h"
#include "ui/kit/Paint.h"
#include "ui/kit/TableHead.h"
#include "ui/kit/TimeText.h"

#include <QPainter>

AuditDelegate::AuditDelegate(const AuditModel &model, const TableHead &head, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_head(head)
{ }

QSize AuditDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, theme().rowHeight(Row::Table)};
}

void AuditDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const AuditEntry *entry = m_model.rowAt(index);
    if (!entry)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    Paint::row(*painter, option.rect, option.state & QStyle::State_Selected, option.state & QStyle::State_MouseOver);
    const QList<QRect> places = m_head.places(option.rect);
    const auto cell = [&](Column column, const QString &words, Type type, Role role) {
        if (!places[column].isEmpty())
            Paint::text(*painter, places[column], words, theme().font(type), role);
    };
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const int mark = IconSize::Inline + space(2);
    const QRect tool = places[Tool];
    const QRect markBox(isMirrored ? tool.right() - IconSize::Inline : tool.left(), tool.top(), IconSize::Inline,
                        tool.height());
    paintIcon(*painter, markBox, entry->success ? Icon::Check : Icon::Cross,
              entry->success ? Role::GreenText : Role::RedText, IconSize::Inline);
    Paint::text(*painter, isMirrored ? tool.adjusted(0, 0, -mark, 0) : tool.adjusted(mark, 0, 0, 0),
                oneLine(entry->tool, 60), theme().font(Type::Fixed), Role::Text);
    cell(Number, QString::number(entry->id.value), Type::Body, Role::Text3);
    cell(Outcome, ToolWords::outcome(*entry), Type::Body, entry->success ? Role::Text2 : Role::RedText);
    cell(Run, entry->run.isValid() ? tr("Run %1").arg(entry->run.value) : QString(), Type::Body, Role::Text2);
    cell(Actor, oneLine(entry->actor, 60), Type::Body, Role::Text2);
    cell(Took, entry->durationUs > 0 ? TimeText::microseconds(entry->durationUs) : QString(), Type::Small, Role::Text3);
    cell(Time, TimeText::stamp(entry->createdAt, m_model.clock().nowMs()), Type::Small, Role::Text3);
    Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus)
        Paint::innerFocusRing(*painter, option.rect);
}
