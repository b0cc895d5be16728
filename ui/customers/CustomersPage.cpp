#include "ui/customers/CustomersPage.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/base/Timers.h"
#include "core/desk/Desk.h"
#include "ui/customers/CustomerDelegate.h"
#include "ui/customers/CustomerDetail.h"
#include "ui/customers/CustomerDialog.h"
#include "ui/customers/CustomerModel.h"
#include "ui/customers/ImportDialog.h"
#include "ui/customers/MergeDialog.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SaveDialog.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/Splitter.h"
#include "ui/kit/Surface.h"
#include "ui/kit/TabChain.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageLength = 60;
constexpr int ComputeDelayMs = 500;

} // namespace

CustomersPage::CustomersPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *splitter = new Splitter(Qt::Horizontal, this);
    splitter->addPane(makeList(), 280, 324, 480);
    auto *right = new Surface(Role::Content, splitter);
    m_right = new QStackedWidget(right);
    m_right->addWidget(new EmptyState(Icon::Users, tr("No customer chosen"), tr("Choose one from the list."), m_right));
    m_detail = new CustomerDetail(desk, m_right);
    m_right->addWidget(m_detail);
    auto *filled = new QVBoxLayout(right);
    filled->setContentsMargins(0, 0, 0, 0);
    filled->addWidget(m_right);
    splitter->addPane(right, 400, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    chainTabs({m_head, m_search, m_stack, m_right});
    m_computing.setSingleShot(true);
    m_computing.setInterval(ComputeDelayMs);
    connectParts();
    connectDetail();
    m_model->restart();
    readCount();
}

QWidget *CustomersPage::makeList()
{
    auto *pane = new Surface(Role::Panel, this);
    pane->setObjectName(u"pane"_s);
    m_head = new PageHead(tr("Customers"), pane);
    m_head->setGround(Role::Panel);
    m_head->setEdges(Surface::NoEdge);
    auto *add = new IconButton(Icon::Plus, tr("New customer"), pane);
    connect(add, &QAbstractButton::clicked, this, &CustomersPage::newCustomer);
    m_head->addTrailing(add);
    m_head->addTrailing(makeMore(pane));
    m_search = new SearchField(tr("Search"), pane);
    m_search->setOutlined(true);
    m_search->setPlaceholder(tr("Name, e-mail or company"));
    m_search->setHint(keyText(ShortcutId::Filter));
    m_model =
        new CustomerModel([this](const Cursor &after) { return m_desk.customers(m_text, after, PageLength); }, this);
    m_list = new RowList(tr("Customers"), pane);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CustomerDelegate(*m_model, this));
    m_empty =
        new EmptyState(Icon::Users, tr("No customers yet"), tr("Everybody who writes to you appears here."), pane);
    Button *seed = m_empty->addButton(tr("Seed demo data"), Icon::Database);
    connect(seed, &QPushButton::clicked, this, &CustomersPage::seedRequested);
    m_nothing = new EmptyState(Icon::Search, tr("Nothing matches"), tr("Nobody is called that."), pane);
    m_stack = new QStackedWidget(pane);
    for (QWidget *page :
         {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(page);

    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(space(3), 0, space(3), space(3));
    searchRow->addWidget(m_search);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(searchRow);
    column->addWidget(m_stack, 1);
    return pane;
}

QWidget *CustomersPage::makeMore(QWidget *pane)
{
    auto *more = new IconButton(Icon::More, tr("Import and export"), pane);
    auto *menu = new QMenu(more);
    menu->addAction(tr("Import from CSV…"), this, &CustomersPage::importCustomers);
    menu->addAction(tr("Export as CSV…"), this, &CustomersPage::exportCustomers);
    connect(more, &QAbstractButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
    return more;
}

void CustomersPage::connectParts()
{
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        m_text = text;
        m_model->restart();
    });
    connect(m_search, &SearchField::leftDownwards, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_model, &PagedModelBase::stateChanged, this, &CustomersPage::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CustomersPage::choose);
    connect(m_list, &QAbstractItemView::clicked, this, &CustomersPage::choose);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        std::vector<CustomerId> ids;
        for (int row = first; row <= last; ++row)
            ids.push_back(m_model->at(row).id);
        readHealth(ids);
    });
    connect(&m_desk, &Desk::committed, this, &CustomersPage::follow);
    connect(&m_computing, &QTimer::timeout, this, &CustomersPage::readStaleHealth);
}

void CustomersPage::connectDetail()
{
    connect(m_detail, &CustomerDetail::conversationRequested, this, &CustomersPage::conversationRequested);
    connect(m_detail, &CustomerDetail::ticketRequested, this, &CustomersPage::ticketRequested);
    connect(m_detail, &CustomerDetail::newTicketRequested, this, &CustomersPage::newTicketRequested);
    connect(m_detail, &CustomerDetail::allTicketsRequested, this, &CustomersPage::allTicketsRequested);
    connect(m_detail, &CustomerDetail::reasonRequested, this, &CustomersPage::reasonRequested);
    connect(m_detail, &CustomerDetail::undoOffered, this, &CustomersPage::undoOffered);
    connect(m_detail, &CustomerDetail::failed, this, &CustomersPage::failed);
    connect(m_detail, &CustomerDetail::editRequested, this, &CustomersPage::edit);
    connect(m_detail, &CustomerDetail::mergeRequested, this, &CustomersPage::merge);
}

void CustomersPage::choose(const QModelIndex &index)
{
    if (const Customer *customer = m_model->rowAt(index))
        showDetail(*customer);
}

