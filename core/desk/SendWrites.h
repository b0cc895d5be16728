#pragma once

#include "core/desk/Requests.h"
#include "core/store/Writer.h"

/// The transactions of replies that can be taken back for a while. Each is called inside one Store::commit and does
/// everything or nothing: a reply is in the composer, waiting, or sent, and never two of them.
namespace SendWrites {

/// Freezes recipient, text and files and empties the composer. NotFound, Invalid.
Result<PendingSend> begin(Writer &writer, CustomerId customer, ConversationId conversation, const QString &text,
                          const QString &author, qint64 delayMs);

/// Puts text and files back into the composer, before whatever was typed since. Conflict when it went out already.
Result<PendingSend> undo(Writer &writer, SendId id);

struct Failed {
    PendingSend send;
    QString reason;
};

/// Sends it. When the recipient is no longer who it was at the click, nothing goes out: text and files are back in the
/// composer, and the answer says why.
Result<std::optional<Failed>> perform(Writer &writer, const PendingSend &send);

} // namespace SendWrites
