#pragma once

#include "core/domain/Conversation.h"
#include "ui/kit/Surface.h"

#include <QHash>

class Avatar;
class Chip;
class Desk;
class ElidedLabel;
class IconButton;
class Switch;

/// Who writes, where the conversation stands (closed, snoozed, whose it is, its labels), how the workspace answers
/// (demo, offline), and the Human Approval switch. Narrow, it drops the e-mail address, then the badges, then the
/// company; name and switch stay.
class ConversationHead : public Surface
{
    Q_OBJECT
public:
    explicit ConversationHead(Desk &desk, QWidget *parent = nullptr);

    void show(const ConversationRow &row);
    void setAgents(const QHash<qint64, QString> &names);
    /// The button that opens the activity drawer; `waiting` puts a dot on it.
    void setActivityButton(bool visible, bool waiting);
    void setBackVisible(bool visible);

Q_SIGNALS:
    void activityRequested();
    void backRequested();
    /// What can be done with the conversation; `below` in global coordinates.
    void menuRequested(const QPoint &below);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setApproval(bool on);
    void showAssistant();
    void showState();
    void fit();

    Desk &m_desk;
    ConversationRow m_row;
    QHash<qint64, QString> m_agents;
    IconButton *m_back;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_about;
    Chip *m_state;
    Chip *m_demo;
    Chip *m_offline;
    Switch *m_approval;
    IconButton *m_more;
    IconButton *m_activity;
    bool m_confirmed = false; ///< that approval was turned off, once per session
};
