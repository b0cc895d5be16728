#pragma once

#include "core/base/Error.h"
#include "core/desk/Requests.h"

#include <QWidget>

class Desk;
class GmailOutcomes;
class IntentLine;
class PlainLabel;
class WidgetList;

/// What the assistant did in one run, from top to bottom: intent, what a person should know, who decided, the Gmail
/// drafts, the plan with live states, the audit log.
class RunDetails : public QWidget
{
    Q_OBJECT
public:
    explicit RunDetails(Desk &desk, QWidget *parent = nullptr); ///< `desk` outlives it

    void show(const RunDetail &detail);
    void forget(); ///< the run: what is committed from now on is not about it
    void markRunning(int step); ///< of the plan, while the outcome is not committed

Q_SIGNALS:
    void learned(const QString &words); ///< a person corrected the intent
    void failed(const QString &title, const Error &error);

private:
    /// `aside` stands at the end of the title's line.
    QWidget *section(const QString &title, QWidget *aside, QWidget *content);
    void showNotice(const Run &run);
    void showPlan(const RunDetail &detail);
    void showAudit(const RunDetail &detail);
    void openRecord(const AuditEntry &entry);

    IntentLine *m_intent;
    PlainLabel *m_notice;
    PlainLabel *m_decided; ///< who said yes or no, when, and why
    GmailOutcomes *m_drafts;
    PlainLabel *m_planCount;
    WidgetList *m_plan;
    PlainLabel *m_auditCount;
    WidgetList *m_audit;
};
