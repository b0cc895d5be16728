#pragma once

#include "core/base/Error.h"
#include "core/store/Page.h"
#include "ui/kit/Surface.h"

#include <QTimer>

class Desk;
class EmptyState;
class FilterChip;
class InboxModel;
class PageHead;
class Pill;
class QStackedWidget;
class RowList;
class SearchField;
class SkeletonRows;
struct Change;

/// The list of conversations with its search field and filters. Follows what is committed without reading again.
class InboxPanel : public Surface
{
    Q_OBJECT
public:
    explicit InboxPanel(Desk &desk, QWidget *parent = nullptr);

    /// Chooses the first conversation, now or as soon as there is one.
    void selectFirst();
    void selectBy(int rows); ///< J and K
    /// Chooses a conversation wherever it stands; one that the filters hide is announced by conversationChosen all the
    /// same.
    void select(ConversationId id);
    void focusSearch();
    void focusList();

Q_SIGNALS:
    void conversationChosen(const ConversationRow &row);
    void seedRequested();
    void countsChanged(const InboxCounts &counts);
    void failed(const QString &title, const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFilters();
    void applyQuery();
    InboxQuery queryOf() const;
    void follow(const Change &change);
    bool matches(const ConversationRow &row) const;
    void showState();
    void readCounts();
    void showCounts(const InboxCounts &counts);
    void showNewRows();
    void choose(const QModelIndex &current);

    Desk &m_desk;
    PageHead *m_head;
    SearchField *m_search;
    RowList *m_list;
    QStackedWidget *m_stack;
    SkeletonRows *m_skeleton;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    InboxModel *m_model;
    std::array<FilterChip *, 4> m_filters{};
    Pill *m_pill; ///< over the list: what came while the person looks further down
    int m_newRows = 0;
    ConversationId m_chosen;
    bool m_wantsFirst = false;
    bool m_wantsFocus = false;
    InboxQuery m_query;
    QTimer m_counting; ///< many commits in a row are counted once
};
