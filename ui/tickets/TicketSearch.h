#pragma once

#include "core/store/Page.h"
#include "ui/kit/SearchField.h"

#include <QWidget>
#include <vector>

class MenuButton;

/// What narrows the tickets: words, tokens ("priority:high"), and menus that set the tokens.
class TicketSearch : public QWidget
{
    Q_OBJECT
public:
    /// `me`: the agent who works here, known before any other is read.
    explicit TicketSearch(const QString &me, QWidget *parent = nullptr);

    /// Puts words and tokens into `query`; what neither of them says stays as it is.
    void applyTo(TicketQuery &query) const;
    bool isEmpty() const;
    void setAgents(const QString &me, const std::vector<Agent> &agents);
    void showOnly(const QString &key, const QString &value); ///< one token and no words
    void takeFocus();

Q_SIGNALS:
    void changed();
    void leftDownwards(); ///< into the list

private:
    void fillMenus();
    void fillAssignees();
    void applyToken(const SearchField::Token &token, TicketQuery &query) const;
    AgentId agentCalled(const QString &name) const;
    void narrowBy(const QString &key, const QString &value);

    QString m_me;
    std::vector<Agent> m_agents;
    SearchField *m_field;
    MenuButton *m_priority;
    MenuButton *m_category;
    MenuButton *m_assignee;
};
