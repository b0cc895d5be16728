#pragma once

#include "core/base/Clock.h"
#include "core/store/Page.h"
#include "ui/kit/PagedModel.h"

/// The conversations of one query, newest first, read page after page.
class InboxModel : public PagedModel<Page<ConversationRow>>
{
    Q_OBJECT
public:
    InboxModel(Source source, const Clock &clock, QObject *parent = nullptr);

    /// The order of a query.
    static Before orderOf(const InboxQuery &query);

    QVariant data(const QModelIndex &index, int role) const override;
    const Clock &clock() const { return m_clock; }

private:
    const Clock &m_clock;
};

/// "You", "Assistant", or nothing for the customer: who said the last line.
QString lastSpeaker(const ConversationRow &row);
