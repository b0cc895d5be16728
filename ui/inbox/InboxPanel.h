#pragma once

#include "core/base/Error.h"
#include "core/store/Page.h"
#include "ui/inbox/BulkBar.h"
#include "ui/inbox/SavedViews.h"

#include <QHash>
#include <QTimer>
#include <memory>

class Button;
class Desk;
class EmptyState;
class FilterChip;
class FlowLayout;
class InboxModel;
class PageHead;
class Pill;
class QStackedWidget;
class RowList;
class SearchField;
class SkeletonRows;
struct Change;

/// The list of conversations with its search field, filters and ticks. Follows what is committed without reading
/// again; while the person looks further down, what is new waits behind a pill, and nothing moves under the pointer.
class InboxPanel : public Surface
{
    Q_OBJECT
public:
    explicit InboxPanel(Desk &desk, QWidget *parent = nullptr);
    ~InboxPanel() override;

    /// Chooses the first conversation, now or as soon as there is one.
    void selectFirst();
    void selectBy(int rows); ///< J and K
    /// Chooses a conversation wherever it stands; one that the filters hide is announced by conversationChosen all the
    /// same.
    void select(ConversationId id);
    void focusSearch();
    void focusList();
    void tick(); ///< X: the current row, on or off
    bool clearTicks(); ///< false when there were none
    /// What a command is about: the ticked conversations, else the chosen one; with the values they have now.
    std::vector<Conversation> targets() const;
    void saveView();

    /// Filters, the chosen conversation and how far down the list stood, for the next start.
    QByteArray place() const;
    void restorePlace(const QByteArray &place);

Q_SIGNALS:
    void conversationChosen(const ConversationRow &row);
    void seedRequested();
    void countsChanged(const InboxCounts &counts);
    void actionRequested(ConversationAction action, const QPoint &below);
    void failed(const QString &title, const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeStates();
    void makePill();
    void connectParts();
    void addFilters();
    void showSavedViews();
    void removeView(int index);
    void applyView();
    void applyQuery();
    InboxQuery queryOf() const;
    QStringList completionsOf(const QString &key) const;
    void follow(const Change &change);
    void followRow(const ConversationRow &row);
    void release();
    template <class Fn>
    void inPlace(Fn change);
    void showState();
    void showNothing();
    void offerLess();
    void readCounts();
    void readNames();
    void showCounts(const InboxCounts &counts);
    void showPill();
    void choose(const QModelIndex &current);
    void dropOutlived();
    bool listKey(int key, Qt::KeyboardModifiers modifiers);
    bool listPress(const QPoint &at, Qt::KeyboardModifiers modifiers);
    void tickTo(int row);

    Desk &m_desk;
    PageHead *m_head;
    SearchField *m_search;
    BulkBar *m_bulk;
    RowList *m_list;
    QStackedWidget *m_stack;
    SkeletonRows *m_skeleton;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    Button *m_less; ///< in `m_nothing`: one filter fewer
    InboxModel *m_model;
    FlowLayout *m_chips;
    QList<FilterChip *> m_filters; ///< the fixed ones, then the saved views
    QList<SavedView> m_views;
    QStringList m_labels; ///< known, for completion
    Pill *m_pill; ///< over the list: what came while the person looks further down
    QHash<qint64, ConversationRow> m_held; ///< what stands behind the pill
    ConversationId m_chosen;
    ConversationRow m_chosenRow;
    ConversationId m_outlived; ///< chosen, and no longer of this filter: stays until another one is chosen
    int m_anchor = -1; ///< where a range of ticks began
    int m_scrollTo = -1; ///< of a restored place, until the rows are there
    bool m_wantsFirst = false;
    bool m_wantsFocus = false;
    InboxQuery m_query;
    QTimer m_counting; ///< many commits in a row are counted once
    std::unique_ptr<QObject> m_offering; ///< receiver of the count of a narrower filter
};
