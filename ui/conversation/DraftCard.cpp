#include "ui/conversation/DraftCard.h"

#include "core/base/Text.h"
#include "ui/kit/Button.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/Glyph.h"
#include "ui/kit/PlainEdit.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/SourceLinks.h"
#include "ui/kit/TextView.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

DraftCard::DraftCard(QWidget *parent) : Card(parent)
{
    setGround(Role::AmberSoft, Role::AmberLine);
    setRadius(Radius::Bubble);
    m_title = new ElidedLabel({}, Type::BodyStrong, Role::AmberText, this);
    m_restore = new Button(tr("Restore"), Button::Look::Quiet, this);
    m_restore->setToolTip(tr("Back to what the assistant wrote"));
    m_compare = new Button(tr("Changes"), Button::Look::Quiet, this);
    m_compare->setKeys(keyText(ShortcutId::CompareDraft));
    m_compare->setToolTip(tr("What was changed, and earlier versions"));
    m_edit = new Button({}, Button::Look::Normal, this);
    m_edit->setAccessibleName(tr("Edit in place"));
    m_stop = new Button(tr("Stop"), Button::Look::Quiet, this);
    m_stop->setGlyph(Icon::Stop);
    m_stop->setKeys(keyText(ShortcutId::Back));
    m_offline = new Button(tr("Answer offline"), Button::Look::Normal, this);
    m_offline->setToolTip(tr("Let the offline assistant answer instead of waiting"));
    m_notice = new ElidedLabel({}, Type::Small, Role::AmberText, this);
    for (Button *button : {m_restore, m_compare, m_edit, m_offline, m_stop})
        button->setButtonSize(Button::Size::Small);
    m_compareWidth = m_compare->minimumSizeHint().width();
    m_view = new TextView(this);
    m_view->setAccessibleName(tr("Draft"));
    m_editor = new PlainEdit(this);
    m_editor->setAccessibleName(tr("Draft text"));
    m_editor->setTabChangesFocus(true);
    m_editor->hide();
    m_sources = new SourceLinks(this);

    m_head = new QHBoxLayout;
    m_head->setSpacing(space(2));
    m_head->addWidget(new Glyph(Icon::Assistant, Role::AmberText, IconSize::Control, this));
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_restore);
    m_head->addWidget(m_compare);
    m_head->addWidget(m_edit);
    m_head->addWidget(m_offline);
    m_head->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(2), space(4), space(2));
    column->setSpacing(space(2));
    column->addLayout(m_head);
    column->addWidget(m_notice);
    column->addWidget(m_view);
    column->addWidget(m_editor);
    column->addWidget(m_sources);
    column->addWidget(makeDecisions());

    connect(m_view->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &DraftCard::fitText);
    connect(m_edit, &QPushButton::clicked, this, &DraftCard::toggleEditing);
    connect(m_restore, &QPushButton::clicked, this, &DraftCard::restoreOriginal);
    connect(m_compare, &QPushButton::clicked, this, &DraftCard::compareRequested);
    connect(m_stop, &QPushButton::clicked, this, &DraftCard::stopRequested);
    connect(m_offline, &QPushButton::clicked, this, &DraftCard::offlineRequested);
    connect(m_sources, &SourceLinks::activated, this, &DraftCard::sourceActivated);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_text = m_editor->toPlainText();
        m_restore->setVisible(editedText().has_value());
        Q_EMIT edited();
    });
    auto *leave = new QShortcut(shortcutKeys(ShortcutId::Back), m_editor);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, &DraftCard::stopEditing);
    clear();
}

QWidget *DraftCard::makeDecisions()
{
    m_decisions = new QWidget(this);
    auto *reject = new Button(tr("Reject"), Button::Look::Danger, m_decisions);
    reject->setKeys(keyText(ShortcutId::Reject));
    auto *approve = new Button(tr("Approve"), Button::Look::Primary, m_decisions);
    approve->setKeys(keyText(ShortcutId::Approve));
    auto *row = new QHBoxLayout(m_decisions);
    row->setContentsMargins(0, 0, 0, space(1));
    row->addStretch();
    row->addWidget(reject);
    row->addWidget(approve);
    connect(approve, &QPushButton::clicked, this, &DraftCard::approveRequested);
    connect(reject, &QPushButton::clicked, this, &DraftCard::rejectRequested);
    m_decisions->hide();
    return m_decisions;
}

void DraftCard::showDrafting(const QString &text)
{
    if (isEditing())
        return;
    m_run = {};
    m_title->setText(tr("Drafting…"));
    m_edit->hide();
    m_restore->hide();
    m_compare->hide();
    m_stop->show();
    m_offline->hide();
    m_notice->hide();
    m_decisions->setEnabled(false);
    m_sources->setSources({});
    m_view->setText(text);
    m_view->show();
    fitText();
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    show();
}

