#pragma once

#include "core/domain/Knowledge.h"

#include <QAbstractListModel>
#include <vector>

/// What a search of the articles found, best first.
class HitModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<PassageHit> hits);
    const PassageHit *hitAt(const QModelIndex &index) const;
    double bestScore() const { return m_hits.empty() ? 0 : m_hits.front().score; }
    int articleCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<PassageHit> m_hits;
};
