#pragma once

#include "core/base/Clock.h"
#include "core/desk/Risk.h"

#include <QAbstractListModel>

/// What waits for a person, the riskiest first and the oldest first among equals.
class ApprovalsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Entry {
        Approval approval;
        RiskFound found;
    };

    explicit ApprovalsModel(const Clock &clock, QObject *parent = nullptr);

    void reset(std::vector<Entry> entries);
    const Entry *entryAt(const QModelIndex &index) const;
    QModelIndex indexOf(RunId run) const;
    const Clock &clock() const { return m_clock; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Clock &m_clock;
    std::vector<Entry> m_entries;
};

/// The words for a risk and its reasons.
namespace RiskWords {
QString risk(Risk risk);
QString reason(RiskReason reason);
} // namespace RiskWords
