#pragma once

#include "core/base/Error.h"
#include "core/desk/CustomerImport.h"
#include "core/insight/Dashboard.h"

#include <QSet>
#include <QTimer>
#include <QWidget>
#include <functional>

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
    void importCustomers(); ///< asks for a CSV file
    void importFile(const QString &path); ///< shows what is in the CSV file before anything is stored
    void exportCustomers();
    void focusSearch();
    void selectBy(int rows); ///< J and K

Q_SIGNALS:
    void conversationRequested(ConversationId id);
    void ticketRequested(TicketId id);
    void newTicketRequested(const Customer &customer);
    void allTicketsRequested(const Customer &customer);
    void reasonRequested(const Customer &customer, const HealthReason &reason);
    void undoOffered(const QString &text, std::function<void()> undo);
    void told(const QString &words); ///< news for a toast
    void failed(const QString &title, const Error &error);
    void seedRequested();

private:
    QWidget *makeList();
    QWidget *makeMore(QWidget *pane);
    void connectParts();
    void connectDetail();
    void edit(const Customer &customer);
    void merge(const Customer &customer);
    void showImport(const ImportFilePtr &file);
    void choose(const QModelIndex &index);
    void showDetail(const Customer &customer);
    void follow(const Change &change);
    void readStaleHealth();
    void readHealth(const std::vector<CustomerId> &ids);
    void readCount();
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
    QSet<CustomerId> m_stale; ///< whose health has to be computed again
    QTimer m_computing; ///< many commits in a row are computed once
};
