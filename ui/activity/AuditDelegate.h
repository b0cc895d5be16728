#pragma once

#include "ui/kit/TableDelegate.h"

class AuditModel;

/// One entry of the audit log as a table row.
class AuditDelegate : public TableDelegate
{
    Q_OBJECT
public:
    enum Column { Number, Tool, Outcome, Run, Actor, Took, Time };

    AuditDelegate(const AuditModel &model, const TableHead &head, QObject *parent);

protected:
    void paintCells(const Cells &cells, const QModelIndex &index) const override;

private:
    const AuditModel &m_model;
};
