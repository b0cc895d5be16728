#include "ui/activity/ApprovalsView.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/base/Timers.h"
#include "core/desk/Desk.h"
#include "ui/activity/ActionsPanel.h"
#include "ui/activity/ApprovalDelegate.h"
#include "ui/activity/ApprovalsModel.h"
#include "ui/kit/Button.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/DiffView.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SourceLinks.h"
#include "ui/kit/Splitter.h"
#include "ui/kit/TimeText.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostApprovals = 500;
constexpr int ReadDelayMs = 60;
constexpr double MostForActions = 0.5; ///< of the view's height, then the actions scroll

} // namespace

ApprovalsView::ApprovalsView(Desk &desk, QWidget *parent) : Surface(Role::Content, parent), m_desk(desk)
{
    m_model = new ApprovalsModel(desk.clock(), this);
    m_list = new RowList(tr("Approvals"), this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ApprovalDelegate(*m_model, this));
    auto *splitter = new Splitter(Qt::Horizontal, this);
    auto *side = new Surface(Role::Panel, splitter);
    side->setObjectName(u"pane"_s);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->addWidget(m_list);
    splitter->addPane(side, 260, 340, 520);
    splitter->addPane(makeDetail(), 380, 0);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(splitter);
    m_stack->addWidget(new EmptyState(
        Icon::Check, tr("Nothing waits for you"),
        tr("Drafts and actions of the assistant that need a person appear here, from all conversations."), this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ApprovalsView::showCurrent);
    connect(m_list, &QAbstractItemView::activated, this, [this] {
        if (const Approval *approval = current())
            Q_EMIT conversationRequested(approval->run.conversation, false);
    });
    connect(&desk, &Desk::committed, this, &ApprovalsView::follow);
    m_reading.setSingleShot(true);
    m_reading.setInterval(ReadDelayMs);
    connect(&m_reading, &QTimer::timeout, this, &ApprovalsView::read);
    read();
}

ApprovalsView::~ApprovalsView() = default;

QWidget *ApprovalsView::makeDetail()
{
    auto *detail = new Surface(Role::Content, this);
    detail->setObjectName(u"pane"_s);
    m_title = new PlainLabel({}, Type::Title, Role::Text, detail);
    m_about = new ElidedLabel({}, Type::Small, Role::Text2, detail);
    m_risk = new PlainLabel({}, Type::Small, Role::AmberText, detail);
    m_risk->setWordWrap(true);
    m_asked = new PlainLabel({}, Type::Body, Role::Text2, detail);
    m_asked->setWordWrap(true);
    m_draftTitle = new PlainLabel({}, Type::BodyStrong, Role::AmberText, detail);
    m_draft = new DiffView(detail);
    m_draft->setAccessibleName(tr("Draft"));
    m_sources = new SourceLinks(detail);
    connect(m_sources, &SourceLinks::activated, this, &ApprovalsView::sourceActivated);
    m_stale = new QWidget(detail);
    m_staleText = new PlainLabel({}, Type::Body, Role::AmberText, m_stale);
    auto *open = new Button(tr("Open the conversation"), Button::Look::Primary, m_stale);
    connect(open, &QPushButton::clicked, this, &ApprovalsView::edit);
    auto *stale = new QHBoxLayout(m_stale);
    stale->setContentsMargins(space(5), space(3), space(5), space(3));
    stale->addWidget(m_staleText, 1);
    stale->addWidget(open);
    m_actions = new ActionsPanel(m_desk, detail);
    connect(m_actions, &ActionsPanel::approved, this, [this](const Decision &decision) {
        const Approval *approval = current();
        if (!approval)
            return;
        m_actions->setBusy(true);
        deliver(m_desk.approve(approval->run.id, decision), this,
                [this, name = approval->customer.name](const Result<Approved> &approved) {
                    m_actions->setBusy(false);
                    if (approved)
                        Q_EMIT decided(tr("The answer was sent to %1").arg(oneLine(name, 60)));
                    else
                        Q_EMIT failed(tr("Nothing was sent"), approved.error());
                });
    });
    connect(m_actions, &ActionsPanel::rejected, this, &ApprovalsView::reject);
    connect(m_actions, &ActionsPanel::heightChanged, this,
            [this] { QTimer::singleShot(0, this, &ApprovalsView::limitActions); });
    connect(m_actions, &ActionsPanel::editRequested, this, &ApprovalsView::edit);
    connect(m_actions, &ActionsPanel::connectGmailRequested, this, &ApprovalsView::connectGmailRequested);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(space(5), space(4), space(5), space(3));
    body->setSpacing(space(2));
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_risk),
          static_cast<QWidget *>(m_asked), static_cast<QWidget *>(m_draftTitle)})
        body->addWidget(part);
    body->addWidget(m_draft, 1);
    body->addWidget(m_sources);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(m_stale);
    column->addWidget(m_actions);
    return detail;
}

void ApprovalsView::follow(const Change &change)
{
    if (change.everything || !change.drafts.empty() || !change.actions.empty() || !change.runs.empty())
        startUnlessRunning(m_reading);
}

