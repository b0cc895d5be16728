#pragma once

#include "core/base/Clock.h"
#include "core/store/Page.h"
#include "ui/kit/PagedModel.h"

/// The tickets of one query, read page after page.
class TicketModel : public PagedModel<Page<TicketRow>>
{
    Q_OBJECT
public:
    TicketModel(Source source, const Clock &clock, QObject *parent = nullptr);

    /// The order of a query, with the id where the sort values are equal.
    static Before orderOf(const TicketQuery &query);
    /// Whether a row belongs to a query, as far as can be told without the store's full-text search.
    static bool matches(const TicketRow &row, const TicketQuery &query);

    QVariant data(const QModelIndex &index, int role) const override;
    const Clock &clock() const { return m_clock; }

private:
    const Clock &m_clock;
};
