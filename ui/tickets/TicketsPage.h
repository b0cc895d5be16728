#pragma once

#include "core/base/Error.h"
#include "core/store/Page.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class Desk;
class EmptyState;
class PageHead;
class QStackedWidget;
class RowList;
class SearchField;
class SegmentedControl;
class SkeletonRows;
class Splitter;
class TableHead;
class TicketDetail;
class TicketModel;
struct Change;

/// The tickets of all customers: open, closed or all, sorted, searched, with the chosen one beside them.
class TicketsPage : public QWidget
{
    Q_OBJECT
public:
    explicit TicketsPage(Desk &desk, QWidget *parent = nullptr);

    void showTicket(TicketId id);
    void newTicket();
    void focusSearch();
    void selectBy(int rows); ///< J and K

Q_SIGNALS:
    void conversationRequested(ConversationId id);
    void failed(const QString &title, const Error &error);
    void undoOffered(const QString &text, std::function<void()> undo);
    void openCountChanged(int open);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTable();
    void connectParts();
    void applyQuery();
    void follow(const Change &change);
    void choose(const QModelIndex &index);
    void readCounts();
    void showState();

    Desk &m_desk;
    TicketQuery m_query;
    Splitter *m_splitter;
    PageHead *m_pageHead;
    SegmentedControl *m_filter;
    SearchField *m_search;
    TableHead *m_head;
    QStackedWidget *m_stack;
    RowList *m_list;
    SkeletonRows *m_skeleton;
    EmptyState *m_empty;
    TicketModel *m_model;
    TicketDetail *m_detail;
    QTimer m_counting; ///< many commits in a row are counted once
};
