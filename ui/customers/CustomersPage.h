#pragma once

#include "core/base/Error.h"
#include "core/insight/Dashboard.h"

#include <QTimer>
#include <QWidget>

class CustomerDetail;
class CustomerModel;
class Desk;
class EmptyState;
class PageHead;
class QStackedWidget;
class RowList;
class SearchField;
struct Change;

/// Everybody who writes to us, and everything about the one who is chosen.
class CustomersPage : public QWidget
{
    Q_OBJECT
public:
    explicit CustomersPage(Desk &desk, QWidget *parent = nullptr);

    void showCustomer(CustomerId id);
    void newCustomer();
    void focusSearch();
    void selectBy(int rows); ///< J and K

Q_SIGNALS:
    void conversationRequested(ConversationId id);
    void ticketRequested(TicketId id);
    void failed(const QString &title, const Error &error);
    void seedRequested();

private:
    QWidget *makeList();
    void connectParts();
    void edit(const Customer &customer);
    void choose(const QModelIndex &index);
    void showDetail(const Customer &customer);
    void follow(const Change &change);
    void readHealth();
    void showState();

    Desk &m_desk;
    QString m_text; ///< of the search
    PageHead *m_head;
    SearchField *m_search;
    QStackedWidget *m_stack;
    RowList *m_list;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    CustomerModel *m_model;
    QStackedWidget *m_right;
    CustomerDetail *m_detail;
    Dashboard m_health;
    QTimer m_computing; ///< many commits in a row are computed once
};
