#include "ui/kit/MarkdownView.h"

#include "core/base/Text.h"
#include "ui/kit/Paint.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestArticle = 200'000; ///< our own files; an article beyond this is cut

QTextCharFormat charFormat(const QFont &font, Role role)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(theme().color(role));
    return format;
}

} // namespace

MarkdownView::MarkdownView(QWidget *parent) : TextView(parent)
{
    document()->setDocumentMargin(space(4)); // room for the frame of a passage
}

void MarkdownView::setMarkdown(const QString &markdown)
{
    setCapped(markdown.size() > LongestArticle);
    m_markdown = displayText(markdown, LongestArticle);
    m_heading.clear();
    m_words.clear();
    restyle();
    verticalScrollBar()->setValue(0);
}

void MarkdownView::restyle()
{
    const int scrolled = verticalScrollBar()->value();
    m_passageStart = -1;
    QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectGitHub);
    features |= QTextDocument::MarkdownNoHTML;
    document()->setMarkdown(m_markdown, features);
    styleDocument();
    if (!m_heading.isEmpty())
        lightPassage();
    verticalScrollBar()->setValue(scrolled);
}

void MarkdownView::styleDocument()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        const bool code = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
            || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
        QTextBlockFormat lines = block.blockFormat();
        if (level > 0) {
            lines.setTopMargin(level == 1 ? 0 : space(5));
            lines.setBottomMargin(space(level == 1 ? 3 : 2));
        } else if (!code) {
            lines.setLineHeight(Theme::BodyLineHeight * 100 / 1.2, QTextBlockFormat::ProportionalHeight);
            lines.setBottomMargin(block.textList() ? 2 : space(2));
        } else {
            lines.setBackground(theme().color(Role::Sunken));
        }
        cursor.setPosition(block.position());
        cursor.setBlockFormat(lines);
        styleFragments(block, level, code);
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            styleTable(table);
    }
    cursor.endEditBlock();
}

void MarkdownView::styleFragments(const QTextBlock &block, int level, bool code)
{
    struct Piece {
        int start;
        int length;
        QTextCharFormat format;
    };
    // Collected first: formatting splits and merges the fragments that are being walked.
    QList<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat given = fragment.charFormat();
        QTextCharFormat format = charFormat(theme().font(Type::Body), Role::Text);
        if (level == 1)
            format = charFormat(theme().font(Type::Figure), Role::Text);
        else if (level > 1)
            format = charFormat(theme().font(Type::Title), Role::Text);
        else if (code || given.fontFixedPitch())
            format = charFormat(theme().font(Type::Fixed), Role::Text);
        else if (given.fontWeight() > QFont::Medium || given.fontItalic())
            format = charFormat(theme().font(Type::BodyStrong), Role::Text); // emphasis by weight in every script
        if (!code && given.fontFixedPitch())
            format.setBackground(theme().color(Role::Sunken));
        if (given.isAnchor()) {
            format.setAnchor(true);
            format.setAnchorHref(given.anchorHref());
            format.setForeground(theme().color(Role::AccentText));
            format.setFontUnderline(true);
        }
        if (given.isImageFormat())
            continue; // drawn as one transparent pixel; its text is not ours to make up
        pieces.append({fragment.position(), fragment.length(), format});
    }
    QTextCursor cursor(document());
    for (const Piece &piece : std::as_const(pieces)) {
        cursor.setPosition(piece.start);
        cursor.setPosition(piece.start + piece.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(piece.format);
    }
}

void MarkdownView::styleTable(QTextTable *table)
{
    QTextTableFormat format = table->format();
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(space(2));
    format.setTopMargin(space(1));
    format.setBottomMargin(space(3));
    table->setFormat(format);
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            QTextTableCellFormat line = cell.format().toTableCellFormat();
            line.setBottomBorder(1);
            line.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            line.setBottomBorderBrush(theme().color(Role::Border));
            cell.setFormat(line);
            if (row > 0)
                continue;
            QTextCursor head = cell.firstCursorPosition();
            head.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
            head.setCharFormat(charFormat(theme().font(Type::Caption, QFont::DemiBold), Role::Text2));
        }
    }
}

bool MarkdownView::showPassage(const QString &heading, const QStringList &words)
{
    clearPassage();
    m_heading = heading;
    m_words = words;
    lightPassage();
    if (m_passageStart < 0) {
        m_heading.clear();
        m_words.clear();
        return false;
    }
    const QRectF top = document()->documentLayout()->blockBoundingRect(document()->findBlock(m_passageStart));
    verticalScrollBar()->setValue(qMax(0, qRound(top.top()) - space(6)));
    return true;
}

void MarkdownView::clearPassage()
{
    if (m_heading.isEmpty())
        return;
    m_heading.clear();
    m_words.clear();
    restyle();
    viewport()->update();
}

void MarkdownView::lightPassage()
{
    m_passageStart = -1;
    int level = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int own = block.blockFormat().headingLevel();
        if (m_passageStart < 0) {
            if (own > 0 && block.text().compare(m_heading, Qt::CaseInsensitive) == 0) {
                m_passageStart = block.position();
                level = own;
            }
        } else if (own > 0 && own <= level) {
            break;
        }
        if (m_passageStart >= 0)
            m_passageEnd = block.position() + block.length() - 1;
    }
    if (m_passageStart >= 0)
        lightWords();
    viewport()->update();
}

void MarkdownView::lightWords()
{
    QTextCharFormat lit;
    lit.setBackground(theme().color(Role::Mark));
    lit.setForeground(theme().color(Role::MarkText));
    for (const QString &word : std::as_const(m_words)) {
        if (word.isEmpty())
            continue;
        const QRegularExpression start(u"\\b"_s + QRegularExpression::escape(word),
                                       QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
        QTextCursor found = document()->find(start, m_passageStart);
        while (!found.isNull() && found.selectionEnd() <= m_passageEnd) {
            found.mergeCharFormat(lit);
            found = document()->find(start, found);
        }
    }
}

QStringList MarkdownView::headings() const
{
    QStringList all;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            all.append(block.text());
    }
    return all;
}

void MarkdownView::paintEvent(QPaintEvent *event)
{
    if (m_passageStart >= 0) {
        QPainter painter(viewport());
        const QAbstractTextDocumentLayout *layout = document()->documentLayout();
        const QRectF top = layout->blockBoundingRect(document()->findBlock(m_passageStart));
        const QRectF bottom = layout->blockBoundingRect(document()->findBlock(m_passageEnd));
        QRectF box(0, top.top() - space(2), viewport()->width(), bottom.bottom() - top.top() + space(3));
        box.translate(0, -verticalScrollBar()->value());
        Paint::card(painter, box, theme().isDark() ? Role::Card : Role::Panel, Role::Border, Radius::Card);
        QRectF edge(box.left(), box.top() + 6, 3, box.height() - 12);
        if (layoutDirection() == Qt::RightToLeft)
            edge.moveRight(box.right());
        painter.fillRect(edge, theme().color(Role::Amber));
    }
    TextView::paintEvent(event);
}
