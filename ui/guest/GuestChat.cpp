#include "ui/guest/GuestChat.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Log.h"
#include "core/base/Timers.h"
#include "core/desk/GuestDesk.h"
#include "ui/kit/Announce.h"
#include "ui/kit/BubbleDelegate.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/Glyph.h"
#include "ui/kit/MessageList.h"
#include "ui/kit/MessageModel.h"
#include "ui/kit/PlainEdit.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/SaveDialog.h"
#include "ui/kit/TextView.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace {

constexpr int PageLength = 60;
constexpr int FrameMs = 16;
constexpr int KeepMs = 500;
constexpr int WorkingLongMs = 400;
constexpr int MostLines = 6;
constexpr int AnswerHeight = 180;

} // namespace

GuestChat::GuestChat(GuestDesk &desk, QWidget *parent) : Surface(Role::Content, parent), m_desk(desk)
{
    m_model = new MessageModel(desk.clock(), this);
    m_list = new MessageList(tr("Messages"), this);
    m_list->setModel(m_model);
    auto *bubbles = new BubbleDelegate(*m_model, BubbleDelegate::Reader::Customer, this);
    connect(bubbles, &BubbleDelegate::attachmentActivated, this, &GuestChat::saveAttachment);
    m_list->setBubbles(bubbles);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(
        new EmptyState(Icon::Chat, tr("How can we help?"), tr("Write below. Answers come here, and stay here."), this));

    auto *below = new QVBoxLayout;
    below->setContentsMargins(space(4), space(2), space(4), space(4));
    below->setSpacing(space(3));
    m_working = new PlainLabel(tr("Your message has arrived. The assistant is looking into it…"), Type::Small,
                               Role::Text2, this);
    m_working->setWordWrap(true);
    m_working->hide();
    below->addWidget(m_working);
    below->addWidget(makeAnswer());
    below->addWidget(makeWaiting());
    below->addWidget(makeField());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(below);

    m_frame.setSingleShot(true);
    m_frame.setInterval(FrameMs);
    connect(&m_frame, &QTimer::timeout, this, [this] {
        showWorking(false);
        m_answerText->setText(m_streamed);
        m_answer->show();
        m_answerText->verticalScrollBar()->setValue(m_answerText->verticalScrollBar()->maximum());
    });
    connect(&desk, &GuestDesk::messageArrived, this, &GuestChat::arrived);
    connect(&desk, &GuestDesk::answerGrew, this, &GuestChat::growAnswer);
    m_workingLong.setSingleShot(true);
    m_workingLong.setInterval(WorkingLongMs);
    connect(&m_workingLong, &QTimer::timeout, m_working, &QWidget::show);
    connect(&desk, &GuestDesk::workingChanged, this, &GuestChat::showWorking);
    connect(&desk, &GuestDesk::answerWaitsChanged, this, [this](bool waits) {
        endAnswer();
        m_waiting->setVisible(waits);
    });
    connect(&desk, &GuestDesk::reset, this, &GuestChat::read);
    connect(m_list, &MessageList::olderWanted, this, &GuestChat::readOlder);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(KeepMs);
    connect(&m_keeping, &QTimer::timeout, this, &GuestChat::keepTyped);
    read();
    restoreText();
}

GuestChat::~GuestChat()
{
    if (m_keeping.isActive())
        keepTyped();
}

