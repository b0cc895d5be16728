#include "ui/conversation/ArticleDialog.h"

#include "core/base/Text.h"
#include "ui/kit/MarkdownView.h"
#include "ui/kit/Shortcuts.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHits = 20;
constexpr int ListWidth = 260;

} // namespace

ArticleDialog::ArticleDialog(KnowledgeIndexPtr index, const QString &question, QWidget *parent)
    : Dialog(tr("Insert from an article"), parent)
    , m_index(std::move(index))
    , m_question(question.left(500))
{
    resize(780, 500);
    m_field = new QLineEdit(this);
    m_field->setAccessibleName(tr("Search the articles"));
    m_field->setPlaceholderText(tr("Search the articles; empty: what fits the customer's last message"));
    m_field->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Passages"));
    m_list->setFixedWidth(ListWidth);
    m_list->setWordWrap(true);
    m_reader = new MarkdownView(this);
    m_reader->setAccessibleName(tr("Passage"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(4));
    row->addWidget(m_list);
    row->addWidget(m_reader, 1);
    body()->setSpacing(space(2));
    body()->addWidget(m_field);
    body()->addLayout(row, 1);
    addCloseButton(tr("Cancel"));
    m_insert = addButton(tr("Insert with its source"), Button::Look::Primary);
    m_insert->setKeys(keyText(ShortcutId::Send));
    m_insert->setDefault(true);
    connect(m_field, &QLineEdit::textChanged, this, &ArticleDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &ArticleDialog::showCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ArticleDialog::insert);
    connect(m_insert, &QPushButton::clicked, this, &ArticleDialog::insert);
    auto *keys = new QShortcut(shortcutKeys(ShortcutId::Send), this);
    connect(keys, &QShortcut::activated, this, &ArticleDialog::insert);
    search();
    m_field->setFocus(Qt::OtherFocusReason);
}

void ArticleDialog::search()
{
    const QString typed = m_field->text().trimmed();
    KnowledgeIndex::Options options;
    options.limit = MostHits;
    options.prefixOfLastWord = !typed.isEmpty();
    m_hits = m_index->search(typed.isEmpty() ? m_question : typed, options);
    m_list->clear();
    for (const PassageHit &hit : m_hits)
        m_list->addItem(oneLine(hit.passage.file, 60) + u" › "_s + oneLine(hit.passage.heading, 80));
    m_list->setCurrentRow(0);
    showCurrent();
}

void ArticleDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool isChosen = row >= 0 && row < int(m_hits.size());
    m_insert->setDisabledReason(isChosen ? QString() : tr("No passage is chosen"));
    m_reader->setMarkdown(isChosen ? u"## "_s + m_hits[std::size_t(row)].passage.heading + u"\n\n"_s
                                  + m_hits[std::size_t(row)].passage.text
                                   : tr("No article says anything about this."));
}

void ArticleDialog::insert()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_hits.size()))
        return;
    const Passage &passage = m_hits[std::size_t(row)].passage;
    Q_EMIT chosen(withSourcesLine(passage.text.trimmed(), {{passage.id, passage.file, passage.heading}}));
    accept();
}

bool ArticleDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return Dialog::eventFilter(watched, event);
}
