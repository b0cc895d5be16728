#pragma once

#include "core/base/Deliver.h"
#include "core/base/Result.h"
#include "ui/kit/PagedModelBase.h"

#include <QFuture>
#include <QSet>
#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

/// A list model that reads page after page, at any depth, and is patched in between.
///
/// `PageT` is the store's page: `rows` (std::vector<T>), `more`, and `next`, the cursor of the following page; a
/// default cursor asks for the first. Subclasses add data():
///
///     class TicketModel : public PagedModel<Page<TicketRow>> {
///     public:
///         TicketModel(Source source, QObject *parent)
///             : PagedModel(std::move(source), [](const TicketRow &row) { return row.ticket.id.value; }, newerFirst,
///             parent)
///
/// Late answers are dropped by dropping their receiver: restart() deletes the object the page was meant for, so there
/// are no generation numbers and no stale rows. GUI thread only; the source is called there and answers by a future.
template <class PageT>
class PagedModel : public PagedModelBase
{
public:
    using T = typename decltype(PageT::rows)::value_type;
    using CursorT = decltype(PageT::next);
    using Source = std::function<QFuture<Result<PageT>>(const CursorT &after)>;
    using Key = std::function<qint64(const T &)>;
    using Before = std::function<bool(const T &, const T &)>;

    /// `key` tells rows apart; `before` is the order of the source (a strict order).
    PagedModel(Source source, Key key, Before before, QObject *parent = nullptr)
        : PagedModelBase(parent)
        , m_source(std::move(source))
        , m_key(std::move(key))
        , m_before(std::move(before))
    { }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_more && !m_pending && state() != State::Failed;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            ask();
    }
    void restart() override
    {
        m_pending.reset();
        if (!m_rows.empty()) {
            beginResetModel();
            m_rows.clear();
            endResetModel();
        }
        m_next = {};
        m_more = true;
        ask();
    }
    void retry() override
    {
        if (state() == State::Failed)
            ask();
    }
    /// Another filter or order: what is on its way is dropped, and the first page is asked for.
    void setSource(Source source)
    {
        m_source = std::move(source);
        restart();
    }
    void setSource(Source source, Before before)
    {
        m_before = std::move(before);
        setSource(std::move(source));
    }

    const std::vector<T> &rows() const { return m_rows; }
    const T &at(int row) const { return m_rows[size_t(row)]; }
    const T *rowAt(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < rowCount() ? &m_rows[size_t(index.row())] : nullptr;
    }
    bool hasMore() const { return m_more; }
    /// The row with this key, or -1.
    int rowOf(qint64 key) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const T &row) { return m_key(row) == key; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }
    QModelIndex indexOf(qint64 key) const
    {
        const int row = rowOf(key);
        return row < 0 ? QModelIndex() : index(row);
    }

    /// Takes a committed row: changes it where it stands, moves it to its new place, or inserts it. A row that belongs
    /// behind the last page read is left out: it comes with its page.
    void put(const T &row);
    void remove(qint64 key)
    {
        const int row = rowOf(key);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }

private:
    void ask();
    void take(const PageT &page);
    int placeFor(const T &row) const
    {
        return int(std::lower_bound(m_rows.begin(), m_rows.end(), row, m_before) - m_rows.begin());
    }

    Source m_source;
    Key m_key;
    Before m_before;
    std::vector<T> m_rows;
    CursorT m_next = {};
    std::unique_ptr<QObject> m_pending; ///< receiver of the page on its way; dropping it drops the page
    bool m_more = true;
};

template <class PageT>
void PagedModel<PageT>::ask()
{
    m_pending = std::make_unique<QObject>();
    setState(m_rows.empty() ? State::Loading : State::LoadingMore);
    deliver(m_source(m_next), m_pending.get(), [this](const Result<PageT> &page) {
        m_pending.release()->deleteLater(); // we are inside a slot of its child
        if (!page) {
            setState(State::Failed, page.error());
            return;
        }
        take(*page);
        setState(State::Ready);
    });
}

template <class PageT>
void PagedModel<PageT>::take(const PageT &page)
{
    m_more = page.more && !page.rows.empty();
    m_next = page.next;
    // A row that was patched in, or moved, while its page was on its way must not appear twice.
    QSet<qint64> known;
    for (const T &row : m_rows)
        known.insert(m_key(row));
    std::vector<T> fresh;
    for (const T &row : page.rows) {
        if (!known.contains(m_key(row)))
            fresh.push_back(row);
    }
    if (fresh.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

template <class PageT>
void PagedModel<PageT>::put(const T &row)
{
    const int old = rowOf(m_key(row));
    if (old < 0) {
        const int place = placeFor(row);
        if (place == rowCount() && m_more)
            return;
        beginInsertRows({}, place, place);
        m_rows.insert(m_rows.begin() + place, row);
        endInsertRows();
        return;
    }
    // The place among the others: the row itself is where the order may be broken now.
    const auto begin = m_rows.begin();
    const int above = int(std::lower_bound(begin, begin + old, row, m_before) - begin);
    const int below = int(std::lower_bound(begin + old + 1, m_rows.end(), row, m_before) - begin);
    const int to = above < old ? above : below; // "before row `to`", as beginMoveRows counts
    if (to == old || to == old + 1) {
        m_rows[size_t(old)] = row;
    } else if (to == rowCount() && m_more) {
        remove(m_key(row));
        return;
    } else {
        beginMoveRows({}, old, old, {}, to);
        if (to < old)
            std::rotate(begin + to, begin + old, begin + old + 1);
        else
            std::rotate(begin + old, begin + old + 1, begin + to);
        m_rows[size_t(to < old ? to : to - 1)] = row;
        endMoveRows();
    }
    const QModelIndex changed = indexOf(m_key(row));
    Q_EMIT dataChanged(changed, changed);
}
