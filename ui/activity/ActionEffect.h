#pragma once

#include "core/domain/Run.h"
#include "core/domain/Ticket.h"

#include <QStringList>

/// What an action would change, field by field: "Priority: Medium → High". `before` is the ticket it is about, where
/// there is one.
QStringList effectOf(const QString &tool, const QJsonObject &arguments, const std::optional<Ticket> &before);
