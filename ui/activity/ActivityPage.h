#pragma once

#include "core/base/Error.h"
#include "core/store/Page.h"
#include "ui/kit/Surface.h"

#include <memory>

class ActivityExport;
class ApprovalsView;
class AuditModel;
class Button;
class Chip;
class Desk;
class EmptyState;
class PageHead;
class QStackedWidget;
class RowList;
class RunModel;
class SearchField;
class SegmentedControl;
struct Change;

/// Everything the assistant and people did: the log with every entry's record and the proof that nothing was changed
/// afterwards, the runs behind it, and what still waits for a decision. Log and runs are narrowed by the same tokens.
class ActivityPage : public Surface
{
    Q_OBJECT
public:
    enum View { Log, Runs, Approvals };

    explicit ActivityPage(Desk &desk, QWidget *parent = nullptr);
    ~ActivityPage() override;

    void selectBy(int rows); ///< J and K
    void focusSearch();
    void showApprovals();
    bool isShowingApprovals() const;
    ApprovalsView &approvals() { return *m_approvals; }
    void exportLog(); ///< all of it: asks for the file

Q_SIGNALS:
    void failed(const QString &title, const Error &error);
    void told(const QString &words); ///< news for a toast
    void waitingChanged(int approvals);
    void conversationRequested(ConversationId conversation, bool editsDraft);
    void sourceActivated(const Citation &source);
    void connectGmailRequested();

private:
    void makeHead();
    QWidget *makeLog();
    QWidget *makeRuns();
    void connectParts();
    void follow(const Change &change);
    void applyFilter();
    void showView(int view);
    void verify();
    void openEntry(const QModelIndex &index);
    void openRun(const QModelIndex &index);
    void exportShown();
    void write(const QString &path);
    void showState();
    RowList *list() const;

    Desk &m_desk;
    AuditQuery m_query;
    RunQuery m_runQuery;
    PageHead *m_pageHead;
    SegmentedControl *m_view;
    SearchField *m_search;
    Chip *m_chain;
    Button *m_verify;
    Button *m_export;
    QStackedWidget *m_pages;
    QStackedWidget *m_logStack;
    RowList *m_list;
    EmptyState *m_empty;
    AuditModel *m_model;
    QStackedWidget *m_runStack;
    RowList *m_runList;
    EmptyState *m_noRuns;
    RunModel *m_runs;
    ApprovalsView *m_approvals;
    std::unique_ptr<ActivityExport> m_exporting;
};