void ApprovalsView::read()
{
    deliver(m_desk.approvals(MostApprovals), this, [this](const Result<std::vector<Approval>> &approvals) {
        if (!approvals) {
            Q_EMIT failed(tr("The approvals cannot be read"), approvals.error());
            return;
        }
        std::vector<ApprovalsModel::Entry> entries;
        for (const Approval &approval : *approvals)
            entries.push_back({approval, riskOf(approval, [this](const QString &tool, const QJsonObject &arguments) {
                                   return m_desk.describeAction(tool, arguments).has_value();
                               })});
        // The place in the list is kept: when the shown one was decided, the next one stands there.
        const int row = std::max(0, m_list->currentIndex().row());
        const RunId shown = m_shown;
        m_model->reset(std::move(entries));
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
        QModelIndex index = m_model->indexOf(shown);
        if (!index.isValid() && m_model->rowCount() > 0)
            index = m_model->index(std::min(row, m_model->rowCount() - 1));
        m_list->setCurrentIndex(index);
        showCurrent();
        Q_EMIT countChanged(m_model->rowCount());
    });
}

const Approval *ApprovalsView::current() const
{
    const ApprovalsModel::Entry *entry = m_model->entryAt(m_list->currentIndex());
    return entry ? &entry->approval : nullptr;
}

void ApprovalsView::showCurrent()
{
    const ApprovalsModel::Entry *entry = m_model->entryAt(m_list->currentIndex());
    if (!entry) {
        m_shown = {};
        return;
    }
    QStringList reasons;
    for (const RiskReason reason : entry->found.reasons)
        reasons += RiskWords::reason(reason);
    m_risk->setText(RiskWords::risk(entry->found.risk)
                    + (reasons.isEmpty() ? QString() : u": "_s + reasons.join(u", "_s)));
    m_risk->setRole(entry->found.risk == Risk::High         ? Role::RedText
                        : entry->found.risk == Risk::Medium ? Role::AmberText
                                                            : Role::Text2);
    showApproval(entry->approval);
}

void ApprovalsView::showApproval(const Approval &approval)
{
    const bool isOther = m_shown != approval.run.id;
    m_shown = approval.run.id;
    m_title->setText(oneLine(approval.customer.name, 120));
    m_about->setText(tr("%1 · waits %2 · %3 %4")
                         .arg(oneLine(approval.customer.company, 60),
                              TimeText::duration(m_desk.clock().nowMs() - approval.draft.createdAt),
                              oneLine(approval.run.intent.label, 40))
                         .arg(approval.run.intent.confidence, 0, 'f', 2));
    const QString written = withSourcesLine(approval.draft.body, approval.draft.sources);
    const bool isEdited = !approval.draft.edited.isEmpty();
    m_draftTitle->setText(isEdited ? tr("Draft reply, with what was changed by hand") : tr("Draft reply · not sent"));
    m_draft->setTexts(isEdited ? written : approval.draft.body, isEdited ? approval.draft.edited : approval.draft.body);
    m_sources->setSources(isEdited ? std::vector<Citation>{} : approval.draft.sources);
    m_sources->setVisible(!isEdited && !approval.draft.sources.empty());
    const int newer = int(approval.conversationRevision - approval.draft.revision);
    m_stale->setVisible(newer > 0);
    m_staleText->setText(tr("%n new message(s) since this draft: rebase, keep or discard it there", nullptr, newer));
    m_actions->setVisible(newer <= 0);
    m_actions->show({approval.run, {}, approval.draft, approval.actions}, approval.customer.email);
    QTimer::singleShot(0, this, &ApprovalsView::limitActions); // once the rows know their width
    if (!isOther)
        return;
    m_asked->setText({});
    m_answers = std::make_unique<QObject>();
    deliver(m_desk.messagesSince(approval.run.conversation, approval.run.message,
                                 MessageId{approval.run.message.value + 1}),
            m_answers.get(), [this](const Result<std::vector<Message>> &messages) {
                if (messages && !messages->empty())
                    m_asked->setText(tr("“%1”").arg(oneLine(messages->front().body, 600)));
            });
}

void ApprovalsView::limitActions()
{
    m_actions->setFixedHeight(std::min(m_actions->sizeHint().height(), int(height() * MostForActions)));
}

void ApprovalsView::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    limitActions();
}

void ApprovalsView::selectBy(int rows)
{
    moveCurrent(*m_list, rows);
}

void ApprovalsView::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void ApprovalsView::approve()
{
    if (!m_actions->isHidden() && current())
        m_actions->approve();
}

void ApprovalsView::reject()
{
    const Approval *approval = current();
    if (!approval)
        return;
    Dialogs::askText(window(), {tr("Reject the draft"), tr("Reason"), tr("Optional"), tr("Reject")},
                     [this, run = approval->run.id](const QString &reason) {
                         deliver(m_desk.reject(run, reason, {}), this, [this](const Result<void> &rejected) {
                             if (rejected)
                                 Q_EMIT decided(tr("The draft was rejected, nothing was sent"));
                             else
                                 Q_EMIT failed(tr("The draft was not rejected"), rejected.error());
                         });
                     });
}

void ApprovalsView::edit()
{
    if (const Approval *approval = current())
        Q_EMIT conversationRequested(approval->run.conversation, true);
}
