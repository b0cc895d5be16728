#pragma once

#include "core/base/Clock.h"
#include "ui/inbox/ConversationDelegate.h"
#include "ui/inbox/InboxModel.h"
#include "ui/kit/RowList.h"

#include <QTest>

/// The inbox's list over rows that a test makes up, shown and filled.
class InboxRows
{
public:
    /// Conversations 1 to `count`; the one with the highest number is the newest and stands first.
    explicit InboxRows(int count)
        : model([count](const Cursor &) { return QtFuture::makeReadyFuture(pageOf(count)); }, clock)
        , list(QStringLiteral("Conversations"))
    {
        list.setModel(&model);
        list.setItemDelegate(new ConversationDelegate(model, &list));
        list.resize(320, 400);
        list.show();
        model.restart();
    }

    bool isFilled() const
    {
        return QTest::qWaitFor([this] { return model.state() == PagedModelBase::State::Ready; });
    }

    /// Open, unread and unanswered, as a message that just came makes it.
    static ConversationRow row(qint64 id)
    {
        ConversationRow row;
        row.conversation.id = ConversationId{id};
        row.conversation.customer = CustomerId{id};
        row.conversation.status = ConversationStatus::Open;
        row.conversation.lastMessageAt = id * 1'000;
        row.conversation.unread = 1;
        row.conversation.waitingSince = id * 1'000;
        row.customerName = QStringLiteral("Customer %1").arg(id);
        return row;
    }

    SystemClock clock;
    InboxModel model;
    RowList list;

private:
    static Result<Page<ConversationRow>> pageOf(int count)
    {
        Page<ConversationRow> page;
        for (int id = count; id > 0; --id)
            page.rows.push_back(row(id));
        return page;
    }
};
