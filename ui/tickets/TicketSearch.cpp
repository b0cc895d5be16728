#include "ui/tickets/TicketSearch.h"

#include "core/base/Text.h"
#include "ui/kit/MenuButton.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/Theme.h"
#include "ui/kit/TicketWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

TicketSearch::TicketSearch(const QString &me, QWidget *parent) : QWidget(parent), m_me(me)
{
    m_field = new SearchField(tr("Search"), this);
    m_field->setPlaceholder(tr("Search tickets, or priority: category: assignee: customer:"));
    m_field->setHint(keyText(ShortcutId::Filter));
    m_field->setKeys({u"priority"_s, u"category"_s, u"assignee"_s, u"customer"_s});
    m_priority = new MenuButton(tr("Priority"), this);
    m_category = new MenuButton(tr("Category"), this);
    m_assignee = new MenuButton(tr("Assignee"), this);
    fillMenus();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_field, 1);
    row->addWidget(m_priority);
    row->addWidget(m_category);
    row->addWidget(m_assignee);
    connect(m_field, &SearchField::textChanged, this, &TicketSearch::changed);
    connect(m_field, &SearchField::tokensChanged, this, &TicketSearch::changed);
    connect(m_field, &SearchField::leftDownwards, this, &TicketSearch::leftDownwards);
}

void TicketSearch::fillMenus()
{
    const auto add = [this](MenuButton *button, const QString &text, const QString &key, const QString &value) {
        button->menu().addAction(text, this, [this, key, value] { narrowBy(key, value); });
    };
    add(m_priority, tr("Any priority"), u"priority"_s, {});
    for (const Priority priority : {Priority::Urgent, Priority::High, Priority::Medium, Priority::Low})
        add(m_priority, TicketWords::priority(priority), u"priority"_s, wordOf(priority));
    add(m_category, tr("Any category"), u"category"_s, {});
    for (const QString &category : ticketCategories())
        add(m_category, TicketWords::category(category), u"category"_s, category);
    fillAssignees();
}

void TicketSearch::fillAssignees()
{
    QMenu &menu = m_assignee->menu();
    menu.clear();
    const auto add = [&](const QString &text, const QString &value) {
        menu.addAction(text, this, [this, value] { narrowBy(u"assignee"_s, value); });
    };
    add(tr("Anybody"), {});
    add(tr("Me, %1").arg(oneLine(m_me, 60)), tr("me", "a value of assignee:"));
    add(tr("Nobody"), tr("nobody", "a value of assignee:"));
    for (const Agent &agent : m_agents)
        add(oneLine(agent.name, 60), agent.name);
}

void TicketSearch::setAgents(const QString &me, const std::vector<Agent> &agents)
{
    m_me = me;
    m_agents = agents;
    fillAssignees();
}

void TicketSearch::applyTo(TicketQuery &query) const
{
    query.text = m_field->text();
    for (const SearchField::Token &token : m_field->tokens())
        applyToken(token, query);
}

void TicketSearch::applyToken(const SearchField::Token &token, TicketQuery &query) const
{
    const QString value = token.value.toLower();
    if (token.key == u"priority"_s)
        query.priority = priorityFrom(value);
    else if (token.key == u"category"_s)
        query.category = value;
    else if (token.key == u"customer"_s)
        query.from = token.value;
    else if (value == tr("nobody", "a value of assignee:"))
        query.unassigned = true;
    else
        query.assignee = agentCalled(value == tr("me", "a value of assignee:") ? m_me.toLower() : value);
}

AgentId TicketSearch::agentCalled(const QString &name) const
{
    const auto agent = std::find_if(m_agents.begin(), m_agents.end(),
                                    [&](const Agent &known) { return known.name.toLower().startsWith(name); });
    // Somebody unknown has no tickets; an id nobody has finds none.
    return agent == m_agents.end() ? AgentId{std::numeric_limits<qint64>::max()} : agent->id;
}

bool TicketSearch::isEmpty() const
{
    return m_field->text().isEmpty() && m_field->tokens().isEmpty();
}

void TicketSearch::narrowBy(const QString &key, const QString &value)
{
    QList<SearchField::Token> tokens = m_field->tokens();
    tokens.removeIf([&](const SearchField::Token &token) { return token.key == key; });
    if (!value.isEmpty())
        tokens.append({key, value});
    m_field->setTokens(tokens);
}

void TicketSearch::showOnly(const QString &key, const QString &value)
{
    m_field->setText({});
    m_field->setTokens({{key, value}});
}

void TicketSearch::takeFocus()
{
    m_field->lineEdit()->setFocus(Qt::ShortcutFocusReason);
}
