#include "ui/kit/WholeTextDialog.h"

#include "core/base/Excerpt.h"
#include "core/base/Text.h"
#include "ui/kit/Announce.h"
#include "ui/kit/PlainEdit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollBar>
#include <QTextCursor>
#include <QVBoxLayout>
#include <algorithm>

namespace {

constexpr qsizetype PieceLength = 20'000; ///< laid out in one turn of the event loop
constexpr int PieceLines = 1'000;
constexpr QSize Measure{720, 560};

/// Where the piece that begins at `from` ends: behind a line, else behind a word, else anywhere.
qsizetype endOfPiece(const QString &text, qsizetype from)
{
    const qsizetype furthest = endOfExcerpt(text, from, PieceLength, PieceLines);
    if (furthest == text.size())
        return furthest;
    for (const QChar end : {QChar(u'\n'), QChar(u' ')}) {
        const qsizetype at = text.lastIndexOf(end, furthest - 1);
        if (at > from)
            return at + 1;
    }
    return furthest;
}

} // namespace

WholeTextDialog::WholeTextDialog(const QString &title, const QString &text, QWidget *parent)
    : Dialog(title, parent)
    , m_text(text)
{
    setSub(tr("%n character(s)", nullptr, int(text.size())));
    m_view = new PlainEdit(this);
    m_view->setReadOnly(true);
    m_view->setUndoRedoEnabled(false);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setTabChangesFocus(true);
    m_view->setAccessibleName(tr("Whole text"));
    body()->addWidget(m_view, 1);
    auto *copyAll = new Button(tr("Copy"), Button::Look::Normal, this);
    copyAll->setGlyph(Icon::Copy);
    addToFoot(copyAll);
    addCloseButton(tr("Close"));
    resize(Measure);
    connect(copyAll, &QAbstractButton::clicked, this, &WholeTextDialog::copy);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &WholeTextDialog::showMore);
    showMore();
    m_view->setFocus(Qt::OtherFocusReason);
}

void WholeTextDialog::showMore()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    if (m_shown == m_text.size() || (m_shown > 0 && bar->value() < bar->maximum() - bar->pageStep()))
        return;
    const qsizetype end = endOfPiece(m_text, m_shown);
    QString piece = displayText(m_text.sliced(m_shown, end - m_shown), PieceLength);
    // A piece that ends within a paragraph begins a new one: a paragraph is laid out as a whole.
    if (end < m_text.size() && !piece.endsWith(u'\n'))
        piece += u'\n';
    m_shown = end;
    QTextCursor atEnd(m_view->document());
    atEnd.movePosition(QTextCursor::End);
    atEnd.insertText(piece);
}

void WholeTextDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    announce(this, tr("Copied"));
}
