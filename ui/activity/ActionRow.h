#pragma once

#include "core/domain/Run.h"
#include "ui/kit/WidgetList.h"

class QCheckBox;

/// One proposed action with its own tick: what will happen in plain words, WRITE, the important arguments.
class ActionRow : public WidgetListRow
{
    Q_OBJECT
public:
    explicit ActionRow(const ProposedAction &action, QWidget *parent = nullptr);

    int step() const { return m_step; }
    bool isTicked() const;
    void setTicked(bool ticked);

Q_SIGNALS:
    void toggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_step;
    QCheckBox *m_tick;
};