QWidget *GuestChat::makeWaiting()
{
    m_waiting = new Card(this);
    m_waiting->setGround(Role::AmberSoft, Role::AmberLine);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new PlainLabel(tr("A colleague is checking this answer"), Type::BodyStrong, Role::Text, m_waiting);
    words->addWidget(title->wrapped());
    auto *more =
        new PlainLabel(tr("It comes here as soon as it is approved. You may close this window: nothing is lost."),
                       Type::Small, Role::Text2, m_waiting);
    words->addWidget(more->wrapped());
    auto *row = new QHBoxLayout(m_waiting);
    row->setContentsMargins(space(4), space(3), space(4), space(3));
    row->setSpacing(space(3));
    row->addWidget(new Glyph(Icon::Clock, Role::AmberText, IconSize::Rail, m_waiting), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_waiting->hide();
    return m_waiting;
}

QWidget *GuestChat::makeAnswer()
{
    m_answer = new Card(this);
    m_answer->setGround(theme().isDark() ? Role::Hover : Role::Sunken, Role::Border);
    m_answerText = new TextView(m_answer);
    m_answerText->setAccessibleName(tr("Answer being written"));
    m_answerText->setFixedHeight(AnswerHeight);
    auto *column = new QVBoxLayout(m_answer);
    column->setContentsMargins(space(3), space(2), space(3), space(2));
    column->addWidget(new PlainLabel(tr("The assistant is writing…"), Type::Caption, Role::Text2, m_answer));
    column->addWidget(m_answerText);
    m_answer->hide();
    return m_answer;
}

QWidget *GuestChat::makeField()
{
    auto *card = new Card(this);
    card->setGround(Role::Card, Role::Control);
    m_text = new PlainEdit(card);
    m_text->setAccessibleName(tr("Message"));
    m_text->setPlaceholderText(tr("Write a message…"));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->installEventFilter(this);
    m_send = new Button(tr("Send"), Button::Look::Primary, card);
    m_send->setGlyph(Icon::Send);
    connect(m_send, &QPushButton::clicked, this, &GuestChat::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, &GuestChat::showText);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(space(2), space(1), space(2), space(1));
    row->addWidget(m_text, 1);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    showText();
    return card;
}

void GuestChat::read()
{
    deliver(m_desk.messages({}, PageLength), this, [this](const Result<std::vector<Message>> &messages) {
        if (!messages) {
            Q_EMIT failed(tr("Your messages could not be read"), messages.error());
            return;
        }
        m_hasOlder = messages->size() == std::size_t(PageLength);
        m_model->reset(*messages);
        m_stack->setCurrentIndex(messages->empty() ? 1 : 0);
        m_list->goToEnd();
    });
    deliver(m_desk.answerWaits(), this, [this](const Result<bool> &waits) { m_waiting->setVisible(waits && *waits); });
}

void GuestChat::readOlder()
{
    if (m_readingOlder || !m_hasOlder || !m_model->oldest().isValid())
        return;
    m_readingOlder = true;
    deliver(m_desk.messages(m_model->oldest(), PageLength), this, [this](const Result<std::vector<Message>> &messages) {
        m_readingOlder = false;
        if (!messages)
            return;
        m_hasOlder = messages->size() == std::size_t(PageLength);
        m_model->prepend(*messages);
    });
}

void GuestChat::restoreText()
{
    deliver(m_desk.unsentText(), this, [this](const Result<QString> &unsent) {
        m_isRestored = true;
        connect(m_text, &QPlainTextEdit::textChanged, &m_keeping, [this] { startUnlessRunning(m_keeping); });
        if (unsent && !unsent->isEmpty()) {
            m_text->setPlainText(*unsent + m_text->toPlainText());
            m_text->moveCursor(QTextCursor::End);
        } else if (!m_text->toPlainText().isEmpty()) {
            startUnlessRunning(m_keeping); // typed meanwhile
        }
    });
}

void GuestChat::keepTyped()
{
    m_keeping.stop();
    if (!m_isRestored)
        return; // it would take the place of what is being read
    // A customer can do nothing about a disk that is full; what they send is refused with words then.
    deliver(m_desk.keepUnsent(m_text->toPlainText()), this, [](const Result<void> &kept) {
        if (!kept)
            qCWarning(lcUi) << "typed text is not kept:" << kept.error().message;
    });
}

void GuestChat::arrived(const Message &message)
{
    m_model->append(message);
    m_stack->setCurrentIndex(0);
    m_list->goToEnd();
    if (message.direction == Direction::Outbound) {
        endAnswer();
        announce(this, tr("A new answer"));
    }
}

void GuestChat::growAnswer(const QString &delta)
{
    m_streamed += delta;
    startUnlessRunning(m_frame);
}

/// An answer that comes at once needs no words before it.
void GuestChat::showWorking(bool isWorking)
{
    if (isWorking && m_streamed.isEmpty()) {
        startUnlessRunning(m_workingLong);
    } else {
        m_workingLong.stop();
        m_working->hide();
    }
}

void GuestChat::endAnswer()
{
    m_frame.stop();
    m_streamed.clear();
    m_answer->hide();
}

void GuestChat::send()
{
    const QString text = m_text->toPlainText();
    if (!text.trimmed().isEmpty())
        take(m_desk.send(text), text);
}

void GuestChat::askForPerson()
{
    take(m_desk.askForPerson(), {});
}

void GuestChat::take(const QFuture<Result<Received>> &sent, const QString &text)
{
    deliver(sent, this, [this, text](const Result<Received> &received) {
        // The field is emptied only when the text is durable.
        if (!received)
            Q_EMIT failed(tr("Your message was not sent"), received.error());
        else if (!text.isEmpty() && m_text->toPlainText() == text) {
            m_text->clear();
            keepTyped();
        }
    });
}

void GuestChat::saveAttachment(const Attachment &attachment)
{
    askWhereToSave(this, tr("Save the file"), attachment.name, [this, id = attachment.id](const QString &path) {
        deliver(m_desk.attachmentContent(id), this, [this, path](const Result<QByteArray> &content) {
            if (!content) {
                Q_EMIT failed(tr("The file was not saved"), content.error());
                return;
            }
            deliver(GuestDesk::saveFile(path, *content), this, [this, path](const Result<void> &written) {
                if (written)
                    announce(this, tr("Saved as %1").arg(path));
                else
                    Q_EMIT failed(tr("The file was not saved"), written.error());
            });
        });
    });
}

void GuestChat::showText()
{
    const bool hasText = !m_text->toPlainText().trimmed().isEmpty();
    if (!hasText && m_send->hasFocus())
        m_text->setFocus(Qt::OtherFocusReason); // a disabled button would hand the focus to anybody
    m_send->setDisabledReason(hasText ? QString() : tr("Write something first"));
    const int lines = std::clamp(int(m_text->document()->size().height()), 1, MostLines);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + int(m_text->document()->documentMargin() * 2)
                           + 2);
}

bool GuestChat::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & Qt::ShiftModifier)) {
            send();
            return true;
        }
    }
    return Surface::eventFilter(watched, event);
}
