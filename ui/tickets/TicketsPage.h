#pragma once

#include "core/base/Error.h"
#include "core/domain/Customer.h"
#include "core/store/Page.h"

#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>

class Desk;
class EmptyState;
class PageHead;
class QCheckBox;
class QStackedWidget;
class RowList;
class SegmentedControl;
class SkeletonRows;
class Splitter;
class TableHead;
class TicketBulkBar;
class TicketChanges;
class TicketDetail;
class TicketModel;
class TicketSearch;
struct Change;

/// The tickets of all customers: open, closed or all, sorted, searched, narrowed by tokens, with the chosen one beside
/// them. Several are ticked and changed at once; every change can be taken back.
class TicketsPage : public QWidget
{
    Q_OBJECT
public:
    explicit TicketsPage(Desk &desk, QWidget *parent = nullptr);
    ~TicketsPage() override;

    void showTicket(TicketId id);
    /// All tickets of one customer.
    void showCustomer(const QString &email);
    void newTicket();
    void newTicket(const Customer &customer);
    void focusSearch();
    void selectBy(int rows); ///< J and K
    void tick(); ///< X: the current row, on or off

Q_SIGNALS:
    void conversationRequested(ConversationId id);
    void messageRequested(ConversationId conversation, MessageId message);
    void customerRequested(CustomerId id);
    void failed(const QString &title, const Error &error);
    void undoOffered(const QString &text, std::function<void()> undo);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTable();
    QWidget *makeTools(QWidget *pane);
    void connectParts();
    void connectDetail();

    void applyQuery();
    void follow(const Change &change);
    void choose(const QModelIndex &index);
    void showTicks();
    void edit(const TicketRow &row);

    void readAgents();
    void fillAssignees(const std::vector<Agent> &agents);
    void readCounts();
    void showState();

    Desk &m_desk;
    TicketQuery m_query;
    std::unique_ptr<TicketChanges> m_changes;
    Splitter *m_splitter;
    PageHead *m_pageHead;
    SegmentedControl *m_filter;
    TicketSearch *m_search;
    TicketBulkBar *m_bulk;
    QStackedWidget *m_tools; ///< the search, or what can be done with the ticked ones
    TableHead *m_head;
    QCheckBox *m_tickAll; ///< in the head
    QStackedWidget *m_stack;
    RowList *m_list;
    SkeletonRows *m_skeleton;
    EmptyState *m_empty;
    TicketModel *m_model;
    TicketDetail *m_detail;
    QTimer m_counting; ///< many commits in a row are counted once
};
