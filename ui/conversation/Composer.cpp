#include "ui/conversation/Composer.h"

#include "ui/kit/Button.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/Shortcuts.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextBlock>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestLines = 3;
constexpr int MostLines = 9;

QStringList modeWords()
{
    return {u"reply"_s, u"customer"_s, u"note"_s};
}

} // namespace

Composer::Composer(QWidget *parent) : Card(parent)
{
    m_mode = new SegmentedControl(this);
    m_mode->setAccessibleName(tr("Composer mode"));
    m_mode->addSegment({tr("Reply")});
    m_mode->addSegment({tr("Customer message")});
    m_mode->addSegment({tr("Private note"), Icon::Lock});
    m_mode->setCurrentIndex(Reply);
    m_saved = new ElidedLabel({}, Type::Caption, Role::Text3, this);
    m_saved->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("Message"));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->installEventFilter(this);
    m_send = new Button(tr("Send"), Button::Look::Normal, this);
    m_send->setGlyph(Icon::Send);
    m_send->setKeys(keyText(ShortcutId::Send));

    auto *top = new QHBoxLayout;
    top->addWidget(m_mode);
    top->addWidget(m_saved, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(2), space(2), space(2), space(2));
    column->setSpacing(space(2));
    column->addLayout(top);
    column->addWidget(m_text);
    column->addWidget(m_send, 0, Qt::AlignTrailing);

    auto *shortcut = new QShortcut(shortcutKeys(ShortcutId::Send), m_text);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        if (m_send->isEnabled())
            Q_EMIT sendRequested();
    });
    connect(m_send, &QPushButton::clicked, this, &Composer::sendRequested);
    connect(m_mode, &SegmentedControl::currentChanged, this, [this] {
        showMode();
        Q_EMIT changed();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showText();
        Q_EMIT changed();
    });
    showMode();
    showText();
    fitHeight();
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
}

void Composer::clear()
{
    m_text->clear();
    m_mode->setCurrentIndex(Reply);
}

void Composer::insert(const QString &text)
{
    m_text->insertPlainText(text);
    focusText();
}

void Composer::setRecipient(const QString &firstName)
{
    m_recipient = firstName;
    showMode();
}

void Composer::setSaved(const QString &words)
{
    m_saved->setText(words);
}

void Composer::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
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
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + int(m_text->document()->documentMargin() * 2)
                           + 2);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        fitHeight();
    return Card::eventFilter(watched, event);
}
