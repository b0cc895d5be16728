#pragma once

#include "ui/kit/TableDelegate.h"

class RunModel;

/// One run as a table row.
class RunDelegate : public TableDelegate
{
    Q_OBJECT
public:
    enum Column { Number, Customer, Intent, State, DecidedBy, Model, Time };

    RunDelegate(const RunModel &model, const TableHead &head, QObject *parent);

protected:
    void paintCells(const Cells &cells, const QModelIndex &index) const override;

private:
    const RunModel &m_model;
};
