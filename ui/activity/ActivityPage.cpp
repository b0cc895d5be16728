#include "ui/activity/ActivityPage.h"

#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "ui/activity/AuditDelegate.h"
#include "ui/activity/AuditDialog.h"
#include "ui/activity/AuditModel.h"
#include "ui/kit/Button.h"
#include "ui/kit/Chip.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/TableHead.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int PageLength = 80;

QList<TableHead::Column> columns()
{
    return {{ActivityPage::tr("No."), 56, false, false, 700},
            {ActivityPage::tr("Tool"), 210},
            {ActivityPage::tr("Result"), 0, true},
            {ActivityPage::tr("Run"), 72, false, false, 620},
            {ActivityPage::tr("By"), 130, false, false, 820},
            {ActivityPage::tr("Took"), 64, false, false, 760},
            {ActivityPage::tr("When"), 80}};
}

} // namespace

ActivityPage::ActivityPage(Desk &desk, QWidget *parent) : Surface(Role::Content, parent), m_desk(desk)
{
    m_pageHead = new PageHead(tr("Activity"), this);
    m_pageHead->setEdges(Surface::NoEdge);
    m_filter = new SegmentedControl({tr("All"), tr("Failed")}, this);
    m_filter->setAccessibleName(tr("Which entries"));
    m_filter->setCurrentIndex(0);
    m_chain = new Chip({}, this);
    m_verify = new Button(tr("Verify"), Button::Look::Normal, this);
    m_verify->setGlyph(Icon::Shield);
    m_verify->setToolTip(tr("Walks the hash chain over the whole log"));
    m_pageHead->addLeading(m_filter);
    m_pageHead->addTrailing(m_chain);
    m_pageHead->addTrailing(m_verify);
    auto *head = new TableHead(columns(), this);
    m_model = new AuditModel([this](const Cursor &after) { return m_desk.auditLog(m_query, after, PageLength); },
                             desk.clock(), this);
    m_list = new RowList(tr("Audit log"), this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AuditDelegate(*m_model, *head, this));
    m_empty = new EmptyState(Icon::Activity, {}, {}, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pageHead);
    column->addWidget(head);
    column->addWidget(m_stack, 1);

    connect(m_filter, &SegmentedControl::currentChanged, this, [this](int index) {
        m_query.success = index == 1 ? std::optional<bool>(false) : std::nullopt;
        m_model->restart();
    });
    connect(m_verify, &QPushButton::clicked, this, &ActivityPage::verify);
    connect(m_list, &QAbstractItemView::clicked, this, &ActivityPage::open);
    connect(m_list, &QAbstractItemView::activated, this, &ActivityPage::open);
    connect(m_model, &PagedModelBase::stateChanged, this, &ActivityPage::showState);
    connect(&desk, &Desk::committed, this, &ActivityPage::follow);
    m_model->restart();
    verify();
}

void ActivityPage::follow(const Change &change)
{
    if (change.everything)
        m_model->restart();
    for (const AuditEntry &entry : change.audit) {
        if (!m_query.success || *m_query.success == entry.success)
            m_model->put(entry);
    }
    if (!change.audit.empty())
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

void ActivityPage::open(const QModelIndex &index)
{
    const AuditEntry *entry = m_model->rowAt(index);
    if (!entry)
        return;
    auto *dialog = new AuditDialog(*entry, window());
    dialog->open();
}

void ActivityPage::selectBy(int rows)
{
    moveCurrent(*m_list, rows);
}

void ActivityPage::showState()
{
    if (m_model->state() == PagedModelBase::State::Failed)
        m_empty->setTexts(tr("The log cannot be read"), m_model->error().message);
    else if (m_query.success)
        m_empty->setTexts(tr("Nothing failed"), tr("Tool calls that fail appear here."));
    else
        m_empty->setTexts(tr("Nothing happened yet"),
                          tr("Every tool call and every decision is written here, and cannot be changed afterwards."));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 && m_model->state() != PagedModelBase::State::Loading ? 1 : 0);
}
