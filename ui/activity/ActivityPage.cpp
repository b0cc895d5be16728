#include "ui/activity/ActivityPage.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/activity/ActivityExport.h"
#include "ui/activity/ActivityFilter.h"
#include "ui/activity/ApprovalsView.h"
#include "ui/activity/AuditDelegate.h"
#include "ui/activity/AuditDialog.h"
#include "ui/activity/AuditModel.h"
#include "ui/activity/RunDelegate.h"
#include "ui/activity/RunModel.h"
#include "ui/kit/Button.h"
#include "ui/kit/Chip.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/TableHead.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageLength = 80;
constexpr int ExportLength = 500;

QList<TableHead::Column> logColumns()
{
    return {{ActivityPage::tr("No."), 56, false, false, 700},
            {ActivityPage::tr("Tool"), 210},
            {ActivityPage::tr("Result"), 0, true},
            {ActivityPage::tr("Run"), 72, false, false, 620},
            {ActivityPage::tr("By"), 130, false, false, 820},
            {ActivityPage::tr("Took"), 64, false, false, 760},
            {ActivityPage::tr("When"), 80}};
}

QList<TableHead::Column> runColumns()
{
    return {{ActivityPage::tr("No."), 56, false, false, 700},
            {ActivityPage::tr("Customer"), 0, true},
            {ActivityPage::tr("Intent"), 200, false, false, 760},
            {ActivityPage::tr("State"), 190},
            {ActivityPage::tr("Decided by"), 140, false, false, 860},
            {ActivityPage::tr("Model"), 110, false, false, 1000},
            {ActivityPage::tr("When"), 80}};
}

} // namespace

ActivityPage::ActivityPage(Desk &desk, QWidget *parent) : Surface(Role::Content, parent), m_desk(desk)
{
    makeHead();
    m_approvals = new ApprovalsView(desk, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeLog());
    m_pages->addWidget(makeRuns());
    m_pages->addWidget(m_approvals);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pageHead);
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(space(6), 0, space(6), space(3));
    filter->addWidget(m_search);
    column->addLayout(filter);
    column->addWidget(m_pages, 1);
    connectParts();
    m_model->restart();
    m_runs->restart();
    verify();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::makeHead()
{
    m_pageHead = new PageHead(tr("Activity"), this);
    m_pageHead->setEdges(Surface::NoEdge);
    m_view = new SegmentedControl({tr("Log"), tr("Runs"), tr("Approvals")}, this);
    m_view->setAccessibleName(tr("What is shown"));
    m_view->setCurrentIndex(Log);
    m_chain = new Chip({}, this);
    m_verify = new Button(tr("Verify"), Button::Look::Normal, this);
    m_verify->setGlyph(Icon::Shield);
    m_verify->setToolTip(tr("Walks the hash chain over the whole log"));
    m_export = new Button(tr("Export…"), Button::Look::Normal, this);
    m_export->setGlyph(Icon::Download);
    m_pageHead->addLeading(m_view);
    m_pageHead->addTrailing(m_chain);
    m_pageHead->addTrailing(m_verify);
    m_pageHead->addTrailing(m_export);
    m_search = new SearchField(tr("Search"), this);
    m_search->setPlaceholder(tr("Narrow by tool: is: from: by: after: before:"));
    m_search->setHint(keyText(ShortcutId::Filter));
    m_search->setKeys(ActivityFilter::keys());
    m_search->setCompletions(ActivityFilter::valuesOf);
}

QWidget *ActivityPage::makeLog()
{
    auto *page = new QWidget(this);
    auto *head = new TableHead(logColumns(), page);
    m_model = new AuditModel([this](const Cursor &after) { return m_desk.auditLog(m_query, after, PageLength); },
                             m_desk.clock(), this);
    m_list = new RowList(tr("Audit log"), page);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AuditDelegate(*m_model, *head, this));
    m_empty = new EmptyState(Icon::Activity, {}, {}, page);
    m_logStack = new QStackedWidget(page);
    m_logStack->addWidget(m_list);
    m_logStack->addWidget(m_empty);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_logStack, 1);
    return page;
}

QWidget *ActivityPage::makeRuns()
{
    auto *page = new QWidget(this);
    auto *head = new TableHead(runColumns(), page);
    m_runs = new RunModel([this](const Cursor &after) { return m_desk.runLog(m_runQuery, after, PageLength); },
                          m_desk.clock(), this);
    m_runList = new RowList(tr("Runs"), page);
    m_runList->setModel(m_runs);
    m_runList->setItemDelegate(new RunDelegate(*m_runs, *head, this));
    m_noRuns = new EmptyState(Icon::Assistant, {}, {}, page);
    m_runStack = new QStackedWidget(page);
    m_runStack->addWidget(m_runList);
    m_runStack->addWidget(m_noRuns);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_runStack, 1);
    return page;
}