void CustomersPage::showDetail(const Customer &customer)
{
    m_detail->show(customer);
    m_right->setCurrentWidget(m_detail);
    if (const CustomerHealth *health = m_model->healthOf(customer.id)) {
        m_detail->setHealth(*health);
    } else {
        m_stale.insert(customer.id);
        startUnlessRunning(m_computing);
    }
}

void CustomersPage::showCustomer(CustomerId id)
{
    deliver(m_desk.customer(id), this, [this](const Result<Customer> &customer) {
        if (!customer) {
            Q_EMIT failed(tr("The customer cannot be read"), customer.error());
            return;
        }
        m_list->setCurrentIndex(m_model->indexOf(customer->id.value));
        showDetail(*customer);
    });
}

void CustomersPage::newCustomer()
{
    edit({});
}

void CustomersPage::edit(const Customer &customer)
{
    auto *dialog = new CustomerDialog(m_desk, customer, window());
    connect(dialog, &CustomerDialog::stored, this, &CustomersPage::showCustomer);
    dialog->open();
}

void CustomersPage::focusSearch()
{
    m_search->lineEdit()->setFocus(Qt::ShortcutFocusReason);
}

void CustomersPage::selectBy(int rows)
{
    moveCurrent(*m_list, rows);
}

void CustomersPage::merge(const Customer &customer)
{
    auto *dialog = new MergeDialog(m_desk, customer, window());
    connect(dialog, &MergeDialog::merged, this, [this](CustomerId kept) {
        showCustomer(kept);
        Q_EMIT told(tr("The two entries are one now"));
    });
    dialog->open();
}

void CustomersPage::importCustomers()
{
    auto *dialog = new QFileDialog(window(), tr("Import customers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV files (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CustomersPage::importFile);
    dialog->open();
}

void CustomersPage::importFile(const QString &path)
{
    deliver(m_desk.readImportFile(path), this, [this](const Result<ImportFilePtr> &file) {
        if (file)
            showImport(*file);
        else
            Q_EMIT failed(tr("Nothing was imported"), file.error());
    });
}

void CustomersPage::showImport(const ImportFilePtr &file)
{
    auto *dialog = new ImportDialog(m_desk, file, window());
    connect(dialog, &ImportDialog::failed, this, &CustomersPage::failed);
    connect(dialog, &ImportDialog::imported, this, [this](const ImportPlan &plan) {
        Q_EMIT told(tr("%n customer(s) imported", nullptr, plan.added + plan.updated));
    });
    dialog->open();
}

void CustomersPage::exportCustomers()
{
    askWhereToSave(this, tr("Export customers"), u"customers.csv"_s, [this](const QString &path) {
        deliver(m_desk.customersCsv(), this, [this, path](const Result<QString> &csv) {
            if (!csv) {
                Q_EMIT failed(tr("Nothing was exported"), csv.error());
                return;
            }
            deliver(Desk::saveFile(path, csv->toUtf8()), this, [this, path](const Result<void> &saved) {
                if (saved)
                    Q_EMIT told(tr("Written to %1").arg(isolated(path)));
                else
                    Q_EMIT failed(tr("Nothing was exported"), saved.error());
            });
        });
    });
}

void CustomersPage::follow(const Change &change)
{
    if (change.everything) {
        const CustomerId chosen = m_detail->customer();
        m_model->restart();
        readCount();
        if (chosen.isValid())
            m_stale.insert(chosen);
        startUnlessRunning(m_computing);
        return;
    }
    for (const Customer &customer : change.customers) {
        const QString seen = customer.name + u' ' + customer.email + u' ' + customer.company;
        if (m_text.isEmpty() || foldText(seen).contains(foldText(m_text)))
            m_model->put(customer);
    }
    for (const ConversationRow &row : change.conversations)
        m_stale.insert(row.conversation.customer);
    for (const TicketRow &row : change.tickets)
        m_stale.insert(row.ticket.customer);
    for (const CustomerEvent &event : change.events)
        m_stale.insert(event.customer);
    if (!m_stale.isEmpty())
        startUnlessRunning(m_computing);
    if (!change.customers.empty()) {
        readCount();
        showState();
    }
}

void CustomersPage::readStaleHealth()
{
    std::vector<CustomerId> ids;
    for (const CustomerId id : std::as_const(m_stale)) {
        if (id == m_detail->customer() || m_model->rowOf(id.value) >= 0)
            ids.push_back(id);
    }
    m_stale.clear();
    readHealth(ids);
}

void CustomersPage::readHealth(const std::vector<CustomerId> &ids)
{
    deliver(m_desk.health(ids), this, [this](const Result<std::vector<CustomerHealth>> &healths) {
        if (!healths)
            return; // the page is complete without; the dashboard says what is wrong
        m_model->setHealth(*healths);
        if (const CustomerHealth *chosen = m_model->healthOf(m_detail->customer()))
            m_detail->setHealth(*chosen);
    });
}

void CustomersPage::readCount()
{
    deliver(m_desk.counts(), this, [this](const Result<RowCounts> &counts) {
        if (counts)
            m_head->setSub(QLocale().toString(counts->customers));
    });
}

void CustomersPage::showState()
{
    if (m_model->state() == PagedModelBase::State::Loading)
        return;
    if (m_model->state() == PagedModelBase::State::Failed)
        m_nothing->setTexts(tr("The customers cannot be read"), m_model->error().message);
    else
        m_nothing->setTexts(tr("Nothing matches"), tr("Nobody is called that."));
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(!isEmpty                                     ? static_cast<QWidget *>(m_list)
                                  : m_text.isEmpty() && m_model->isEmpty() ? m_empty
                                                                           : m_nothing);
    if (!isEmpty && !m_detail->customer().isValid() && width() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}
