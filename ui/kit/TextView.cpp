#include "ui/kit/TextView.h"

#include "core/base/Excerpt.h"
#include "core/base/Text.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QImage>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QtMath>

namespace {

constexpr qsizetype LongestText = 20'000;
constexpr int MostLines = 1'000; ///< a line costs as much as a hundred characters

QImage emptyPixel()
{
    QImage pixel(1, 1, QImage::Format_ARGB32_Premultiplied);
    pixel.fill(Qt::transparent);
    return pixel;
}

} // namespace

TextView::TextView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    viewport()->setAutoFillBackground(false);
    dress(this, m_type);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { Q_EMIT linkActivated(link); });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        if (m_fits)
            updateGeometry();
    });
    connect(&theme(), &Theme::themeChanged, this, [this] { restyle(); });
}

void TextView::setText(const QString &text)
{
    const qsizetype length = endOfExcerpt(text, 0, LongestText, MostLines);
    m_capped = length < text.size();
    const QString shown = displayText(text, length);
    const QString before = toPlainText();
    if (!before.isEmpty() && shown.startsWith(before)) {
        // An answer that comes word by word: only what is new is laid out, and a selection stays.
        QTextCursor end(document());
        end.movePosition(QTextCursor::End);
        end.insertText(shown.sliced(before.size()));
        return;
    }
    setPlainText(shown);
    restyle();
}

void TextView::setFitsText(bool fits)
{
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void TextView::setType(Type type)
{
    m_type = type;
    dress(this, type);
    restyle();
}

QVariant TextView::loadResource(int type, const QUrl &)
{
    return type == QTextDocument::ImageResource ? QVariant(emptyPixel()) : QVariant();
}

void TextView::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
    // There is no source: the text is given, and nothing is navigated to.
}

void TextView::restyle()
{
    QTextBlockFormat lines;
    lines.setLineHeight(Theme::BodyLineHeight * 100 / 1.2, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(lines);
}

QSize TextView::sizeHint() const
{
    if (!m_fits)
        return QTextBrowser::sizeHint();
    return {320, qCeil(document()->size().height()) + 2 * frameWidth()};
}

QSize TextView::minimumSizeHint() const
{
    return m_fits ? QSize(80, sizeHint().height()) : QTextBrowser::minimumSizeHint();
}

void TextView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_fits)
        updateGeometry();
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_fits)
        updateGeometry();
}
