#include "ui/tickets/TicketBulkBar.h"

#include "ui/kit/IconButton.h"
#include "ui/kit/MenuButton.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TicketWords.h"

#include <QHBoxLayout>

TicketBulkBar::TicketBulkBar(QWidget *parent) : Surface(Role::Content, parent)
{
    setAccessibleName(tr("Ticked tickets"));
    m_count = new PlainLabel({}, Type::BodyStrong, Role::Text, this);
    auto *status = new MenuButton(tr("Status"), this);
    auto *priority = new MenuButton(tr("Priority"), this);
    auto *category = new MenuButton(tr("Category"), this);
    m_assign = new MenuButton(tr("Assign"), this);
    const auto addChange = [this](MenuButton *button, const QString &text, const TicketPatch &patch) {
        button->menu().addAction(text, this, [this, patch] { Q_EMIT changeRequested(patch); });
    };
    for (const TicketStatus value :
         {TicketStatus::Open, TicketStatus::InProgress, TicketStatus::Resolved, TicketStatus::Closed}) {
        TicketPatch patch;
        patch.status = value;
        addChange(status, TicketWords::status(value).text, patch);
    }
    for (const Priority value : {Priority::Low, Priority::Medium, Priority::High, Priority::Urgent}) {
        TicketPatch patch;
        patch.priority = value;
        addChange(priority, TicketWords::priority(value), patch);
    }
    for (const QString &value : ticketCategories()) {
        TicketPatch patch;
        patch.category = value;
        addChange(category, TicketWords::category(value), patch);
    }
    auto *close = new Button(tr("Close tickets"), Button::Look::Normal, this);
    close->setGlyph(Icon::Check);
    connect(close, &QPushButton::clicked, this, [this] {
        TicketPatch patch;
        patch.status = TicketStatus::Closed;
        Q_EMIT changeRequested(patch);
    });
    auto *clear = new IconButton(Icon::Cross, tr("Untick all"), this);
    connect(clear, &QAbstractButton::clicked, this, &TicketBulkBar::cleared);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_count);
    row->addStretch();
    for (QWidget *widget :
         {static_cast<QWidget *>(close), static_cast<QWidget *>(status), static_cast<QWidget *>(priority),
          static_cast<QWidget *>(category), static_cast<QWidget *>(m_assign), static_cast<QWidget *>(clear)})
        row->addWidget(widget);
}

void TicketBulkBar::setCount(int tickets)
{
    m_count->setText(tr("%n ticked", nullptr, tickets));
}
