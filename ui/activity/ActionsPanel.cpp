#include "ui/activity/ActionsPanel.h"

#include "core/desk/Desk.h"
#include "core/desk/MailDesk.h"
#include "ui/activity/ActionRow.h"
#include "ui/activity/GmailRow.h"
#include "ui/kit/Button.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/ScrollPane.h"
#include "ui/kit/Shortcuts.h"

#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int TooSoonMs = 300;

} // namespace

ActionsPanel::ActionsPanel(Desk &desk, QWidget *parent) : Surface(Role::Panel, Surface::Top, parent), m_desk(desk)
{
    m_chosen = new ElidedLabel({}, Type::Caption, Role::Text3, this);
    m_chosen->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_list = new WidgetList(tr("Proposed actions"));
    m_list->setSpacing(space(2));
    m_scroll = new ScrollPane(m_list, this);

    m_approve = new Button({}, Button::Look::Primary, this);
    m_approve->setButtonSize(Button::Size::Large);
    m_approve->setKeys(keyText(ShortcutId::Approve));
    m_edit = new Button(tr("Edit"), Button::Look::Normal, this);
    m_edit->setAccessibleName(tr("Edit draft"));
    m_edit->setKeys(keyText(ShortcutId::EditDraft));
    m_reject = new Button(tr("Reject"), Button::Look::Danger, this);
    m_reject->setKeys(keyText(ShortcutId::Reject));
    connect(m_approve, &QPushButton::clicked, this, &ActionsPanel::approve);
    connect(m_edit, &QPushButton::clicked, this, &ActionsPanel::editRequested);
    connect(m_reject, &QPushButton::clicked, this, &ActionsPanel::reject);

    connect(&desk.mail(), &MailDesk::changed, this, &ActionsPanel::showGmail);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(4), space(3), space(4), space(4));
    layout->setSpacing(space(2));
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Proposed actions"), Type::BodyStrong, Role::Text, this), 1);
    head->addWidget(m_chosen);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    layout->addSpacing(space(1));
    layout->addWidget(m_approve);
    auto *once = new PlainLabel(tr("Goes out at once, together with its actions: it cannot be taken back."),
                                Type::Caption, Role::Text3, this);
    layout->addWidget(once->wrapped());
    auto *others = new QHBoxLayout;
    others->setSpacing(space(2));
    others->addWidget(m_edit, 1);
    others->addWidget(m_reject, 1);
    layout->addLayout(others);
}

void ActionsPanel::rowChanged(QWidget *row)
{
    refresh();
    updateGeometry();
    Q_EMIT heightChanged();
    // What opened in the row is seen: one turn later the panel has its new height, and another one later so have the
    // rows.
    QTimer::singleShot(0, row, [this, row] {
        QTimer::singleShot(0, row, [this, row] { m_scroll->ensureWidgetVisible(row, 0, space(2)); });
    });
}

void ActionsPanel::show(const RunDetail &detail, const QString &recipient)
{
    if (detail.run.id != m_run) {
        m_run = detail.run.id;
        m_list->clear();
        m_actions = 0;
        for (const ProposedAction &action : detail.actions) {
            if (action.state != ActionState::Pending)
                continue;
            auto *row = new ActionRow(action, m_desk);
            connect(row, &ActionRow::toggled, this, [this, row] { rowChanged(row); });
            m_list->addRow(row);
            ++m_actions;
        }
        m_gmail = new GmailRow;
        m_gmail->setGmail(m_desk.mail().status());
        m_gmail->setMail(recipient, detail.draft ? detail.draft->subject : QString());
        connect(m_gmail, &GmailRow::toggled, this, [this] { rowChanged(m_gmail); });
        connect(m_gmail, &GmailRow::connectRequested, this, &ActionsPanel::connectGmailRequested);
        m_list->addRow(m_gmail);
        orderTabs();
        m_shown.start();
        setBusy(false);
    }
    m_revision = detail.draft ? detail.draft->revision : 0;
    refresh();
    updateGeometry();
}

void ActionsPanel::orderTabs()
{
    // New rows stand at the end of the window's chain; what decides over them comes after them.
    QWidget *last = nullptr;
    for (QWidget *widget : m_list->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus) {
            if (last)
                setTabOrder(last, widget);
            last = widget;
        }
    }
    for (Button *button : {m_approve, m_edit, m_reject}) {
        if (last)
            setTabOrder(last, button);
        last = button;
    }
}

void ActionsPanel::showGmail()
{
    if (!m_gmail)
        return;
    m_gmail->setGmail(m_desk.mail().status());
    updateGeometry();
    Q_EMIT heightChanged();
}

void ActionsPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy && isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason); // a disabled button would hand the focus to anybody
    for (Button *button : {m_approve, m_edit, m_reject})
        button->setDisabledReason(busy ? tr("The decision is being stored") : QString());
}

QSize ActionsPanel::sizeHint() const
{
    QSize size = Surface::sizeHint();
    const int wanted = m_list->hasHeightForWidth() ? m_list->heightForWidth(m_scroll->viewport()->width())
                                                   : m_list->sizeHint().height();
    size.rheight() += wanted - m_scroll->sizeHint().height();
    return size;
}

std::vector<ActionRow *> ActionsPanel::rows() const
{
    std::vector<ActionRow *> rows;
    rows.reserve(std::size_t(m_actions));
    for (int i = 0; i < m_actions; ++i)
        rows.push_back(static_cast<ActionRow *>(m_list->row(i)));
    return rows;
}

std::vector<int> ActionsPanel::tickedSteps() const
{
    std::vector<int> steps;
    for (const ActionRow *row : rows()) {
        if (row->isTicked())
            steps.push_back(row->step());
    }
    return steps;
}

void ActionsPanel::refresh()
{
    const int ticked = int(tickedSteps().size());
    const std::vector<ActionRow *> all = rows();
    const bool isBlocked = std::any_of(all.begin(), all.end(), [](const ActionRow *row) { return row->isInTheWay(); });
    if (!m_isBusy)
        m_approve->setDisabledReason(isBlocked ? tr("An action cannot be done like this: mend or untick it")
                                               : QString());
    m_chosen->setText(m_actions == 0 ? tr("None") : tr("%1 of %2 chosen").arg(ticked).arg(m_actions));
    if (m_gmail->isTicked()) {
        m_approve->setText(tr("Approve & create Gmail draft"));
        m_approve->setAccessibleName(tr("Approve and create Gmail draft"));
        return;
    }
    m_approve->setText(ticked < m_actions ? tr("Approve with %1 of %2").arg(ticked).arg(m_actions)
                                          : tr("Approve & send"));
    m_approve->setAccessibleName(tr("Approve"));
}

bool ActionsPanel::isTooSoon() const
{
    return !m_shown.isValid() || m_shown.elapsed() < TooSoonMs;
}

void ActionsPanel::approve()
{
    if (!m_run.isValid() || !m_approve->isEnabled() || isTooSoon())
        return;
    Decision decision;
    decision.steps = tickedSteps();
    for (const ActionRow *row : rows()) {
        if (const auto changed = row->changedArguments(); changed && row->isTicked())
            decision.arguments.insert(row->step(), *changed);
    }
    decision.revision = m_revision;
    decision.gmailDraft = m_gmail->isTicked();
    decision.gmailSubject = m_gmail->subject();
    if (decision.gmailDraft)
        decision.gmailRecipient = m_gmail->recipient();
    Q_EMIT approved(decision);
}

void ActionsPanel::reject()
{
    if (m_run.isValid() && m_reject->isEnabled() && !isTooSoon())
        Q_EMIT rejected();
}
