#include "ui/knowledge/HitDelegate.h"

#include "core/base/Text.h"
#include "ui/kit/Paint.h"
#include "ui/knowledge/HitModel.h"

#include <QPainter>

namespace {

constexpr int BarWidth = 36;
constexpr int BarHeight = 4;
constexpr int SnippetLines = 2;

int lineHeight(Type type)
{
    return QFontMetrics(theme().font(type)).height();
}

int scoreWidth()
{
    return BarWidth + space(2) + QFontMetrics(theme().font(Type::Caption)).horizontalAdvance(QStringLiteral("00.00"))
        + 2;
}

} // namespace

HitDelegate::HitDelegate(const HitModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) { }

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200,
            2 * space(3) + lineHeight(Type::BodyStrong) + lineHeight(Type::Small) + space(1)
                + SnippetLines * (lineHeight(Type::Small) + 2)};
}

void HitDelegate::paintScore(QPainter &painter, const QRect &line, double score) const
{
    const double share = m_model.bestScore() > 0 ? score / m_model.bestScore() : 0;
    const QRect number(line.right() - scoreWidth() + 1 + BarWidth + space(2), line.top(),
                       scoreWidth() - BarWidth - space(2), line.height());
    QRectF bar(line.right() - scoreWidth() + 1, line.center().y() - BarHeight / 2.0, BarWidth, BarHeight);
    Paint::text(painter, number, QString::number(score, 'f', 2), theme().font(Type::Caption), Role::Text3,
                Qt::AlignTrailing | Qt::AlignVCenter);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Role::Track));
    painter.drawRoundedRect(bar, 2, 2);
    bar.setWidth(BarWidth * share);
    painter.setBrush(theme().color(Role::AccentText));
    painter.drawRoundedRect(bar, 2, 2);
    painter.restore();
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PassageHit *hit = m_model.hitAt(index);
    if (!hit)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    Paint::row(*painter, option.rect, option.state & QStyle::State_Selected, option.state & QStyle::State_MouseOver);
    const QRect box = option.rect.adjusted(space(4), space(3), -space(4), -space(3));
    const QRect head(box.left(), box.top(), box.width(), lineHeight(Type::BodyStrong));
    Paint::text(*painter, head.adjusted(0, 0, -scoreWidth() - space(2), 0), oneLine(hit->passage.heading, 160),
                theme().font(Type::BodyStrong), Role::Text);
    paintScore(*painter, head, hit->score);

    const QRect file(box.left(), head.bottom() + 1, box.width(), lineHeight(Type::Small));
    paintIcon(*painter, QRect(file.left(), file.top(), IconSize::Inline, file.height()), Icon::File, Role::Text3,
              IconSize::Inline);
    Paint::text(*painter, file.adjusted(IconSize::Inline + space(1), 0, 0, 0), oneLine(hit->passage.file, 120),
                theme().font(Type::Small), Role::Text3);

    QList<TextRange> marks;
    for (const Mark &mark : hit->marks)
        marks.append({mark.start, mark.length});
    const QRect snippet(box.left(), file.bottom() + space(1), box.width(), box.bottom() - file.bottom() - space(1));
    Paint::wrappedText(*painter, snippet, hit->snippet, theme().font(Type::Small), Role::Text2, SnippetLines, marks);
    Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus)
        Paint::innerFocusRing(*painter, option.rect);
}
