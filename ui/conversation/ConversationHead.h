#pragma once

#include "ui/kit/Surface.h"

class Avatar;
class Chip;
class Desk;
class ElidedLabel;
class IconButton;
class Switch;
struct ConversationRow;

/// Who writes, how the workspace answers (demo, offline), and the Human Approval switch. Narrow, it drops the e-mail
/// address, then the badges, then the company; name and switch stay.
class ConversationHead : public Surface
{
    Q_OBJECT
public:
    explicit ConversationHead(Desk &desk, QWidget *parent = nullptr);

    void show(const ConversationRow &row);
    /// The button that opens the activity drawer; `waiting` puts a dot on it.
    void setActivityButton(bool visible, bool waiting);
    void setBackVisible(bool visible);

Q_SIGNALS:
    void activityRequested();
    void backRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setApproval(bool on);
    void showAssistant();
    void fit();

    Desk &m_desk;
    QString m_company;
    QString m_email;
    IconButton *m_back;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_about;
    Chip *m_demo;
    Chip *m_offline;
    Switch *m_approval;
    IconButton *m_activity;
    bool m_confirmed = false; ///< that approval was turned off, once per session
};
