#include "ui/tickets/TicketRows.h"

#include "core/base/Text.h"
#include "ui/kit/Avatar.h"
#include "ui/kit/Chip.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/Paint.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

LinkedMessageRow::LinkedMessageRow(const Message &message, qint64 nowMs, QWidget *parent) : WidgetListRow(parent)
{
    const QString words = oneLine(message.body, 300);
    const QString author = oneLine(message.author, 60);
    setAccessibleName(tr("%1: %2").arg(author, words));
    setToolTip(TimeText::exact(message.createdAt));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    auto *avatar = new Avatar(AvatarSize::Table, this);
    avatar->setPerson(author, message.customer.value);
    auto *head = new QHBoxLayout;
    head->setSpacing(space(2));
    head->addWidget(avatar);
    head->addWidget(new ElidedLabel(author, Type::BodyStrong, Role::Text, this), 1);
    if (message.direction == Direction::Note)
        head->addWidget(new Chip({tr("Private note"), Tone::Note, Icon::Lock}, this));
    else if (!message.delivery.isEmpty())
        head->addWidget(new Chip({tr("Drafted by the assistant"), Tone::Neutral, Icon::Assistant}, this));
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
    Paint::card(painter, rect(), underMouse() ? Role::Hover : Role::Card);
    if (hasFocus())
        Paint::innerFocusRing(painter, rect(), Radius::Card);
}

void LinkedMessageRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void LinkedMessageRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated();
    else
        WidgetListRow::keyPressEvent(event);
}

TicketChangeRow::TicketChangeRow(const TicketChange &change, const std::function<QString(AgentId)> &agentName,
                                 qint64 nowMs, QWidget *parent)
    : WidgetListRow(parent)
{
    const auto wordFor = [&](const QString &value) {
        if (change.field == u"status"_s) {
            const auto status = ticketStatusFrom(value);
            return status ? TicketWords::status(*status).text : value;
        }
        if (change.field == u"priority"_s) {
            const auto priority = priorityFrom(value);
            return priority ? TicketWords::priority(*priority) : value;
        }
        if (change.field == u"assignee"_s) {
            const QString name = agentName(AgentId{value.toLongLong()});
            return name.isEmpty() ? tr("nobody") : oneLine(name, 60);
        }
        return change.field == u"title"_s ? oneLine(value, 80) : TicketWords::category(value);
    };
    const bool isBirth = change.field == u"created"_s;
    const bool isText = change.field == u"description"_s; // too long for one line: the tooltip shows it
    const QString words = isBirth ? QString()
        : isText                  ? tr("changed")
                                  : tr("%1 to %2").arg(wordFor(change.oldValue), wordFor(change.newValue));
    const QString field = TicketWords::field(change.field);
    setAccessibleName((field + u' ' + words).trimmed());
    setToolTip(isText ? tr("Before: %1").arg(oneLine(change.oldValue, 600)) : TimeText::exact(change.createdAt));
    setMinimumHeight(theme().rowHeight(RowKind::AuditRow));
    const QString actor = oneLine(change.actor, 60);
    const QString when = TimeText::stamp(change.createdAt, nowMs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(1));
    row->addWidget(new PlainLabel(field, Type::Small, QFont::DemiBold, Role::Text, this));
    row->addWidget(new ElidedLabel(words, Type::Small, Role::Text2, this), 1);
    row->addWidget(new PlainLabel(actor.isEmpty() ? when : actor + u" · "_s + when, Type::Caption, Role::Text3, this));
}
