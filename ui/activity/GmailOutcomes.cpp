#include "ui/activity/GmailOutcomes.h"

#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "core/desk/MailDesk.h"
#include "ui/activity/GmailOutcome.h"

#include <QDesktopServices>
#include <QVBoxLayout>

GmailOutcomes::GmailOutcomes(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(2));
    hide();
    connect(&desk, &Desk::committed, this, &GmailOutcomes::follow);
}

GmailOutcomes::~GmailOutcomes() = default;

void GmailOutcomes::show(RunId run)
{
    if (run != m_run) {
        m_run = run;
        qDeleteAll(findChildren<GmailOutcome *>(Qt::FindDirectChildrenOnly));
        hide();
    }
    m_reading = std::make_unique<QObject>();
    if (!run.isValid())
        return;
    deliver(m_desk.mail().outboxOf(run), m_reading.get(), [this](const Result<std::vector<OutboxItem>> &items) {
        if (!items)
            return; // the panel around us says that the workspace cannot be read
        for (const OutboxItem &item : *items)
            place(item);
    });
}

void GmailOutcomes::follow(const Change &change)
{
    if (change.everything) {
        show(m_run);
        return;
    }
    for (const OutboxItem &item : change.outbox) {
        if (item.run == m_run)
            place(item);
    }
}

void GmailOutcomes::place(const OutboxItem &item)
{
    const auto shown = findChildren<GmailOutcome *>(Qt::FindDirectChildrenOnly);
    for (GmailOutcome *outcome : shown) {
        if (outcome->id() == item.id) {
            outcome->show(item);
            return;
        }
    }
    auto *outcome = new GmailOutcome(item, this);
    m_column->addWidget(outcome);
    connect(outcome, &GmailOutcome::openRequested, this,
            [](const OutboxItem &wanted) { QDesktopServices::openUrl(MailDesk::page(wanted)); });
    connect(outcome, &GmailOutcome::judged, this, &GmailOutcomes::judge);
    connect(outcome, &GmailOutcome::againRequested, this, &GmailOutcomes::again);
    setVisible(true);
}

void GmailOutcomes::judge(OutboxId id, bool wasCreated)
{
    deliver(m_desk.mail().judge(id, wasCreated, m_desk.agentName()), this, [this](const Result<void> &stored) {
        if (!stored)
            Q_EMIT failed(tr("Your answer was not stored"), stored.error());
    });
}

void GmailOutcomes::again(OutboxId id)
{
    deliver(m_desk.mail().again(id, m_desk.agentName()), this, [this](const Result<void> &stored) {
        if (!stored)
            Q_EMIT failed(tr("The draft was not tried again"), stored.error());
    });
}
