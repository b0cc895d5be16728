#include "ui/activity/AuditModel.h"

#include "ui/activity/ToolWords.h"
#include "ui/kit/TimeText.h"

AuditModel::AuditModel(Source source, const Clock &clock, QObject *parent)
    : PagedModel(
        std::move(source), [](const AuditEntry &entry) { return entry.id.value; },
        [](const AuditEntry &a, const AuditEntry &b) { return b.id < a.id; }, parent)
    , m_clock(clock)
{ }

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const AuditEntry *entry = rowAt(index);
    if (!entry)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3")
            .arg(entry->tool, entry->success ? tr("done") : tr("failed"), ToolWords::outcome(*entry));
    return role == Qt::ToolTipRole ? QVariant(TimeText::exact(entry->createdAt)) : QVariant();
}
