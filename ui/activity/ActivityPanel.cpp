#include "ui/activity/ActivityPanel.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "core/domain/Waiting.h"
#include "ui/activity/ActionsPanel.h"
#include "ui/activity/RunDetails.h"
#include "ui/activity/ToolWords.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/ReadingMargins.h"
#include "ui/kit/ScrollPane.h"
#include "ui/kit/Shortcuts.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double MostForActions = 0.45; ///< of the panel's height, then the actions scroll

} // namespace

ActivityPanel::ActivityPanel(Desk &desk, QWidget *parent) : Surface(Role::Panel, parent), m_desk(desk)
{
    setObjectName(u"pane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_stack = new QStackedWidget(this);
    m_nothing = new EmptyState(Icon::Activity, {}, {}, this);
    m_draft = m_nothing->addButton(tr("Draft an answer"), Icon::Assistant);
    connect(m_draft, &QAbstractButton::clicked, this, &ActivityPanel::draftAgain);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(makeDetails());
    layout->addWidget(m_stack, 1);
    m_actions = new ActionsPanel(desk, this);
    m_actions->hide();
    layout->addWidget(m_actions);

    connect(m_actions, &ActionsPanel::approved, this, &ActivityPanel::decide);
    connect(m_actions, &ActionsPanel::rejected, this, &ActivityPanel::reject);
    connect(m_actions, &ActionsPanel::heightChanged, this,
            [this] { QTimer::singleShot(0, this, &ActivityPanel::limitActions); });
    connect(m_actions, &ActionsPanel::editRequested, this, &ActivityPanel::editRequested);
    connect(m_actions, &ActionsPanel::connectGmailRequested, this, &ActivityPanel::connectGmailRequested);
    connect(&desk, &Desk::committed, this, &ActivityPanel::follow);
    connect(&desk, &Desk::stepStarted, this, [this](RunId run, int step) {
        if (run == m_run.id)
            m_details->markRunning(step);
    });
    showNothing();
}

ActivityPanel::~ActivityPanel() = default;

QWidget *ActivityPanel::makeHead()
{
    auto *head = new Surface(Role::Panel, Surface::Bottom, this);
    head->setFixedHeight(theme().rowHeight(RowKind::ConversationHead));
    m_about = new ElidedLabel({}, Type::Small, Role::Text3, head);
    m_about->hide();
    m_again = new IconButton(Icon::Refresh, tr("Draft again"), head);
    m_again->setName(tr("Draft again"), keyText(ShortcutId::DraftAgain));
    m_again->setEnabled(false);
    m_close = new IconButton(Icon::Cross, tr("Close activity"), head);
    m_close->hide();
    connect(m_again, &QAbstractButton::clicked, this, &ActivityPanel::draftAgain);
    connect(m_close, &QAbstractButton::clicked, this, &ActivityPanel::closeRequested);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(new ElidedLabel(tr("Activity"), Type::Title, Role::Text, head));
    names->addWidget(m_about);
    names->addStretch();
    auto *row = new QHBoxLayout(head);
    setReadingMargins(row, space(4), 0, space(2), 0);
    row->setSpacing(space(1));
    row->addLayout(names, 1);
    row->addWidget(m_again);
    row->addWidget(m_close);
    return head;
}

QWidget *ActivityPanel::makeDetails()
{
    m_details = new RunDetails(m_desk);
    connect(m_details, &RunDetails::learned, this, &ActivityPanel::decided);
    connect(m_details, &RunDetails::failed, this, &ActivityPanel::failed);
    auto *scroll = new ScrollPane(m_details, this);
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll: hardly anything inside takes the focus
    return scroll;
}

void ActivityPanel::show(const ConversationRow &row)
{
    const bool isSame = m_row.conversation.id == row.conversation.id;
    m_row = row;
    if (isSame)
        return;
    m_run = {};
    m_details->forget();
    m_actions->hide();
    m_about->hide();
    m_again->setEnabled(false);
    showNothing();
    m_draft->hide(); // until it is known that there is no run
    m_stack->setCurrentIndex(0);
    Q_EMIT waitingChanged(false);
    read();
}

void ActivityPanel::showNothing()
{
    const bool waits = isWaiting(m_row.conversation);
    m_nothing->setTexts(waits ? tr("No draft yet") : tr("Nothing yet"),
                        waits ? tr("The assistant has not read this message. It can look up what is known and draft "
                                   "an answer; you decide what is sent.")
                              : tr("What the assistant does with a customer's message appears here, step by step."));
    m_draft->setVisible(waits);
}

void ActivityPanel::read()
{
    m_reading = std::make_unique<QObject>();
    deliver(m_desk.newestRun(m_row.conversation.id), m_reading.get(), [this](const Result<RunDetail> &detail) {
        if (detail)
            showDetail(*detail);
        else if (detail.error().kind == Error::Kind::NotFound)
            showNothing();
        else
            Q_EMIT failed(tr("The assistant's work could not be read"), detail.error());
    });
}

void ActivityPanel::showDetail(const RunDetail &detail)
{
    m_run = detail.run;
    m_about->show();
    QStringList about{tr("Run %1").arg(m_run.id.value), ToolWords::state(m_run)};
    if (!m_run.provider.isEmpty()) // nobody yet, while the first question is under way
        about += m_run.provider == u"offline"_s ? tr("offline assistant") : oneLine(m_run.model, 60);
    m_about->setText(about.join(u" · "_s));
    m_again->setEnabled(isFinished(m_run.state) || m_run.state == RunState::Pending);
    m_stack->setCurrentIndex(1);
    m_details->show(detail);
    showDecision(detail);
}

void ActivityPanel::showDecision(const RunDetail &detail)
{
    // A stale draft of the person's stands in front of the assistant's newer one: it has to be rebased, kept or
    // discarded first.
    const bool isWaiting = detail.run.state == RunState::Pending && detail.draft
        && detail.draft->state == DraftState::Pending && m_row.pendingRun == detail.run.id;
    if (isWaiting)
        m_actions->show(detail, m_row.customerEmail);
    m_actions->setVisible(isWaiting);
    limitActions();
    QTimer::singleShot(0, this, &ActivityPanel::limitActions); // once the rows know their width
    Q_EMIT waitingChanged(isWaiting || m_row.pendingRun.isValid());
}

void ActivityPanel::follow(const Change &change)
{
    if (!m_row.conversation.id.isValid())
        return;
    for (const ConversationRow &row : change.conversations) {
        if (row.conversation.id == m_row.conversation.id)
            m_row = row;
    }
    if (!m_run.id.isValid())
        showNothing(); // it may have been answered without the assistant
    const bool isOurs = std::any_of(change.runs.begin(), change.runs.end(), [this](const Run &run) {
        return run.conversation == m_row.conversation.id && run.id >= m_run.id;
    });
    // A corrected intent is on the log and nowhere else.
    const bool isLogged =
        m_run.id.isValid() && std::ranges::find(change.audit, m_run.id, &AuditEntry::run) != change.audit.end();
    if (change.everything || isOurs || isLogged)
        read();
}

void ActivityPanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void ActivityPanel::approve()
{
    if (!m_actions->isHidden())
        m_actions->approve();
}

void ActivityPanel::decide(const Decision &chosen)
{
    Decision decision = chosen;
    decision.text = m_editedRun == m_run.id ? m_edited : std::nullopt;
    m_actions->setBusy(true);
    deliver(
        m_desk.approve(m_run.id, decision), this, [this, name = m_row.customerName](const Result<Approved> &approved) {
            m_actions->setBusy(false);
            if (!approved) {
                Q_EMIT failed(tr("Nothing was sent"), approved.error());
                return;
            }
            const auto done = std::count_if(approved->executed.begin(), approved->executed.end(),
                                            [](const ExecutedAction &action) { return action.success; });
            Q_EMIT decided(
                done == 0
                    ? tr("The answer was sent to %1").arg(oneLine(name, 60))
                    : tr("The answer was sent to %1, %n action(s) done", nullptr, int(done)).arg(oneLine(name, 60)));
        });
}

void ActivityPanel::reject()
{
    if (m_actions->isHidden())
        return;
    Dialogs::askText(this, {tr("Reject the draft"), tr("Reason"), tr("Optional"), tr("Reject")},
                     [this, run = m_run.id](const QString &reason) {
                         deliver(m_desk.reject(run, reason, {}), this, [this](const Result<void> &rejected) {
                             if (rejected)
                                 Q_EMIT decided(tr("The draft was rejected, nothing was sent"));
                             else
                                 Q_EMIT failed(tr("The draft was not rejected"), rejected.error());
                         });
                     });
}

void ActivityPanel::setEditedText(RunId run, const std::optional<QString> &text)
{
    m_editedRun = run;
    m_edited = text;
}

void ActivityPanel::draftAgain()
{
    if (!m_run.id.isValid()) {
        if (m_row.conversation.id.isValid())
            deliver(m_desk.draftAnswer(m_row.conversation.id), this, [this](const Result<RunId> &begun) {
                if (!begun)
                    Q_EMIT failed(tr("No draft was begun"), begun.error());
            });
        return;
    }
    if (m_editedRun != m_run.id || !m_edited || m_run.state != RunState::Pending) {
        askAgain();
        return;
    }
    Dialogs::confirm(
        window(),
        {tr("Draft again?"),
         tr("A new draft takes the place of the one you edited. Your text stays among its versions: Changes "
            "compares both and can take yours back."),
         tr("Draft again")},
        [this] { askAgain(); });
}

void ActivityPanel::askAgain()
{
    deliver(m_desk.draftAgain(m_run.id), this, [this](const Result<RunId> &begun) {
        if (!begun)
            Q_EMIT failed(tr("No new draft was begun"), begun.error());
    });
}

void ActivityPanel::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    limitActions();
}

void ActivityPanel::limitActions()
{
    m_actions->setFixedHeight(std::min(m_actions->sizeHint().height(), int(height() * MostForActions)));
}
