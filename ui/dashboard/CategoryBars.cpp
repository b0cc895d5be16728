#include "ui/dashboard/CategoryBars.h"

#include "ui/kit/Paint.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int BarHeight = 8;
constexpr int NumberWidth = 36;

int rowHeight()
{
    return theme().boxHeight(Type::Small, 24);
}

} // namespace

CategoryBars::CategoryBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CategoryBars::setRows(const QList<std::pair<QString, int>> &rows)
{
    m_rows = rows;
    QStringList words;
    for (const auto &[name, count] : rows)
        words += u"%1 %2"_s.arg(name).arg(count);
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize CategoryBars::sizeHint() const
{
    return {220, int(m_rows.size()) * rowHeight()};
}

void CategoryBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    int most = 1;
    for (const auto &row : std::as_const(m_rows))
        most = std::max(most, row.second);
    const int nameWidth = width() * 2 / 5;
    int y = 0;
    for (const auto &[name, count] : std::as_const(m_rows)) {
        const auto place = [&](int x, int w) {
            return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, w, rowHeight()));
        };
        Paint::text(painter, place(0, nameWidth - space(2)), name, theme().font(Type::Small), Role::Text2);
        const int room = width() - nameWidth - NumberWidth;
        const auto bar = [&](int length, Role role) {
            const QRect box = place(nameWidth, length);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme().color(role));
            painter.drawRoundedRect(QRectF(box.left(), box.center().y() - BarHeight / 2.0, box.width(), BarHeight), 4,
                                    4);
        };
        bar(room, Role::Track);
        bar(std::max(BarHeight, room * count / most), Role::AccentText);
        Paint::text(painter, place(width() - NumberWidth, NumberWidth), QString::number(count),
                    theme().font(Type::Small, QFont::DemiBold), Role::Text, Qt::AlignTrailing | Qt::AlignVCenter);
        y += rowHeight();
    }
}
