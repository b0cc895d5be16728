#pragma once

#include "core/base/Error.h"
#include "core/store/Page.h"
#include "ui/inbox/BulkBar.h"

#include <QTimer>
#include <memory>

class Button;
class Desk;
class EmptyState;
class InboxFollower;
class InboxModel;
class InboxTicks;
class PageHead;
class QStackedWidget;
class RowList;
class SearchField;
class SkeletonRows;
class ViewChips;
struct Change;

/// The list of conversations with its search field, views and ticks, and what is said when there is nothing to list.
/// Follows what is committed without reading again.
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

private:
    void makeStates();
    void connectParts();
    InboxQuery queryOf() const;
    void applyQuery();
    QStringList completionsOf(const QString &key) const;
    void follow(const Change &change);
    void showState();
    void showNothing();
    void offerLess();
    void readCounts();
    void readNames();
    void showCounts(const InboxCounts &counts);
    void choose(const QModelIndex &current);

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
    ViewChips *m_views;
    std::unique_ptr<InboxFollower> m_follower;
    std::unique_ptr<InboxTicks> m_ticks;
    QStringList m_labels; ///< known, for completion
    ConversationId m_chosen;
    ConversationRow m_chosenRow;
    int m_scrollTo = -1; ///< of a restored place, until the rows are there
    bool m_wantsFirst = false;
    bool m_wantsFocus = false;
    InboxQuery m_query;
    QTimer m_counting; ///< many commits in a row are counted once
    std::unique_ptr<QObject> m_offering; ///< receiver of the count of a narrower filter
};