void ActivityPage::connectParts()
{
    connect(m_view, &SegmentedControl::currentChanged, this, &ActivityPage::showView);
    connect(m_search, &SearchField::tokensChanged, this, &ActivityPage::applyFilter);
    connect(m_search, &SearchField::leftDownwards, this, [this] { list()->setFocus(); });
    connect(m_verify, &QPushButton::clicked, this, &ActivityPage::verify);
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::exportShown);
    connect(m_list, &QAbstractItemView::clicked, this, &ActivityPage::openEntry);
    connect(m_list, &QAbstractItemView::activated, this, &ActivityPage::openEntry);
    connect(m_runList, &QAbstractItemView::activated, this, &ActivityPage::openRun);
    connect(m_model, &PagedModelBase::stateChanged, this, &ActivityPage::showState);
    connect(m_runs, &PagedModelBase::stateChanged, this, &ActivityPage::showState);
    connect(&m_desk, &Desk::committed, this, &ActivityPage::follow);
    connect(m_approvals, &ApprovalsView::failed, this, &ActivityPage::failed);
    connect(m_approvals, &ApprovalsView::decided, this, &ActivityPage::told);
    connect(m_approvals, &ApprovalsView::sourceActivated, this, &ActivityPage::sourceActivated);
    connect(m_approvals, &ApprovalsView::conversationRequested, this, &ActivityPage::conversationRequested);
    connect(m_approvals, &ApprovalsView::connectGmailRequested, this, &ActivityPage::connectGmailRequested);
    connect(m_approvals, &ApprovalsView::countChanged, this, [this](int count) {
        m_view->setCount(Approvals, count > 0 ? QString::number(count) : QString());
        Q_EMIT waitingChanged(count);
    });
}

void ActivityPage::showView(int view)
{
    m_pages->setCurrentIndex(view);
    m_search->setVisible(view != Approvals);
    m_export->setVisible(view != Approvals);
    if (view == Approvals)
        m_approvals->focusList();
}

void ActivityPage::showApprovals()
{
    m_view->setCurrentIndex(Approvals);
    m_approvals->focusList();
}

bool ActivityPage::isShowingApprovals() const
{
    return m_view->currentIndex() == Approvals;
}

RowList *ActivityPage::list() const
{
    return m_view->currentIndex() == Runs ? m_runList : m_list;
}

void ActivityPage::applyFilter()
{
    const AuditQuery query = ActivityFilter::auditQuery(m_search->tokens());
    if (query != m_query) {
        m_query = query;
        m_model->restart();
    }
    const RunQuery runs = ActivityFilter::runQuery(m_search->tokens());
    if (runs != m_runQuery) {
        m_runQuery = runs;
        m_runs->restart();
    }
}

void ActivityPage::follow(const Change &change)
{
    if (change.everything) {
        m_model->restart();
        m_runs->restart();
        return;
    }
    for (const AuditEntry &entry : change.audit) {
        if (ActivityFilter::fits(m_query, entry))
            m_model->put(entry);
    }
    for (const Run &run : change.runs) {
        // A known one is told anew; a new one comes with its customer's name when the list is narrowed by nothing.
        if (const int known = m_runs->rowOf(run.id.value); known >= 0) {
            m_runs->put({run, m_runs->at(known).customerName});
        } else if (m_runQuery == RunQuery{}) {
            deliver(m_desk.customer(run.customer), this, [this, run](const Result<Customer> &customer) {
                if (customer && m_runQuery == RunQuery{} && m_runs->rowOf(run.id.value) < 0)
                    m_runs->put({run, customer->name});
            });
        }
    }
    if (!change.audit.empty() || !change.runs.empty())
        showState();
}

void ActivityPage::verify()
{
    m_verify->setDisabledReason(tr("The log is being verified"));
    deliver(m_desk.verifyAudit(), this, [this](const Result<ChainState> &chain) {
        m_verify->setDisabledReason({});
        if (!chain) {
            Q_EMIT failed(tr("The log cannot be verified"), chain.error());
            return;
        }
        m_chain->setChip(
            chain->ok ? ChipText{tr("Intact, %n entries", nullptr, int(chain->entries)), Tone::Green, Icon::Shield}
                      : ChipText{tr("Broken at entry %1").arg(chain->firstBad.value), Tone::Red, Icon::Alert});
        m_chain->setToolTip(chain->ok ? tr("The newest hash: %1").arg(chain->head) : chain->reason);
    });
}

