#include "ui/knowledge/ArticleReader.h"

#include "core/base/Text.h"
#include "ui/kit/Button.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/MarkdownView.h"

#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Pages { Nothing, Reading, Editing };

} // namespace

ArticleReader::ArticleReader(QWidget *parent) : Surface(Role::Content, parent)
{
    setObjectName(u"pane"_s);
    m_place = new ElidedLabel({}, Type::Body, Role::Text2, this);
    m_insert = new Button(tr("Insert with source"), Button::Look::Normal, this);
    m_insert->setGlyph(Icon::Reply);
    m_edit = new Button(tr("Edit"), Button::Look::Normal, this);
    m_edit->setGlyph(Icon::Edit);
    m_edit->setAccessibleName(tr("Edit article"));
    m_cancel = new Button(tr("Cancel"), Button::Look::Normal, this);
    m_save = new Button(tr("Save"), Button::Look::Primary, this);
    m_save->setAccessibleName(tr("Save article"));
    m_view = new MarkdownView(this);
    m_view->setAccessibleName(tr("Article"));
    m_editor = new QPlainTextEdit(this);
    m_editor->setAccessibleName(tr("Article text"));
    m_editor->setFrameShape(QFrame::NoFrame);
    dress(m_editor, Type::Fixed);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(
        new EmptyState(Icon::Book, tr("No article chosen"), tr("Choose one at the left, or search."), this));
    auto *page = new QWidget(this);
    auto *margins = new QVBoxLayout(page);
    margins->setContentsMargins(space(4), space(2), space(2), 0);
    margins->addWidget(m_view);
    m_stack->addWidget(page);
    m_stack->addWidget(m_editor);

    auto *head = new Surface(Role::Content, Surface::Bottom, this);
    head->setFixedHeight(theme().rowHeight(Row::PageHead));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space(7), 0, space(4), 0);
    row->setSpacing(space(2));
    row->addWidget(m_place, 1);
    for (Button *button : {m_insert, m_edit, m_cancel, m_save})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_stack, 1);

    connect(m_view, &TextView::linkActivated, this, &ArticleReader::linkActivated);
    connect(m_insert, &QPushButton::clicked, this, &ArticleReader::insertRequested);
    connect(m_edit, &QPushButton::clicked, this, &ArticleReader::edit);
    connect(m_cancel, &QPushButton::clicked, this, &ArticleReader::stopEditing);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_save->setDisabledReason(tr("The article is being stored"));
        Q_EMIT saveRequested(m_article.file, m_editor->toPlainText(), m_article.text);
    });
    showButtons();
}

void ArticleReader::show(const Article &article, const QString &heading, const QStringList &words)
{
    if (isEditing())
        return; // what is being written is not taken away
    if (article != m_article)
        m_view->setMarkdown(article.text);
    m_article = article;
    m_heading = heading;
    m_place->setText(heading.isEmpty() ? article.file : article.file + u" › "_s + oneLine(heading, 120));
    m_stack->setCurrentIndex(Reading);
    showButtons();
    if (heading.isEmpty())
        m_view->clearPassage();
    else
        m_view->showPassage(heading, words);
}

void ArticleReader::clear()
{
    if (isEditing())
        return;
    m_article = {};
    m_place->setText({});
    m_stack->setCurrentIndex(Nothing);
    showButtons();
}

bool ArticleReader::isEditing() const
{
    return m_stack->currentIndex() == Editing;
}

void ArticleReader::edit()
{
    m_editor->setPlainText(m_article.text);
    m_stack->setCurrentIndex(Editing);
    m_editor->setFocus(Qt::OtherFocusReason);
    showButtons();
}

void ArticleReader::stopEditing()
{
    m_stack->setCurrentIndex(Reading);
    showButtons();
}

void ArticleReader::saved(bool done)
{
    m_save->setDisabledReason({});
    if (!done)
        return;
    m_article.text = m_editor->toPlainText();
    m_view->setMarkdown(m_article.text);
    stopEditing();
}

void ArticleReader::showButtons()
{
    const bool isReading = m_stack->currentIndex() == Reading;
    m_insert->setVisible(isReading);
    m_edit->setVisible(isReading);
    m_cancel->setVisible(isEditing());
    m_save->setVisible(isEditing());
}
