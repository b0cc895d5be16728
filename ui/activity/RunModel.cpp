#include "ui/activity/RunModel.h"

#include "ui/activity/ToolWords.h"
#include "ui/kit/TimeText.h"

RunModel::RunModel(Source source, const Clock &clock, QObject *parent)
    : PagedModel(
        std::move(source), [](const RunRow &row) { return row.run.id.value; },
        [](const RunRow &a, const RunRow &b) { return b.run.id < a.run.id; }, parent)
    , m_clock(clock)
{ }

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    const RunRow *row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("Run %1 for %2: %3, %4")
            .arg(row->run.id.value)
            .arg(row->customerName, row->run.intent.label, ToolWords::state(row->run));
    return role == Qt::ToolTipRole ? QVariant(TimeText::exact(row->run.createdAt)) : QVariant();
}
