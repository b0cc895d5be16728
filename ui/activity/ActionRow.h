#pragma once

#include "core/domain/Run.h"
#include "core/domain/Ticket.h"
#include "ui/kit/WidgetList.h"

class ArgumentsForm;
class Desk;
class IconButton;
class PlainLabel;
class QCheckBox;
class QGridLayout;

/// One proposed action with its own tick: what will happen in plain words, WRITE, and what it changes, before and
/// after. Its arguments can be changed in place; what the tool or the policy would refuse is said at once.
class ActionRow : public WidgetListRow
{
    Q_OBJECT
public:
    /// `desk` outlives the row.
    ActionRow(const ProposedAction &action, Desk &desk, QWidget *parent = nullptr);

    int step() const { return m_action.step; }
    bool isTicked() const;
    void setTicked(bool ticked);
    /// The arguments as the person changed them; nothing while they stand as proposed.
    std::optional<QJsonObject> changedArguments() const;
    /// Ticked with arguments that would be refused.
    bool isInTheWay() const { return isTicked() && !m_isFine; }

Q_SIGNALS:
    void toggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void toggleForm();
    void check();
    void readTicket();

    ProposedAction m_action;
    Desk &m_desk;
    QJsonObject m_arguments; ///< as they stand now
    std::optional<Ticket> m_ticket;
    bool m_isFine = true;
    QCheckBox *m_tick;
    PlainLabel *m_title;
    PlainLabel *m_effect;
    IconButton *m_change;
    QGridLayout *m_grid;
    ArgumentsForm *m_form = nullptr; ///< made when it is first opened
};
