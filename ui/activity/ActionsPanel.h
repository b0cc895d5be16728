#pragma once

#include "core/desk/Requests.h"
#include "ui/kit/Surface.h"

#include <QElapsedTimer>

class ActionRow;
class Button;
class Desk;
class ElidedLabel;
class GmailRow;
class ScrollPane;
class WidgetList;

/// What waits for a person, pinned below the activity: proposed actions with their own ticks, and the one button that
/// names what it does. The buttons do nothing for 300 ms after the card changed, so that nobody approves what came
/// under the pointer a moment ago.
class ActionsPanel : public Surface
{
    Q_OBJECT
public:
    /// `desk` outlives the panel.
    explicit ActionsPanel(Desk &desk, QWidget *parent = nullptr);

    /// `detail` waits for a person. The ticks are kept when the same run is shown again.
    void show(const RunDetail &detail, const QString &recipient);
    /// True while the approval is on its way: no second one.
    void setBusy(bool busy);
    void approve();
    void reject();
    QSize sizeHint() const override;

Q_SIGNALS:
    void approved(const Decision &decision);
    void editRequested();
    void rejected();
    void connectGmailRequested();
    void heightChanged(); ///< a row was opened or closed

private:
    void showGmail();
    void refresh();
    void rowChanged(QWidget *row);
    void orderTabs();
    bool isTooSoon() const;
    std::vector<ActionRow *> rows() const;
    std::vector<int> tickedSteps() const;

    Desk &m_desk;
    RunId m_run;
    qint64 m_revision = 0;
    int m_actions = 0; ///< of the assistant, without the Gmail draft
    QElapsedTimer m_shown;
    ElidedLabel *m_chosen;
    ScrollPane *m_scroll;
    WidgetList *m_list;
    GmailRow *m_gmail = nullptr;
    Button *m_approve;
    Button *m_edit;
    Button *m_reject;
    bool m_isBusy = false;
};
