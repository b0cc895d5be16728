#include "ui/conversation/Composer.h"

#include "core/base/Text.h"
#include "core/domain/Knowledge.h"
#include "ui/conversation/AttachmentStrip.h"
#include "ui/kit/Button.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/MarkdownView.h"
#include "ui/kit/PlainEdit.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/SpellCheck.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextBlock>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestLines = 3;
constexpr int MostLines = 9;
constexpr qsizetype LongestName = 60;

QStringList modeWords()
{
    return {u"reply"_s, u"customer"_s, u"note"_s};
}

QStringList filesOf(const QMimeData *data)
{
    QStringList files;
    if (!data || !data->hasUrls())
        return files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

/// The files a "Sources used:" line at the end names.
std::vector<Citation> sourcesOf(const QString &text)
{
    std::vector<Citation> sources;
    const QString line = text.sliced(withoutSourcesLine(text).size()).section(u": "_s, 1);
    for (const QString &file : line.split(u", "_s, Qt::SkipEmptyParts))
        sources.push_back({{}, file.trimmed(), {}});
    return sources;
}

} // namespace

Composer::Composer(QWidget *parent) : Card(parent)
{
    setAcceptDrops(true);
    m_mode = new SegmentedControl(this);
    m_mode->setAccessibleName(tr("Composer mode"));
    m_mode->addSegment({tr("Reply")});
    m_mode->addSegment({tr("Customer message")});
    m_mode->addSegment({tr("Private note"), Icon::Lock});
    m_mode->setCurrentIndex(Reply);
    m_saved = new ElidedLabel({}, Type::Caption, Role::Text3, this);
    m_saved->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_text = new PlainEdit(this);
    m_text->setAccessibleName(tr("Message"));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setAcceptDrops(false); // files are for the composer
    m_text->installEventFilter(this);
    m_spelling = new SpellCheck(m_text);
    m_preview = new MarkdownView(this);
    m_preview->setAccessibleName(tr("Preview"));
    m_pages = new QStackedWidget(this);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_preview);
    m_files = new AttachmentStrip(this);

    auto *top = new QHBoxLayout;
    top->addWidget(m_mode);
    top->addWidget(m_saved, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(2), space(2), space(2), space(2));
    column->setSpacing(space(2));
    column->addLayout(top);
    column->addWidget(m_pages);
    column->addWidget(m_files);
    column->addWidget(makeTools());
    connectParts();
    showMode();
    showText();
    fitHeight();
}

QWidget *Composer::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [&](Icon glyph, const QString &name, ShortcutId key) {
        auto *button = new IconButton(glyph, name, tools);
        button->setName(name, keyText(key));
        row->addWidget(button);
        return button;
    };
    m_attach = add(Icon::Paperclip, tr("Attach a file"), ShortcutId::AttachFile);
    IconButton *reply = add(Icon::Bolt, tr("Saved replies"), ShortcutId::SavedReply);
    IconButton *article = add(Icon::Book, tr("Insert from an article"), ShortcutId::InsertArticle);
    m_previewButton = add(Icon::Eye, tr("Preview"), ShortcutId::Preview);
    m_previewButton->setCheckable(true);
    m_send = new Button(tr("Send"), Button::Look::Normal, tools);
    m_send->setGlyph(Icon::Send);
    m_send->setKeys(keyText(ShortcutId::Send));
    row->addStretch();
    row->addWidget(m_send);
    connect(m_attach, &QAbstractButton::clicked, this, &Composer::chooseFiles);
    connect(reply, &QAbstractButton::clicked, this, &Composer::savedReplyRequested);
    connect(article, &QAbstractButton::clicked, this, &Composer::articleRequested);
    connect(m_previewButton, &QAbstractButton::clicked, this, &Composer::togglePreview);
    return tools;
}

void Composer::connectParts()
{
    auto *shortcut = new QShortcut(shortcutKeys(ShortcutId::Send), m_text);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        if (m_send->isEnabled())
            Q_EMIT sendRequested();
    });
    connect(m_send, &QPushButton::clicked, this, &Composer::sendRequested);
    connect(m_files, &AttachmentStrip::removeRequested, this, &Composer::removeRequested);
    connect(m_mode, &SegmentedControl::currentChanged, this, [this] {
        showMode();
        Q_EMIT changed();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        // Underlining a word is a change to Qt; it is none to save.
        if (m_shownText == text())
            return;
        m_shownText = text();
        showText();
        Q_EMIT changed();
    });
}

Composer::Mode Composer::mode() const
{
    return Mode(m_mode->currentIndex());
}

void Composer::setMode(Mode mode)
{
    m_mode->setCurrentIndex(mode);
}

QString Composer::modeWord() const
{
    return modeWords().value(m_mode->currentIndex());
}

QString Composer::text() const
{
    return m_text->toPlainText();
}

