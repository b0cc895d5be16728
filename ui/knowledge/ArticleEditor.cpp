#include "ui/knowledge/ArticleEditor.h"

#include "core/base/Timers.h"
#include "ui/kit/MarkdownView.h"
#include "ui/kit/PlainEdit.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/Splitter.h"

#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace {

constexpr int PreviewDelayMs = 120;
constexpr int PreviewFrom = 560; ///< width below which there is no preview
constexpr qsizetype LongestText = 4 * 1024 * 1024; ///< of an article

} // namespace

ArticleEditor::ArticleEditor(QWidget *parent) : QWidget(parent)
{
    m_notice = new PlainLabel({}, Type::Small, Role::AmberText, this);
    m_notice->wrapped();
    m_notice->setContentsMargins(space(4), space(2), space(4), space(2));
    m_notice->hide();
    m_editor = new PlainEdit(this);
    m_editor->setAccessibleName(tr("Article text"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->document()->setDocumentMargin(space(4)); // as far from the edge as the preview beside it
    m_editor->setTabChangesFocus(false);
    m_editor->setLongest(LongestText);
    dress(m_editor, Type::Fixed);
    m_preview = new MarkdownView(this);
    m_preview->setAccessibleName(tr("Preview"));
    m_splitter = new Splitter(Qt::Horizontal, this);
    m_splitter->addPane(m_editor, 240, 0);
    m_splitter->addPane(m_preview, 200, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_splitter, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(PreviewDelayMs);
    connect(&m_typing, &QTimer::timeout, this, &ArticleEditor::showPreview);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        startUnlessRunning(m_typing);
        Q_EMIT changed();
    });
    connect(m_editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleEditor::scrollPreview);
    auto *save = new QShortcut(QKeySequence::Save, this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &ArticleEditor::saveRequested);
}

void ArticleEditor::setText(const QString &text)
{
    m_stored = text;
    m_editor->setPlainText(text);
    showPreview();
}

QString ArticleEditor::text() const
{
    return m_editor->toPlainText();
}

bool ArticleEditor::isChanged() const
{
    return m_editor->document()->isModified() && text() != m_stored;
}

void ArticleEditor::keptAs(const QString &text)
{
    m_stored = text;
    Q_EMIT changed();
}

void ArticleEditor::setNotice(const QString &words)
{
    m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

void ArticleEditor::focusText()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ArticleEditor::showPreview()
{
    m_typing.stop();
    if (!m_preview->isVisibleTo(this))
        return;
    m_preview->setMarkdown(text());
    scrollPreview();
}

void ArticleEditor::scrollPreview()
{
    const QScrollBar *from = m_editor->verticalScrollBar();
    QScrollBar *to = m_preview->verticalScrollBar();
    if (from->maximum() > 0)
        to->setValue(to->maximum() * from->value() / from->maximum());
}

void ArticleEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() >= PreviewFrom;
    if (hasRoom == m_preview->isVisibleTo(this))
        return;
    m_preview->setVisible(hasRoom);
    showPreview();
}
