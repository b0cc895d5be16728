#include "ui/shell/SearchModel.h"

#include "core/base/Text.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

void SearchModel::setHits(std::vector<SearchHit> hits)
{
    // Scores of different indexes cannot be compared: kinds stay together, in the order of their first hit.
    QHash<QString, int> order;
    for (const SearchHit &hit : hits) {
        if (!order.contains(hit.kind))
            order.insert(hit.kind, int(order.size()));
    }
    std::stable_sort(hits.begin(), hits.end(), [&order](const SearchHit &a, const SearchHit &b) {
        return order.value(a.kind) < order.value(b.kind);
    });
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

const SearchHit *SearchModel::hitAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_hits[std::size_t(index.row())] : nullptr;
}

bool SearchModel::startsKind(const QModelIndex &index) const
{
    const std::size_t row = std::size_t(index.row());
    return row == 0 || m_hits[row].kind != m_hits[row - 1].kind;
}

QString SearchModel::kindName(const QString &kind)
{
    if (kind == u"ticket"_s)
        return tr("Tickets");
    if (kind == u"customer"_s)
        return tr("Customers");
    return kind == u"article"_s ? tr("Articles") : tr("Messages");
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    const SearchHit *hit = hitAt(index);
    if (!hit || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return tr("%1: %2. %3").arg(kindName(hit->kind), oneLine(hit->title, 200), oneLine(hit->snippet, 300));
}
