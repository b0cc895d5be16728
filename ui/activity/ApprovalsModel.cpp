#include "ui/activity/ApprovalsModel.h"

#include "core/base/Text.h"
#include "ui/kit/TimeText.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Approvals)
};

} // namespace

ApprovalsModel::ApprovalsModel(const Clock &clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock) { }

void ApprovalsModel::reset(std::vector<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::pair(-int(a.found.risk), a.approval.draft.createdAt)
            < std::pair(-int(b.found.risk), b.approval.draft.createdAt);
    });
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const ApprovalsModel::Entry *ApprovalsModel::entryAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_entries[std::size_t(index.row())] : nullptr;
}

QModelIndex ApprovalsModel::indexOf(RunId run) const
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].approval.run.id == run)
            return index(int(i));
    }
    return {};
}

int ApprovalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ApprovalsModel::data(const QModelIndex &index, int role) const
{
    const Entry *entry = entryAt(index);
    if (!entry)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        QStringList parts{entry->approval.customer.name, RiskWords::risk(entry->found.risk),
                          TimeText::waiting(entry->approval.draft.createdAt, m_clock.nowMs())};
        for (const RiskReason reason : entry->found.reasons)
            parts += RiskWords::reason(reason);
        return parts.join(u", "_s);
    }
    return role == Qt::ToolTipRole ? QVariant(TimeText::exact(entry->approval.draft.createdAt)) : QVariant();
}

QString RiskWords::risk(Risk risk)
{
    switch (risk) {
    case Risk::Low:
        return Words::tr("Low risk");
    case Risk::Medium:
        return Words::tr("Some risk");
    case Risk::High:
        return Words::tr("High risk");
    }
    return {};
}

QString RiskWords::reason(RiskReason reason)
{
    switch (reason) {
    case RiskReason::Stale:
        return Words::tr("newer messages came");
    case RiskReason::Outside:
        return Words::tr("writes to Gmail");
    case RiskReason::Changes:
        return Words::tr("changes something");
    case RiskReason::Unsure:
        return Words::tr("intent not sure");
    case RiskReason::NoSource:
        return Words::tr("no source");
    case RiskReason::Unreadable:
        return Words::tr("an action cannot be done");
    }
    return {};
}
