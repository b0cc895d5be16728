#pragma once

#include "core/base/Result.h"
#include "core/desk/Requests.h"
#include "core/domain/Customer.h"
#include "core/domain/Ticket.h"

/// What a person may type, checked before it goes anywhere. Each returns the text or row made tidy, or Invalid naming
/// the field and the cure.
namespace Checks {

Result<QString> messageText(const QString &text);
Result<Customer> customer(Customer customer);
Result<Ticket> ticket(Ticket ticket);
Result<QString> customerNote(const QString &text);
Result<NewAttachment> attachment(NewAttachment file);
/// Whether a file of this size still fits beside those that are there.
Result<void> attachments(const std::vector<Attachment> &there, qint64 size);

} // namespace Checks
