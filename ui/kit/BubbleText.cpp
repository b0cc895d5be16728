#include "ui/kit/BubbleText.h"

#include "core/base/Excerpt.h"
#include "core/base/Text.h"
#include "ui/kit/Theme.h"

#include <QFontInfo>
#include <QPainter>
#include <QTextOption>
#include <QtMath>

namespace {

constexpr qsizetype LongestShown = 8'000;
constexpr int MostLines = 200; ///< a bubble of thousands of lines is a conversation nobody finds out of

/// How much of the text a bubble shows.
qsizetype shownOf(const QString &text)
{
    qsizetype end = endOfExcerpt(text, 0, LongestShown, MostLines);
    while (end < text.size() && end > 0 && text[end - 1] == u'\n')
        --end; // the ellipsis stands behind the last word
    return end;
}

} // namespace

bool BubbleText::isCapped(const QString &text)
{
    return shownOf(text) < text.size();
}

BubbleText::BubbleText(const QString &text, int width) : m_layout(std::make_unique<QTextLayout>())
{
    QString lines = ::displayText(text, shownOf(text));
    lines.replace(u'\n', QChar::LineSeparator);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(lines.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout->setText(lines);
    m_layout->setFont(theme().font(Type::Body));
    m_layout->setTextOption(option);
    const qreal own = QFontMetricsF(m_layout->font()).height();
    const qreal step = qMax(own, QFontInfo(m_layout->font()).pixelSize() * Theme::BodyLineHeight);
    const qreal lead = (step - own) / 2;
    qreal top = 0;
    qreal widest = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top + lead});
        // An empty line between paragraphs takes half a line: bubbles breathe without falling apart.
        const bool isBlank =
            line.textLength() == 0 || (line.textLength() == 1 && lines.at(line.textStart()) == QChar::LineSeparator);
        top += isBlank ? step / 2 : step;
        widest = qMax(widest, line.naturalTextWidth());
    }
    m_layout->endLayout();
    m_size = {qMin(width, qCeil(widest)), qCeil(top)};
}

void BubbleText::draw(QPainter &painter, const QPointF &at) const
{
    m_layout->draw(&painter, at, m_marks);
}

void BubbleText::mark(const QString &words)
{
    m_marks.clear();
    if (words.isEmpty())
        return;
    const QString text = m_layout->text();
    QTextCharFormat format;
    format.setBackground(theme().color(Role::Mark));
    format.setForeground(theme().color(Role::MarkText));
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
        m_marks.append({int(at), int(words.size()), format});
}
