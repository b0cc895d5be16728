#pragma once

#include "core/store/Page.h"

#include <QAbstractListModel>

/// What a search over everything found, by kind: the kind with the best hit first, within it the best first.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<SearchHit> hits);
    const SearchHit *hitAt(const QModelIndex &index) const;
    bool startsKind(const QModelIndex &index) const; ///< the first of its kind
    static QString kindName(const QString &kind); ///< "Messages"

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<SearchHit> m_hits;
};
