#include "ui/knowledge/ArticleReader.h"

#include "core/base/Text.h"
#include "ui/kit/Button.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/MarkdownView.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/ReadingMargins.h"
#include "ui/knowledge/ArticleEditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Pages { Nothing, Reading, Editing };
constexpr int PlaceWidth = 260; ///< of file and heading, before buttons lose their words

} // namespace

ArticleReader::ArticleReader(QWidget *parent) : Surface(Role::Content, parent)
{
    setObjectName(u"pane"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(
        new EmptyState(Icon::Book, tr("No article chosen"), tr("Choose one at the left, or search."), this));
    m_stack->addWidget(makePage());
    m_editor = new ArticleEditor(this);
    m_stack->addWidget(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    connect(m_view, &TextView::linkActivated, this, &ArticleReader::linkActivated);
    connect(m_editor, &ArticleEditor::changed, this, &ArticleReader::showButtons);
    connect(m_editor, &ArticleEditor::saveRequested, this, &ArticleReader::save);
    showButtons();
}

QWidget *ArticleReader::makeHead()
{
    m_head = new Surface(Role::Content, Surface::Bottom, this);
    QWidget *head = m_head;
    head->setFixedHeight(theme().rowHeight(RowKind::PageHead));
    m_place = new ElidedLabel({}, Type::Body, Role::Text2, head);
    m_cited = new Button({}, Button::Look::Quiet, head);
    m_cited->setGlyph(Icon::Reply);
    m_cited->hide();
    m_insert = new Button(tr("Insert with source"), Button::Look::Normal, head);
    m_insert->setGlyph(Icon::Reply);
    m_copy = new Button(tr("Copy link"), Button::Look::Normal, head);
    m_copy->setGlyph(Icon::Copy);
    m_edit = new Button(tr("Edit"), Button::Look::Normal, head);
    m_edit->setGlyph(Icon::Edit);
    m_edit->setAccessibleName(tr("Edit article"));
    m_cancel = new Button(tr("Cancel"), Button::Look::Normal, head);
    m_save = new Button(tr("Save"), Button::Look::Primary, head);
    m_save->setAccessibleName(tr("Save article"));
    auto *row = new QHBoxLayout(head);
    setReadingMargins(row, space(7), 0, space(4), 0);
    row->setSpacing(space(2));
    row->addWidget(m_place, 1);
    for (Button *button : {m_cited, m_insert, m_copy, m_edit, m_cancel, m_save})
        row->addWidget(button);
    connect(m_cited, &QPushButton::clicked, this, &ArticleReader::citationsRequested);
    connect(m_insert, &QPushButton::clicked, this, &ArticleReader::insertRequested);
    connect(m_copy, &QPushButton::clicked, this, &ArticleReader::copyLink);
    connect(m_edit, &QPushButton::clicked, this, &ArticleReader::edit);
    connect(m_save, &QPushButton::clicked, this, &ArticleReader::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (hasUnsaved())
            Q_EMIT leaveRequested();
        else
            stopEditing();
    });
    return head;
}

QWidget *ArticleReader::makePage()
{
    auto *page = new QWidget(this);
    m_facts = new PlainLabel({}, Type::Caption, Role::Text3, page);
    m_facts->setContentsMargins(space(4), space(2), 0, 0);
    m_view = new MarkdownView(page);
    m_view->setAccessibleName(tr("Article"));
    auto *margins = new QVBoxLayout(page);
    setReadingMargins(margins, space(4), space(1), space(2), 0);
    margins->setSpacing(0);
    margins->addWidget(m_facts);
    margins->addWidget(m_view, 1);
    return page;
}

void ArticleReader::show(const Article &article, const QString &heading, const QStringList &words)
{
    if (isEditing()) {
        // What is being written is not taken away.
        if (article.file == m_article.file && article.text != m_article.text && article.text != m_editor->text())
            m_editor->setNotice(tr("The file was changed on disk meanwhile. Saving shows both texts."));
        return;
    }
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

void ArticleReader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void ArticleReader::setCitations(int replies)
{
    m_cited->setText(tr("Cited in %n reply(s)", nullptr, replies));
    m_cited->setVisible(replies > 0 && m_stack->currentIndex() == Reading);
    m_cited->setEnabled(replies > 0);
    fitButtons();
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

bool ArticleReader::hasUnsaved() const
{
    return isEditing() && m_editor->isChanged();
}

void ArticleReader::edit()
{
    if (m_article.file.isEmpty() || isEditing())
        return;
    editFrom(m_article.text, m_article.text);
}

void ArticleReader::editNew(const QString &file, const QString &text)
{
    m_article = {};
    m_article.file = file;
    m_place->setText(tr("%1, new", "a file that is not there yet").arg(isolated(file)));
    editFrom({}, text);
}

void ArticleReader::editFrom(const QString &onDisk, const QString &text)
{
    m_article.text = onDisk;
    m_editor->setText(text);
    m_editor->setNotice({});
    m_stack->setCurrentIndex(Editing);
    m_editor->focusText();
    showButtons();
}

void ArticleReader::stopEditing()
{
    m_editor->setNotice({});
    const bool isNew = m_article.text.isEmpty();
    m_stack->setCurrentIndex(isNew ? Nothing : Reading);
    if (isNew)
        m_article = {};
    m_view->setMarkdown(m_article.text);
    showButtons();
}

void ArticleReader::save()
{
    if (!isEditing())
        return;
    m_save->setDisabledReason(tr("The article is being stored"));
    Q_EMIT saveRequested(m_article.file, m_editor->text(), m_article.text);
}

void ArticleReader::saved(const QString &text)
{
    m_save->setDisabledReason({});
    m_article.text = text;
    m_editor->keptAs(text);
    if (m_editor->text() == text) // else somebody typed on while it was written
        stopEditing();
}

void ArticleReader::refused()
{
    m_save->setDisabledReason({});
}

void ArticleReader::copyLink()
{
    const QString anchor = m_heading.isEmpty() ? QString() : u" › "_s + m_heading;
    QGuiApplication::clipboard()->setText(m_article.file + anchor);
    Q_EMIT copied(tr("%1 is on the clipboard").arg(isolated(oneLine(m_article.file + anchor, 120))));
}

void ArticleReader::showButtons()
{
    const bool isReading = m_stack->currentIndex() == Reading;
    m_insert->setVisible(isReading);
    m_copy->setVisible(isReading);
    m_edit->setVisible(isReading);
    m_cited->setVisible(isReading && m_cited->isEnabled());
    m_cancel->setVisible(isEditing());
    m_save->setVisible(isEditing());
    m_cancel->setText(hasUnsaved() ? tr("Cancel") : tr("Close"));
    m_head->setVisible(isReading || isEditing());
    fitButtons();
}

void ArticleReader::fitButtons()
{
    int words = 0;
    for (Button *button : {m_cited, m_insert, m_copy, m_edit}) {
        button->setCompact(false);
        words += button->isHidden() ? 0 : button->sizeHint().width() + space(2);
    }
    const bool isNarrow = width() < words + space(7) + space(4) + PlaceWidth;
    for (Button *button : {m_insert, m_copy, m_edit})
        button->setCompact(isNarrow);
}

void ArticleReader::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    fitButtons();
}
