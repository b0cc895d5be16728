#pragma once

#include <QRect>
#include <QString>
#include <QTextLayout>
#include <memory>

class QPainter;

/// A message's text laid out for a bubble: wrapped at words, body line height, direction from the text itself. Of a
/// long one the beginning.
class BubbleText
{
public:
    BubbleText(const QString &text, int width);

    /// Whether a bubble shows less than the text.
    static bool isCapped(const QString &text);

    /// Lights every place where `words` stand, in any case.
    void mark(const QString &words);

    QSize size() const { return m_size; }
    void draw(QPainter &painter, const QPointF &at) const;

private:
    std::unique_ptr<QTextLayout> m_layout; ///< a QTextLayout cannot move, a bubble has to
    QList<QTextLayout::FormatRange> m_marks; ///< drawn over the layout: formats of its own would empty it
    QSize m_size;
};
