#include "ui/activity/RunDetails.h"

#include "core/base/Text.h"
#include "core/desk/IntentLearner.h"
#include "ui/activity/AuditDialog.h"
#include "ui/activity/AuditRow.h"
#include "ui/activity/GmailOutcomes.h"
#include "ui/activity/IntentLine.h"
#include "ui/activity/StepRow.h"
#include "ui/activity/ToolWords.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TimeText.h"
#include "ui/kit/WidgetList.h"

#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

RunDetails::RunDetails(Desk &desk, QWidget *parent) : QWidget(parent)
{
    m_intent = new IntentLine(desk, this);
    connect(m_intent, &IntentLine::learned, this, &RunDetails::learned);
    connect(m_intent, &IntentLine::failed, this, &RunDetails::failed);
    m_notice = new PlainLabel({}, Type::Small, Role::AmberText, this);
    m_notice->setWordWrap(true);
    m_decided = new PlainLabel({}, Type::Small, Role::Text2, this);
    m_decided->setWordWrap(true);
    m_drafts = new GmailOutcomes(desk, this);
    connect(m_drafts, &GmailOutcomes::failed, this, &RunDetails::failed);
    m_planCount = new PlainLabel({}, Type::Caption, Role::Text3, this);
    m_plan = new WidgetList(tr("Plan"), this);
    m_auditCount = new PlainLabel({}, Type::Caption, Role::Text3, this);
    m_audit = new WidgetList(tr("Audit log"), this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(4));
    column->addWidget(section(tr("Intent"), m_intent->correctButton(), m_intent));
    column->addWidget(m_notice);
    column->addWidget(m_decided);
    column->addWidget(m_drafts);
    column->addWidget(section(tr("Plan"), m_planCount, m_plan));
    column->addWidget(section(tr("Audit log"), m_auditCount, m_audit));
    column->addStretch();
}

QWidget *RunDetails::section(const QString &title, QWidget *aside, QWidget *content)
{
    auto *box = new QWidget(this);
    box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1));
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(title, Type::Caption, QFont::DemiBold, Role::Text2, box), 1);
    head->addWidget(aside);
    column->addLayout(head);
    column->addWidget(content);
    return box;
}

void RunDetails::show(const RunDetail &detail)
{
    m_intent->show(detail.run, IntentLearner::correctedIntent(detail));
    showNotice(detail.run);
    m_decided->setText(ToolWords::decision(detail.run));
    m_decided->setVisible(!m_decided->text().isEmpty());
    m_drafts->show(detail.run.id);
    showPlan(detail);
    showAudit(detail);
}

void RunDetails::forget()
{
    m_drafts->show({});
}

void RunDetails::showNotice(const Run &run)
{
    QStringList words;
    for (const QString &text : {run.error, run.notice}) {
        if (!text.isEmpty())
            words += oneLine(text, 400);
    }
    m_notice->setText(words.join(u'\n'));
    m_notice->setRole(run.error.isEmpty() ? Role::AmberText : Role::RedText);
    m_notice->setVisible(!words.isEmpty());
}

void RunDetails::showPlan(const RunDetail &detail)
{
    m_plan->clear();
    const Plan &plan = detail.run.plan;
    for (const PlanStep &step : plan) {
        const auto entry = std::find_if(detail.audit.begin(), detail.audit.end(),
                                        [&](const AuditEntry &logged) { return logged.tool == step.tool; });
        m_plan->addRow(
            new StepRow(step, entry == detail.audit.end() ? QString() : TimeText::microseconds(entry->durationUs)));
    }
    const auto done =
        std::count_if(plan.begin(), plan.end(), [](const PlanStep &step) { return step.status == StepStatus::Done; });
    m_planCount->setText(tr("%1 of %2 done").arg(done).arg(plan.size()));
}

void RunDetails::markRunning(int step)
{
    for (int i = 0; i < m_plan->count(); ++i) {
        auto *row = static_cast<StepRow *>(m_plan->row(i));
        if (row->step() == step)
            row->setRunning();
    }
}

void RunDetails::showAudit(const RunDetail &detail)
{
    m_audit->clear();
    for (const AuditEntry &entry : detail.audit) {
        auto *row = new AuditRow(entry);
        connect(row, &AuditRow::viewRequested, this, &RunDetails::openRecord);
        m_audit->addRow(row);
    }
    const Run &run = detail.run;
    const QLocale locale;
    QStringList count{tr("%n entries", nullptr, int(detail.audit.size()))};
    if (const qint64 tokens = run.inputTokens + run.outputTokens; tokens > 0)
        count += tr("%1 tokens").arg(locale.toString(tokens));
    if (run.costUsd > 0)
        count += u"$"_s + locale.toString(run.costUsd, 'f', 4);
    m_auditCount->setText(count.join(u" · "_s));
    m_auditCount->setToolTip(
        tr("%1 tokens read, %2 written").arg(locale.toString(run.inputTokens), locale.toString(run.outputTokens)));
}

void RunDetails::openRecord(const AuditEntry &entry)
{
    (new AuditDialog(entry, window()))->open();
}
