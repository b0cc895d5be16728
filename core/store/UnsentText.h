#pragma once

#include "core/base/Result.h"
#include "core/domain/Customer.h"
#include "core/store/Workspace.h"

#include <QStringList>

class GuestReader;

/// What a customer typed into the guest window and did not send: a file beside the workspace, one per customer, for its
/// owner only. It is not in the workspace because the guest's connection can only look, and because what is not sent is
/// nobody's business. Reads and writes a file: for the database thread, where one comes after the other.
class UnsentText
{
public:
    UnsentText(const Workspace &workspace, CustomerId customer);

    QString file() const { return m_file; }

    /// Empty when there is none, when it was sent before its file could be removed, and when it is another person's:
    /// once an older copy of the workspace is restored, an id may be somebody else's. `reader` is this customer's.
    Result<QString> read(GuestReader &reader) const;
    /// Whole or not at all; an empty text removes the file. NotFound for a customer who was erased meanwhile; Refused.
    Result<void> keep(GuestReader &reader, const QString &text) const;
    /// Removes it, and what a process that was killed while it wrote left of it. Answers with what could not be
    /// removed.
    QStringList remove() const;

private:
    QString m_file;
};
