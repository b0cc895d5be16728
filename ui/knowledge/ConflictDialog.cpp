#include "ui/knowledge/ConflictDialog.h"

#include "core/base/LineDiff.h"
#include "core/base/Text.h"
#include "ui/kit/PlainLabel.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace {

void lightLines(QPlainTextEdit *edit, const std::vector<bool> &lines, Role ground, Role ink)
{
    QList<QTextEdit::ExtraSelection> selections;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        const QTextBlock block = edit->document()->findBlockByNumber(int(line));
        if (!lines[line] || !block.isValid())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.format.setBackground(theme().color(ground));
        selection.format.setForeground(theme().color(ink));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(selection);
    }
    edit->setExtraSelections(selections);
}

} // namespace

ConflictDialog::ConflictDialog(const QString &file, const QString &onDisk, const QString &typed, QWidget *parent)
    : Dialog(tr("The article was changed on disk"), parent)
{
    setObjectName(QStringLiteral("conflictDialog"));
    resize(900, 620);
    setSub(oneLine(file, 120));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space(3));
    m_disk = addText(tr("On disk now"), onDisk, columns);
    m_disk->setReadOnly(true);
    m_typed = addText(tr("What you typed"), typed, columns);
    auto *words =
        new PlainLabel(tr("Nothing was overwritten. The lines that differ are lit; you can still change what you "
                          "typed here."),
                       Type::Body, Role::Text2, this);
    body()->addWidget(words->wrapped());
    body()->addLayout(columns, 1);
    addCloseButton(tr("Edit on"));
    Button *take = addButton(tr("Take the file"), Button::Look::Normal);
    take->setToolTip(tr("Edits on from what is on disk. What you typed is put on the clipboard."));
    Button *keep = addButton(tr("Keep what I typed"), Button::Look::Primary);
    connect(take, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT tookFile();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        const QString text = m_typed->toPlainText();
        accept();
        Q_EMIT keptTyped(text);
    });
    connect(m_typed, &QPlainTextEdit::textChanged, this, &ConflictDialog::light);
    connect(m_disk->verticalScrollBar(), &QScrollBar::valueChanged, m_typed->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_typed->verticalScrollBar(), &QScrollBar::valueChanged, m_disk->verticalScrollBar(),
            &QScrollBar::setValue);
    light();
    m_typed->setFocus();
}

QPlainTextEdit *ConflictDialog::addText(const QString &title, const QString &text, QLayout *columns)
{
    auto *edit = new QPlainTextEdit(text, this);
    edit->setAccessibleName(title);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap); // so that equal lines stand side by side
    dress(edit, Type::Fixed);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    column->addWidget(new PlainLabel(title, Type::Caption, QFont::DemiBold, Role::Text2, box));
    column->addWidget(edit, 1);
    columns->addWidget(box);
    return edit;
}

void ConflictDialog::light()
{
    const LineDiff diff = diffLines(m_disk->toPlainText(), m_typed->toPlainText());
    lightLines(m_disk, diff.removed, Role::RedSoft, Role::RedText);
    lightLines(m_typed, diff.added, Role::GreenSoft, Role::GreenText);
}