void DraftCard::showWaiting(qint64 retryInMs, const QString &reason)
{
    if (isEditing())
        return;
    const int seconds = int(std::max<qint64>(1, (retryInMs + 999) / 1'000));
    showDrafting(oneLine(reason, 300) + QChar(u' ') + tr("Asked again in %n second(s).", nullptr, seconds));
    m_title->setText(tr("Waiting for the server…"));
    m_offline->show();
}

void DraftCard::showDraft(const Draft &draft, const QString &notice)
{
    const bool isKnown = draft.run == m_run;
    if (!isKnown)
        stopEditing();
    m_run = draft.run;
    m_draft = draft;
    m_title->setText(draft.partial ? tr("Draft reply · broke off · not sent") : tr("Draft reply · not sent"));
    m_told = oneLine(notice, 300);
    m_stop->hide();
    m_offline->hide();
    m_edit->show();
    m_decisions->setEnabled(true);
    m_compare->show();
    if (!isEditing()) {
        m_text = draft.edited.isEmpty() ? withSourcesLine(draft.body, draft.sources) : draft.edited;
        showText();
    }
    show();
}

void DraftCard::clear()
{
    stopEditing();
    m_run = {};
    m_draft = {};
    m_text.clear();
    hide();
}

void DraftCard::showText()
{
    const QString words = withoutSourcesLine(m_text);
    const bool namesSources = words != m_text;
    m_view->setText(words.trimmed());
    m_sources->setSources(namesSources ? m_draft.sources : std::vector<Citation>{});
    // Nobody approves what they cannot read.
    m_notice->setText(m_view->isCapped() ? tr("Only the beginning is shown; Edit shows all of it.") : m_told);
    m_notice->setVisible(!m_notice->text().isEmpty());
    m_restore->setVisible(editedText().has_value());
    m_edit->setText(tr("Edit"));
    m_edit->setGlyph(Icon::Edit);
    m_edit->setKeys(keyText(ShortcutId::EditDraft));
    fitText();
}

bool DraftCard::isEditing() const
{
    return !m_editor->isHidden();
}

void DraftCard::toggleEditing()
{
    if (isEditing())
        stopEditing();
    else
        startEditing();
}

void DraftCard::startEditing()
{
    if (!m_run.isValid() || isEditing())
        return;
    const QSignalBlocker quiet(m_editor);
    m_editor->setPlainText(m_text);
    m_view->hide();
    m_sources->hide();
    m_editor->show();
    m_editor->moveCursor(QTextCursor::Start);
    m_editor->setFocus(Qt::OtherFocusReason);
    m_edit->setText(tr("Done"));
    m_edit->setGlyph(Icon::Check);
    m_edit->setKeys(keyText(ShortcutId::Back));
}

void DraftCard::stopEditing()
{
    if (!isEditing())
        return;
    m_editor->hide();
    m_view->show();
    showText();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void DraftCard::restoreOriginal()
{
    setText(withSourcesLine(m_draft.body, m_draft.sources));
}

void DraftCard::setText(const QString &text)
{
    m_text = text;
    if (isEditing())
        m_editor->setPlainText(m_text);
    else
        showText();
    Q_EMIT edited();
}

std::optional<QString> DraftCard::editedText() const
{
    if (!m_run.isValid() || m_text == withSourcesLine(m_draft.body, m_draft.sources))
        return {};
    return m_text;
}

void DraftCard::setDecisionsVisible(bool visible)
{
    m_decisions->setVisible(visible);
}

void DraftCard::setTextLimit(int height)
{
    if (height == m_limit)
        return;
    m_limit = height;
    fitText();
}

int DraftCard::textHeight() const
{
    return isEditing() ? m_editor->minimumHeight() : m_view->minimumHeight();
}

bool DraftCard::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitHead();
    return Card::event(event);
}

/// That nothing was sent must be readable: before the title is cut, the buttons lose their keys, and then one its
/// words.
void DraftCard::fitHead()
{
    const auto compareWidth = [this] {
        return m_compare->isVisibleTo(this) ? m_compare->minimumSizeHint().width() : 0;
    };
    const QMargins margins = layout()->contentsMargins();
    const int others = m_head->minimumSize().width() - m_title->minimumWidth() - compareWidth();
    const int room = width() - margins.left() - margins.right() - others; // for the title and for "Changes"
    const int title = m_title->sizeHint().width();
    const bool isNarrow = room - m_compareWidth < title;
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        m_compare->setGlyph(isNarrow ? std::optional(Icon::Clock) : std::nullopt);
        const QString tip = m_compare->toolTip(); // says more than the words that setCompact() puts in its place
        m_compare->setCompact(isNarrow);
        m_compare->setToolTip(tip);
    }
    m_title->setMinimumWidth(std::clamp(room - compareWidth(), 1, std::max(1, title)));
}

void DraftCard::fitText()
{
    constexpr int LeastForEditing = 140;
    // As high as its text, up to the limit: then it scrolls inside.
    const int text = int(m_view->document()->size().height()) + 2;
    m_view->setFixedHeight(std::min(text, m_limit));
    m_editor->setFixedHeight(std::min(std::max(text, LeastForEditing), m_limit));
}
