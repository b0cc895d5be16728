#include "core/desk/Receipts.h"

#include "core/base/Text.h"
#include "core/domain/Claims.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Receipts)
};

QString missing(Deed deed)
{
    switch (deed) {
    case Deed::OpenTicket:
        return Words::tr("no such ticket was opened in this run. Tick the ticket or change the sentence.");
    case Deed::AmendTicket:
        return Words::tr("no such ticket was changed in this run. Tick the update or change the sentence.");
    case Deed::HandOver:
        return Words::tr("the conversation was not handed over. Tick the escalation or change the sentence.");
    case Deed::PassOn:
        return Words::tr(
            "nothing was passed on in this run. Tick the ticket or the escalation, or change the sentence.");
    case Deed::Look:
        return Words::tr("nothing was looked up in this run. Change the sentence.");
    case Deed::Other:
        break;
    }
    return Words::tr(
        "the assistant did nothing of the kind. Change the sentence, or reject the draft and reply yourself "
        "if you did it.");
}

} // namespace

Result<void> requireReceipts(const QString &text, const std::vector<AuditEntry> &audit,
                             const std::vector<ProposedAction> &ticked)
{
    const std::vector<Claim> claims = unprovedClaims(text, receiptsOf(audit, ticked));
    if (claims.empty())
        return {};
    const TextRange &sentence = claims.front().sentence;
    return fail(Error::Kind::Refused,
                Words::tr("The answer says “%1”, but %2 Nothing was sent.")
                    .arg(oneLine(text.mid(sentence.start, sentence.length), 160), missing(claims.front().deed)));
}
