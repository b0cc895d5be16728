#include "ui/conversation/ConversationView.h"

#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "ui/conversation/BubbleDelegate.h"
#include "ui/conversation/MessageModel.h"
#include "ui/kit/Avatar.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/Switch.h"
#include "ui/kit/TextView.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageLength = 80;
constexpr int KeepMs = 500;
constexpr int DraftHeight = 260;

enum Mode { Reply, CustomerMessage, PrivateNote };

} // namespace

ConversationView::ConversationView(Desk &desk, QWidget *parent) : Surface(Role::Content, parent), m_desk(desk)
{
    setObjectName(u"pane"_s);
    m_model = new MessageModel(this);
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Messages"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BubbleDelegate(*m_model, this));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFrameShape(QFrame::NoFrame);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_list, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(space(4), space(2), space(4), space(4));
    below->setSpacing(space(3));
    below->addWidget(makeDraft());
    below->addWidget(makeComposer());
    layout->addLayout(below);
    setEnabled(false);

    connect(&desk, &Desk::committed, this, &ConversationView::follow);
    connect(&desk, &Desk::humanApprovalChanged, m_approval, &QAbstractButton::setChecked);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(KeepMs);
    connect(&m_keeping, &QTimer::timeout, this, &ConversationView::keepComposer);
}

ConversationView::~ConversationView() = default;

QWidget *ConversationView::makeHead()
{
    auto *head = new Surface(Role::Content, Surface::Bottom, this);
    head->setFixedHeight(theme().rowHeight(Row::ConversationHead));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space(5), 0, space(5), 0);
    row->setSpacing(space(3));
    m_avatar = new Avatar(AvatarSize::Row, head);
    m_name = new ElidedLabel({}, Type::Title, Role::Text, head);
    m_about = new ElidedLabel({}, Type::Small, Role::Text2, head);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_about);
    names->addStretch();
    m_approval = new Switch(tr("Human Approval"), head);
    m_approval->setCheckable(true);
    m_approval->setChecked(m_desk.humanApproval());
    connect(m_approval, &QAbstractButton::clicked, this, &ConversationView::setApproval);
    row->addWidget(m_avatar);
    row->addLayout(names, 1);
    row->addWidget(m_approval);
    return head;
}

QWidget *ConversationView::makeDraft()
{
    m_draft = new Card(this);
    m_draft->setGround(Role::AmberSoft, Role::AmberLine);
    m_draft->setRadius(Radius::Bubble);
    auto *column = new QVBoxLayout(m_draft);
    column->setContentsMargins(space(4), space(3), space(4), space(3));
    auto *title = new ElidedLabel(tr("Draft reply · not sent"), Type::BodyStrong, Role::AmberText, m_draft);
    m_draftText = new TextView(m_draft);
    m_draftText->setAccessibleName(tr("Draft"));
    m_draftText->setFitsText(true);
    m_draftText->setMaximumHeight(DraftHeight);
    m_draftActions = new ElidedLabel({}, Type::Small, Role::Text2, m_draft);
    auto *approveButton = new Button(tr("Approve"), Button::Look::Primary, m_draft);
    approveButton->setKeys(keyText(ShortcutId::Approve));
    auto *rejectButton = new Button(tr("Reject"), Button::Look::Danger, m_draft);
    rejectButton->setKeys(keyText(ShortcutId::Reject));
    connect(approveButton, &QPushButton::clicked, this, &ConversationView::approve);
    connect(rejectButton, &QPushButton::clicked, this, &ConversationView::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_draftActions, 1);
    buttons->addWidget(rejectButton);
    buttons->addWidget(approveButton);
    column->addWidget(title);
    column->addWidget(m_draftText);
    column->addLayout(buttons);
    m_draft->hide();
    return m_draft;
}

QWidget *ConversationView::makeComposer()
{
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space(3), space(2), space(3), space(2));
    m_mode = new SegmentedControl({tr("Reply"), tr("Customer message"), tr("Private note")}, card);
    m_mode->setAccessibleName(tr("Composer mode"));
    m_text = new QPlainTextEdit(card);
    m_text->setAccessibleName(tr("Message"));
    m_text->setPlaceholderText(tr("Write a message"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(80);
    m_send = new Button(tr("Send"), Button::Look::Normal, card);
    m_send->setGlyph(Icon::Send);
    m_send->setKeys(keyText(ShortcutId::Send));
    connect(m_send, &QPushButton::clicked, this, &ConversationView::send);
    auto *shortcut = new QShortcut(shortcutKeys(ShortcutId::Send), m_text);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &ConversationView::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_keeping.start(); });
    column->addWidget(m_mode, 0, Qt::AlignLeading);
    column->addWidget(m_text);
    column->addWidget(m_send, 0, Qt::AlignTrailing);
    return card;
}

