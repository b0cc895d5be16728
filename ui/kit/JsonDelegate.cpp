#include "ui/kit/JsonDelegate.h"

#include "ui/kit/JsonModel.h"
#include "ui/kit/Paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

Role valueRole(int kind)
{
    switch (kind) {
    case JsonModel::String:
        return Role::GreenText;
    case JsonModel::Number:
        return Role::AmberText;
    case JsonModel::Word:
        return Role::NoteText;
    default:
        return Role::Text;
    }
}

bool isFolded(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    return view && index.data(JsonModel::SummaryRole).isValid() && !view->isExpanded(index);
}

} // namespace

void JsonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = theme().font(Type::Fixed);
    const QFontMetrics metrics(font);
    if (option.state & QStyle::State_Selected)
        Paint::softGround(*painter, option.rect, Role::Selected, Role::AccentText, Radius::Tag);
    painter->save();
    painter->setFont(font);
    int x = option.rect.x() + 2;
    const auto put = [&](const QString &text, Role role) {
        painter->setPen(theme().color(role));
        const int width = metrics.horizontalAdvance(text);
        painter->drawText(QRect(x, option.rect.y(), width + 4, option.rect.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          text);
        x += width;
    };
    const QString key = index.data(JsonModel::KeyRole).toString();
    if (!key.isEmpty()) {
        put(key, Role::AccentText);
        put(u": "_s, Role::Text);
    }
    const QString value = index.data(JsonModel::ValueRole).toString();
    const int kind = index.data(JsonModel::KindRole).toInt();
    put(value, valueRole(kind));
    const bool folded = isFolded(option, index);
    if (folded) {
        const QString summary = index.data(JsonModel::SummaryRole).toString();
        const QRect box(x + 5, option.rect.y() + 2, metrics.horizontalAdvance(summary) + 10, option.rect.height() - 4);
        Paint::softGround(*painter, box, Role::Hover, Role::Text2, 3);
        x = box.x() + 5;
        put(summary, Role::Text2);
        x = box.right() + 6;
        put(value == u"{" ? u"}"_s : u"]"_s, Role::Text);
    }
    const bool open = index.data(JsonModel::SummaryRole).isValid() && !folded;
    if (index.data(JsonModel::CommaRole).toBool() && !open)
        put(u","_s, Role::Text);
    painter->restore();
}

QSize JsonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(theme().font(Type::Fixed));
    const QString summary = index.data(JsonModel::SummaryRole).toString();
    const int folded = summary.isEmpty() ? 0 : metrics.horizontalAdvance(summary) + 40;
    return {metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + folded + 8, metrics.height() + 5};
}
