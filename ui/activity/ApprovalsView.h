#pragma once

#include "core/base/Error.h"
#include "core/desk/Requests.h"
#include "ui/kit/Surface.h"

#include <QTimer>
#include <memory>

class ActionsPanel;
class ApprovalsModel;
class DiffView;
class Desk;
class ElidedLabel;
class EmptyState;
class PlainLabel;
class QStackedWidget;
class RowList;
class SourceLinks;
struct Approval;
struct Change;

/// Everything that waits for a person, across all conversations: the riskiest and oldest first, and beside the list
/// what the chosen one would send and do, with what people changed in it. Deciding one shows the next.
class ApprovalsView : public Surface
{
    Q_OBJECT
public:
    explicit ApprovalsView(Desk &desk, QWidget *parent = nullptr);
    ~ApprovalsView() override;

    void selectBy(int rows);
    void focusList();
    void approve();
    void reject();
    void edit(); ///< in its conversation

Q_SIGNALS:
    void failed(const QString &title, const Error &error);
    void decided(const QString &words);
    void countChanged(int count);
    void sourceActivated(const Citation &source);
    /// Shows the conversation; `edits`: with its draft open for editing.
    void conversationRequested(ConversationId conversation, bool edits);
    void connectGmailRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeDetail();
    void read();
    void follow(const Change &change);
    void showCurrent();
    void showApproval(const Approval &approval);
    void limitActions();
    const Approval *current() const;

    Desk &m_desk;
    ApprovalsModel *m_model;
    QStackedWidget *m_stack;
    RowList *m_list;
    PlainLabel *m_title;
    ElidedLabel *m_about;
    PlainLabel *m_risk;
    PlainLabel *m_asked; ///< what the customer wrote
    PlainLabel *m_draftTitle;
    DiffView *m_draft;
    SourceLinks *m_sources;
    QWidget *m_stale;
    PlainLabel *m_staleText;
    ActionsPanel *m_actions;
    RunId m_shown;
    QTimer m_reading; ///< many commits in a row are read once
    std::unique_ptr<QObject> m_answers; ///< receiver of what is read for the shown one
};