void ActivityPage::openEntry(const QModelIndex &index)
{
    const AuditEntry *entry = m_model->rowAt(index);
    if (!entry)
        return;
    auto *dialog = new AuditDialog(*entry, window());
    if (entry->run.isValid()) {
        auto *open = new Button(tr("Show the conversation"), Button::Look::Quiet, dialog);
        open->setAutoDefault(false);
        dialog->addToFoot(open);
        connect(open, &QPushButton::clicked, this, [this, dialog, run = entry->run] {
            dialog->reject();
            deliver(m_desk.run(run), this, [this](const Result<RunDetail> &detail) {
                if (detail)
                    Q_EMIT conversationRequested(detail->run.conversation, false);
                else
                    Q_EMIT failed(tr("The run cannot be read"), detail.error());
            });
        });
    }
    dialog->open();
}

void ActivityPage::openRun(const QModelIndex &index)
{
    if (const RunRow *row = m_runs->rowAt(index))
        Q_EMIT conversationRequested(row->run.conversation, false);
}

void ActivityPage::exportLog()
{
    m_view->setCurrentIndex(Log);
    m_search->clear();
    exportShown();
}

void ActivityPage::exportShown()
{
    const bool isRuns = m_view->currentIndex() == Runs;
    auto *dialog = new QFileDialog(
        window(), isRuns ? tr("Export the runs as they are filtered") : tr("Export the log as it is filtered"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON (*.json)"), tr("CSV for spreadsheets (*.csv)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(isRuns ? u"frontdesk-runs.json"_s : u"frontdesk-activity.json"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"csv"_s) ? u"csv"_s : u"json"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityPage::write);
    dialog->open();
}

void ActivityPage::write(const QString &path)
{
    m_export->setDisabledReason(tr("The export is being written"));
    if (m_view->currentIndex() == Runs) {
        const auto runs = [this, query = m_runQuery](const Cursor &after) {
            return m_desk.runLog(query, after, ExportLength);
        };
        m_exporting = std::make_unique<ActivityExport>(runs, path);
    } else {
        const auto entries = [this, query = m_query](const Cursor &after) {
            return m_desk.auditLog(query, after, ExportLength);
        };
        m_exporting = std::make_unique<ActivityExport>(entries, path);
    }
    connect(m_exporting.get(), &ActivityExport::progressed, this,
            [this](int rows) { m_pageHead->setSub(tr("%n row(s) exported", nullptr, rows)); });
    connect(m_exporting.get(), &ActivityExport::finished, this, [this, path](const Result<int> &rows) {
        m_export->setDisabledReason({});
        m_pageHead->setSub({});
        m_exporting.release()->deleteLater(); // we are inside its own signal
        if (rows)
            Q_EMIT told(tr("%n row(s) exported to %1", nullptr, *rows).arg(isolated(path)));
        else
            Q_EMIT failed(tr("Nothing was exported"), rows.error());
    });
    m_exporting->start();
}

void ActivityPage::selectBy(int rows)
{
    if (isShowingApprovals())
        m_approvals->selectBy(rows);
    else
        moveCurrent(*list(), rows);
}

void ActivityPage::focusSearch()
{
    if (!isShowingApprovals())
        m_search->lineEdit()->setFocus(Qt::ShortcutFocusReason);
}

void ActivityPage::showState()
{
    const auto show = [this](QStackedWidget &stack, EmptyState &empty, const PagedModelBase &model, bool isNarrowed,
                             const QString &title, const QString &sentence) {
        if (model.state() == PagedModelBase::State::Failed)
            empty.setTexts(tr("This cannot be read"), model.error().message);
        else if (isNarrowed)
            empty.setTexts(tr("Nothing matches"), tr("Nothing fits “%1”.").arg(m_search->query()));
        else
            empty.setTexts(title, sentence);
        stack.setCurrentIndex(model.rowCount() == 0 && model.state() != PagedModelBase::State::Loading ? 1 : 0);
    };
    show(*m_logStack, *m_empty, *m_model, m_query != AuditQuery{}, tr("Nothing happened yet"),
         tr("Every tool call and every decision is written here, and cannot be changed afterwards."));
    show(*m_runStack, *m_noRuns, *m_runs, m_runQuery != RunQuery{}, tr("No runs yet"),
         tr("Each customer message the assistant works on is a run. Enter opens its conversation."));
}
