#pragma once

#include "core/base/Error.h"
#include "core/desk/Requests.h"
#include "core/insight/Dashboard.h"
#include "core/llm/IntentEval.h"
#include "core/store/Page.h"

#include <QJsonArray>
#include <QJsonObject>

/// Domain values in the JSON of the command line. The field names are a contract with scripts: they may be added to,
/// never renamed.
namespace Json {

QJsonObject of(const Customer &customer);
QJsonObject of(const ConversationRow &row);
QJsonObject of(const Message &message);
QJsonObject of(const TicketRow &row);
QJsonObject of(const TicketChange &change);
QJsonObject of(const AuditEntry &entry);
QJsonObject of(const ProposedAction &action);
QJsonObject of(const IntentGuess &guess);
QJsonObject of(const IntentReport &report);
QJsonObject of(const PassageHit &hit);
QJsonObject of(const SearchHit &hit);
QJsonObject of(const CustomerHealth &health);
QJsonObject of(const Dashboard &dashboard);
QJsonObject of(const Approval &approval, qint64 now);
QJsonObject of(const Approved &approved);
QJsonObject of(const GmailStatus &gmail);
/// What became of a Gmail draft: "state" and, once it exists, "draft_id" and "message_id".
QJsonObject of(const OutboxItem &item);
QJsonObject of(const ChainState &chain);
QJsonObject of(const CheckReport &report);
QJsonObject of(const Seeded &seeded);
QJsonObject of(const Error &error);
/// The Run of the contract: the run, what came of it and what waits. `message` is the customer's.
QJsonObject of(const RunDetail &detail, const Message &message);

template <class Row>
QJsonArray list(const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(of(row));
    return array;
}

} // namespace Json
