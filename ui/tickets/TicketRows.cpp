#include "ui/tickets/TicketRows.h"

#include "core/base/Text.h"
#include "ui/kit/Avatar.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/Paint.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

LinkedMessageRow::LinkedMessageRow(const Message &message, qint64 nowMs, QWidget *parent) : WidgetListRow(parent)
{
    const QString words = oneLine(message.body, 300);
    const QString author = oneLine(message.author, 60);
    setAccessibleName(tr("%1: %2").arg(author, words));
    setToolTip(TimeText::exact(message.createdAt));
    auto *avatar = new Avatar(AvatarSize::Table, this);
    avatar->setPerson(author, message.customer.value);
    auto *head = new QHBoxLayout;
    head->setSpacing(space(2));
    head->addWidget(avatar);
    head->addWidget(new ElidedLabel(author, Type::BodyStrong, Role::Text, this), 1);
    head->addWidget(new PlainLabel(TimeText::stamp(message.createdAt, nowMs), Type::Caption, Role::Text3, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(2), space(3), space(2));
    column->setSpacing(space(1));
    column->addLayout(head);
    column->addWidget(new ElidedLabel(words, Type::Small, Role::Text2, this));
}

void LinkedMessageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Paint::card(painter, rect());
}

TicketChangeRow::TicketChangeRow(const TicketChange &change, qint64 nowMs, QWidget *parent) : WidgetListRow(parent)
{
    const auto wordFor = [&](const QString &value) {
        if (change.field == u"status"_s) {
            const auto status = ticketStatusFrom(value);
            return status ? TicketWords::status(*status).text : value;
        }
        return TicketWords::category(value);
    };
    const bool isBirth = change.field == u"created"_s;
    const QString words = isBirth ? QString() : tr("%1 to %2").arg(wordFor(change.oldValue), wordFor(change.newValue));
    const QString field = TicketWords::category(change.field);
    setAccessibleName((field + u' ' + words).trimmed());
    setMinimumHeight(theme().rowHeight(Row::AuditRow));
    const QString actor = oneLine(change.actor, 60);
    const QString when = TimeText::stamp(change.createdAt, nowMs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(1));
    row->addWidget(new PlainLabel(field, Type::Small, QFont::DemiBold, Role::Text, this));
    row->addWidget(new ElidedLabel(words, Type::Small, Role::Text2, this), 1);
    row->addWidget(new PlainLabel(actor.isEmpty() ? when : actor + u" · "_s + when, Type::Caption, Role::Text3, this));
}
