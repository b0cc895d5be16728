#pragma once

#include "core/store/Page.h"
#include "ui/kit/SearchField.h"

/// The search field's tokens as a query of the inbox, and whether a changed conversation still fits one.
namespace InboxFilter {

/// The keys that make tokens.
QStringList keys();
/// What is offered behind a key that has fixed values.
QStringList valuesOf(const QString &key);
/// `own`: the name of the agent that is:mine means.
InboxQuery queryOf(const QList<SearchField::Token> &tokens, const QString &text, const QString &own);
/// `agent`: the name of who took the conversation. Texts of whole conversations are not known here: what the last line
/// and the customer do not show counts as no match.
bool fits(const InboxQuery &query, const ConversationRow &row, const QString &agent);
/// All but the momentary states (unread, waiting, to approve), which change while a person reads.
bool fitsLastingly(const InboxQuery &query, const ConversationRow &row, const QString &agent);

} // namespace InboxFilter
