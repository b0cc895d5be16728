#pragma once

#include "core/domain/Run.h"
#include "ui/kit/WidgetList.h"

/// One tool call: outcome, tool, result in words, duration, VIEW.
class AuditRow : public WidgetListRow
{
    Q_OBJECT
public:
    explicit AuditRow(const AuditEntry &entry, QWidget *parent = nullptr);

Q_SIGNALS:
    void viewRequested(const AuditEntry &entry);

private:
    AuditEntry m_entry;
};
