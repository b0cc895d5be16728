// Text of Paint.h: elided, wrapped, with lit words.

#include "ui/kit/Paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace {

// More than any line of the interface shows; eliding endless text would be felt.
constexpr qsizetype LongestLine = 1000;

/// Draws the grounds of the lit parts that fall into `line`.
void drawMarks(QPainter &painter, const QTextLine &line, const QPointF &origin, qsizetype textEnd,
               const QList<TextRange> &marks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Role::Mark));
    const qsizetype lineStart = line.textStart();
    const qsizetype lineEnd = qMin<qsizetype>(lineStart + line.textLength(), textEnd);
    for (const TextRange &mark : marks) {
        const qsizetype from = qMax(mark.start, lineStart);
        const qsizetype to = qMin(mark.start + mark.length, lineEnd);
        if (from >= to)
            continue;
        const qreal a = line.cursorToX(int(from));
        const qreal b = line.cursorToX(int(to));
        const QRectF box(origin.x() + qMin(a, b) - 1, origin.y() + line.y(), qAbs(b - a) + 2, line.height());
        painter.drawRoundedRect(box, 2, 2);
    }
    painter.restore();
}

QList<QTextLayout::FormatRange> formatsOf(const QList<TextRange> &marks, qsizetype textEnd)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : marks) {
        const qsizetype end = qMin(mark.start + mark.length, textEnd);
        if (mark.start < 0 || mark.start >= end)
            continue;
        QTextLayout::FormatRange range;
        range.start = int(mark.start);
        range.length = int(end - mark.start);
        range.format.setForeground(theme().color(Role::MarkText));
        formats.append(range);
    }
    return formats;
}

QTextOption directed()
{
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto); // a text runs as its own script does
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

namespace Paint {

int text(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, Role color,
         Qt::Alignment alignment, const QList<TextRange> &marks)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetrics metrics(font, painter.device());
    QString line = text.left(LongestLine);
    line.replace(QChar(u'\n'), QChar(u' ')); // same length: the marks stay where they are
    const QString shown = metrics.elidedText(line, Qt::ElideRight, rect.width());
    // What of the text itself is left; the ellipsis is not lit.
    const qsizetype kept = shown == line ? line.size() : shown.size() - 1;
    const int width = qMin(metrics.horizontalAdvance(shown), rect.width());
    const QRect box = QStyle::alignedRect(painter.layoutDirection(), alignment, {width, metrics.height()}, rect);

    painter.save();
    painter.setFont(font);
    painter.setPen(theme().color(color));
    if (marks.isEmpty()) {
        painter.setLayoutDirection(Qt::LayoutDirectionAuto); // the text's own: the ellipsis belongs at its end
        // A little wider than measured: rounding must not cut the last letter.
        painter.drawText(box.adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextSingleLine, shown);
    } else {
        QTextLayout layout(shown, font, painter.device());
        layout.setTextOption(directed());
        layout.setFormats(formatsOf(marks, kept));
        layout.beginLayout();
        QTextLine laid = layout.createLine();
        laid.setNumColumns(int(shown.size()));
        layout.endLayout();
        drawMarks(painter, laid, box.topLeft(), kept, marks);
        layout.draw(&painter, box.topLeft());
    }
    painter.restore();
    return width;
}

int wrappedText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, Role color, int lines,
                const QList<TextRange> &marks)
{
    if (text.isEmpty() || rect.width() <= 0 || lines <= 0)
        return 0;
    const QFontMetrics metrics(font, painter.device());
    QString shown = text.left(LongestLine * lines);
    shown.replace(QChar(u'\n'), QChar(u' ')); // same length: the marks stay where they are
    QTextLayout layout(shown, font, painter.device());
    layout.setTextOption(directed());
    layout.setFormats(formatsOf(marks, shown.size()));
    layout.beginLayout();
    qreal y = 0;
    int done = 0;
    qsizetype restStart = -1;
    const qreal step = metrics.height() * 1.2;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        if (done == lines - 1 && line.textStart() + line.textLength() < shown.size()) {
            restStart = line.textStart(); // drawn below, with an ellipsis
            break;
        }
        line.setPosition({0, y});
        y += step;
        ++done;
    }
    layout.endLayout();

    painter.save();
    painter.setPen(theme().color(color));
    for (int i = 0; i < done; ++i) {
        const QTextLine line = layout.lineAt(i);
        drawMarks(painter, line, rect.topLeft(), shown.size(), marks);
    }
    for (int i = 0; i < done; ++i)
        layout.lineAt(i).draw(&painter, rect.topLeft());
    painter.restore();

    if (restStart >= 0) {
        QList<TextRange> rest;
        for (TextRange mark : marks) {
            mark.start -= restStart;
            if (mark.start >= 0)
                rest.append(mark);
        }
        const QRect last(rect.x(), rect.y() + qRound(y), rect.width(), metrics.height());
        Paint::text(painter, last, shown.mid(restStart), font, color, Qt::AlignLeading | Qt::AlignVCenter, rest);
        y += step;
    }
    return qRound(y);
}

} // namespace Paint
