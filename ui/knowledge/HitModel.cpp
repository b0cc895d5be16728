#include "ui/knowledge/HitModel.h"

#include "core/base/Text.h"

#include <QSet>

void HitModel::setHits(std::vector<PassageHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

const PassageHit *HitModel::hitAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_hits[std::size_t(index.row())] : nullptr;
}

int HitModel::articleCount() const
{
    QSet<QString> files;
    for (const PassageHit &hit : m_hits)
        files.insert(hit.passage.file);
    return int(files.size());
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    const PassageHit *hit = hitAt(index);
    if (!hit || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return tr("%1, %2, score %3: %4")
        .arg(oneLine(hit->passage.heading, 120), hit->passage.file)
        .arg(hit->score, 0, 'f', 2)
        .arg(oneLine(hit->snippet, 400));
}