void ConversationView::show(const ConversationRow &row)
{
    if (m_row.conversation.id == row.conversation.id)
        return;
    if (m_keeping.isActive())
        keepComposer();
    m_keeping.stop();
    m_row = row;
    m_reading = std::make_unique<QObject>();
    m_avatar->setPerson(row.customerName, row.conversation.customer.value);
    m_name->setText(row.customerName);
    m_about->setText(row.company + u" · "_s + row.customerEmail);
    {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(row.conversation.composerText);
    }
    m_draft->hide();
    m_run = {};
    m_model->reset({});
    setEnabled(true);
    readMessages();
    readDraft();
    deliver(m_desk.markRead(row.conversation.id), this, [](const Result<void> &) {});
}

void ConversationView::readMessages()
{
    deliver(m_desk.messages(m_row.conversation.id, {}, PageLength), m_reading.get(),
            [this](const Result<std::vector<Message>> &messages) {
                if (!messages) {
                    Q_EMIT failed(tr("The conversation could not be read"), messages.error());
                    return;
                }
                m_model->reset(*messages);
                m_list->scrollToBottom();
            });
}

void ConversationView::readDraft()
{
    if (!m_row.pendingRun.isValid()) {
        m_draft->hide();
        return;
    }
    deliver(m_desk.run(m_row.pendingRun), m_reading.get(), [this](const Result<RunDetail> &detail) {
        if (detail)
            showDraft(*detail);
    });
}

void ConversationView::showDraft(const RunDetail &detail)
{
    const bool isWaiting = detail.draft && detail.draft->state == DraftState::Pending;
    m_draft->setVisible(isWaiting);
    if (!isWaiting)
        return;
    m_run = detail.run.id;
    m_revision = detail.draft->revision;
    m_draftText->setText(detail.draft->edited.isEmpty() ? withSourcesLine(detail.draft->body, detail.draft->sources)
                                                        : detail.draft->edited);
    QStringList actions;
    for (const ProposedAction &action : detail.actions)
        actions += action.description;
    m_draftActions->setText(actions.join(u" · "_s));
}

void ConversationView::follow(const Change &change)
{
    if (!m_row.conversation.id.isValid())
        return;
    if (change.everything) {
        readMessages();
        return;
    }
    for (const Message &message : change.messages) {
        if (message.conversation == m_row.conversation.id) {
            m_model->append(message);
            m_list->scrollToBottom();
        }
    }
    for (const ConversationRow &row : change.conversations) {
        if (row.conversation.id == m_row.conversation.id) {
            m_row = row;
            readDraft();
        }
    }
}

void ConversationView::keepComposer()
{
    deliver(m_desk.keepComposer(m_row.conversation.id, m_text->toPlainText(), {}), this, [this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT failed(tr("Your text could not be kept"), kept.error());
    });
}

void ConversationView::send()
{
    const QString text = m_text->toPlainText();
    const Conversation &conversation = m_row.conversation;
    // The field is emptied only when the text is durable.
    const auto sent = [this, id = conversation.id](const auto &result) {
        if (!result)
            Q_EMIT failed(tr("Nothing was sent"), result.error());
        else if (m_row.conversation.id == id)
            m_text->clear();
    };
    switch (m_mode->currentIndex()) {
    case CustomerMessage: {
        Incoming incoming;
        incoming.customer = conversation.customer;
        incoming.conversation = conversation.id;
        incoming.text = text;
        deliver(m_desk.receive(incoming), this, sent);
        break;
    }
    case PrivateNote:
        deliver(m_desk.note(conversation.customer, conversation.id, text), this, sent);
        break;
    default:
        deliver(m_desk.reply(conversation.customer, conversation.id, text), this, sent);
        break;
    }
}

void ConversationView::approve()
{
    Decision decision;
    decision.revision = m_revision;
    deliver(m_desk.approve(m_run, decision), this, [this](const Result<Approved> &approved) {
        if (!approved)
            Q_EMIT failed(tr("Nothing was sent"), approved.error());
    });
}

void ConversationView::reject()
{
    Dialogs::askText(this, {tr("Reject the draft"), tr("Reason"), tr("Optional"), tr("Reject")},
                     [this, run = m_run](const QString &reason) {
                         deliver(m_desk.reject(run, reason, {}), this, [this](const Result<void> &rejected) {
                             if (!rejected)
                                 Q_EMIT failed(tr("The draft was not rejected"), rejected.error());
                         });
                     });
}

void ConversationView::setApproval(bool on)
{
    if (on) {
        m_desk.setHumanApproval(true);
        return;
    }
    m_approval->setChecked(true);
    Dialogs::confirm(this,
                     {tr("Turn off Human Approval?"),
                      tr("Answers of the assistant will go out without anybody looking at them first."), tr("Turn off"), true},
                     [this] { m_desk.setHumanApproval(false); });
}
