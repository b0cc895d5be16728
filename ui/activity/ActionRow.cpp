#include "ui/activity/ActionRow.h"

#include "core/base/Text.h"
#include "ui/activity/ToolWords.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/Paint.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/Tag.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPainter>

ActionRow::ActionRow(const ProposedAction &action, QWidget *parent) : WidgetListRow(parent), m_step(action.step)
{
    const QString words = oneLine(action.description, 300);
    setAccessibleName(words);
    m_tick = new QCheckBox(this);
    m_tick->setAccessibleName(words);
    m_tick->setChecked(true);
    connect(m_tick, &QCheckBox::toggled, this, &ActionRow::toggled);
    auto *title = new PlainLabel(words, Type::BodyStrong, Role::Text, this);
    title->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space(3), space(2), space(3), space(2));
    grid->setHorizontalSpacing(space(2));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_tick, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(new Tag(tr("WRITE"), Tone::Amber, this), 0, 2, Qt::AlignTop);
    const QString arguments = ToolWords::arguments(action);
    if (!arguments.isEmpty())
        grid->addWidget(new ElidedLabel(arguments, Type::Small, Role::Text2, this), 1, 1, 1, 2);
}

bool ActionRow::isTicked() const
{
    return m_tick->isChecked();
}

void ActionRow::setTicked(bool ticked)
{
    m_tick->setChecked(ticked);
}

void ActionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(painter, rect());
}
