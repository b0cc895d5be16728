#pragma once

#include "core/store/Page.h"
#include "ui/kit/SearchField.h"

/// The tokens of the activity page as queries: tool:, is:, from:, by:, run:, intent:, after:, before:.
namespace ActivityFilter {

QStringList keys();
QStringList valuesOf(const QString &key);
AuditQuery auditQuery(const QList<SearchField::Token> &tokens);
RunQuery runQuery(const QList<SearchField::Token> &tokens);
/// A day as a person types it: "2026-11-24", "24.11.2026" in their locale's short form, "today", "yesterday", "7d".
/// The start of that day in milliseconds; nothing for anything else.
std::optional<qint64> dayFrom(const QString &words, const QDate &today);
/// Whether a committed entry fits; one about a customer cannot be told from its run here and counts as not fitting.
bool fits(const AuditQuery &query, const AuditEntry &entry);

} // namespace ActivityFilter
