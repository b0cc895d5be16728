#pragma once

#include "core/base/Error.h"
#include "core/desk/Requests.h"
#include "core/domain/Conversation.h"
#include "ui/kit/Surface.h"

#include <memory>
#include <optional>

class ActionsPanel;
class Button;
class Desk;
class ElidedLabel;
class EmptyState;
class IconButton;
class QStackedWidget;
class RunDetails;
struct Change;

/// What the assistant did with the newest message of a conversation: intent, plan with live states, audit log, and
/// below it what waits for a person.
class ActivityPanel : public Surface
{
    Q_OBJECT
public:
    explicit ActivityPanel(Desk &desk, QWidget *parent = nullptr);
    ~ActivityPanel() override;

    void show(const ConversationRow &row);
    /// What the person made of this run's draft so far, in the other panel; nothing while the draft stands as written.
    void setEditedText(RunId run, const std::optional<QString> &text);
    void setClosable(bool closable); ///< as a drawer
    void approve();
    void reject();
    /// Lets the assistant work on the same message once more, or on the one that waits and has no run yet.
    void draftAgain();

Q_SIGNALS:
    void editRequested();
    void connectGmailRequested();
    void closeRequested();
    void failed(const QString &title, const Error &error);
    /// A draft of the shown conversation waits for a person, or not.
    void waitingChanged(bool waiting);
    void decided(const QString &words); ///< "The answer was sent to Bob Smith"

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeDetails();
    void read();
    void showDetail(const RunDetail &detail);
    void showDecision(const RunDetail &detail);
    void askAgain();
    void showNothing();
    void follow(const Change &change);
    void decide(const Decision &decision);
    void limitActions();

    Desk &m_desk;
    ConversationRow m_row;
    Run m_run;
    RunId m_editedRun;
    std::optional<QString> m_edited;
    ElidedLabel *m_about;
    IconButton *m_again;
    IconButton *m_close;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    Button *m_draft; ///< for a message the assistant has not seen
    RunDetails *m_details;
    ActionsPanel *m_actions;
    std::unique_ptr<QObject> m_reading; ///< receiver of what is being read for the shown conversation
};