void Composer::restore(const QString &text, const QString &modeWord)
{
    const QSignalBlocker quiet(this);
    m_mode->setCurrentIndex(std::max<int>(0, int(modeWords().indexOf(modeWord))));
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    m_saved->setText({});
    m_files->setAttachments({});
    m_pages->setCurrentWidget(m_text);
    m_previewButton->setChecked(false);
}

void Composer::clear()
{
    m_text->clear();
    m_mode->setCurrentIndex(Reply);
    m_pages->setCurrentWidget(m_text);
    m_previewButton->setChecked(false);
}

void Composer::insert(const QString &text)
{
    const QString body = withoutSourcesLine(text);
    QTextCursor cursor = m_text->textCursor();
    cursor.beginEditBlock(); // one step back
    if (body != text) {
        const QString before = m_text->toPlainText();
        std::vector<Citation> sources = sourcesOf(before);
        const qsizetype written = withoutSourcesLine(before).size();
        const int at = std::min(cursor.position(), int(written));
        QTextCursor all(m_text->document());
        all.setPosition(int(written));
        all.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        all.removeSelectedText();
        cursor.setPosition(at);
        const bool isWithinLine = at > 0 && before[at - 1] != u'\n';
        cursor.insertText(isWithinLine ? u"\n\n"_s + body : body); // a passage is a paragraph of its own
        const int after = cursor.position();
        for (const Citation &source : sourcesOf(text))
            sources.push_back(source);
        all.movePosition(QTextCursor::End);
        all.insertText(withSourcesLine({}, sources));
        cursor.setPosition(after);
    } else {
        cursor.insertText(text);
    }
    cursor.endEditBlock();
    m_text->setTextCursor(cursor);
    m_pages->setCurrentWidget(m_text);
    m_previewButton->setChecked(false);
    focusText();
}

void Composer::setRecipient(const QString &firstName)
{
    m_recipient = oneLine(firstName, LongestName);
    showMode();
}

void Composer::setSaved(const QString &words)
{
    m_saved->setText(words);
}

void Composer::setAttachments(const std::vector<Attachment> &attachments)
{
    m_files->setAttachments(attachments);
}

void Composer::setSpelling(bool active, const QString &locale)
{
    m_spelling->setActive(active, locale);
}

void Composer::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void Composer::togglePreview()
{
    const bool shows = m_pages->currentWidget() == m_text;
    if (shows)
        m_preview->setMarkdown(text());
    m_pages->setCurrentWidget(shows ? static_cast<QWidget *>(m_preview) : m_text);
    m_preview->moveCursor(QTextCursor::Start);
    m_previewButton->setChecked(shows);
    if (!shows)
        focusText();
}

void Composer::chooseFiles()
{
    if (mode() != Reply)
        return;
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &Composer::filesChosen);
    dialog->open();
}

bool Composer::pasteFiles()
{
    const QStringList files = filesOf(QApplication::clipboard()->mimeData());
    if (files.isEmpty() || mode() != Reply)
        return false;
    Q_EMIT filesChosen(files);
    return true;
}

void Composer::dragEnterEvent(QDragEnterEvent *event)
{
    if (mode() == Reply && !filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Composer::dropEvent(QDropEvent *event)
{
    Q_EMIT filesChosen(filesOf(event->mimeData()));
    event->acceptProposedAction();
}

void Composer::showMode()
{
    const std::array placeholders{tr("Write to %1…").arg(m_recipient), tr("What %1 says…").arg(m_recipient),
                                  tr("A note for your team…")};
    const std::array actions{tr("Send"), tr("Send as customer"), tr("Save note")};
    const auto index = std::size_t(std::max(0, m_mode->currentIndex()));
    m_text->setPlaceholderText(placeholders[index]);
    m_send->setText(actions[index]);
    m_send->setAccessibleName(tr("Send"));
    m_send->setAccessibleDescription(actions[index]);
    m_send->setGlyph(index == PrivateNote ? Icon::Lock : Icon::Send);
    m_attach->setEnabled(index == Reply);
    setGround(index == PrivateNote ? Role::NoteSoft : Role::Card,
              index == PrivateNote           ? Role::NoteLine
                  : index == CustomerMessage ? Role::Control
                                             : Role::Border);
}

void Composer::showText()
{
    const bool hasText = !m_text->toPlainText().trimmed().isEmpty();
    if (!hasText && m_send->hasFocus())
        focusText(); // a disabled button would hand the focus to anybody
    m_send->setDisabledReason(hasText ? QString() : tr("Write something first"));
    fitHeight();
}

void Composer::fitHeight()
{
    const int lines = std::clamp(int(m_text->document()->size().height()), FewestLines, MostLines);
    m_pages->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + int(m_text->document()->documentMargin() * 2)
                            + 2);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text)
        return Card::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::FontChange:
        fitHeight();
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && pasteFiles())
            return true;
        break;
    case QEvent::ShortcutOverride:
        // With nothing typed to undo, Ctrl+Z means the reply that was sent a moment ago.
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && !m_text->document()->isUndoAvailable()) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return Card::eventFilter(watched, event);
}
