#include "ui/conversation/ConversationHead.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/Avatar.h"
#include "ui/kit/Chip.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/ReadingMargins.h"
#include "ui/kit/Switch.h"
#include "ui/kit/TimeText.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int EmailFrom = 620; ///< widths below which a part gives way
constexpr int BadgesFrom = 520;
constexpr int CompanyFrom = 380;

} // namespace

ConversationHead::ConversationHead(Desk &desk, QWidget *parent)
    : Surface(Role::Content, Surface::Bottom, parent)
    , m_desk(desk)
{
    setFixedHeight(theme().rowHeight(RowKind::ConversationHead));
    m_back = new IconButton(Icon::ChevronLeft, tr("Back to the list"), this);
    m_back->hide();
    m_avatar = new Avatar(AvatarSize::Row, this);
    m_name = new ElidedLabel({}, Type::Title, Role::Text, this);
    m_about = new ElidedLabel({}, Type::Small, Role::Text2, this);
    m_state = new Chip({}, this);
    m_state->hide();
    m_demo = new Chip({tr("Demo")}, this);
    m_demo->setToolTip(tr("This workspace holds demo data and is kept apart from the real one."));
    m_offline = new Chip({tr("Offline"), Tone::Neutral, Icon::Offline}, this);
    m_approval = new Switch(tr("Human Approval"), this);
    m_approval->setCheckable(true);
    m_approval->setChecked(desk.humanApproval());
    m_more = new IconButton(Icon::More, tr("Conversation actions"), this);
    m_activity = new IconButton(Icon::Activity, tr("Show activity"), this);
    m_activity->hide();

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_about);
    names->addStretch();
    auto *row = new QHBoxLayout(this);
    setReadingMargins(row, space(5), 0, space(4), 0);
    row->setSpacing(space(2));
    row->addWidget(m_back);
    row->addWidget(m_avatar);
    row->addSpacing(space(1));
    row->addLayout(names, 1);
    row->addWidget(m_state);
    row->addWidget(m_demo);
    row->addWidget(m_offline);
    row->addSpacing(space(2));
    row->addWidget(m_approval);
    row->addWidget(m_more);
    row->addWidget(m_activity);

    connect(m_back, &QAbstractButton::clicked, this, &ConversationHead::backRequested);
    connect(m_activity, &QAbstractButton::clicked, this, &ConversationHead::activityRequested);
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { Q_EMIT menuRequested(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(m_approval, &QAbstractButton::clicked, this, &ConversationHead::setApproval);
    connect(&desk, &Desk::humanApprovalChanged, m_approval, &QAbstractButton::setChecked);
    connect(&desk, &Desk::assistantChanged, this, &ConversationHead::showAssistant);
    showAssistant();
}

void ConversationHead::show(const ConversationRow &row)
{
    m_avatar->setPerson(row.customerName, row.conversation.customer.value);
    m_name->setText(oneLine(row.customerName, 120));
    m_row = row;
    showState();
    fit();
}

void ConversationHead::setAgents(const QHash<qint64, QString> &names)
{
    m_agents = names;
    fit();
}

void ConversationHead::showState()
{
    const Conversation &conversation = m_row.conversation;
    if (conversation.status == ConversationStatus::Closed)
        m_state->setChip({tr("Closed"), Tone::Neutral, Icon::Check});
    else if (conversation.status == ConversationStatus::Snoozed)
        m_state->setChip(
            {tr("Snoozed until %1").arg(TimeText::stamp(conversation.snoozedUntil, m_desk.clock().nowMs())),
             Tone::Neutral, Icon::Clock});
    m_state->setToolTip(conversation.snoozedUntil > 0 ? TimeText::exact(conversation.snoozedUntil) : QString());
    m_state->setVisible(conversation.status != ConversationStatus::Open);
}

void ConversationHead::setActivityButton(bool visible, bool waiting)
{
    m_activity->setVisible(visible);
    m_activity->setWaiting(waiting, tr("A draft waits for you"));
}

void ConversationHead::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void ConversationHead::showAssistant()
{
    const AssistantStatus status = m_desk.assistant();
    m_offline->setToolTip(status.problem.isEmpty() ? tr("The built-in assistant answers; nothing leaves this machine.")
                                                   : status.problem);
    fit();
}

void ConversationHead::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    fit();
}

void ConversationHead::fit()
{
    QStringList about;
    const QString company = oneLine(m_row.company, 120);
    const QString email = oneLine(m_row.customerEmail, 120);
    if (!company.isEmpty() && width() >= CompanyFrom)
        about += company;
    if (!email.isEmpty() && width() >= EmailFrom)
        about += email;
    if (const QString agent = oneLine(m_agents.value(m_row.conversation.assignee.value), 60); !agent.isEmpty())
        about += tr("assigned to %1").arg(isolated(agent));
    for (const QString &label : m_row.conversation.labels.split(u' ', Qt::SkipEmptyParts))
        about += u'#' + oneLine(label, 40);
    m_about->setText(about.join(u" · "_s));
    m_about->setVisible(!about.isEmpty());
    m_demo->setVisible(m_desk.isDemo() && width() >= BadgesFrom);
    m_offline->setVisible(m_desk.assistant().offline && width() >= BadgesFrom);
}

void ConversationHead::setApproval(bool on)
{
    if (on || m_confirmed) {
        m_desk.setHumanApproval(on);
        return;
    }
    m_approval->setChecked(true);
    Dialogs::confirm(
        this,
        {tr("Turn off Human Approval?"),
         tr("Answers of the assistant will go out, and tickets will be opened, without anybody looking at them first."),
         tr("Turn off"), true},
        [this] {
            m_confirmed = true;
            m_desk.setHumanApproval(false);
        });
}
