#pragma once

#include "core/store/Page.h"
#include "ui/kit/Surface.h"

#include <QTimer>

class Desk;
class EmptyState;
class FilterChip;
class InboxModel;
class PageHead;
class QListView;
class QStackedWidget;
class SearchField;
class SkeletonRows;
struct Change;

/// The list of conversations with its search field and filters. Follows what is committed without reading again.
class InboxPanel : public Surface
{
    Q_OBJECT
public:
    explicit InboxPanel(Desk &desk, QWidget *parent = nullptr);

    void selectFirst();

Q_SIGNALS:
    void conversationChosen(const ConversationRow &row);
    void seedRequested();

private:
    void addFilters();
    void applyQuery();
    InboxQuery queryOf() const;
    void follow(const Change &change);
    bool matches(const ConversationRow &row) const;
    void showState();
    void readCounts();
    void showCounts(const InboxCounts &counts);

    Desk &m_desk;
    PageHead *m_head;
    SearchField *m_search;
    QListView *m_list;
    QStackedWidget *m_stack;
    SkeletonRows *m_skeleton;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    InboxModel *m_model;
    std::array<FilterChip *, 4> m_filters{};
    InboxQuery m_query;
    QTimer m_counting; ///< many commits in a row are counted once
};
